// A scenario speaks one language: a sentence in the other one was forgotten in translating, or stands in the wrong file.
import { leaning } from '../../moves/guess-language.ts'
import { LANGUAGES } from '../../moves/language.ts'
import { found } from '../../problem/found.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Checked } from '../check.ts'
import { placeOfText, sentencesIn } from '../texts.ts'
import { LANGUAGE_NAMES } from './translations.ts'

/** Two small words of the other language more than of this one. Trade words belong to neither. */
const MARGIN = 8

/**
 * Where most is in the other language only that: all that could be said of the rest would be wrong as well. `stop` says so.
 */
export function otherLanguage({ scenario, tree }: Checked): {
  readonly problems: readonly Problem[]
  readonly stop: boolean
} {
  const { lang } = scenario
  const own = lang === 'nl' ? 1 : -1
  const sentences = sentencesIn(scenario)
  const strange = sentences.filter(({ text }) => own * leaning(text) <= -MARGIN)
  const other = LANGUAGE_NAMES[LANGUAGES.find((one) => one !== lang)!]
  const words = { other, lang: LANGUAGE_NAMES[lang] }
  if (strange.length > sentences.length / 3)
    return { problems: [found('check/wrong-language', tree.placeOf(['lang'], 'value'), words)], stop: true }
  const problems = strange.map(({ path }) => found('check/other-language', placeOfText(tree, path), words))
  return { problems, stop: false }
}
