// Sums what the weights say of a piece or a gap.
import type { Gap } from './cut.ts'
import type { Heard } from './heard.ts'
import type { Language } from './language.ts'
import { Memory, NONE, type Sum, WIDTH } from './memory.ts'
import { CLOSING, headOf, OPENING, type Token } from './token.ts'
import { type Piece, wholeFeatures } from './whole.ts'

export class Scorer {
  private readonly memory: Memory

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
    const scores = new Array<number>(WIDTH).fill(0)
    let two = memory.two(OPENING, tokens[from]!)
    add(scores, two.sum)
    for (let i = from; i < to; i++) {
      const token = tokens[i]!
      const next = i + 1 < to ? tokens[i + 1]! : CLOSING
      add(scores, memory.one(token).sum)
      add(scores, memory.three(two, i === from ? OPENING : tokens[i - 1]!, token, next).sum)
      two = memory.two(token, next)
      add(scores, two.sum)
    }
    const head = headOf(tokens, from, to)
    add(scores, memory.one(tokens[head]!).head)
    if (head + 1 < to) {
      const start = memory.two(tokens[head]!, tokens[head + 1]!)
      add(scores, start.head)
      if (head + 2 < to)
        add(scores, memory.three(start, tokens[head]!, tokens[head + 1]!, tokens[head + 2]!).head)
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

  /** Above 0: a cut here is likelier than not. In weight units. */
  gap({ earlier, before, next, second, third, mark, left, right }: Gap): number {
    const { memory } = this
    const marked = mark === '' ? 0 : 1
    const runUp = memory.two(earlier, before)
    const across = memory.two(before, next)
    const begin = memory.two(next, second)
    return (
      memory.one(before).left[marked]! +
      memory.right(next, mark, left, right) +
      runUp.runUp +
      across.across +
      begin.begin[marked]! +
      memory.three(begin, next, second, third).begins[marked]! +
      memory.three(across, before, next, second).acrossTwo +
      memory.three(runUp, earlier, before, next).twoAcross
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
