// The yaml package's errors and warnings as problems of ours, without the ones that only follow from another.
import type { CodeName } from '../problem/codes.ts'
import { found } from '../problem/found.ts'
import type { Place, Problem } from '../problem/problem.ts'
import type { At } from './places.ts'

/** What we need to know of an error of the yaml package. */
export interface Fault {
  readonly code: string
  readonly message: string
  /** Half-open offsets. */
  readonly pos: readonly [number, number]
}

const CODE_OF: Readonly<Record<string, CodeName>> = {
  TAB_AS_INDENT: 'yaml/tab',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/colon-in-text',
  MULTILINE_IMPLICIT_KEY: 'yaml/key-without-colon',
  BAD_SCALAR_START: 'yaml/first-character',
  BAD_DQ_ESCAPE: 'yaml/escape',
  BAD_DIRECTIVE: 'yaml/directive',
  TAG_RESOLVE_FAILED: 'yaml/tag',
  RESOURCE_EXHAUSTION: 'yaml/too-deep',
}

/** `early` are faults seen in the tokens; what yaml says after one of them is an echo. One fault a line. */
export function syntaxFaults(
  faults: readonly Fault[],
  early: readonly Problem[],
  text: string,
  at: At,
): readonly Problem[] {
  const commas = new Set(faults.filter(lacksComma).map(({ pos }) => pos[0]))
  const errors = faults
    // What was not expected right before a missing comma is the key behind that comma.
    .filter(({ code, pos }) => code !== 'UNEXPECTED_TOKEN' || !commas.has(pos[1]))
    .sort((one, other) => one.pos[0] - other.pos[0])
  const problems = [...early]
  const told = toldBy(early)
  const lines = text.split('\n')
  let lastBroken = Number.NEGATIVE_INFINITY
  let brokenList = Number.NEGATIVE_INFINITY
  let [line, onLine] = [0, 0]
  for (const error of errors) {
    const here = at(error.pos[0], error.pos[0]).line
    onLine = here === line ? onLine + 1 : 1
    line = here
    if (onLine > MOST_ON_LINE) continue
    const place = placeOf(error, text, at)
    const written = lines[place.line - 1] ?? ''
    const problem = problemOf(error, text, place, written)
    const isItem = /^\s*- /.test(written)
    const near = isBroken(error, problem, text) && place.line <= (isItem ? brokenList : lastBroken)
    if (!near && !follows(error, place, told)) {
      problems.push(problem)
      tell(problem, told)
    }
    if (THROWS_OUT.has(problem.code)) {
      if (place.line > lastBroken) lastBroken = linesTo(/^(?:\S| {1,2}- )/, lines, place.line)
      if (place.line > brokenList) brokenList = linesTo(/^[^\s#-]/, lines, place.line)
    }
    if (STRUCTURAL.has(error.code)) lastBroken = Math.max(lastBroken, place.line + NEAR)
    brokenList = Math.max(brokenList, lastBroken)
  }
  return problems
}

/** What was told before; a file may have tens of thousands of faults. */
interface Told {
  readonly lines: Set<number>
  /** The first line with a fault, and the first with a mark that never closes. */
  first: number
  firstOpen: number
}

function toldBy(problems: readonly Problem[]): Told {
  const told: Told = {
    lines: new Set(),
    first: Number.POSITIVE_INFINITY,
    firstOpen: Number.POSITIVE_INFINITY,
  }
  for (const problem of problems) tell(problem, told)
  return told
}

function tell({ code, place }: Problem, told: Told): void {
  told.lines.add(place.line)
  told.first = Math.min(told.first, place.line)
  if (code === 'yaml/not-closed') told.firstOpen = Math.min(told.firstOpen, place.line)
}

const STRUCTURAL: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'TAB_AS_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
])

/** One such line throws out those that follow it. */
const THROWS_OUT: ReadonlySet<string> = new Set(['yaml/indent', 'yaml/tab', 'yaml/dash-without-blank'])

/** Of a line with a hundred thousand signs out of place those behind so many bring nothing new. */
const MOST_ON_LINE = 20

/** Lines within which one broken block goes on breaking the ones after it. */
const NEAR = 3

/** Whether the lines no longer hang together, so that the next ones will not either; not so for one line by itself. */
function isBroken(error: Fault, { code }: Problem, text: string): boolean {
  if (code === 'yaml/indent' || code === 'yaml/dash-without-blank') return true
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY') return error.code === 'MULTILINE_IMPLICIT_KEY'
  const line = text.slice(text.lastIndexOf('\n', error.pos[0]) + 1).split('\n', 1)[0]!
  return line.split(/:(?:\s|$)/).length < 3
}

/** The number of the last line before the next that begins like this: so far one that is out of line throws out others. */
function linesTo(begin: RegExp, lines: readonly string[], line: number): number {
  let next = line
  while (next < lines.length && !begin.test(lines[next]!)) next++
  return next
}

/** After a mark that never closes all else is noise; a token that was not expected tells nothing after another fault. */
function follows(error: Fault, { line }: Place, told: Told): boolean {
  if (told.lines.has(line) || told.firstOpen < line) return true
  return error.code === 'UNEXPECTED_TOKEN' && told.first < line
}

function placeOf(error: Fault, text: string, at: At): Place {
  const [start, end] = error.pos
  if (lacksComma(error)) {
    const [from, to] = behindComma(error, text)
    return at(from, to)
  }
  const later = outOfLine(error, text)
  if (later !== null) return at(later, Math.max(later + 1, later + text.slice(later).search(/[^ \t]|$/)))
  if (isIndent(error, text)) {
    const line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1
    const isBlank = /^[^\S\n]*$/.test(text.slice(line, start))
    const begin = isBlank ? line : text[start] === '\n' ? start + 1 : start
    return at(begin, Math.max(begin + 1, begin + text.slice(begin).search(/[^ ]|$/)))
  }
  const lineEnd = text.indexOf('\n', start)
  const wide = error.code === 'TAG_RESOLVE_FAILED' || error.code === 'MULTILINE_IMPLICIT_KEY'
  const limit = lineEnd === -1 ? text.length : lineEnd
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return at(start, start + sentenceIn(text.slice(start, limit)))
  if (error.code === 'BAD_DQ_ESCAPE') return at(start, Math.min(start + 2, limit))
  return at(start, wide ? Math.min(end, limit) : Math.min(Math.max(end, start + 1), Math.max(limit, start)))
}

/** How long what stands on the rest of a line is, without a comment behind it. */
function sentenceIn(rest: string): number {
  const bare = rest.slice(0, LONGEST_SENTENCE).replace(/\s#.*$/, '')
  return Math.max(1, bare.trimEnd().length)
}

const LONGEST_SENTENCE = 2000

function problemOf(error: Fault, text: string, place: Place, line: string): Problem {
  if (isIndent(error, text)) {
    const before = /^\s*-(?=[^\s-])/.exec(line)?.[0].length
    if (before === undefined) return found('yaml/indent', place)
    return found('yaml/dash-without-blank', { ...place, col: before, endCol: before + 1 })
  }
  if (error.code === 'MISSING_CHAR' && /followed by map values/.test(error.message))
    return found('yaml/key-without-colon', place)
  if (lacksComma(error)) return found('yaml/no-comma', place)
  if (error.code === 'UNEXPECTED_TOKEN') {
    const before = text.slice(text.lastIndexOf('\n', error.pos[0] - 1) + 1, error.pos[0])
    const gesture = /\*(\S+)\s+$/.exec(before)
    if (gesture) return found('yaml/unknown-alias', moved(place, gesture.index), { name: gesture[1]! })
    const quote = /(["'])\s*$/.exec(before)
    if (quote) return found('yaml/text-after-quote', place, { mark: quote[1]! })
  }
  const code = CODE_OF[error.code] ?? 'yaml/syntax'
  const mark = text.slice(error.pos[0], error.pos[0] + 1)
  return found(code, place, { detail: error.message.replace(/\s+/g, ' ').slice(0, 120), mark, limit: '60' })
}

/** Between `{` and `}` or `[` and `]` something begins where a comma should stand first. */
function lacksComma({ code, message }: Fault): boolean {
  return code === 'BLOCK_IN_FLOW' || (code === 'MISSING_CHAR' && message.startsWith('Missing ,'))
}

/** Half-open offsets of what begins there: the second key, or the second text of a list. */
function behindComma({ code, pos: [start, end] }: Fault, text: string): readonly [number, number] {
  if (code === 'BLOCK_IN_FLOW') {
    const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text.slice(start, end))?.[0].length ?? 0
    const key = /(?<=\s)[^\s,:{}[\]"']+(?=\s*:)/.exec(text.slice(start + quoted, end))
    const from = key ? start + quoted + key.index : start
    return [from, from + (key?.[0].length ?? 1)]
  }
  const word = /[^\s,:{}[\]"']+$/.exec(text.slice(0, start))
  return text[start] === ':' && word ? [word.index, start] : [start, start + 1]
}

function isIndent(error: Fault, text: string): boolean {
  const { code, message, pos } = error
  if (code === 'BAD_INDENT' || outOfLine(error, text) !== null) return true
  // The first lines stand further to the right than this one.
  if (code === 'UNEXPECTED_TOKEN' && /^Unexpected scalar at node end/.test(message))
    return pos[0] > 0 && text[pos[0] - 1] === '\n'
  if (code !== 'MISSING_CHAR') return false
  if (message.startsWith('Sequence item without')) return true
  const line = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1, pos[0] + 2)
  return /followed by map values/.test(message) && /^\s*- /.test(line)
}

/**
 * Where the line begins that yaml takes for a key within a key because it stands too far to the right or the left; null
 * where two keys do stand on one line.
 */
function outOfLine({ code, pos: [start] }: Fault, text: string): number | null {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return null
  const begin = text.lastIndexOf('\n', start - 1) + 1
  const end = text.indexOf('\n', start)
  const [before, behind] = [text.slice(begin, start), text.slice(start, end === -1 ? text.length : end)]
  if (before.trim() === '' && /^\s*- /.test(behind)) return begin
  if (end === -1 || /:(?:\s|$)/.test(behind)) return null
  const next = /^(?:[^\S\n]*(?:#.*)?\n)*/.exec(text.slice(end + 1))![0].length
  return end + 1 + next
}

function moved(place: Place, before: number): Place {
  return { ...place, col: before + 1, endLine: place.line, endCol: place.col }
}
