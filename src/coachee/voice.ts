// How the coachee finds words: the seed picks the wording, and none comes twice before all were used.

import type { Language } from '../moves/language.ts'
import type { Answer, Persona, PersonaName } from '../scenario/answers.ts'
import { FIRST_AND_LAST } from '../scenario/first-and-last.ts'
import { AGREEABLE_EN } from '../scenario/personas/agreeable.en.ts'
import { AGREEABLE_NL } from '../scenario/personas/agreeable.nl.ts'
import { BRAVADO_EN } from '../scenario/personas/bravado.en.ts'
import { BRAVADO_NL } from '../scenario/personas/bravado.nl.ts'
import { GUARDED_EN } from '../scenario/personas/guarded.en.ts'
import { GUARDED_NL } from '../scenario/personas/guarded.nl.ts'
import { RESIGNED_EN } from '../scenario/personas/resigned.en.ts'
import { RESIGNED_NL } from '../scenario/personas/resigned.nl.ts'
import type { Scenario, Thread } from '../scenario/scenario.ts'
import type { EndReason } from '../talk/talk.ts'
import type { Beat, Target } from '../talk/turn.ts'
import { wordingAt } from './chance.ts'
import type { NextLevel } from './levels.ts'
import { type CoacheeState, changed } from './state.ts'

const PERSONA: Record<PersonaName, Record<Language, Persona>> = {
  guarded: { nl: GUARDED_NL, en: GUARDED_EN },
  bravado: { nl: BRAVADO_NL, en: BRAVADO_EN },
  agreeable: { nl: AGREEABLE_NL, en: AGREEABLE_EN },
  resigned: { nl: RESIGNED_NL, en: RESIGNED_EN },
}

/** An answer, what it was about, and how the coachee is after it. */
export interface Reply {
  readonly text: string
  readonly beat: Beat
  readonly target: Target | null
  readonly state: CoacheeState
  /** Set when they get up after these words. */
  readonly leaves?: EndReason
}

export interface Telling {
  readonly target?: Target
  readonly fill?: Readonly<Record<string, string>>
  readonly leaves?: EndReason
}

/** One of the wordings, counted under the beat's name. */
export function tell(
  state: CoacheeState,
  beat: Beat,
  wordings: readonly string[],
  telling: Telling = {},
): Reply {
  const nth = state.used.get(beat) ?? 0
  const raw = wordings[wordingAt(state.seed, beat, wordings.length, nth)]!
  const fill = new Map(raw.includes('{') ? Object.entries(telling.fill ?? {}) : [])
  const text =
    fill.size === 0 ? raw : raw.replace(/\{([a-z]+)\}/g, (all, name: string) => fill.get(name) ?? all)
  const used = new Map(state.used).set(beat, nth + 1)
  return {
    text,
    beat,
    target: telling.target ?? null,
    state: changed(state, { used }),
    leaves: telling.leaves,
  }
}

/** A level opens, and with it all before it. */
export function tellLevel(state: CoacheeState, thread: Thread, { level, number }: NextLevel): Reply {
  const opened = thread.levels.slice(0, number).flatMap((one, i) => {
    const isAlive = one.heart === undefined || one.heart === state.heart
    return isAlive ? [`${thread.id}.${i + 1}`] : []
  })
  const reached = new Set([...state.reached, ...opened])
  const target = { thread: thread.id, level: number }
  return tell(changed(state, { reached }), `level/${thread.id}.${number}`, level.says, { target })
}

/** The scenario's own words for an answer, else the persona's. */
export function answersFor(scenario: Scenario, answer: Answer): readonly string[] {
  return scenario.answers[answer] ?? PERSONA[scenario.persona][scenario.lang][answer]
}

export function openingOf({ opening, persona, lang }: Scenario): readonly string[] {
  return opening ?? FIRST_AND_LAST[lang][persona].opening
}

export function thinOf({ thin, persona, lang }: Scenario): readonly string[] {
  return thin ?? FIRST_AND_LAST[lang][persona].thin
}

export function answer(scenario: Scenario, state: CoacheeState, name: Answer, telling: Telling = {}): Reply {
  return tell(state, name, answersFor(scenario, name), telling)
}

/** Whether every wording of this beat has been used. */
export function isWornOut(state: CoacheeState, beat: Beat, wordings: readonly string[]): boolean {
  return (state.used.get(beat) ?? 0) >= wordings.length
}
