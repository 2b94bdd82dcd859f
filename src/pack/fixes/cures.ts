// The problems that have one right answer, and the edit that brings it about; null where it might be another after all.
import type { Problem } from '../../problem/problem.ts'
import { MEANINGS } from '../../scenario/meanings.ts'
import { idOf } from '../drafts/id-of.ts'
import { promisedBy } from '../names.ts'
import { type Edit, type Lines, lineAt, spanOf } from './edit.ts'

export type Cure = (problem: Problem, lines: Lines) => Edit | null

/** A new cure is a line here. */
export const CURES: Readonly<Record<string, Cure>> = {
  'scenario/unknown-key': byOnlyName,
  'scenario/unknown-thread': byOnlyName,
  'scenario/unknown-plan': byOnlyName,
  'scenario/bad-value': (problem, lines) => byOnlyName(problem, lines) ?? withoutQuotes(problem, lines),
  'scenario/bad-name': replacing((written) =>
    /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(unquoted(written)) ? idOf(unquoted(written)) : null,
  ),
  'scenario/bad-level': replacing((written) => levelIn(unquoted(written))),
  'scenario/bad-heart': replacing((written) =>
    /^[a-z]$/.test(unquoted(written)) ? unquoted(written).toUpperCase() : null,
  ),
  'scenario/wrong-type': ofAnotherKind,
  'scenario/missing-key': missingAtTheTop,
  'scenario/colon-in-text': (problem, lines) =>
    endsItsLine(problem, lines) ? replacing(plainQuoted)(problem, lines) : null,
  'scenario/no-blank': replacing((written) => written.replace(':', ': ')),
  'scenario/comma-in-text': replacing((written) => (/^["'?-]/.test(written) ? null : inQuotes(written))),
  'yaml/colon-in-text': restQuoted,
  'yaml/first-character': restQuoted,
  'yaml/unknown-alias': gestureQuoted,
  'yaml/key-without-colon': spaceAfterColon,
}

/** Where only one name can have been meant. */
function byOnlyName(problem: Problem, lines: Lines): Edit | null {
  const { only } = problem.words ?? {}
  return typeof only === 'string' ? replacing(() => only)(problem, lines) : null
}

function replacing(right: (written: string) => string | null): Cure {
  return ({ place }, lines) => {
    const span = spanOf(place, lines)
    if (!span || place.line !== place.endLine) return null
    const written = lines.text.slice(span.start, span.end)
    if (/^[|>&*!]/.test(written)) return null
    const text = right(written)
    return text === null || text === written ? null : { ...span, text }
  }
}

/** `"1"` where only `1` may stand. */
function withoutQuotes(problem: Problem, lines: Lines): Edit | null {
  const { names } = problem.words ?? {}
  const known = (typeof names === 'string' ? names : (names?.en ?? '')).split(', ')
  return replacing((written) => {
    const bare = unquoted(written)
    return bare !== written && known.includes(bare) ? bare : null
  })(problem, lines)
}

/** `Pricing 2`, `pricing:2` and `pricing/2` are `pricing.2`. */
function levelIn(written: string): string | null {
  const parts = /^(.+?)\s*[.:/# ]\s*([1-9])$/.exec(written)
  const thread = parts && idOf(parts[1]!)
  return thread ? `${thread}.${parts[2]}` : null
}

/** Quotation marks or brackets too few, quotation marks too many. */
function ofAnotherKind(problem: Problem, lines: Lines): Edit | null {
  const { mend } = problem.words ?? {}
  if (mend === 'quotes')
    return replacing((written) => (/^[\w.+-]+$/.test(written) ? `"${written}"` : null))(problem, lines)
  if (mend === 'noQuotes') return replacing((written) => unquoted(written).trim())(problem, lines)
  if (mend !== 'list' || !endsItsLine(problem, lines)) return null
  return replacing((written) => {
    const quoted = /^(["']).*\1$/.test(written)
    return quoted || /^[^\s,[\]{}#&|>!%@`"':][^,[\]{}#:"]*$/.test(written) ? `[${written}]` : null
  })(problem, lines)
}

/** Of a value that goes on over several lines only the head is known. */
function endsItsLine({ place }: Problem, lines: Lines): boolean {
  const { text } = lineAt(place.line, lines)
  return /^\s*(?:#.*|[,}\]].*)?$/.test(text.slice(place.endCol - 1))
}

/** What the format and the file's name promise. */
function missingAtTheTop({ place, words }: Problem, lines: Lines): Edit | null {
  if (words?.block !== '/') return null
  const promised = promisedBy(place.file.split(/[\\/]/).at(-1)!)
  const value = { format: '1', id: promised?.id, lang: promised?.lang }[String(words.key)]
  const { start, text } = lineAt(place.line, lines)
  if (value === undefined || place.col !== 1 || !/^[a-z]+:/.test(text)) return null
  const ending = lines.text.includes('\r\n') ? '\r\n' : '\n'
  return { start, end: start, text: `${words.key}: ${value}${ending}` }
}

/** A line that lost its end looks like a sentence with a colon: then the word before the colon is a key of ours. */
const KEYS = new Set(Object.keys(MEANINGS).map((path) => path.split('.').at(-1)!))
const LONG_ENOUGH = 4

function hidesKey(text: string): boolean {
  const words = [...text.matchAll(/(\S+):(?=\s|$)/g)].map((match) => match[1]!)
  return words.some((word) => {
    if (KEYS.has(/[a-z-]*$/.exec(word)![0])) return true
    return [...KEYS].some((key) => key.length >= LONG_ENOUGH && word.endsWith(key))
  })
}

/** Whether a colon in the midst of it is all that is wrong with this sentence. */
function isSentence(text: string): boolean {
  return /:\s/.test(text) && !/[{}[\]]|:$/.test(text) && !hidesKey(text)
}

/** All that stands behind the key or the dash, when it ends on its line and is plain text. */
function restQuoted({ place, code }: Problem, lines: Lines): Edit | null {
  const { start, text } = lineAt(place.line, lines)
  const parts = /^(\s*(?:- +)*(?:[\w-]+: +)?)(.*?)(\s+#.*|\s*)$/.exec(text)
  const value = parts?.[2]
  if (!value || /^["'[{|>&!*#-]/.test(value) || goesOn(place.line, lines)) return null
  const before = parts[1]!
  if (code === 'yaml/colon-in-text' && !isSentence(value)) return null
  if (before.trim() === '' || !/(?::|-) +$/.test(before)) return null
  return { start: start + before.length, end: start + before.length + value.length, text: inQuotes(value) }
}

function plainQuoted(written: string): string | null {
  return /^["'?-]/.test(written) || !isSentence(written) ? null : inQuotes(written)
}

/** `*shrugs* Whatever.` is no alias. */
function gestureQuoted({ place }: Problem, lines: Lines): Edit | null {
  const { start, text } = lineAt(place.line, lines)
  const rest = text.slice(place.col - 1)
  const value = rest.replace(/\s+#.*$|\s+$/, '')
  const alone = /(?:^\s*|: +|- +)$/.test(text.slice(0, place.col - 1))
  if (!alone || !/^\*[^*]+\*/.test(value) || goesOn(place.line, lines)) return null
  return { start: start + place.col - 1, end: start + place.col - 1 + value.length, text: inQuotes(value) }
}

/** `title:Neil` */
function spaceAfterColon({ place }: Problem, lines: Lines): Edit | null {
  const { start, text } = lineAt(place.line, lines)
  const key = /^\s*(?:- +)*[a-z][a-zA-Z-]*:(?=[\p{L}\p{N}"'[{])/u.exec(text)
  return key ? { start: start + key[0].length, end: start + key[0].length, text: ' ' } : null
}

/** Whether the next line belongs to the same value. */
function goesOn(line: number, lines: Lines): boolean {
  const indent = (text: string) => /^ */.exec(text)![0].length
  const next = lineAt(line + 1, lines).text
  if (next.trim() === '' || /^\s*#/.test(next)) return false
  const here = lineAt(line, lines).text
  const column = indent(here) + (/^(?:- +)*/.exec(here.trimStart())?.[0].length ?? 0)
  return indent(next) > column && !/^\s*(?:- |[\w"'-]+:(?:\s|$))/.test(next)
}

function unquoted(written: string): string {
  return /^(["']).*\1$/s.test(written) ? written.slice(1, -1) : written
}

function inQuotes(text: string): string {
  const double = !/["\\]/.test(text)
  return double ? `"${text}"` : `'${text.replaceAll("'", "''")}'`
}
