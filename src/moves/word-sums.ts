// What the weights say of the words of a turn: one by one, and of two and three in a row.
import { headFeatures, pairFeatures, plainWordFeatures, type Say, wordFeatures } from './features.ts'
import { Grams } from './grams.ts'
import { CLOSING, OPENING, type Token } from './token.ts'
import type { Weights } from './weights.ts'

/** One sum a label, in weight units. */
export type Sum = Int32Array

/** The groups of features that are found by number. */
const GROUPS = ['b', 's', 't', 'u', 'g', 'h2', 'hs2', 'hs3']
const [B, S, T, U, G, H2, HS2, HS3] = [0, 1, 2, 3, 4, 5, 6, 7] as const

export interface One {
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
export interface Chain {
  readonly tokens: readonly Token[]
  readonly ones: readonly One[]
  /** For each place in the turn what all words before it say, each with the two behind it. */
  readonly sums: Int32Array
}

/** Sums `width` weights a feature; what it says of a word it remembers. */
export class WordSums {
  /** What stands for the edges of a piece. */
  readonly opening: One
  readonly closing: One
  private readonly weights: Weights
  private readonly width: number
  private readonly wordFeatures: (token: Token, say: Say) => void
  private readonly grams: Grams
  private readonly gap: number
  private readonly none: Sum
  private ones = new Map<Token, One>()
  private chain: Chain = { tokens: [], ones: [], sums: new Int32Array(0) }

  /** `letters`: whether the letters of the words count. */
  constructor(weights: Weights, width: number, letters: boolean) {
    this.weights = weights
    this.width = width
    this.wordFeatures = letters ? wordFeatures : plainWordFeatures
    this.grams = new Grams(weights.rows, GROUPS)
    this.gap = this.grams.number('_')
    this.none = new Int32Array(width)
    this.opening = this.met(OPENING)
    this.closing = this.met(CLOSING)
  }

  /** Only between two turns. */
  forget(): void {
    this.ones = new Map()
  }

  /** Good until the next turn's. */
  chainOf(tokens: readonly Token[]): Chain {
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

  addTwo(sums: number[] | Sum, at: number, a: One, b: One): void {
    this.addRow(sums, at, this.grams.find(B, a.text, b.text, 0))
    this.addRow(sums, at, this.grams.find(S, a.symbol, b.symbol, 0))
  }

  addHeadTwo(sums: number[] | Sum, a: One, b: One): void {
    this.addRow(sums, 0, this.grams.find(H2, a.text, b.text, 0))
    this.addRow(sums, 0, this.grams.find(HS2, a.symbol, b.symbol, 0))
  }

  addHeadThree(sums: number[] | Sum, a: One, b: One, c: One): void {
    this.addRow(sums, 0, this.grams.find(HS3, a.symbol, b.symbol, c.symbol))
  }

  addThree(sums: number[] | Sum, at: number, a: One, b: One, c: One): void {
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

  add(scores: number[], sum: Sum): void {
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

  /** What the features said sum up to. */
  said(tell: (say: Say) => void): Sum {
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
