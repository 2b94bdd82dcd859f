// A talk with the simulated coachee of a scenario, played to its end without a person.
import { runDrill } from '../drill/drill.ts'
import { headerFor } from '../drill/header.ts'
import type { Seat } from '../drill/seat.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { simulatedCoachee } from '../seats/coachee-bot.ts'
import { type Talk, turnsOf } from '../talk/talk.ts'

/** `heard` is told of every line of the coach's that was answered, with the talk so far. */
export function playOut(
  scenario: Scenario,
  coach: Seat,
  sitting: { readonly seed: number; readonly heart?: string | null },
  heard: (talk: Talk) => void = () => {},
): Promise<Talk> {
  return runDrill({
    talk: { header: headerFor(scenario, { ...sitting, coach: coach.sitter }), entries: [] },
    coach,
    coachee: simulatedCoachee(scenario),
    turns: scenario.turns,
    hint: () => null,
    now: () => null,
    on: (happening) => {
      if (happening.kind === 'feedback') heard(happening.talk)
    },
  })
}

/**
 * The lines around the place where a talk no longer opened anything, and how it ended: so many from the last level that
 * opened on, and the last two.
 */
export function linesWhereStuck(talk: Talk, scenario: Scenario, most: number): readonly string[] {
  const lines = lastLines(talk, scenario, Number.POSITIVE_INFINITY)
  const opened = turnsOf(talk).findLastIndex(
    (turn) => turn.seat === 'coachee' && /^(?:confirm\/)?level\//.test(turn.beat ?? ''),
  )
  const from = Math.max(0, opened - 1)
  const left = lines.length - from - most - 2
  if (left <= 1) return lastLines(talk, scenario, Math.max(most + 2, lines.length - from))
  const before = from > 1 ? [`(… ${from})`] : lines.slice(0, from)
  return [...before, ...lines.slice(from, from + most), `(… ${left})`, ...lines.slice(-2)]
}

/** The last so many lines of a talk as a person reads them, after a line that says how many came before. */
export function lastLines(talk: Talk, scenario: Scenario, most: number): readonly string[] {
  const lines = turnsOf(talk).map(({ seat, text }) => {
    const name = seat === 'coach' ? 'Coach' : scenario.coachee.name
    return `${name}: ${text === '' ? '…' : text}`
  })
  const before = lines.length - most
  return before > 1 ? [`(… ${before})`, ...lines.slice(before)] : lines
}
