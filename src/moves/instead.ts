// What to ask instead of a slip: one open question, about the coachee's own words where there are any.
import { fold, type Language } from './language.ts'
import { classesOf } from './lexicon/classes.ts'
import type { Slip } from './move.ts'
import { quotables } from './quotable.ts'
import { contentStems, wordsOf } from './words.ts'

type Wordings = Readonly<Record<Language, Readonly<Record<Slip, readonly string[]>>>>

const PLAIN: Wordings = {
  nl: {
    tip: ['Welke mogelijkheden zie je zelf?', 'Wat zou je zelf willen doen?'],
    assumption: ['Hoe zit dat voor jou?', 'Wat speelt er voor jou?'],
    judgment: ['Hoe kijk je daar zelf op terug?', 'Wat zie je zelf als je ernaar kijkt?'],
  },
  en: {
    tip: ['What options do you see yourself?', 'What would you like to do yourself?'],
    assumption: ['How is that for you?', 'What is going on for you?'],
    judgment: ['How do you look back on that yourself?', 'What do you see when you look at it?'],
  },
}

/** A whole clause is quoted, never a single word: that fits any sentence, and it is how coaches take words up. */
const QUOTING: Wordings = {
  nl: {
    tip: [
      'Als je zegt "{words}", wat zou je daar zelf mee willen?',
      'Als je zegt "{words}", welke mogelijkheden zie je dan zelf?',
    ],
    assumption: [
      'Als je zegt "{words}", wat betekent dat dan voor je?',
      'Als je zegt "{words}", hoe zit dat dan voor jou?',
    ],
    judgment: [
      'Als je zegt "{words}", hoe kijk je daar zelf naar?',
      'Als je zegt "{words}", wat zie je dan zelf?',
    ],
  },
  en: {
    tip: [
      'When you say "{words}", what would you like to do about it yourself?',
      'When you say "{words}", what options do you see yourself?',
    ],
    assumption: [
      'When you say "{words}", what does that mean for you?',
      'When you say "{words}", what is that like for you?',
    ],
    judgment: [
      'When you say "{words}", how do you look at that yourself?',
      'When you say "{words}", what do you see yourself?',
    ],
  },
}

/** Always one open question in `lang`; the same slip after the same words gets the same question. */
export function insteadOf(slip: string, label: Slip, said: string | null, lang: Language): string {
  const words = said === null ? null : takenUp(slip, said, lang)
  const wordings = (words === null ? PLAIN : QUOTING)[lang][label]
  return wordings[slip.length % wordings.length]!.replace('{words}', () => words!)
}

/** The clause of theirs that the slip comes back to, else the last one; null when none can be quoted. */
function takenUp(slip: string, said: string, lang: Language): string | null {
  const mine = contentStems(slip, lang)
  const clauses = quotables(said, lang).filter(
    (clause) => !/["“”„]/.test(clause) && !ASKS[lang].test(fold(clause)) && !hasFigure(clause, lang),
  )
  const shared = clauses.filter((clause) => [...contentStems(clause, lang)].some((stem) => mine.has(stem)))
  return shared.at(-1) ?? clauses.at(-1) ?? null
}

/** Their question given back would have to be answered. */
const ASKS: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:(?:dus|en|maar|nou|ja) )*(?:wat|hoe|waarom|wie|waar|wanneer|welke?)\b/,
  en: /^(?:(?:so|and|but|well|yeah) )*(?:what|how|why|who|where|when|which)\b/,
}

/** A figure given back sounds like a verdict on it. */
function hasFigure(clause: string, lang: Language): boolean {
  return wordsOf(clause).some(({ text }) => /\d/.test(text) || classesOf(text, lang).includes('number'))
}
