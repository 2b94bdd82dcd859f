// What a trainer tells about a rep of their own: enough for a first scenario.
import type { Language } from '../../moves/language.ts'
import type { PersonaName } from '../../scenario/answers.ts'
import { REPS_EN } from './reps.en.ts'
import { REPS_NL } from './reps.nl.ts'

/** Sentences as they would be said; all but `knows` by the rep. */
export interface Rep {
  readonly name: string
  readonly role: string
  /** What the manager knows before the talk. */
  readonly knows: string
  /** What the rep says first, to keep the talk at arm's length. */
  readonly shows: string
  /** What the rep does that lies under it. */
  readonly under: string
  /** What it costs the rep to go on like this. */
  readonly costs: string
  /** What the rep comes up with, once all of that has been said. */
  readonly plan: string
}

/** An example for every temper, to begin with or to read what kind of answer is wanted. */
export function exampleRep(persona: PersonaName, lang: Language): Rep {
  return { nl: REPS_NL, en: REPS_EN }[lang][persona]
}
