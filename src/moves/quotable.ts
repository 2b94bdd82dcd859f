// Words of a line that can be given back as they stand.
import type { Language } from './language.ts'
import { contentWords, remember } from './words.ts'

/** The clauses of two to seven words that carry content, in order; no gestures, no questions. */
export function quotables(text: string, lang: Language): readonly string[] {
  const kept = KEPT[lang].get(text)
  if (kept) return kept
  const found = clausesIn(text, lang)
  remember(KEPT[lang], text, found)
  return found
}

const KEPT: Readonly<Record<Language, Map<string, readonly string[]>>> = { nl: new Map(), en: new Map() }

function clausesIn(text: string, lang: Language): readonly string[] {
  return text
    .replace(/\*[^*]*\*/g, ' ')
    .split(/(?<=[.!?…])\s+|[,;:]\s+/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !clause.endsWith('?'))
    .map((clause) => clause.replace(/^[…"“”„‘’'\s]+|[.!…"“”„‘’'\s]+$/g, ''))
    .filter((clause) => {
      const words = clause.split(/\s+/).length
      return words >= 2 && words <= 7 && contentWords(clause, lang).length >= 1
    })
}

/** The last of them: what was said a moment ago; null when there is none. */
export function quotable(text: string, lang: Language): string | null {
  return quotables(text, lang).at(-1) ?? null
}
