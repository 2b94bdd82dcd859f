// A talk to JSON Lines, and back: the header first, then every turn and event as it happened.
import * as v from 'valibot'
import { LANGUAGES } from '../moves/language.ts'
import { LABELS, TAGS } from '../moves/move.ts'
import type { Outcome, Problem } from '../problem/problem.ts'
import { type Entry, FEEDBACK_MODES, type Header, type Talk } from './talk.ts'
import { SEATS } from './turn.ts'

/** One line of a record, without its line end. */
export function recordLine(part: Header | Entry): string {
  return JSON.stringify(part)
}

const nullable = <T extends v.GenericSchema>(schema: T) => v.nullable(schema)
const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const at = nullable(v.string())
const label = v.picklist(LABELS)

const header = v.object({
  format: v.literal(1),
  program: v.string(),
  rulebook: v.string(),
  scenario: nullable(v.string()),
  lang: v.picklist(LANGUAGES),
  hash: nullable(v.string()),
  seed: whole,
  heart: nullable(v.string()),
  seats: v.object({ coach: v.string(), coachee: v.string() }),
  feedback: v.picklist(FEEDBACK_MODES),
  goal: nullable(v.string()),
  start: at,
})
const cue = v.object({ rule: v.string(), start: whole, end: whole, reason: v.string() })
const move = v.object({
  start: whole,
  end: whole,
  text: v.string(),
  label,
  tags: v.array(v.picklist(TAGS)),
  cues: v.array(cue),
  instead: nullable(v.string()),
})
const [coach, coachee] = SEATS
const entry = v.union([
  v.object({ n: whole, at, seat: v.literal(coach), text: v.string(), moves: v.array(move) }),
  v.object({
    n: whole,
    at,
    seat: v.literal(coachee),
    text: v.string(),
    target: nullable(v.object({ thread: v.string(), level: nullable(whole) })),
    beat: nullable(v.string()),
    mood: nullable(v.object({ trust: whole, ownership: whole })),
  }),
  v.object({ kind: v.literal('back'), at, to: whole }),
  v.object({ kind: v.literal('hint'), at, text: v.string() }),
  v.object({ kind: v.literal('dispute'), at, turn: whole, move: whole, label }),
  v.object({ kind: v.literal('override'), at, turn: whole, move: whole, label, by: v.string() }),
  v.object({ kind: v.literal('rating'), at, name: v.string(), value: v.union([v.number(), v.string()]) }),
  v.object({
    kind: v.literal('end'),
    at,
    reason: v.picklist(['goodbye', 'ended', 'turns', 'input', 'interrupted', 'left']),
  }),
])

/**
 * Reads a record. A last line cut short by a crash (no line end behind it) is left out with a warning; any other line
 * that is no part of a record is an error, and all of them are named at once.
 */
export function readRecord(file: string, text: string): Outcome<Talk> {
  const lines = text.split('\n')
  const problems: Problem[] = []
  const parts: unknown[] = []
  lines.forEach((line, i) => {
    if (line.trim() === '') return
    const part = parsed(line, parts.length === 0 ? header : entry)
    if (part !== null) parts.push(part)
    else problems.push(fault(file, i + 1, line, i === lines.length - 1))
  })
  if (parts.length === 0 && problems.length === 0) problems.push(fault(file, 1, '', false))
  if (problems.some((problem) => problem.severity === 'error')) return { ok: false, problems }
  const [head, ...entries] = parts as [Header, ...Entry[]]
  return { ok: true, value: { header: head, entries }, problems }
}

function parsed(line: string, schema: v.GenericSchema): unknown {
  try {
    const read = v.safeParse(schema, JSON.parse(line))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

function fault(file: string, line: number, text: string, isCutShort: boolean): Problem {
  return {
    code: isCutShort ? 'record/cut-short' : 'record/not-a-record',
    severity: isCutShort ? 'warning' : 'error',
    place: { file, line, col: 1, endLine: line, endCol: text.length + 1 },
    message: isCutShort ? 'The last line stops halfway.' : 'This line is no part of a talk record.',
    hint: isCutShort
      ? 'It was left out; everything before it stands.'
      : 'A record starts with a header and holds one turn or event a line.',
  }
}
