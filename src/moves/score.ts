// Sums what the weights say of a piece or a gap.
import type { Gap } from './cut.ts'
import type { Heard } from './heard.ts'
import type { Language } from './language.ts'
import { Memory, NONE, type Sum, type Three, type Two, WIDTH } from './memory.ts'
import { CLOSING, headOf, OPENING, type Token } from './token.ts'
import { type Piece, wholeFeatures } from './whole.ts'

/** What the weights say of the neighbours in a turn: each gap and each piece asks for them again. */
interface Chain {
  readonly tokens: readonly Token[]
  readonly twos: Two[]
  readonly threes: Three[]
}

export class Scorer {
  private readonly memory: Memory
  private chain: Chain = { tokens: [], twos: [], threes: [] }

  constructor(lang: Language) {
    this.memory = new Memory(lang)
  }

  /** The tokens of a new turn's words. */
  tokensFor(words: readonly { readonly text: string }[]): readonly Token[] {
    this.memory.tidy()
    return this.memory.tokensFor(words)
  }

  /** The tokens of other words in the same turn. */
  readonly moreTokens = (words: readonly { readonly text: string }[]): readonly Token[] =>
    this.memory.tokensFor(words)

  /** One score a label, in weight units. */
  piece(piece: Piece, heard: Heard): number[] {
    const { memory } = this
    const { tokens, from, to } = piece
    const { twos, threes } = this.chainOf(tokens)
    const scores = new Array<number>(WIDTH).fill(0)
    const last = to - 1
    const open = memory.two(OPENING, tokens[from]!)
    add(scores, open.sum)
    add(scores, memory.three(open, OPENING, tokens[from]!, from < last ? tokens[from + 1]! : CLOSING).sum)
    for (let i = from; i < to; i++) {
      add(scores, memory.one(tokens[i]!).sum)
      if (i < last) add(scores, twos[i]!.sum)
      if (i + 1 < last) add(scores, threes[i]!.sum)
    }
    if (from < last) add(scores, memory.three(twos[last - 1]!, tokens[last - 1]!, tokens[last]!, CLOSING).sum)
    add(scores, memory.two(tokens[last]!, CLOSING).sum)
    const head = headOf(tokens, from, to)
    add(scores, memory.one(tokens[head]!).head)
    if (head + 1 < to) {
      add(scores, twos[head]!.head)
      if (head + 2 < to) add(scores, threes[head]!.head)
    }
    wholeFeatures(piece, heard, (group, name) => add(scores, memory.half(group, name)))
    return scores
  }

  /** Word by word: what it and its neighbours say for label `mine` against label `rival`, in weight units. */
  worthOfWords(tokens: readonly Token[], from: number, to: number, mine: number, rival: number): number[] {
    const { memory } = this
    const worth = new Array<number>(to - from).fill(0)
    const share = (sum: Sum, ...places: number[]) => {
      const gain = sum[mine]! - sum[rival]!
      const inside = places.filter((i) => i >= from && i < to)
      for (const i of inside) worth[i - from]! += gain / inside.length
    }
    const at = (i: number) => (i < from ? OPENING : i >= to ? CLOSING : tokens[i]!)
    for (let i = from; i < to; i++) {
      share(memory.one(at(i)).sum, i)
      share(memory.two(at(i - 1), at(i)).sum, i - 1, i)
      share(memory.three(memory.two(at(i - 1), at(i)), at(i - 1), at(i), at(i + 1)).sum, i - 1, i, i + 1)
    }
    share(memory.two(at(to - 1), CLOSING).sum, to - 1)
    const head = headOf(tokens, from, to)
    share(memory.one(at(head)).head, head)
    if (head + 1 < to) share(memory.two(at(head), at(head + 1)).head, head, head + 1)
    return worth
  }

  private chainOf(tokens: readonly Token[]): Chain {
    if (this.chain.tokens === tokens) return this.chain
    const { memory } = this
    const twos: Two[] = []
    const threes: Three[] = []
    for (let i = 0; i + 1 < tokens.length; i++) {
      const two = memory.two(tokens[i]!, tokens[i + 1]!)
      twos.push(two)
      if (i + 2 < tokens.length) threes.push(memory.three(two, tokens[i]!, tokens[i + 1]!, tokens[i + 2]!))
    }
    this.chain = { tokens, twos, threes }
    return this.chain
  }

  /** Above 0: a cut before word `at` of the turn is likelier than not. In weight units. */
  gap(
    { earlier, before, next, second, third, mark, left, right }: Gap,
    tokens: readonly Token[],
    at: number,
  ): number {
    const { memory } = this
    const { twos, threes } = this.chainOf(tokens)
    const marked = mark === '' ? 0 : 1
    const runUp = earlier === tokens[at - 2] ? twos[at - 2]! : memory.two(earlier, before)
    const across = twos[at - 1]!
    const begin = second === tokens[at + 1] ? twos[at]! : memory.two(next, second)
    return (
      memory.one(before).left[marked]! +
      memory.right(next, mark, left, right) +
      runUp.runUp +
      across.across +
      begin.begin[marked]! +
      (third === tokens[at + 2] ? threes[at]! : memory.three(begin, next, second, third)).begins[marked]! +
      (second === tokens[at + 1] ? threes[at - 1]! : memory.three(across, before, next, second)).acrossTwo +
      (earlier === tokens[at - 2] ? threes[at - 2]! : memory.three(runUp, earlier, before, next)).twoAcross
    )
  }
}

function add(scores: number[], sum: Sum): void {
  if (sum === NONE) return
  for (let k = 0; k < WIDTH; k++) scores[k]! += sum[k]!
}

const scorers = new Map<Language, Scorer>()

export function scorerFor(lang: Language): Scorer {
  let scorer = scorers.get(lang)
  if (!scorer) {
    scorer = new Scorer(lang)
    scorers.set(lang, scorer)
  }
  return scorer
}
