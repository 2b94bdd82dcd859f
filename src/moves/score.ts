// Sums what the weights say of a piece or a gap; what was summed for a word, a pair or three in a row is remembered.
import {
  acrossFeatures,
  acrossTwoFeatures,
  beginFeatures,
  beginsFeatures,
  type Gap,
  leftFeatures,
  rightFeatures,
  runUpFeatures,
  twoAcrossFeatures,
} from './cut.ts'
import {
  CLOSING,
  type Heard,
  headFeatures,
  headOf,
  headPairFeatures,
  headTripleFeatures,
  OPENING,
  type Piece,
  pairFeatures,
  type Say,
  type Token,
  tokenOf,
  tripleFeatures,
  wholeFeatures,
  wordFeatures,
} from './features.ts'
import type { Language } from './language.ts'
import { LABELS } from './move.ts'
import { type Model, modelFor } from './weights.ts'

const WIDTH = LABELS.length
type Sum = Int32Array

/** What is remembered of three in a row. */
interface Three {
  readonly sum: Sum
  readonly head: Sum
  readonly begins: number
  readonly acrossTwo: number
  readonly twoAcross: number
}

interface Two {
  readonly sum: Sum
  readonly head: Sum
  readonly runUp: number
  readonly across: number
  readonly begin: readonly [number, number]
  readonly threes: Map<Token, Three>
}

interface One {
  readonly sum: Sum
  readonly head: Sum
  readonly left: readonly [number, number]
  /** By mark, then by `left * 6 + right`. */
  readonly right: Map<string, number[]>
  readonly twos: Map<Token, Two>
}

/** So many different pairs are remembered; then it starts afresh, so that a long-running reader stays small. */
const ROOM = 60_000

export class Scorer {
  private readonly model: Model
  private readonly lang: Language
  private tokens = new Map<string, Token>()
  private ones = new Map<Token, One>()
  private pairs = 0

  constructor(lang: Language) {
    this.lang = lang
    this.model = modelFor(lang)
  }

  /** The same token for the same word, until memory is full. */
  tokensFor(words: readonly { readonly text: string }[]): readonly Token[] {
    if (this.pairs > ROOM) {
      this.tokens = new Map()
      this.ones = new Map()
      this.pairs = 0
    }
    return words.map(({ text }) => {
      let token = this.tokens.get(text)
      if (!token) {
        token = tokenOf(text, this.lang)
        this.tokens.set(text, token)
      }
      return token
    })
  }

  /** One score a label, in weight units. */
  piece(piece: Piece, heard: Heard): number[] {
    const { tokens, from, to } = piece
    const scores = new Array<number>(WIDTH).fill(0)
    let two = this.two(OPENING, tokens[from]!)
    add(scores, two.sum)
    for (let i = from; i < to; i++) {
      const token = tokens[i]!
      const next = i + 1 < to ? tokens[i + 1]! : CLOSING
      add(scores, this.one(token).sum)
      add(scores, this.three(two, i === from ? OPENING : tokens[i - 1]!, token, next).sum)
      two = this.two(token, next)
      add(scores, two.sum)
    }
    const head = headOf(tokens, from, to)
    add(scores, this.one(tokens[head]!).head)
    if (head + 1 < to) {
      const start = this.two(tokens[head]!, tokens[head + 1]!)
      add(scores, start.head)
      if (head + 2 < to)
        add(scores, this.three(start, tokens[head]!, tokens[head + 1]!, tokens[head + 2]!).head)
    }
    const { rows, weights } = this.model.labels
    wholeFeatures(piece, heard, (feature) => {
      const row = rows.get(feature)
      if (row !== undefined) for (let k = 0; k < WIDTH; k++) scores[k]! += weights[row * WIDTH + k]!
    })
    return scores
  }

  /** Word by word: what it and its neighbours say for label `mine` against label `rival`, in weight units. */
  worthOfWords(tokens: readonly Token[], from: number, to: number, mine: number, rival: number): number[] {
    const worth = new Array<number>(to - from).fill(0)
    const share = (sum: Sum, ...places: number[]) => {
      const gain = sum[mine]! - sum[rival]!
      const inside = places.filter((i) => i >= from && i < to)
      for (const i of inside) worth[i - from]! += gain / inside.length
    }
    const at = (i: number) => (i < from ? OPENING : i >= to ? CLOSING : tokens[i]!)
    for (let i = from; i < to; i++) {
      share(this.one(at(i)).sum, i)
      share(this.two(at(i - 1), at(i)).sum, i - 1, i)
      share(this.three(this.two(at(i - 1), at(i)), at(i - 1), at(i), at(i + 1)).sum, i - 1, i, i + 1)
    }
    share(this.two(at(to - 1), CLOSING).sum, to - 1)
    const head = headOf(tokens, from, to)
    share(this.one(at(head)).head, head)
    if (head + 1 < to) share(this.two(at(head), at(head + 1)).head, head, head + 1)
    return worth
  }

  /** Above 0: a cut here is likelier than not. In weight units. */
  gap(gap: Gap): number {
    const { earlier, before, next, second, third, mark } = gap
    const marked = mark === '' ? 0 : 1
    const runUp = this.two(earlier, before)
    const across = this.two(before, next)
    const begin = this.two(next, second)
    return (
      this.one(before).left[marked]! +
      this.right(gap) +
      runUp.runUp +
      across.across +
      begin.begin[marked]! +
      this.three(begin, next, second, third).begins +
      this.three(across, before, next, second).acrossTwo +
      this.three(runUp, earlier, before, next).twoAcross
    )
  }

  private right({ next, mark, left, right }: Gap): number {
    const byMark = this.one(next).right
    let known = byMark.get(mark)
    if (!known) {
      known = []
      byMark.set(mark, known)
    }
    const at = left * 6 + right
    let worth = known[at]
    if (worth === undefined) {
      worth = this.cut((say) => rightFeatures(next, mark, left, right, say))
      known[at] = worth
    }
    return worth
  }

  private one(token: Token): One {
    let one = this.ones.get(token)
    if (!one) {
      one = {
        sum: this.labels((say) => wordFeatures(token, say)),
        head: this.labels((say) => headFeatures(token, say)),
        left: [
          this.cut((say) => leftFeatures(token, '', say)),
          this.cut((say) => leftFeatures(token, ',', say)),
        ],
        right: new Map(),
        twos: new Map(),
      }
      this.ones.set(token, one)
    }
    return one
  }

  private two(a: Token, b: Token): Two {
    const { twos } = this.one(a)
    let two = twos.get(b)
    if (!two) {
      this.pairs++
      two = {
        sum: this.labels((say) => pairFeatures(a, b, say)),
        head: this.labels((say) => headPairFeatures(a, b, say)),
        runUp: this.cut((say) => runUpFeatures(a, b, say)),
        across: this.cut((say) => acrossFeatures(a, b, say)),
        begin: [
          this.cut((say) => beginFeatures(a, b, '', say)),
          this.cut((say) => beginFeatures(a, b, ',', say)),
        ],
        threes: new Map(),
      }
      twos.set(b, two)
    }
    return two
  }

  private three(two: Two, a: Token, b: Token, c: Token): Three {
    let three = two.threes.get(c)
    if (!three) {
      three = {
        sum: this.labels((say) => tripleFeatures(a, b, c, say)),
        head: this.labels((say) => headTripleFeatures(a, b, c, say)),
        begins: this.cut((say) => beginsFeatures(a, b, c, say)),
        acrossTwo: this.cut((say) => acrossTwoFeatures(a, b, c, say)),
        twoAcross: this.cut((say) => twoAcrossFeatures(a, b, c, say)),
      }
      two.threes.set(c, three)
    }
    return three
  }

  private labels(tell: (say: Say) => void): Sum {
    const { rows, weights } = this.model.labels
    let sum = NONE
    tell((feature) => {
      const row = rows.get(feature)
      if (row === undefined) return
      if (sum === NONE) sum = new Int32Array(WIDTH)
      for (let k = 0; k < WIDTH; k++) sum[k]! += weights[row * WIDTH + k]!
    })
    return sum
  }

  private cut(tell: (say: Say) => void): number {
    const { rows, weights } = this.model.cuts
    let worth = 0
    tell((feature) => {
      const row = rows.get(feature)
      if (row !== undefined) worth += weights[row]!
    })
    return worth
  }
}

/** Shared by all that say nothing; never written to. */
const NONE: Sum = new Int32Array(WIDTH)

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
