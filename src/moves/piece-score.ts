// What the weights say of a piece: of its words one by one, of two and three in a row, and of the piece as a whole.
import { headFeatures, pairFeatures, plainWordFeatures, type Say, wordFeatures } from './features.ts'
import { Grams } from './grams.ts'
import type { Heard } from './heard.ts'
import { CLOSING, headOf, OPENING, type Token } from './token.ts'
import type { Weights } from './weights.ts'
import { type Piece, wholeFeatures } from './whole.ts'

/** One sum a label, in weight units. */
type Sum = Int32Array

/** The groups of features that are found by number. */
const GROUPS = ['b', 's', 't', 'u', 'g', 'h2', 'hs2', 'hs3']
const [B, S, T, U, G, H2, HS2, HS3] = [0, 1, 2, 3, 4, 5, 6, 7] as const

interface One {
  /** Its numbers: as it is written, and its symbol. */
  readonly text: number
  readonly symbol: number
  readonly sum: Sum
  readonly head: Sum
  /** As the first and as the last word of a piece. */
  readonly opens: Sum
  readonly closes: Sum
}

/** The words of a turn. */
interface Chain {
  readonly tokens: readonly Token[]
  readonly ones: readonly One[]
  /** For each place in the turn what all words before it say, each with the two behind it. */
  readonly sums: Int32Array
}

/** Sums `width` weights a feature. */
export class PieceScore {
  private readonly weights: Weights
  private readonly width: number
  private readonly wordFeatures: (token: Token, say: Say) => void
  private readonly grams: Grams
  private readonly none: Sum
  private readonly gap: number
  private readonly opening: One
  private readonly closing: One
  private ones = new Map<Token, One>()
  private halves = new Map<string, Map<string, Sum>>()
  private chain: Chain = { tokens: [], ones: [], sums: new Int32Array(0) }

  /** `letters`: whether the letters of the words count. */
  constructor(weights: Weights, width: number, letters: boolean) {
    this.weights = weights
    this.width = width
    this.wordFeatures = letters ? wordFeatures : plainWordFeatures
    this.grams = new Grams(weights.rows, GROUPS)
    this.none = new Int32Array(width)
    this.gap = this.grams.number('_')
    this.opening = this.met(OPENING)
    this.closing = this.met(CLOSING)
  }

  /** Only between two turns. */
  forget(): void {
    this.ones = new Map()
    this.halves = new Map()
  }

  /** The sum over `features`, or over `plainFeatures` without letters; and over `more`. */
  of(piece: Piece, heard: Heard, more?: string): number[] {
    const { width } = this
    const { tokens, from, to } = piece
    const { ones, sums } = this.chainOf(tokens)
    const scores = new Array<number>(width).fill(0)
    const full = Math.max(from, to - 2)
    for (let k = 0; k < width; k++) scores[k] = sums[full * width + k]! - sums[from * width + k]!
    for (let i = full; i < to; i++) this.add(scores, ones[i]!.sum)
    const first = ones[from]!
    const last = ones[to - 1]!
    this.add(scores, first.opens)
    this.add(scores, last.closes)
    if (to - from > 1) {
      this.addTwo(scores, 0, ones[to - 2]!, last)
      this.addThree(scores, 0, this.opening, first, ones[from + 1]!)
      this.addThree(scores, 0, ones[to - 2]!, last, this.closing)
    } else this.addThree(scores, 0, this.opening, first, this.closing)
    const at = headOf(tokens, from, to)
    const head = ones[at]!
    this.add(scores, head.head)
    if (at + 1 < to) this.addHeadTwo(scores, head, ones[at + 1]!)
    if (at + 2 < to) {
      const row = this.grams.find(HS3, head.symbol, ones[at + 1]!.symbol, ones[at + 2]!.symbol)
      this.addRow(scores, 0, row)
    }
    wholeFeatures(piece, heard, (group, name) => this.add(scores, this.half(group, name)))
    const row = more === undefined ? undefined : this.weights.rows.get(more)
    if (row !== undefined) this.addRow(scores, 0, row)
    return scores
  }

  /** Word by word: what it and its neighbours say for label `mine` against label `rival`, in weight units. */
  ofWords(tokens: readonly Token[], from: number, to: number, mine: number, rival: number): number[] {
    const { ones } = this.chainOf(tokens)
    const worth = new Array<number>(to - from).fill(0)
    const share = (sum: Sum, ...places: number[]) => {
      const gain = sum[mine]! - sum[rival]!
      const inside = places.filter((i) => i >= from && i < to)
      for (const i of inside) worth[i - from]! += gain / inside.length
    }
    const at = (i: number) => (i < from ? this.opening : i >= to ? this.closing : ones[i]!)
    const two = (i: number) => {
      if (i < from) return ones[from]!.opens
      if (i + 1 >= to) return ones[i]!.closes
      return this.summed((sum) => this.addTwo(sum, 0, at(i), at(i + 1)))
    }
    for (let i = from; i < to; i++) {
      share(at(i).sum, i)
      share(two(i - 1), i - 1, i)
      share(
        this.summed((sum) => this.addThree(sum, 0, at(i - 1), at(i), at(i + 1))),
        i - 1,
        i,
        i + 1,
      )
    }
    share(two(to - 1), to - 1)
    const head = headOf(tokens, from, to)
    share(at(head).head, head)
    if (head + 1 < to)
      share(
        this.summed((sum) => this.addHeadTwo(sum, at(head), at(head + 1))),
        head,
        head + 1,
      )
    return worth
  }

  private summed(tell: (sum: Sum) => void): Sum {
    const sum = new Int32Array(this.width)
    tell(sum)
    return sum
  }

  private chainOf(tokens: readonly Token[]): Chain {
    if (this.chain.tokens === tokens) return this.chain
    const { width } = this
    const ones = tokens.map((token) => this.one(token))
    const size = (ones.length + 1) * width
    // Only one turn is read at a time: the room is used again.
    const sums = this.chain.sums.length < size ? new Int32Array(size * 2) : this.chain.sums
    for (let k = 0; k < width; k++) sums[k] = 0
    for (let i = 0; i < ones.length; i++) {
      const at = (i + 1) * width
      const { sum } = ones[i]!
      for (let k = 0; k < width; k++) sums[at + k] = sums[at - width + k]! + sum[k]!
      if (i + 1 < ones.length) this.addTwo(sums, at, ones[i]!, ones[i + 1]!)
      if (i + 2 < ones.length) this.addThree(sums, at, ones[i]!, ones[i + 1]!, ones[i + 2]!)
    }
    this.chain = { tokens, ones, sums }
    return this.chain
  }

  private addTwo(sums: number[] | Sum, at: number, a: One, b: One): void {
    this.addRow(sums, at, this.grams.find(B, a.text, b.text, 0))
    this.addRow(sums, at, this.grams.find(S, a.symbol, b.symbol, 0))
  }

  private addHeadTwo(sums: number[] | Sum, a: One, b: One): void {
    this.addRow(sums, 0, this.grams.find(H2, a.text, b.text, 0))
    this.addRow(sums, 0, this.grams.find(HS2, a.symbol, b.symbol, 0))
  }

  private addThree(sums: number[] | Sum, at: number, a: One, b: One, c: One): void {
    this.addRow(sums, at, this.grams.find(T, a.text, b.text, c.text))
    this.addRow(sums, at, this.grams.find(U, a.symbol, b.symbol, c.symbol))
    if (a !== this.opening && c !== this.closing)
      this.addRow(sums, at, this.grams.find(G, a.text, this.gap, c.text))
  }

  private addRow(sums: number[] | Sum, at: number, row: number): void {
    if (row < 0) return
    const { width } = this
    const { weights } = this.weights
    for (let k = 0; k < width; k++) sums[at + k]! += weights[row * width + k]!
  }

  private add(scores: number[], sum: Sum): void {
    if (sum === this.none) return
    for (let k = 0; k < this.width; k++) scores[k]! += sum[k]!
  }

  private one(token: Token): One {
    let one = this.ones.get(token)
    if (!one) {
      one = this.met(token)
      this.ones.set(token, one)
    }
    return one
  }

  private met(token: Token): One {
    return {
      text: this.grams.number(token.text),
      symbol: this.grams.number(token.symbol),
      sum: this.said((say) => this.wordFeatures(token, say)),
      head: this.said((say) => headFeatures(token, say)),
      opens: this.said((say) => pairFeatures(OPENING, token, say)),
      closes: this.said((say) => pairFeatures(token, CLOSING, say)),
    }
  }

  /** What a feature said in two halves is worth. */
  private half(group: string, name: string): Sum {
    let names = this.halves.get(group)
    if (!names) {
      names = new Map()
      this.halves.set(group, names)
    }
    let sum = names.get(name)
    if (!sum) {
      sum = this.said((say) => say(`${group} ${name}`))
      names.set(name, sum)
    }
    return sum
  }

  private said(tell: (say: Say) => void): Sum {
    let sum = this.none
    tell((feature) => {
      const row = this.weights.rows.get(feature)
      if (row === undefined) return
      if (sum === this.none) sum = new Int32Array(this.width)
      this.addRow(sum, 0, row)
    })
    return sum
  }
}
