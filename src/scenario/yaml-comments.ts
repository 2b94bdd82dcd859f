// The comments in a YAML text, with their places: not a # inside a text, whatever the text looks like.
import type { Place } from '../problem/problem.ts'
import { placesIn } from './places.ts'
import { LONGEST, lexemesOf, type Source } from './yaml.ts'

export interface Comment {
  /** From the # to the end of the line, without the white space there. */
  readonly text: string
  readonly place: Place
  /** Whether it stands behind something on its line. */
  readonly behind: boolean
}

/** None where the text is too long to be read at all. */
export function commentsIn(source: Source): readonly Comment[] {
  if (source.text.length > LONGEST) return []
  const text = source.text.startsWith('\ufeff') ? source.text.slice(1) : source.text
  const at = placesIn(source.file, text)
  const comments: Comment[] = []
  let offset = 0
  for (const { kind, length } of lexemesOf(text)) {
    if (kind === 'comment') {
      const line = text.lastIndexOf('\n', offset - 1) + 1
      const behind = text.slice(line, offset).trim() !== ''
      comments.push({
        text: text.slice(offset, offset + length).trimEnd(),
        place: at(offset, offset + length),
        behind,
      })
    }
    offset += length
  }
  return comments
}
