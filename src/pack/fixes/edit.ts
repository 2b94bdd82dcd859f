// Changes to a text as spans: whatever lies between them stays as it is, to the byte.
import type { Place } from '../../problem/problem.ts'

/** Puts `text` in the place of the half-open UTF-16 offsets. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text with the offsets at which its lines start. */
export interface Lines {
  readonly text: string
  readonly starts: readonly number[]
}

export function linesOf(text: string): Lines {
  const starts = [0]
  for (let next = text.indexOf('\n'); next !== -1; next = text.indexOf('\n', next + 1)) starts.push(next + 1)
  return { text, starts }
}

/** The half-open offsets of a place; null where it lies outside the text. */
export function spanOf(
  place: Place,
  { text, starts }: Lines,
): { readonly start: number; readonly end: number } | null {
  const from = starts[place.line - 1]
  const to = starts[place.endLine - 1]
  if (from === undefined || to === undefined) return null
  const [start, end] = [from + place.col - 1, to + place.endCol - 1]
  return start <= end && end <= text.length ? { start, end } : null
}

/** The line without its ending, and where it starts. */
export function lineAt(
  line: number,
  { text, starts }: Lines,
): { readonly start: number; readonly text: string } {
  const start = starts[line - 1] ?? text.length
  return { start, text: text.slice(start, starts[line] ?? text.length).replace(/\r?\n$/, '') }
}

/** All of them at once. Of edits that overlap the first stays; the same edit twice counts once. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end)
  let done = ''
  let at = 0
  let last: Edit | null = null
  for (const edit of inOrder) {
    const again = last?.start === edit.start && last.end === edit.end && last.text === edit.text
    if (again || edit.start < at) continue
    done += text.slice(at, edit.start) + edit.text
    at = edit.end
    last = edit
  }
  return done + text.slice(at)
}
