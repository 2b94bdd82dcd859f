// Which answer to a follow-up hears the words of a question: the one that shares most with it.
import { wordsMatcher } from '../moves/hears.ts'
import type { Language } from '../moves/language.ts'
import { contentStems, wordsOf } from '../moves/words.ts'
import { BROAD_FORMS } from '../scenario/asked.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { askedForms } from './asked-form.ts'
import { type AskedEar, earsOf } from './ears.ts'
import { FACTUAL, holds } from './holds.ts'
import { asksForWords } from './question-form.ts'
import type { CoacheeState } from './state.ts'
import { contentOf } from './vocabulary.ts'
import { isWornOut } from './voice.ts'
import { wishOf } from './wish.ts'

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

/**
 * The entry that shares most with the question; of equals the nearer one, then the longer match, then the order of the
 * file. None where most of what the question names is nothing the entry speaks of, or it asks for something else.
 */
export function byWords(scenario: Scenario, state: CoacheeState, asked: Asked): Match | null {
  const forms = askedForms(asked.question, scenario.lang)
  const form = forms.find((one) => FACTUAL.has(one))
  let top: { readonly match: Match; readonly rank: number } | null = null
  for (const ear of earsOf(scenario).asked) {
    if (!ear.hears || !isAlive(ear, state)) continue
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
      Math.min(9, fit.length / 4)
    if (!top || rank > top.rank) top = { match, rank }
  }
  return top?.match ?? null
}

export interface Asked {
  readonly question: string
  /** The question with what was said around it. */
  readonly about: string
}

interface Fit {
  readonly length: number
  readonly says: boolean
  /** Words of content that were heard, or that the entry speaks of. */
  readonly strength: number
  /** Words of content in the question of which neither the entry nor what it belongs to knows anything. */
  readonly foreign: number
}

/** How well an entry fits; null where it does not hear the question, or too little of it. */
function fitOf(
  scenario: Scenario,
  state: CoacheeState,
  ear: AskedEar,
  { question, about }: Asked,
): Fit | null {
  const { lang } = scenario
  const inQuestion = ear.hears!.find(question)
  const text = inQuestion ? question : about
  const heard = inQuestion ?? ear.hears!.find(about)
  if (!heard) return null
  const words = text.slice(heard.start, heard.end)
  if (isFar(ear, state) && !saysEnough(scenario, state, words)) return null
  const matched = contentStems(words, lang)
  const said = ofEntry(ear, lang)
  const around = ofPlace(scenario, state, ear)
  const rest = [...contentOf(question, lang)].filter((one) => !matched.has(one))
  const covered = rest.filter((one) => said.has(one)).length
  const foreign = rest.filter((one) => !said.has(one) && !around.has(one)).length
  const length = wordsOf(words).length
  const phrase = (length >= 3 ? 1 : 0) + (matched.size === 0 && length >= 2 ? 1 : 0)
  const strength = matched.size + covered + phrase
  const fit = { length: heard.end - heard.start, says: contentOf(words, lang).size > 0, strength, foreign }
  const wish = wishOf(question, lang)
  if (!inQuestion)
    return foreign === 0 && !wish && !asksForWords(question, lang) && isFormed(ear, question, lang)
      ? fit
      : null
  if (wish && !wishOf(words, lang) && strength < 2) return null
  const isNear = PLACES.indexOf(placeOf(ear, state)) >= NEAR
  return (isNear || length >= 2 ? foreign <= strength : foreign < strength) ? fit : null
}

/** Where only the words around the question are heard, it must ask for nothing else than the entry answers. */
function isFormed({ entry }: AskedEar, question: string, lang: Language): boolean {
  return entry.form !== undefined || askedForms(question, lang).every((form) => BROAD_FORMS.has(form))
}

const spoken = new WeakMap<object, ReadonlySet<string>>()

/** The stems of what an entry says and hears. */
function ofEntry({ entry }: AskedEar, lang: Language): ReadonlySet<string> {
  const kept = spoken.get(entry)
  if (kept) return kept
  const hears = (entry.hears ?? []).map((one) => one.replaceAll('*', ''))
  const stems = contentStems([...entry.says, ...hears].join(' '), lang)
  spoken.set(entry, stems)
  return stems
}

/** The stems of the lines an entry belongs to: its level's, and the one just spoken where it is near. */
function ofPlace(scenario: Scenario, state: CoacheeState, { of, thread }: AskedEar): ReadonlySet<string> {
  const number = Number(/\.(\d)$/.exec(of)?.[1] ?? 0)
  const level = scenario.threads.find((one) => one.id === thread)?.levels[number - 1]
  const last = thread === state.inHand || of === state.spoken ? [state.lines.at(-1)?.text ?? ''] : []
  return contentStems([...(level?.says ?? []), ...last].join(' '), scenario.lang)
}

/** In another thread than the one in hand. */
function isFar({ thread }: AskedEar, state: CoacheeState): boolean {
  return thread !== null && thread !== state.inHand
}

/** Words lead to another thread only when they carry content, and do not stand in the line just spoken. */
function saysEnough({ lang }: Scenario, state: CoacheeState, words: string): boolean {
  const last = state.lines.at(-1)?.text ?? ''
  return contentStems(words, lang).size > 0 && wordsMatcher(words).find(last) === null
}
