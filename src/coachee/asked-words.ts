// Which answer to a follow-up hears the words of a question: the one that shares most with it.
import { BROAD_FORMS } from '../scenario/asked.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { type Asked, fitOf } from './asked-fit.ts'
import { askedForms } from './asked-form.ts'
import { isAlive, PLACES, placeOf } from './asked-places.ts'
import { type AskedEar, earsOf } from './ears.ts'
import { FACTUAL, holds } from './holds.ts'
import type { CoacheeState } from './state.ts'
import { isWornOut } from './voice.ts'

export interface Match {
  readonly ear: AskedEar
  /** Those that answer what was asked. */
  readonly wordings: readonly string[]
  /** An index into PLACES. */
  readonly place: number
  /** Letters heard; 0 where the form alone decided. */
  readonly length: number
  /** The words name something, beyond what every coach asks. */
  readonly says: boolean
  /** Words and a telling form both hold. */
  readonly both: boolean
  /** Nothing in the question is about anything else. */
  readonly isWhole: boolean
}

/**
 * The entry that shares most with the question; of equals the nearer one, then the longer match, then the order of the
 * file. None where most of what the question names is nothing the entry speaks of, or it asks for something else.
 */
export function byWords(scenario: Scenario, state: CoacheeState, asked: Asked): Match | null {
  const forms = askedForms(asked.typed ?? asked.question, scenario.lang)
  const form = forms.find((one) => FACTUAL.has(one))
  let top: { readonly match: Match; readonly rank: number } | null = null
  const ears = earsOf(scenario)
  const hearing = new Set([...ears.askedIn(asked.question), ...ears.askedIn(asked.about)])
  for (const nth of [...hearing].sort((one, other) => one - other)) {
    const ear = ears.asked[nth]!
    if (!isAlive(ear, state)) continue
    const own = ear.entry.form
    if (own && !forms.includes(own)) continue
    const fit = fitOf(scenario, state, ear, asked)
    if (!fit) continue
    const isPlain = own === undefined || BROAD_FORMS.has(own)
    const wordings =
      form && isPlain ? ear.entry.says.filter((one) => holds(form, one, scenario)) : ear.entry.says
    if (wordings.length === 0 || isWornOut(state, ear.beat, wordings)) continue
    const place = PLACES.indexOf(placeOf(ear, state))
    const match: Match = {
      ear,
      wordings,
      place,
      length: fit.length,
      says: fit.says,
      both: own !== undefined && !BROAD_FORMS.has(own),
      isWhole: fit.foreign === 0,
    }
    const rank =
      10 * fit.strength -
      6 * fit.foreign +
      4 * place +
      (match.both ? 9 : own ? 3 : 0) +
      Math.min(12, fit.length / 3)
    if (!top || rank > top.rank) top = { match, rank }
  }
  return top?.match ?? null
}
