// Whom "he", "her" or "ze" means: the person that was just named, and no one out of another story.
import { fold, type Language } from '../moves/language.ts'
import { contentStems, wordsOf } from '../moves/words.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { earsOf } from './ears.ts'
import type { CoacheeState } from './state.ts'
import { peopleOf } from './vocabulary.ts'

const PRONOUN: Record<Language, RegExp> = {
  nl: /\b(?:hij|hem)\b|(?<=\b(?:zei|deed|vond|vindt|zegt|doet|heeft|is|was|had|kwam|komt|gaat|ging|dacht|denkt|weet|wist|kan|kon|wil|wilde|wou|reageert|reageerde|keek|kijkt|vroeg|vraagt|zou|zal) )(?:ze|zij)\b|(?<=\b(?:aan|met|voor|van|tegen|over|bij|je|jij) )haar\b/,
  en: /\b(?:he|him|she|her)\b/,
}

/** So many lines back a name is still who they speak of. */
const RECENT = 3

/**
 * The question with the person's name in the place of the pronoun; as it was where nobody, or more than one, is meant.
 * `about`: the question with what was said around it.
 */
export function withReferent(scenario: Scenario, state: CoacheeState, text: string, about = text): string {
  const { lang } = scenario
  const found = PRONOUN[lang].exec(fold(text))
  if (!found || peopleIn(scenario, text).length > 0) return text
  const here = peopleIn(scenario, about)
  const who = here.length === 1 ? here[0] : here.length > 1 ? null : personMeant(scenario, state)
  return who ? `${text.slice(0, found.index)}${who}${text.slice(found.index + found[0].length)}` : text
}

/** The one person in the last question, else in the latest of their lines that names only one. */
function personMeant(scenario: Scenario, state: CoacheeState): string | null {
  const question = state.lastQuestion ? peopleIn(scenario, state.lastQuestion) : []
  if (question.length > 0) return question.length === 1 ? question[0]! : null
  for (const { text } of state.lines.slice(-RECENT).toReversed()) {
    const named = peopleIn(scenario, text)
    if (named.length === 1) return named[0]!
    if (named.length > 1) return null
  }
  return null
}

/** The names of the scenario's people that stand in a text, each once. */
function peopleIn(scenario: Scenario, text: string): readonly string[] {
  const known = stemsOfPeople(scenario)
  const named = wordsOf(text)
    .map((word) => text.slice(word.start, word.end).replace(/['’]s$/, ''))
    .filter((word) => [...contentStems(word, scenario.lang)].some((one) => known.has(one)))
  return [...new Map(named.map((one) => [fold(one), one])).values()]
}

const kept = new WeakMap<Scenario, ReadonlySet<string>>()

/** The stems of every name of which the author tells who that is, and of those that answer "who?". */
function stemsOfPeople(scenario: Scenario): ReadonlySet<string> {
  let known = kept.get(scenario)
  if (!known) {
    const said = earsOf(scenario)
      .asked.flatMap(({ entry }) => entry.says)
      .join(' ')
    const capitals = new Set((said.match(/\p{Lu}\p{Ll}+/gu) ?? []).map(fold))
    const told = earsOf(scenario)
      .asked.filter(({ entry }) => entry.form === 'who')
      .flatMap(({ entry }) => entry.hears ?? [])
      .map((one) => one.replaceAll('*', ''))
      .filter((one) => /^\p{L}+$/u.test(one) && capitals.has(fold(one)))
    known = contentStems([...told, ...peopleOf(scenario)].join(' '), scenario.lang)
    kept.set(scenario, known)
  }
  return known
}
