// What the weights say of a word, of two and of three in a row: summed once, then remembered.
import {
  acrossFeatures,
  acrossTwoFeatures,
  beginFeatures,
  beginsFeatures,
  leftFeatures,
  rightFeatures,
  runUpFeatures,
  twoAcrossFeatures,
} from './cut.ts'
import {
  headFeatures,
  headPairFeatures,
  headTripleFeatures,
  pairFeatures,
  type Say,
  tripleFeatures,
  wordFeatures,
} from './features.ts'
import type { Language } from './language.ts'
import { type Token, tokenOf } from './token.ts'
import { type Model, modelFor, READINGS } from './weights.ts'

export const WIDTH = READINGS

/** One sum a label, in weight units. */
export type Sum = Int32Array

/** Shared by all that say nothing; never written to. */
export const NONE: Sum = new Int32Array(WIDTH)

export interface Three {
  readonly sum: Sum
  readonly head: Sum
  /** Without and with a sign before the first. */
  readonly begins: readonly [number, number]
  readonly acrossTwo: number
  readonly twoAcross: number
}

export interface Two {
  readonly sum: Sum
  readonly head: Sum
  readonly runUp: number
  readonly across: number
  /** Without and with a sign before the first. */
  readonly begin: readonly [number, number]
  readonly threes: Map<Token, Three>
}

export interface One {
  readonly sum: Sum
  readonly head: Sum
  /** Without and with a sign behind it. */
  readonly left: readonly [number, number]
  /** By mark, then by `left * 6 + right`. */
  readonly right: Map<string, number[]>
  readonly twos: Map<Token, Two>
}

/** So many different pairs are remembered; then it starts afresh, so that a long-running reader stays small. */
const ROOM = 60_000

export class Memory {
  readonly model: Model
  private readonly lang: Language
  private tokens = new Map<string, Token>()
  private ones = new Map<Token, One>()
  private halves = new Map<string, Map<string, Sum>>()
  private pairs = 0

  constructor(lang: Language) {
    this.lang = lang
    this.model = modelFor(lang)
  }

  /** The same token for the same word, until memory is full. */
  tokensFor(words: readonly { readonly text: string }[]): readonly Token[] {
    return words.map(({ text }) => {
      let token = this.tokens.get(text)
      if (!token) {
        token = tokenOf(text, this.lang, this.model.words)
        this.tokens.set(text, token)
      }
      return token
    })
  }

  /** Forgets everything once it is full; only between two turns. */
  tidy(): void {
    if (this.pairs <= ROOM) return
    this.tokens = new Map()
    this.ones = new Map()
    this.halves = new Map()
    this.pairs = 0
  }

  one(token: Token): One {
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

  two(a: Token, b: Token): Two {
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

  three(two: Two, a: Token, b: Token, c: Token): Three {
    let three = two.threes.get(c)
    if (!three) {
      three = {
        sum: this.labels((say) => tripleFeatures(a, b, c, say)),
        head: this.labels((say) => headTripleFeatures(a, b, c, say)),
        begins: [
          this.cut((say) => beginsFeatures(a, b, c, '', say)),
          this.cut((say) => beginsFeatures(a, b, c, ',', say)),
        ],
        acrossTwo: this.cut((say) => acrossTwoFeatures(a, b, c, say)),
        twoAcross: this.cut((say) => twoAcrossFeatures(a, b, c, say)),
      }
      two.threes.set(c, three)
    }
    return three
  }

  /** What a feature said in two halves is worth. */
  half(group: string, name: string): Sum {
    let names = this.halves.get(group)
    if (!names) {
      names = new Map()
      this.halves.set(group, names)
    }
    let sum = names.get(name)
    if (!sum) {
      sum = this.labels((say) => say(`${group} ${name}`))
      names.set(name, sum)
    }
    return sum
  }

  /** How the word after a gap speaks for a cut there; `left` and `right` from 0 to 5. */
  right(next: Token, mark: string, left: number, right: number): number {
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
