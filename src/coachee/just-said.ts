// Answers that stand in the line they just spoke: a time, an amount, a name.
import type { Language } from '../moves/language.ts'
import { contentStems, stem } from '../moves/words.ts'
import { namesOnly } from './vocabulary.ts'

export type Findable = 'when' | 'amount' | 'percent' | 'who'

const MONTHS_NL =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|lente|zomer|najaar|herfst|winter|kerst|pasen'
const MONTHS_EN =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|new year'
const DAYS_NL = 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag'
const DAYS_EN = 'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?'

const TIME: Record<Language, RegExp> = {
  nl: new RegExp(
    `(?:(?:sinds|in|vorige?|afgelopen|begin|eind|rond|na|elke|op) )?(?:(?:het|de) )?(?<![\\p{L}])(?:${MONTHS_NL}|${DAYS_NL}|(?:19|20)\\d\\d)(?:ochtend|middag|avond)?(?![\\p{L}\\d])`,
    'iu',
  ),
  en: new RegExp(
    `(?:(?:since|in|last|early|late|around|after|every|on) )?(?:(?:the|a) )?(?<![\\p{L}])(?:${MONTHS_EN}|${DAYS_EN}|(?:19|20)\\d\\d)(?: (?:morning|afternoon|evening|night))?(?![\\p{L}\\d])`,
    'iu',
  ),
}

const NUMBER: Record<Language, string> = {
  nl: '(?:\\d[\\d.,]*|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|\\p{L}+(?:tig|honderd|duizend))',
  en: '(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\\p{L}+)',
}
const PERCENT: Record<Language, string> = { nl: '(?:procent|%)', en: '(?:per ?cent|%)' }

/** The answer to a short question that names nothing but what was just said; null where that line does not hold one. */
export function justSaid(
  form: Findable,
  question: string,
  line: string,
  { lang, people }: { readonly lang: Language; readonly people: ReadonlySet<string> },
): string | null {
  const said = line.replace(/\*[^*]*\*/g, ' ')
  if (!namesOnly(question, contentStems(said, lang), lang)) return null
  const found =
    form === 'when'
      ? (TIME[lang].exec(said)?.[0] ?? null)
      : form === 'who'
        ? onlyPerson(said, people)
        : amountIn(form, question, said, lang)
  return found ? `${found[0]!.toUpperCase()}${found.slice(1)}.` : null
}

/** Whether a line holds a day, a month, a year or a season. */
export function isTimeIn(line: string, lang: Language): boolean {
  return TIME[lang].test(line)
}

/** Whether a line holds a number, in figures or in words. */
export function isNumberIn(line: string, lang: Language): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${NUMBER[lang]}(?![\\p{L}\\d])`, 'iu').test(line)
}

/** The only amount in the line, with what it counts; of several none, since one would be a guess. */
function amountIn(form: 'amount' | 'percent', question: string, said: string, lang: Language): string | null {
  const unit = form === 'percent' ? `\\s?${PERCENT[lang]}` : `(?: ${PERCENT[lang]}| \\p{L}+)`
  const all = [
    ...said.matchAll(new RegExp(`(?<![\\p{L}\\d-])(?:${NUMBER[lang]}[ -]?)+(?<=\\S)${unit}`, 'giu')),
  ]
  const asked = contentStems(question, lang)
  const counted = (words: string) => asked.has(stem(words.toLowerCase().split(' ').at(-1)!, lang))
  const fitting = form === 'percent' || asked.size === 0 ? all : all.filter(([words]) => counted(words))
  return fitting.length === 1 ? fitting[0]![0] : null
}

/** The only one of the scenario's people in the line; of several none. */
function onlyPerson(said: string, people: ReadonlySet<string>): string | null {
  const names = new Set((said.match(/\p{Lu}\p{Ll}+/gu) ?? []).filter((one) => people.has(one)))
  return names.size === 1 ? [...names][0]! : null
}
