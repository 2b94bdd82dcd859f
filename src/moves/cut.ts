// Where a turn may be cut: the signs between its words, and what shows at each gap.
import type { Say } from './features.ts'
import type { Token } from './token.ts'

/** The sign between two words that tells most: `\n`, `?`, `!`, `…`, `;`, `:`, `.`, `-`, `,`, or nothing. */
export function markBetween(text: string, from: number, to: number): string {
  if (to === from || (to - from === 1 && text.charCodeAt(from) === 0x20)) return ''
  const between = text.slice(from, to)
  for (const sign of SIGNS) if (between.includes(sign)) return sign
  if (between.includes('...')) return '…'
  if (between.includes('.')) return '.'
  if (/[–—]|-(?=[\s-]|$)/.test(between)) return '-'
  return between.includes(',') ? ',' : ''
}

const SIGNS = ['\n', '?', '!', '…', ';', ':']

/** Whether a sentence ends at this mark. */
export function endsSentence(mark: string): boolean {
  return mark === '.' || mark === '?' || mark === '!' || mark === '\n' || mark === '…'
}

/** A gap between two words, what stands around it (`^` and `$` past the nearest marks), and the words left and right. */
export interface Gap {
  readonly earlier: Token
  readonly before: Token
  readonly next: Token
  readonly second: Token
  readonly third: Token
  readonly mark: string
  /** Words up to the nearest mark on either side, counted to 5. */
  readonly left: number
  readonly right: number
}

/** Every feature of a gap. `score.ts` sums the same ones from memory. */
export function gapFeatures(gap: Gap, say: Say): void {
  const { earlier, before, next, second, third, mark, left, right } = gap
  leftFeatures(before, mark, say)
  rightFeatures(next, mark, left, right, say)
  runUpFeatures(earlier, before, say)
  acrossFeatures(before, next, say)
  beginFeatures(next, second, mark, say)
  beginsFeatures(next, second, third, mark, say)
  acrossTwoFeatures(before, next, second, say)
  twoAcrossFeatures(earlier, before, next, say)
}

export function leftFeatures(before: Token, mark: string, say: Say): void {
  say(`p ${before.text} ${mark === '' ? '' : ','}`)
}

export function rightFeatures(next: Token, mark: string, left: number, right: number, say: Say): void {
  say(`m ${mark}`)
  say(`n ${next.text} ${mark}`)
  if (mark === '') say(`bare ${next.text}`)
  say(`l ${left} ${mark}`)
  say(`r ${right} ${mark}`)
  say(`lr ${left} ${right} ${next.symbol}`)
  if (next.classes.includes('question')) say(`q ${left} ${mark}`)
}

export function runUpFeatures(earlier: Token, before: Token, say: Say): void {
  say(`pp ${earlier.text} ${before.text}`)
}

export function acrossFeatures(before: Token, next: Token, say: Say): void {
  say(`pn ${before.text} ${next.text}`)
}

export function beginFeatures(next: Token, second: Token, mark: string, say: Say): void {
  say(`n2 ${next.text} ${second.text}`)
  say(`s ${next.symbol} ${second.symbol} ${mark === '' ? '' : ','}`)
}

export function beginsFeatures(next: Token, second: Token, third: Token, mark: string, say: Say): void {
  const begin = `s3 ${next.symbol} ${second.symbol} ${third.symbol}`
  say(begin)
  if (mark !== '') say(`${begin} ,`)
}

export function acrossTwoFeatures(before: Token, next: Token, second: Token, say: Say): void {
  say(`ps ${before.symbol} ${next.symbol} ${second.symbol}`)
}

export function twoAcrossFeatures(earlier: Token, before: Token, next: Token, say: Say): void {
  say(`pps ${earlier.symbol} ${before.symbol} ${next.symbol}`)
}
