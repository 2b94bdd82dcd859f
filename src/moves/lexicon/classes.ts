// Which classes a word is in, and the one sign that stands for it in a sequence.
import type { Language } from '../language.ts'
import { stem } from '../words.ts'
import { EN_CLASSES } from './en.ts'
import { EN_DOINGS } from './en-doings.ts'
import { EN_INNER } from './en-inner.ts'
import { EN_TONE } from './en-tone.ts'
import { EN_VERDICTS } from './en-verdicts.ts'
import { NL_CLASSES } from './nl.ts'
import { NL_DOINGS } from './nl-doings.ts'
import { NL_INNER } from './nl-inner.ts'
import { NL_TONE } from './nl-tone.ts'
import { NL_VERDICTS } from './nl-verdicts.ts'

const NONE: readonly string[] = []

function byWord(classes: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [name, words] of Object.entries(classes))
    for (const word of new Set(words.split(/\s+/))) {
      const names = found.get(word)
      if (names) names.push(name)
      else found.set(word, [name])
    }
  return found
}

const DUTCH = { ...NL_CLASSES, ...NL_TONE, ...NL_VERDICTS, ...NL_INNER, ...NL_DOINGS }
const ENGLISH = { ...EN_CLASSES, ...EN_TONE, ...EN_VERDICTS, ...EN_INNER, ...EN_DOINGS }

const WORDS: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  nl: byWord(DUTCH),
  en: byWord(ENGLISH),
}

const NUMBERS = new Map(Object.keys({ ...DUTCH, ...ENGLISH }).map((name, i) => [name, i]))

/** How many classes there are in both languages together. */
export const CLASSES = NUMBERS.size

/** The number of a class, below CLASSES. Throws on a name that is no class. */
export function classNumber(name: string): number {
  const number = NUMBERS.get(name)
  if (number === undefined) throw new Error(`no class of words: ${name}`)
  return number
}

/** The classes of words that the lexicon has in another form only: by their stems, short ones left out. */
function byStem(lang: Language): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const [word, names] of WORDS[lang]) {
    if (word.length < 5) continue
    const root = stem(word, lang)
    if (root.length > 3) found.set(root, [...new Set([...(found.get(root) ?? []), ...names])])
  }
  return found
}

const STEMS: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  nl: byStem('nl'),
  en: byStem('en'),
}

/** The classes a folded word is in, in the lexicon's order; none for a word it does not know. */
export function classesOf(word: string, lang: Language): readonly string[] {
  return WORDS[lang].get(word) ?? (word.length > 4 ? STEMS[lang].get(stem(word, lang)) : undefined) ?? NONE
}

/** Whether the lexicon has this very word. */
export function isInLexicon(word: string, lang: Language): boolean {
  return WORDS[lang].has(word)
}

/** The word's first class; for an unknown word its ending, which tells verbs from nouns more often than not. */
export function symbolOf(word: string, lang: Language): string {
  if (word === '0') return 'number'
  if (word === '^' || word === '$') return word
  return WORDS[lang].get(word)?.[0] ?? `-${word.slice(-2)}`
}
