// Questions about the plan on the table: with whom, when, where, how, and how anyone will notice.
import { fold, type Language } from '../moves/language.ts'
import { contentStems } from '../moves/words.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { closedForm } from './question-form.ts'
import type { CoacheeState } from './state.ts'
import { contentOf } from './vocabulary.ts'

/** `who`: who does it with them; `whom`: whom they go to; `check`: whether it is really what they mean. */
export type PlanForm = 'who' | 'whom' | 'when' | 'where' | 'how' | 'what' | 'notice' | 'check'

/** So many answers after it was spoken of last, a plan is still what they speak of. */
const FRESH = 2

const NOTICE: Record<Language, RegExp> = {
  nl: /\b(?:merk|merken|weet|weten|zie|zien)\b.*\b(?:gelukt|werkt|lukt|geholpen|helpt|verschil|goed gaat|beter gaat|anders is)\b|\bverschil maken\b|\bwat (?:levert|lost|verandert|brengt) (?:dat|het|je dat)\b|\bgaat (?:dat|het) (?:helpen|werken)\b|\bwat (?:zou|gaat) (?:dat|het|er) (?:\w+ ){0,3}(?:veranderen|opleveren|oplossen|beter|anders)\b|\bwat wordt er (?:dan )?(?:beter|anders)\b/,
  en: /\bhow (?:will|would|shall|do|can) (?:you|i|we|anyone) (?:know|notice|see|tell)\b|\bmake (?:a|the|any) difference\b|\bwhat (?:will|would) (?:that|it|be) (?:change|solve|bring|different)\b|\bwhat would be different\b|\bwill (?:that|it) (?:help|work|do it)\b|\bwhat gets better\b/,
}

const HOW: Record<Language, RegExp> = {
  nl: /^(?:(?:en|maar|dus|oke|nou|mooi|goed),? )*hoe (?:ga|wil|zou|pak|doe|begin|gaat)\b|\bhoe (?:ga|wil|zou|pak) j\w+ (?:dat|het) (?:doen|aan|aanpakken)\b/,
  en: /^(?:(?:and|but|so|okay|ok|right|good),? )*how (?:will|would|are|do) you (?:going to |gonna |plan to )?(?:do|go|start|begin|tackle|make|get|manage)\b/,
}

const WHAT: Record<Language, RegExp> = {
  nl: /\b(?:wat|waarmee) (?:doe|ga|zou|wil) j\w+ (?:\w+ ){0,4}(?:eerst|eerste|precies|concreet|doen)\b|\bwat (?:precies|concreet|bedoel je met)\b|\bwat voor \w+\b/,
  en: /\bwhat (?:will|would|do|are) you (?:going to )?(?:\w+ ){0,3}(?:first|exactly|concretely|do)\b|\bwhat exactly\b|\bwhat (?:kind|sort) of\b/,
}

const WITH: Record<Language, RegExp> = {
  nl: /\bmet wie\b|\bwie (?:doet|gaat|helpt|neemt|is erbij|heb j\w+)\b|\bwie\b.*\b(?:erbij|mee|helpen)\b/,
  en: /\bwho with\b|\bwith (?:who|whom)\b|\bwho (?:does|helps|joins|else|will help|could help|do you need)\b|\bwho\b.*\b(?:with you|help)\b/,
}

const CHECK: Record<Language, RegExp> = {
  nl: /\b(?:is|was) (?:dat|dit|het)\b.*\b(?:plan|alles|echt|het)\b|^(?:(?:en|maar),? )*(?:echt|meen je dat|ga je dat echt doen|doe je dat echt)\W*$|\b(?:ga|zou|doe) j\w+ (?:dat|het) (?:ook |dan )?(?:echt|werkelijk)\b/,
  en: /\bis (?:that|this|it)\b.*\b(?:plan|all|really|it)\b|^(?:(?:and|but),? )*really\W*$|\b(?:will|would|do) you really\b|\bdo you mean (?:that|it)\b/,
}

/** What was is no part of a plan. */
const PAST: Record<Language, RegExp> = {
  nl: /\b(?:was|waren|noemde|zei|deed|deden|ging|gingen|had|kwam|vroeg|zag|stond|gebeurde|werd|merkte|begon|laatst)\b/,
  en: /\b(?:was|were|did|went|said|had|came|asked|called|started|happened|last)\b/,
}

/** What a question asks of a plan; null where it asks for nothing of the kind. */
export function planFormOf(text: string, lang: Language): PlanForm | null {
  const folded = fold(text).trim()
  if (PAST[lang].test(folded)) return null
  const form = closedForm(text, lang)
  if (form === 'when') return 'when'
  if (NOTICE[lang].test(folded)) return 'notice'
  if (form === 'who') return WITH[lang].test(folded) ? 'who' : 'whom'
  if (/^(?:\S+ ){0,2}(?:waar|where)\b(?! (?:loop|ben|gaat|denk))/.test(folded)) return 'where'
  if (HOW[lang].test(folded)) return 'how'
  if (CHECK[lang].test(folded)) return 'check'
  return WHAT[lang].test(folded) ? 'what' : null
}

/** Whether anything in a line may ask what a plan is or changes, which a thin one gives way to. */
export function asksOfPlan(line: string, lang: Language): boolean {
  const folded = fold(line)
  return NOTICE[lang].test(folded) || WHAT[lang].test(folded)
}

const BEGINS: Record<Language, RegExp> = {
  nl: /^(?:[\w' ]+[.,!?] +)*(?:(?:en|maar|dus|oke|nou),? )*wat\b/,
  en: /^(?:[\w' ]+[.,!?] +)*(?:(?:and|but|so|okay|ok|well),? )*what\b/,
}

/** "What will you do, and when?" asks for the plan before it asks for the day. */
export function asksWhat(text: string, lang: Language): boolean {
  return BEGINS[lang].test(fold(text).trim())
}

/** Whether the plan is what they speak of, and the question names nothing that lies outside it. */
export function isAboutPlan(scenario: Scenario, state: CoacheeState, text: string): boolean {
  if (!state.plan) return false
  const { lang } = scenario
  const plan = scenario.plans.find((one) => one.id === state.plan?.id)
  const commits = Object.values(plan?.commits ?? {}).flat()
  const spoken = [state.plan.text, ...commits, ...(plan?.hears ?? []), state.lines.at(-1)?.text ?? '']
  const known = contentStems(spoken.join(' ').replaceAll('*', ''), lang)
  const about = [...contentOf(text, lang)]
  const foreign = about.filter((one) => !known.has(one)).length
  const names = /\bplan\b/.test(fold(text)) || about.length > foreign
  return foreign <= (about.length > 2 ? 1 : 0) && (state.sincePlan <= FRESH || names)
}
