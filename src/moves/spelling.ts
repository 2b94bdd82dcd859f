// A slip put right: of the finger (two letters swapped, one left out or one doubled, in a word that nobody knows) or of the tongue.
import type { Language } from './language.ts'
import { isInLexicon } from './lexicon/classes.ts'
import { STOP_WORDS } from './stop-words.ts'

/** The words of the corpus: the everyday ones, which a slip most likely stood for, and the rarer ones. */
export interface Vocabulary {
  readonly common: ReadonlySet<string>
  readonly rare: ReadonlySet<string>
}

/** Two lines of words with blanks between: the common ones, then the rare ones. */
export function vocabularyFrom(packed: string): Vocabulary {
  const [common = '', rare = ''] = packed.split('\n').map((line) => line.split(' '))
  return { common: new Set(common), rare: new Set(rare) }
}

/** How often the corpus must have a word, and how often for it to be common. */
const KNOWN = 3
const COMMON = 8

/** Packed as `vocabularyFrom` reads it. */
export function packVocabulary(words: Iterable<string>): string {
  const counts = new Map<string, number>()
  for (const word of words) if (PLAIN.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const between = (low: number, high: number) =>
    [...counts]
      .filter(([, count]) => count >= low && count < high)
      .map(([word]) => word)
      .sort()
      .join(' ')
  return `${between(COMMON, Number.POSITIVE_INFINITY)}\n${between(KNOWN, COMMON)}`
}

const PLAIN = /^[a-z]{3,}$/

/** The known word a folded word was meant to be; the word itself where it is known, odd or unlike any. */
export function mended(typed: string, lang: Language, known: Vocabulary): string {
  const word = steadied(typed)
  if (!PLAIN.test(word) || known.common.has(word) || known.rare.has(word)) return word
  if (isInLexicon(word, lang) || STOP_WORDS[lang].has(word)) return word
  const meant = candidates(word)
  return meant.find((one) => known.common.has(one)) ?? meant.find((one) => known.rare.has(one)) ?? word
}

/** A stammer as transcripts write it, without its false starts: `wha-wha-what` is `what`, but `win-win` stays. */
function steadied(word: string): string {
  const cut = word.lastIndexOf('-')
  if (cut < 0 || DOUBLED.has(word)) return word
  const meant = word.slice(cut + 1)
  const starts = word.slice(0, cut).split('-')
  return starts.every((start) => meant.startsWith(start)) ? meant : word
}

const DOUBLED = new Set(
  'so-so win-win no-no bye-bye go-go yo-yo half-half fifty-fifty tic-tac ja-ja nee-nee hup-hup'.split(' '),
)

/** What the word may have been, its first letter always kept: the finger slips further on. */
function candidates(word: string): readonly string[] {
  const found: string[] = []
  for (let i = 1; i < word.length; i++)
    if (word[i] === word[i - 1]) found.push(word.slice(0, i) + word.slice(i + 1))
  for (let i = 1; i + 1 < word.length; i++)
    if (word[i] !== word[i + 1]) found.push(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2))
  for (let i = 1; i < word.length; i++)
    for (const letter of LETTERS) found.push(word.slice(0, i) + letter + word.slice(i))
  return found
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
