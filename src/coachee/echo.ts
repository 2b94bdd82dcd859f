// A question that only wants to hear whether they were heard right: nobody denies their own words.
import { fold, type Language } from '../moves/language.ts'
import type { Move } from '../moves/move.ts'
import { contentStems, wordsOf } from '../moves/words.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { CoachTurn } from '../talk/turn.ts'
import { askedForms } from './asked-form.ts'
import type { CoacheeState } from './state.ts'
import { namesIn, stemsSaid } from './vocabulary.ts'

const CHECK: Record<Language, RegExp> = {
  nl: /^(?:(?:en|oke|goed),? )*(?:klopt (?:dat|dit|het)(?: zo| een beetje| ongeveer)?|is (?:dat|dit|het) (?:zo|het|waar|juist|een (?:goede|eerlijke|juiste) samenvatting)|(?:begrijp|zeg|hoor|vat|heb) ik (?:dat|het|je|dat zo|het zo)(?: zo)?(?: goed| juist)?(?: samen| begrepen| gehoord| verstaan)?|heb ik je (?:goed )?(?:begrepen|gehoord)|vat ik (?:het|dat) (?:zo )?(?:goed )?samen|zo ongeveer)\W*$/,
  en: /^(?:(?:and|okay|ok),? )*(?:is (?:that|this|it) (?:right|it|so|true|correct|fair|about right|a fair summary|the gist)|(?:did|do|have) i (?:get|got|have|hear|heard|understand|understood|read|sum) (?:that|you|it|this)(?: up)?(?: right| correctly| fairly)?|am i (?:right|hearing you|hearing that right|getting that right)|does that sum it up|is that a fair \w+|have i got (?:that|it) right|right|correct)\W*$/,
}

/** "Is that right?", behind whatever was said. */
export function asksWhetherRight(text: string, lang: Language): boolean {
  return CHECK[lang].test(fold(text).trim())
}

const NEGATING: Record<Language, RegExp> = {
  nl: /\b(?:niet|nooit|geen|niks|niemand|nergens|zonder)\b/,
  en: /n't\b|\b(?:not|never|no|nobody|nothing|none|without)\b/,
}

const GOES_ON = /^\W*(?:and|en)\b/i

/** So many of their lines count as just told. */
const RECENT = 6

/** Whether a yes/no question says no more than one of their last lines did: "So they clapped?", "Stu?" */
export function echoesThem(scenario: Scenario, state: CoacheeState, { text }: Move): boolean {
  const { lang } = scenario
  const forms = askedForms(text, lang)
  if (forms.some((form) => form !== 'yes-no')) return false
  const asked = [...contentStems(text, lang)]
  // "And Stu?" goes on to him.
  const isName = wordsOf(text).length <= 2 && namesIn(text, scenario).length > 0 && !GOES_ON.test(text)
  if (asked.length < 2 && !isName) return false
  const denies = (line: string) => NEGATING[lang].test(fold(line))
  return state.lines.slice(-RECENT).some((line) => {
    const said = contentStems(line.text, lang)
    return asked.every((one) => said.has(one)) && (isName || denies(line.text) === denies(text))
  })
}

/** Whether most of the words of content that stand around a question are theirs; so they are where none stand there. */
export function isMostlyTheirs(
  { lang }: Scenario,
  state: CoacheeState,
  turn: CoachTurn,
  question: Move,
): boolean {
  const around = turn.moves.filter((move) => move !== question).map((move) => move.text)
  const given = [...contentStems(around.join(' '), lang)]
  const said = stemsSaid(state, lang)
  return given.filter((one) => said.has(one)).length * 2 >= given.length
}
