// What a page is made of: a width to keep to, brushes, words, bars; headings, lines under a label, and quoted turns.
import type { Signs } from './bar.ts'
import type { Paint } from './paint.ts'
import { plain } from './plain.ts'
import type { Words } from './words/words.ts'
import { columnsOf, padded, wrapped } from './wrap.ts'

export interface Look {
  /** In columns; pages use at most 88 of them. */
  readonly width: number
  readonly paint: Paint
  readonly words: Words
  readonly signs: Signs
}

const WIDEST = 88
const LABEL = 13

export function widthOf(look: Look): number {
  return Math.max(24, Math.min(look.width, WIDEST))
}

/** `-- Title -----------` over the whole width. */
export function heading(title: string, look: Look): string {
  const start = `${look.signs.rule.repeat(2)} `
  const rest = widthOf(look) - columnsOf(title) - 4
  return `${look.paint.dim(start)}${look.paint.bold(title)} ${look.paint.dim(look.signs.rule.repeat(Math.max(0, rest)))}`
}

/** A value beside its label, in a column of its own. */
export function row(label: string, value: string, look: Look): string {
  const first = padded(label, LABEL)
  return beside(first, look.paint.dim(first), value, look)
}

/** A value under the one of the row above. */
export function below(value: string, look: Look): string {
  return wrapped(value, widthOf(look), ' '.repeat(LABEL))
}

/** A drawing under the value of the row above, as it is. */
export function beneath(drawing: string): string {
  return ' '.repeat(LABEL) + drawing.replaceAll('\u00a0', ' ')
}

/** How wide the names in front of quoted lines are. */
export function nameColumn(names: readonly string[]): number {
  return Math.min(14, Math.max(...names.map(columnsOf)) + 2)
}

/** What somebody said or wrote, its name in front; a blank text is a silence. `plain` is seen to. */
export function quoted(
  name: string,
  text: string,
  column: number,
  look: Look,
  brush: (name: string) => string,
): string {
  const shown =
    text.trim() === '' ? look.paint.dim(`(${look.words.silence})`) : withGestures(plain(text), look)
  const first = columnsOf(name) < column ? padded(name, column) : `${name} `
  return beside(first, brush(first), shown, look, column)
}

/** Gestures stand between asterisks in what a coachee says: *looks out of the window*. */
export function withGestures(text: string, look: Look): string {
  return text.replace(/\*([^*\n]+)\*/g, (_, gesture: string) =>
    gesture
      .split(' ')
      .map((word, i, all) =>
        look.paint.italic(`${i === 0 ? '*' : ''}${word}${i === all.length - 1 ? '*' : ''}`),
      )
      .join(' '),
  )
}

/** Dim over several lines: every line on its own, so that no colour runs into the margin. */
export function dimmed(text: string, look: Look): string {
  return text
    .split('\n')
    .map((line) => look.paint.dim(line))
    .join('\n')
}

function beside(first: string, painted: string, text: string, look: Look, indent = columnsOf(first)): string {
  const laid = wrapped(text, widthOf(look), first, ' '.repeat(indent))
  return painted + laid.slice(first.length)
}
