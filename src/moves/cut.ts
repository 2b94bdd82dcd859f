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

/** Every feature of a gap. `gap-score.ts` sums the same ones. */
export function gapFeatures(gap: Gap, say: Say): void {
  const { earlier, before, next, second, third, mark, left, right } = gap
  const comma = mark === '' ? '' : ','
  say(`p ${before.text} ${comma}`)
  say(`m ${mark}`)
  say(`n ${next.text} ${mark}`)
  if (mark === '') say(`bare ${next.text}`)
  say(`l ${left} ${mark}`)
  say(`r ${right} ${mark}`)
  say(`lr ${left} ${right} ${next.symbol}`)
  if (isQuestionWord(next)) say(`q ${left} ${mark}`)
  say(`pp ${earlier.text} ${before.text}`)
  say(`pn ${before.text} ${next.text}`)
  say(`n2 ${next.text} ${second.text}`)
  say(`s ${next.symbol} ${second.symbol} ${comma}`)
  const begin = `s3 ${next.symbol} ${second.symbol} ${third.symbol}`
  say(begin)
  if (mark !== '') say(`${begin} ,`)
  say(`ps ${before.symbol} ${next.symbol} ${second.symbol}`)
  say(`pps ${earlier.symbol} ${before.symbol} ${next.symbol}`)
}

export function isQuestionWord(token: Token): boolean {
  return token.classes.includes('question')
}
