// Problems as text: where, which code, what is wrong, the line itself with a caret, and what to do.
import { inLanguage } from '../problem/found.ts'
import type { InBoth, Place, Problem } from '../problem/problem.ts'
import { type Paint, PLAIN } from './paint.ts'
import { plainLine } from './plain.ts'
import { columnsOf, wrapped } from './wrap.ts'

export interface ProblemsLook {
  readonly lang: keyof InBoth
  /** In columns; 80 when left out. */
  readonly width?: number
  readonly paint?: Paint
  /** The texts of the files by name, for the frames; without its text a problem has no frame. */
  readonly texts?: ReadonlyMap<string, string>
}

const SEVERITY = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
} as const

const IGNORED = { nl: 'met reden genegeerd', en: 'ignored with a reason' } as const

/** All that count with a blank line between, and their number at the end. Empty where there are none. */
export function problemsText(problems: readonly Problem[], look: ProblemsLook): string {
  const told = problems.filter(counts)
  if (told.length === 0) return ''
  return `${told.map((problem) => problemText(problem, look)).join('\n')}\n${countText(problems, look.lang)}\n`
}

/** `file:line:col  error  code`, then the message, the frame and the cure, each on lines of its own. */
export function problemText(problem: Problem, look: ProblemsLook): string {
  const { lang, width = 80, paint = PLAIN } = look
  const { place, severity, code, message, hint, shown = [] } = inLanguage(problem, lang)
  const word = SEVERITY[severity][lang]
  const where = `${plainLine(place.file)}:${place.line}:${place.col}`
  const frame = frameOf(place, look.texts?.get(place.file), width)
  return [
    `${paint.bold(where)}  ${severity === 'error' ? paint.bad(word) : paint.bold(word)}  ${paint.dim(code)}`,
    wrapped(plainLine(message), width, '  '),
    ...frame.map((line) => paint.dim(line)),
    ...shown.map((line) => paint.dim(wrapped(plainLine(line), width, '    '))),
    ...(hint === '' ? [] : [wrapped(plainLine(hint), width, '  ')]),
    '',
  ].join('\n')
}

/** Whether it counts: nobody gave a reason to let it be. */
export function counts({ ignored }: Problem): boolean {
  return ignored === undefined
}

/** `2 errors, 1 warning, 1 ignored` */
export function countText(problems: readonly Problem[], lang: keyof InBoth): string {
  const told = problems.filter(counts)
  const errors = told.filter((problem) => problem.severity === 'error').length
  const warnings = told.length - errors
  const ignored = problems.length - told.length
  const plural = {
    nl: { error: 'fouten', warning: 'waarschuwingen' },
    en: { error: 'errors', warning: 'warnings' },
  }[lang]
  const count = (n: number, kind: keyof typeof SEVERITY) =>
    `${n} ${n === 1 ? SEVERITY[kind][lang] : plural[kind]}`
  return [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(ignored > 0 ? [`${ignored} ${IGNORED[lang]}`] : []),
  ].join(', ')
}

let lastText = ''
let lastLines: readonly string[] = []

/** The lines of a text; the last one is kept, since a file may have thousands of problems. */
function linesOf(text: string): readonly string[] {
  if (text !== lastText) {
    lastLines = text.replace(/^\ufeff/, '').split('\n')
    lastText = text
  }
  return lastLines
}

/** In UTF-16 units for one column: enough for what is written with many. */
const LONGEST_CHARACTER = 8

/** The line and carets under the words concerned; of a long line the part around them. */
function frameOf(place: Place, text: string | undefined, width: number): readonly string[] {
  const line = text === undefined ? undefined : linesOf(text)[place.line - 1]
  if (line === undefined || line.trim() === '') return []
  const number = String(place.line)
  const room = Math.max(10, width - number.length - 5)
  const last = place.endLine > place.line ? line.trimEnd().length + 1 : place.endCol
  const from = place.col - 1 < room ? 0 : place.col - 1 - Math.floor(room / 2)
  const most = LONGEST_CHARACTER * room
  const shown = fitting(plainLine(line.slice(from, from + most).trimEnd()), room)
  const before = columnsOf(plainLine(line.slice(from, place.col - 1)))
  const under = columnsOf(plainLine(line.slice(place.col - 1, Math.min(last - 1, place.col - 1 + most))))
  const carets = '^'.repeat(Math.max(1, Math.min(under, columnsOf(shown) - before)))
  const margin = ' '.repeat(number.length)
  return [`  ${number} | ${shown}`, `  ${margin} | ${' '.repeat(before)}${carets}`]
}

function fitting(text: string, room: number): string {
  if (text.length <= room && /^[ -~]*$/.test(text)) return text
  let line = ''
  let columns = 0
  for (const char of text) {
    columns += columnsOf(char)
    if (columns > room) break
    line += char
  }
  return line
}
