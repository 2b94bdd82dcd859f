// Offsets in a text to lines and columns. Our own count: the yaml package's loses lines after some faults.
import type { Place } from '../problem/problem.ts'

/** Half-open UTF-16 offsets to a place. */
export type At = (start: number, end: number) => Place

/** Never past the end of the text, and without the line ends and white space that a block drags along. */
export function placesIn(file: string, text: string): At {
  const starts = [0]
  for (let next = text.indexOf('\n'); next !== -1; next = text.indexOf('\n', next + 1)) starts.push(next + 1)
  const spot = (offset: number) => {
    let line = 0
    for (let last = starts.length - 1; line < last; ) {
      const middle = (line + last + 1) >> 1
      if (starts[middle]! <= offset) line = middle
      else last = middle - 1
    }
    return [line + 1, offset - starts[line]! + 1] as const
  }
  return (start, end) => {
    const from = Math.max(0, Math.min(start, text.length))
    const [line, col] = spot(from)
    const [endLine, endCol] = spot(trimmed(text, from, Math.max(from, Math.min(end, text.length))))
    return { file, line, col, endLine, endCol }
  }
}

function trimmed(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /\s/.test(text[end - 1]!)) end--
  if (end > from) return end
  const line = /^[^\r\n]*/.exec(text.slice(from, to))![0]
  return from + line.length
}

/** Of what goes on over several lines only the first character. */
export function head(place: Place): Place {
  return place.endLine === place.line ? place : { ...place, endLine: place.line, endCol: place.col + 1 }
}
