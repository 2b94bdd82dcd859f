// Which answer to a follow-up hears the words of a question: the nearest to what was just said, then the most telling.
import { hearsMatcher } from '../moves/hears.ts'
import { contentStems } from '../moves/words.ts'
import { BROAD_FORMS } from '../scenario/asked.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { askedForms } from './asked-form.ts'
import { type AskedEar, earsOf } from './ears.ts'
import type { CoacheeState } from './state.ts'
import { contentOf } from './vocabulary.ts'
import { isWornOut } from './voice.ts'

/** How near an answer lies to what they said last. */
export const PLACES = [
  'anywhere',
  'thread elsewhere',
  'thread in hand',
  'level in hand',
  'just spoken',
] as const
export const NEAR = PLACES.indexOf('level in hand')

export interface Match {
  readonly ear: AskedEar
  /** An index into PLACES. */
  readonly place: number
  /** Letters heard; 0 where the form alone decided. */
  readonly length: number
  /** The words name something, beyond what every coach asks. */
  readonly says: boolean
  /** Words and a telling form both hold. */
  readonly both: boolean
}

export function placeOf({ of, thread }: AskedEar, state: CoacheeState): (typeof PLACES)[number] {
  if (of === state.spoken) return 'just spoken'
  if (thread === state.inHand) return of === thread ? 'thread in hand' : 'level in hand'
  return thread === null ? 'anywhere' : 'thread elsewhere'
}

/** An answer lives from the moment that what it belongs to has been said, until all its wordings were used. */
export function isAlive({ of, thread, beat, entry }: AskedEar, state: CoacheeState): boolean {
  if (isWornOut(state, beat, entry.says)) return false
  if (of === 'opening') return true
  if (of.startsWith('plan/')) return of === `plan/own/${state.plan?.kind === 'own' ? state.plan.id : ''}`
  if (thread === null) return state.used.has(of)
  return of === thread ? state.lines.some((line) => line.thread === thread) : state.reached.has(of)
}

/** Nearest first; then words and form before words alone, then the longest, then the order of the file. */
export function byWords(scenario: Scenario, state: CoacheeState, text: string): Match | null {
  const forms = askedForms(text, scenario.lang)
  return earsOf(scenario).asked.reduce<Match | null>((top, ear) => {
    const heard = ear.hears?.find(text)
    const { form } = ear.entry
    if (!heard || (form && !forms.includes(form)) || !isAlive(ear, state)) return top
    if (isFar(ear, state) && !saysEnough(scenario, state, text.slice(heard.start, heard.end))) return top
    const match = {
      ear,
      place: PLACES.indexOf(placeOf(ear, state)),
      length: heard.end - heard.start,
      says: contentOf(text.slice(heard.start, heard.end), scenario.lang).size > 0,
      both: form !== undefined && !BROAD_FORMS.has(form),
    }
    return top && rank(top) >= rank(match) ? top : match
  }, null)
}

/** In another thread than the one in hand. */
function isFar({ thread }: AskedEar, state: CoacheeState): boolean {
  return thread !== null && thread !== state.inHand
}

/** Words lead to another thread only when they carry content, and do not stand in the line just spoken. */
function saysEnough({ lang }: Scenario, state: CoacheeState, words: string): boolean {
  const last = state.lines.at(-1)?.text ?? ''
  return contentStems(words, lang).size > 0 && hearsMatcher([words]).find(last) === null
}

function rank({ place, both, ear, length }: Match): number {
  return place * 10_000 + (both ? 2000 : ear.entry.form ? 1000 : 0) + Math.min(999, length)
}
