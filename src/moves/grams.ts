// Features of words in a row, found by number: each line asks for hundreds, and to put them together as text costs most.
import type { Weights } from './weights.ts'

/** The features of some groups: `b what about` is group `b` and two words. */
export class Grams {
  private readonly numbers = new Map<string, number>()
  /** Three numbers a feature, anywhere from where its words lead: two for group and words, and its row and 1. */
  private readonly slots: Int32Array
  private readonly mask: number
  /** A bit for each feature there is, at its hash: most that are asked for are not there, and so few bytes stay at hand. */
  private readonly bits: Uint8Array

  /** A fourth word belongs to the group: `s3 ,` is a group too. At most 65,534 different words. */
  constructor(rows: Weights['rows'], groups: readonly string[]) {
    const found: (readonly [number, number, number])[] = []
    for (const [feature, row] of rows) {
      const [name, a = '', b = '', c = '', d] = feature.split(' ')
      const group = groups.indexOf(d === undefined ? name! : `${name} ${d}`)
      if (group < 0) continue
      found.push([joined(group, this.numbered(a)), joined(this.numbered(b), this.numbered(c)), row + 1])
    }
    let size = 4
    while (size < found.length * 2) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(size * 3)
    this.bits = new Uint8Array(size / 4)
    for (const [first, second, row] of found) {
      const hash = hashed(first, second)
      this.slots.set([first, second, row], this.slotOf(hash, first, second))
      this.bits[(hash >>> 3) & (this.mask >> 2)]! |= 1 << (hash & 7)
    }
  }

  /** The number of a word; 0 for none, and for one that is in no feature. */
  number(word: string): number {
    return this.numbers.get(word) ?? 0
  }

  /** The row of a feature, its group by its place in the list, 0 for a word it has not; -1 when there is none. */
  find(group: number, a: number, b: number, c: number): number {
    if (a === 0) return -1
    const first = joined(group, a)
    const second = joined(b, c)
    const hash = hashed(first, second)
    if ((this.bits[(hash >>> 3) & (this.mask >> 2)]! & (1 << (hash & 7))) === 0) return -1
    return this.slots[this.slotOf(hash, first, second) + 2]! - 1
  }

  private numbered(word: string): number {
    if (word === '') return 0
    const number = this.numbers.get(word) ?? this.numbers.size + 1
    this.numbers.set(word, number)
    return number
  }

  /** Where a feature lies, or else the free place where it would. */
  private slotOf(hash: number, first: number, second: number): number {
    const { slots, mask } = this
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const slot = at * 3
      if (slots[slot + 2] === 0 || (slots[slot] === first && slots[slot + 1] === second)) return slot
    }
  }
}

function joined(high: number, low: number): number {
  return (high << 16) | low
}

function hashed(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}
