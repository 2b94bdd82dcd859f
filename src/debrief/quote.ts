// What of their words can be given back by itself: a clause that says something, never a scrap of one.
import { fold, type Language } from '../moves/language.ts'
import { quotables } from '../moves/quotable.ts'
import { contentWords, wordsOf } from '../moves/words.ts'

/** Longer than this nobody gives back word for word. */
const LONGEST = 11

/** The clause in which these words fell, else the sentence; null where it is too long, asks, or says nothing by itself. */
export function clauseWith(line: string, words: string, lang: Language): string | null {
  const sentence = line
    .replace(/\*[^*]*\*/g, ' ')
    .split(/(?<=[.!?…])\s+/)
    .find((one) => fold(one).includes(fold(words)))
  if (!sentence || sentence.trim().endsWith('?')) return null
  const clauses = sentence.split(/[,;:]\s+/).filter((one) => fold(one).includes(fold(words)))
  const found = [...clauses, sentence].map(bare).find((one) => isWhole(one, lang))
  return found ?? null
}

/** The last clause of a line that says something by itself; null where there is none. */
export function lastClause(line: string, lang: Language): string | null {
  return quotables(line, lang).findLast((one) => saysSomething(one, lang)) ?? null
}

/** Whether a question quotes half a clause or less. */
export function quotesScrap(question: string, lang: Language): boolean {
  const quoted = /["“„‘]([^"”’]+)["”’]/.exec(question)?.[1]
  return quoted !== undefined && !isWhole(quoted, lang)
}

function bare(clause: string): string {
  return clause.trim().replace(/^[…"“”„‘’'\s]+|[.!…"“”„‘’'\s]+$/g, '')
}

const TRAILING: Record<Language, RegExp> = {
  nl: /^(?:en|maar|dus|als|dat|die|want|om|of|dan|met|zonder|nou|ja|nee)\b/i,
  en: /^(?:and|but|so|if|that|which|because|to|or|then|with|without|well|yes|no|aye)\b/i,
}

/** Four words or more, and not so many that nobody could give them back; it does not hang on the clause before. */
function isWhole(clause: string, lang: Language): boolean {
  const length = wordsOf(clause).length
  return length >= 4 && length <= LONGEST && !TRAILING[lang].test(clause)
}

/** Whole, and two words of it carry content. */
function saysSomething(clause: string, lang: Language): boolean {
  return isWhole(clause, lang) && contentWords(clause, lang).length >= 2
}
