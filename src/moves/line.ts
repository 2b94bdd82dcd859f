// A piece of a turn as the rules read it: its slips of the finger put right, its offsets led back to what was typed.
import type { TurnShape } from './read.ts'

export interface Line {
  /** The folded piece, mended words in place of mistyped ones. */
  readonly text: string
  /** Whether it is other than typed. */
  readonly mended: boolean
  /** Where an offset into `text` lies in the piece as it was typed. */
  typed(offset: number): number
}

/** The words from `from` up to `to`, with the signs behind the last. */
export function lineOf({ folded, words, tokens }: TurnShape, from: number, to: number): Line {
  const begin = words[from]!.start
  const typed = folded.slice(begin, words[to]?.start ?? folded.length).trimEnd()
  const slips: { at: number; typed: number; mended: number }[] = []
  let text = ''
  let copied = 0
  for (let i = from; i < to; i++) {
    const { start, end, text: word } = words[i]!
    const meant = tokens[i]!.word
    if (meant === word) continue
    text += typed.slice(copied, start - begin)
    slips.push({ at: text.length, typed: end - start, mended: meant.length })
    text += meant
    copied = end - begin
  }
  if (slips.length === 0) return { text: typed, mended: false, typed: (offset) => offset }
  return { text: text + typed.slice(copied), mended: true, typed: (offset) => ledBack(offset, slips) }
}

/** Inside a mended word an offset goes to the word's beginning or end, whichever is nearer. */
function ledBack(offset: number, slips: readonly { at: number; typed: number; mended: number }[]): number {
  let shift = 0
  for (const { at, typed, mended } of slips) {
    if (offset <= at) break
    if (offset < at + mended) return at + shift + (offset - at > mended / 2 ? typed : 0)
    shift += typed - mended
  }
  return offset + shift
}
