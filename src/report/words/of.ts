// The words of a language.
import type { Language } from '../../moves/language.ts'
import { EN } from './en.ts'
import { NL } from './nl.ts'
import type { Words } from './words.ts'

export function wordsOf(lang: Language): Words {
  return lang === 'nl' ? NL : EN
}
