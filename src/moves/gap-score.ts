// How strongly the weights speak for a cut in a gap.
import { type Gap, isQuestionWord } from './cut.ts'
import { Grams } from './grams.ts'
import type { Token } from './token.ts'
import type { Weights } from './weights.ts'

/** The groups of features that are found by number. */
const GROUPS = ['n', 'lr', 'pp', 'pn', 'n2', 's', 's3', 's3 ,', 'ps', 'pps']
const [N, LR, PP, PN, N2, S, S3, S3_MARKED, PS, PPS] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** What is known of a word beside a gap. */
interface Beside {
  /** Its numbers: as it is written, and its symbol. */
  readonly text: number
  readonly symbol: number
  /** Before the gap, without and with a sign between. */
  readonly before: readonly [number, number]
  /** Behind the gap, no sign between. */
  readonly bare: number
  readonly asks: boolean
}

/** What a sign says, with the words up to the next one: by `left * COUNTS.length + right`, and before a question word by `left`. */
interface Sign {
  readonly number: number
  readonly near: readonly number[]
  readonly asked: readonly number[]
}

const COUNTS = [0, 1, 2, 3, 4, 5]
/** The number of a sign that no feature has; 0 is no sign. */
const UNKNOWN = 0xffff

export class GapScore {
  private readonly weights: Weights
  private readonly grams: Grams
  private readonly comma: number
  private readonly counts: readonly number[]
  private readonly signs = new Map<string, Sign>()
  private beside = new Map<Token, Beside>()

  constructor(weights: Weights) {
    this.weights = weights
    this.grams = new Grams(weights.rows, GROUPS)
    this.comma = this.grams.number(',') || UNKNOWN
    this.counts = COUNTS.map((count) => this.grams.number(`${count}`))
  }

  forget(): void {
    this.beside = new Map()
  }

  /** The sum over `gapFeatures`, in weight units. */
  of(gap: Gap): number {
    const { mark, left, right } = gap
    const earlier = this.besideOf(gap.earlier)
    const before = this.besideOf(gap.before)
    const next = this.besideOf(gap.next)
    const second = this.besideOf(gap.second)
    const third = this.besideOf(gap.third)
    const sign = this.signOf(mark)
    let worth =
      sign.near[left * COUNTS.length + right]! +
      this.worth(N, next.text, sign.number, 0) +
      this.worth(LR, this.counts[left]!, this.counts[right]!, next.symbol) +
      this.worth(PP, earlier.text, before.text, 0) +
      this.worth(PN, before.text, next.text, 0) +
      this.worth(N2, next.text, second.text, 0) +
      this.worth(S3, next.symbol, second.symbol, third.symbol) +
      this.worth(PS, before.symbol, next.symbol, second.symbol) +
      this.worth(PPS, earlier.symbol, before.symbol, next.symbol)
    if (next.asks) worth += sign.asked[left]!
    if (mark === '')
      return worth + before.before[0] + next.bare + this.worth(S, next.symbol, second.symbol, 0)
    return (
      worth +
      before.before[1] +
      this.worth(S, next.symbol, second.symbol, this.comma) +
      this.worth(S3_MARKED, next.symbol, second.symbol, third.symbol)
    )
  }

  private worth(group: number, a: number, b: number, c: number): number {
    const row = this.grams.find(group, a, b, c)
    return row < 0 ? 0 : this.weights.weights[row]!
  }

  private besideOf(token: Token): Beside {
    let beside = this.beside.get(token)
    if (!beside) {
      const { text, symbol } = token
      beside = {
        text: this.grams.number(text),
        symbol: this.grams.number(symbol),
        before: [this.said(`p ${text} `), this.said(`p ${text} ,`)],
        bare: this.said(`bare ${text}`),
        asks: isQuestionWord(token),
      }
      this.beside.set(token, beside)
    }
    return beside
  }

  private signOf(mark: string): Sign {
    let sign = this.signs.get(mark)
    if (!sign) {
      const own = this.said(`m ${mark}`)
      sign = {
        number: mark === '' ? 0 : this.grams.number(mark) || UNKNOWN,
        near: COUNTS.flatMap((left) =>
          COUNTS.map((right) => own + this.said(`l ${left} ${mark}`) + this.said(`r ${right} ${mark}`)),
        ),
        asked: COUNTS.map((left) => this.said(`q ${left} ${mark}`)),
      }
      this.signs.set(mark, sign)
    }
    return sign
  }

  private said(feature: string): number {
    const row = this.weights.rows.get(feature)
    return row === undefined ? 0 : this.weights.weights[row]!
  }
}
