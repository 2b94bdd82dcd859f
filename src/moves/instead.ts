// What to ask instead of a slip: one open question, in the coachee's own words where there are any.
import type { Language } from './language.ts'
import type { Slip } from './move.ts'
import { contentWords, stem, wordsOf } from './words.ts'

const PLAIN: Readonly<Record<Language, Readonly<Record<Slip, string>>>> = {
  nl: {
    tip: 'Welke mogelijkheden zie je zelf?',
    assumption: 'Hoe zit dat voor jou?',
    judgment: 'Hoe kijk je daar zelf op terug?',
  },
  en: {
    tip: 'What options do you see yourself?',
    assumption: 'How is that for you?',
    judgment: 'How do you look back on that yourself?',
  },
}

const QUOTING: Readonly<Record<Language, Readonly<Record<Slip, string>>>> = {
  nl: {
    tip: 'Wat zou je zelf willen met "{words}"?',
    assumption: 'Wat betekent "{words}" voor jou?',
    judgment: 'Hoe kijk je zelf naar "{words}"?',
  },
  en: {
    tip: 'What would you like to do about "{words}" yourself?',
    assumption: 'What does "{words}" mean for you?',
    judgment: 'How do you look at "{words}" yourself?',
  },
}

/** Always an open question in `lang`; quotes the coachee only where the slip is about what they just said. */
export function insteadOf(slip: string, label: Slip, said: string | null, lang: Language): string {
  const words = said === null ? null : sharedWords(slip, said, lang)
  return words === null ? PLAIN[lang][label] : QUOTING[lang][label].replace('{words}', () => words)
}

/** The coachee's words, as they said them, that the slip comes back to; null when there are none. */
function sharedWords(slip: string, said: string, lang: Language): string | null {
  const mine = new Set(contentWords(slip, lang).map((word) => stem(word.text, lang)))
  const theirs = contentWords(said, lang)
  const shared = theirs.filter(
    (word) => word.text.length > 3 && !/\p{N}/u.test(word.text) && mine.has(stem(word.text, lang)),
  )
  if (shared.length === 0) return null
  const longest = shared.reduce((best, word) => (word.text.length > best.text.length ? word : best))
  const all = wordsOf(said)
  const next = all[all.findIndex((word) => word.start === longest.start) + 1]
  const goesOn =
    next &&
    shared.includes(shared.find((word) => word.start === next.start)!) &&
    /^[ -]$/.test(said.slice(longest.end, next.start))
  return said.slice(longest.start, goesOn ? next.end : longest.end)
}
