// The first line of a talk's record: what is known before the first word.

import { heartOf } from '../coachee/state.ts'
import { RULEBOOK } from '../moves/rulebook.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { FeedbackMode, Header, Sitter } from '../talk/talk.ts'

export interface Sitting {
  readonly seed: number
  /** Another heart than the seed's. */
  readonly heart?: string | null
  readonly program?: string
  readonly hash?: string | null
  readonly coach?: Sitter
  readonly feedback?: FeedbackMode
  readonly goal?: string | null
  readonly start?: string | null
}

/** A talk with the simulated coachee of a scenario. */
export function headerFor(scenario: Scenario, sitting: Sitting): Header {
  return {
    format: 1,
    program: sitting.program ?? '0',
    rulebook: RULEBOOK,
    scenario: scenario.id,
    lang: scenario.lang,
    hash: sitting.hash ?? null,
    seed: sitting.seed,
    heart: sitting.heart ?? heartOf(scenario, sitting.seed),
    seats: { coach: sitting.coach ?? 'script', coachee: 'simulated' },
    feedback: sitting.feedback ?? 'off',
    goal: sitting.goal ?? null,
    start: sitting.start ?? null,
  }
}
