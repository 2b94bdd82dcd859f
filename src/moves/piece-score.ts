// What the weights say of a piece: of its words one by one, of two and three in a row, and of the piece as a whole.
import type { Heard } from './heard.ts'
import { headOf, type Token } from './token.ts'
import type { Weights } from './weights.ts'
import { type Piece, wholeFeatures } from './whole.ts'
import { type Sum, WordSums } from './word-sums.ts'

/** Sums `width` weights a feature. */
export class PieceScore {
  private readonly width: number
  private readonly words: WordSums
  private halves = new Map<string, Map<string, Sum>>()

  /** `letters`: whether the letters of the words count. */
  constructor(weights: Weights, width: number, letters: boolean) {
    this.width = width
    this.words = new WordSums(weights, width, letters)
  }

  /** Only between two turns. */
  forget(): void {
    this.words.forget()
    this.halves = new Map()
  }

  /** The sum over `features`, or over `plainFeatures` without letters; and over `more`. */
  of(piece: Piece, heard: Heard, more?: string): number[] {
    const { width, words } = this
    const { tokens, from, to } = piece
    const { ones, sums } = words.chainOf(tokens)
    const scores = new Array<number>(width).fill(0)
    const full = Math.max(from, to - 2)
    for (let k = 0; k < width; k++) scores[k] = sums[full * width + k]! - sums[from * width + k]!
    for (let i = full; i < to; i++) words.add(scores, ones[i]!.sum)
    const first = ones[from]!
    const last = ones[to - 1]!
    words.add(scores, first.opens)
    words.add(scores, last.closes)
    if (to - from > 1) {
      words.addTwo(scores, 0, ones[to - 2]!, last)
      words.addThree(scores, 0, words.opening, first, ones[from + 1]!)
      words.addThree(scores, 0, ones[to - 2]!, last, words.closing)
    } else words.addThree(scores, 0, words.opening, first, words.closing)
    const at = headOf(tokens, from, to)
    const head = ones[at]!
    words.add(scores, head.head)
    if (at + 1 < to) words.addHeadTwo(scores, head, ones[at + 1]!)
    if (at + 2 < to) words.addHeadThree(scores, head, ones[at + 1]!, ones[at + 2]!)
    wholeFeatures(piece, heard, (group, name) => words.add(scores, this.half(group, name)))
    if (more !== undefined)
      words.add(
        scores,
        words.said((say) => say(more)),
      )
    return scores
  }

  /** Word by word: what it and its neighbours say for label `mine` against label `rival`, in weight units. */
  ofWords(tokens: readonly Token[], from: number, to: number, mine: number, rival: number): number[] {
    const { words } = this
    const { ones } = words.chainOf(tokens)
    const worth = new Array<number>(to - from).fill(0)
    const share = (sum: Sum, ...places: number[]) => {
      const gain = sum[mine]! - sum[rival]!
      const inside = places.filter((i) => i >= from && i < to)
      for (const i of inside) worth[i - from]! += gain / inside.length
    }
    const at = (i: number) => (i < from ? words.opening : i >= to ? words.closing : ones[i]!)
    const two = (i: number) => {
      if (i < from) return ones[from]!.opens
      if (i + 1 >= to) return ones[i]!.closes
      return this.summed((sum) => words.addTwo(sum, 0, at(i), at(i + 1)))
    }
    for (let i = from; i < to; i++) {
      share(at(i).sum, i)
      share(two(i - 1), i - 1, i)
      share(
        this.summed((sum) => words.addThree(sum, 0, at(i - 1), at(i), at(i + 1))),
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
        this.summed((sum) => words.addHeadTwo(sum, at(head), at(head + 1))),
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

  /** What a feature said in two halves is worth. */
  private half(group: string, name: string): Sum {
    let names = this.halves.get(group)
    if (!names) {
      names = new Map()
      this.halves.set(group, names)
    }
    let sum = names.get(name)
    if (!sum) {
      sum = this.words.said((say) => say(`${group} ${name}`))
      names.set(name, sum)
    }
    return sum
  }
}
