// The words a thread speaks in, and the words any coach asks in: what a question about it may hold.

import type { Language } from '../moves/language.ts'
import { contentStems } from '../moves/words.ts'
import { QUESTIONS_EN } from '../scenario/questions.en.ts'
import { QUESTIONS_NL } from '../scenario/questions.nl.ts'
import type { Scenario, Thread } from '../scenario/scenario.ts'
import type { CoacheeState } from './state.ts'

const known = new WeakMap<Thread, ReadonlySet<string>>()

/** The stems of everything a thread says, hears and is asked. */
function vocabularyOf(thread: Thread, lang: Language): ReadonlySet<string> {
  const kept = known.get(thread)
  if (kept) return kept
  const texts = [...linesOf(thread), ...thread.ask, ...thread.hears.map((one) => one.replaceAll('*', ''))]
  const stems = contentStems(texts.join(' '), lang)
  known.set(thread, stems)
  return stems
}

/** Whether a stem stands in any thread. */
export function isSpokenOf(one: string, { threads, lang }: Scenario): boolean {
  return threads.some((thread) => vocabularyOf(thread, lang).has(one))
}

/** Everything that a thread lets them say. */
function linesOf({ levels, aspects = {}, closed = {}, more = [], asked = [] }: Thread): readonly string[] {
  const inLevels = levels.flatMap(({ says, guarded = [], further = [], asked: next = [] }) => [
    ...says,
    ...guarded,
    ...further,
    ...next.flatMap((one) => one.says),
  ])
  const sides = [...Object.values(aspects), ...Object.values(closed)].flat()
  return [...inLevels, ...sides, ...more, ...asked.flatMap((one) => one.says)]
}

const coaching: Partial<Record<Language, ReadonlySet<string>>> = {}

/** Words that a question may be asked in without being about them. */
const ASKING: Record<Language, string> = {
  nl: 'rest procent percentage vraag loop loopt draai helpt lang klopt kloppen begrijp week maand kwartaal jaar dag tijd trouwens overigens achter erachter begint begin beginnen neem nemen geef geven gegeven gebeurt gebeurde gebeurd gebeuren noem noemen noemde merk merkte uitleggen bedoel bedoelt betekent elkaar volgens tegenaan situatie voorbeeld precies punt deel kant moment eigenlijk verhaal daarnet beleef beleefd beleefde ervaar ervaren ervaart ervaring terugkijk terugkijkt kijk beschrijf schets tweede afgelopen verander veranderd veranderde anderen iedereen reageer reageert reageren reageerde reageerden reactie tegenhoudt tegenhield tegengehouden hield houdt weerhoudt kost kostte gekost ergste moeilijkste lastigste zwaarste geleerd leerde leer liever gewild gehoopt hoopte',
  en: "rest who'll what'll when'll how'll who'd what'd how'd where'd percent percentage notice far run long next become right correct week month year day give gave given happen happens happened call mean meant explain example yourself moment lately days bit side part story point mind evidence exactly earlier experience experienced describe perspective view look looking quarter change changed others react reacts reacted reaction respond responded everyone everybody stop stopped stops stopping hold held holds cost costs costing worst hardest learn learnt learned rather hoping hoped",
}

/** Questions whose words say nothing about a subject: who asks after home, customers or football names one. */
const ABOUT_NOTHING = [
  'aim',
  'goes-well',
  'hard',
  'tried',
  'feelings',
  'options',
  'plan',
  'first-step',
  'when-with-whom',
  'obstacles',
  'confidence',
  'this-talk',
  'what-else',
] as const

/** The stems in which every coach asks, whatever it is about. */
function coachingWords(lang: Language): ReadonlySet<string> {
  const questions = lang === 'nl' ? QUESTIONS_NL : QUESTIONS_EN
  coaching[lang] ??= contentStems(
    [...ABOUT_NOTHING.flatMap((name) => questions[name]), ASKING[lang]].join(' ').replaceAll('*', ' '),
    lang,
  )
  return coaching[lang]
}

/** The stems of what a question names beyond the words in which every coach asks. */
export function contentOf(text: string, lang: Language): ReadonlySet<string> {
  const common = coachingWords(lang)
  return new Set([...contentStems(text, lang)].filter((one) => !common.has(one)))
}

const names = new WeakMap<Scenario, ReadonlySet<string>>()

/** The stems of names of the scenario that stand in a text, however they were typed. */
export function namesIn(text: string, scenario: Scenario): readonly string[] {
  let known = names.get(scenario)
  if (!known) {
    known = namesOf(scenario)
    names.set(scenario, known)
  }
  return [...contentStems(text, scenario.lang)].filter((one) => known.has(one))
}

/** Words with a capital inside a sentence, wherever the coachee speaks. */
function namesOf({ threads, facts, plans, lang }: Scenario): ReadonlySet<string> {
  const said = [
    ...threads.flatMap(linesOf),
    ...facts.flatMap(({ answer }) => answer),
    ...plans.flatMap(({ says }) => says),
  ]
  const found = said.flatMap((line) => line.match(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+/gu) ?? [])
  return contentStems(found.join(' '), lang)
}

const people = new WeakMap<Scenario, ReadonlySet<string>>()

/** Names with which a thread or a plan answers "who?". */
export function peopleOf(scenario: Scenario): ReadonlySet<string> {
  let known = people.get(scenario)
  if (!known) {
    const { threads, plans, lang } = scenario
    const answers = [...threads.map(({ closed }) => closed?.who), ...plans.map(({ commits }) => commits?.who)]
    const capitals = answers
      .flatMap((one) => one ?? [])
      .flatMap((line) => line.match(/\p{Lu}\p{Ll}+/gu) ?? [])
    const named = namesOf(scenario)
    known = new Set(capitals.filter((word) => [...contentStems(word, lang)].some((one) => named.has(one))))
    people.set(scenario, known)
  }
  return known
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

const spoken = new WeakMap<CoacheeState['lines'], ReadonlySet<string>>()

/** The stems of all that they have said. */
export function stemsSaid({ lines }: CoacheeState, lang: Language): ReadonlySet<string> {
  let known = spoken.get(lines)
  if (!known) {
    known = new Set(lines.flatMap(({ text }) => [...contentStems(text, lang)]))
    spoken.set(lines, known)
  }
  return known
}
