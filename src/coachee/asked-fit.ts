// How well an answer to a follow-up fits a question: what of it was heard, what the answer speaks of, what neither knows.
import { wordsMatcher } from '../moves/hears.ts'
import type { Language } from '../moves/language.ts'
import { contentStems, wordsOf } from '../moves/words.ts'
import { BROAD_FORMS } from '../scenario/asked.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { askedForms } from './asked-form.ts'
import { NEAR, PLACES, placeOf } from './asked-places.ts'
import { asksForWords, countedIn } from './asks-for.ts'
import type { AskedEar } from './ears.ts'
import { isNumberIn } from './just-said.ts'
import { closedForm } from './question-form.ts'
import type { CoacheeState } from './state.ts'
import { contentOf } from './vocabulary.ts'
import { wishOf } from './wish.ts'

export interface Asked {
  readonly question: string
  /** The question with what was said around it. */
  readonly about: string
  /** The question as it was typed, where a name was put in the place of a pronoun. */
  readonly typed?: string
}

export interface Fit {
  readonly length: number
  readonly says: boolean
  /** Words of content that were heard, or that the entry speaks of. */
  readonly strength: number
  /** Words of content in the question of which neither the entry nor what it belongs to knows anything. */
  readonly foreign: number
}

/** How well an entry fits; null where it does not hear the question, or too little of it. */
export function fitOf(
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
  if (closedForm(question, lang) === 'scale' && !ear.entry.says.every((one) => isNumberIn(one, lang)))
    return null
  const words = text.slice(heard.start, heard.end)
  if (isFar(ear, state) && !saysEnough(scenario, state, words)) return null
  const matched = contentStems(words, lang)
  const said = ofEntry(ear, lang)
  const around = ofPlace(scenario, state, ear)
  // An amount of something else is no answer.
  const counted = contentStems(countedIn(question, lang) ?? '', lang)
  if ([...counted].some((one) => !said.has(one) && !around.has(one) && !matched.has(one))) return null
  const rest = [...contentOf(question, lang)].filter((one) => !matched.has(one))
  const covered = rest.filter((one) => said.has(one)).length
  const foreign = rest.filter((one) => !said.has(one) && !around.has(one)).length
  if (ear.behind && foreign > 0) return null
  // "How is it now, on the floor?" asks for the now of the floor, not of the story in hand.
  const isPlain = ear.thread !== null && matched.size === 0 && words.length < PLAIN
  if (isPlain && namesElse(about, lang, said, around)) return null
  const length = wordsOf(words).length
  const phrase = (length >= 3 ? 1 : 0) + (matched.size === 0 && length >= 2 ? 1 : 0)
  const strength = matched.size + covered + phrase
  const fit = { length: heard.end - heard.start, says: contentOf(words, lang).size > 0, strength, foreign }
  const wish = wishOf(question, lang)
  if (!inQuestion)
    return foreign === 0 && !wish && !asksForWords(question, lang) && isFormed(ear, question, lang)
      ? fit
      : null
  if (wish && !wishOf(words, lang) && strength < 3 && length < 4 && words.length < PLAIN) return null
  const isNear = PLACES.indexOf(placeOf(ear, state)) >= NEAR
  return (isNear || length >= 2 ? foreign <= strength : foreign < strength) ? fit : null
}

/** So few letters without a word of content ask for a side of whatever is named. */
const PLAIN = 14

/** Whether the question, or what stands around it, names a thing that is none of these. */
function namesElse(about: string, lang: Language, ...known: readonly ReadonlySet<string>[]): boolean {
  return [...contentOf(about, lang)].some((one) => known.every((stems) => !stems.has(one)))
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
  return contentOf(words, lang).size > 0 && wordsMatcher(words).find(last) === null
}
