// The words a thread speaks in, and the words any coach asks in: what a question about it may hold.

import type { Language } from '../moves/language.ts'
import { contentStems } from '../moves/words.ts'
import { QUESTIONS_EN } from '../scenario/questions.en.ts'
import { QUESTIONS_NL } from '../scenario/questions.nl.ts'
import type { Scenario, Thread } from '../scenario/scenario.ts'

const known = new WeakMap<Thread, ReadonlySet<string>>()

/** The stems of everything a thread says, hears and is asked. */
function vocabularyOf(thread: Thread, lang: Language): ReadonlySet<string> {
  const kept = known.get(thread)
  if (kept) return kept
  const levels = thread.levels.flatMap((level) => [
    ...level.says,
    ...(level.guarded ?? []),
    ...(level.further ?? []),
  ])
  const sides = [...Object.values(thread.aspects ?? {}), ...Object.values(thread.closed ?? {})].flat()
  const texts = [
    ...levels,
    ...sides,
    ...(thread.more ?? []),
    ...thread.ask,
    ...thread.hears.map((one) => one.replaceAll('*', '')),
  ]
  const stems = contentStems(texts.join(' '), lang)
  known.set(thread, stems)
  return stems
}

const coaching: Partial<Record<Language, ReadonlySet<string>>> = {}

/** The stems in which every coach asks, whatever it is about. */
function coachingWords(lang: Language): ReadonlySet<string> {
  coaching[lang] ??= contentStems(
    Object.values(lang === 'nl' ? QUESTIONS_NL : QUESTIONS_EN)
      .flat()
      .join(' ')
      .replaceAll('*', ' '),
    lang,
  )
  return coaching[lang]
}

/** Content words of a question that are neither the thread's nor every coach's. */
export function foreignWords(text: string, thread: Thread, scenario: Scenario): readonly string[] {
  const own = vocabularyOf(thread, scenario.lang)
  const common = coachingWords(scenario.lang)
  return [...contentStems(text, scenario.lang)].filter((one) => !own.has(one) && !common.has(one))
}

/** Whether all that a question names, if anything, stands among these stems, or in what every coach asks. */
export function namesOnly(text: string, said: ReadonlySet<string>, lang: Language): boolean {
  const common = coachingWords(lang)
  return [...contentStems(text, lang)].every((one) => said.has(one) || common.has(one))
}

/** Whether all that a question names, if anything, is the thread's own. */
export function isAbout(text: string, thread: Thread, lang: Language): boolean {
  const own = vocabularyOf(thread, lang)
  return [...contentStems(text, lang)].every((one) => own.has(one))
}
