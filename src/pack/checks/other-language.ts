// A scenario speaks one language: a sentence in the other one was forgotten in translating, or stands in the wrong file.
import { leaning } from '../../moves/guess-language.ts'
import { LANGUAGES } from '../../moves/language.ts'
import { found } from '../../problem/found.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Check, Checked } from '../check.ts'
import { placeOfText, sentencesIn } from '../texts.ts'
import { LANGUAGE_NAMES } from './translations.ts'

/** Two small words of the other language more than of this one. Trade words belong to neither. */
const MARGIN = 8

/** With the wrong language all that could be said of the rest would be wrong as well. */
export function wrongLanguage(one: Checked): Problem | null {
  const { strange, sentences, words } = strangeIn(one)
  if (strange.length <= sentences.length / 3) return null
  return found('check/wrong-language', one.tree.placeOf(['lang'], 'value'), words)
}

export const otherLanguage: Check = (one) => {
  const { strange, words } = strangeIn(one)
  return strange.map(({ path }) => found('check/other-language', placeOfText(one.tree, path), words))
}

function strangeIn({ scenario }: Checked) {
  const { lang } = scenario
  const own = lang === 'nl' ? 1 : -1
  const sentences = sentencesIn(scenario)
  const strange = sentences.filter(({ text }) => own * leaning(text) <= -MARGIN)
  const other = LANGUAGE_NAMES[LANGUAGES.find((one) => one !== lang)!]
  return { strange, sentences, words: { other, lang: LANGUAGE_NAMES[lang] } }
}
