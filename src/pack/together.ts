// What only several files together show, and all that was found in them in reading order.
import { found, inReadingOrder } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import { sameTwice } from './checks/same-twice.ts'
import { LANGUAGE_NAMES, translations } from './checks/translations.ts'
import type { Findings } from './findings.ts'
import { heeding } from './ignore.ts'

/** Findings of a file that lies in a pack, or in none. */
export interface InPack extends Findings {
  /** The file of the pack's page. */
  readonly pack: string | null
  /** Only there to be compared with; nothing is told of it. */
  readonly beside: boolean
}

/** `names`: of all files that lie there, checked or not. The same whatever the order of the findings. */
export function gathered(findings: readonly InPack[], names: ReadonlySet<string>): readonly Problem[] {
  const inOrder = [...findings].sort((one, other) => (one.file < other.file ? -1 : 1))
  const promised = new Map(inOrder.map(({ file, languages }) => [file, languages]))
  const cards = inOrder.flatMap(({ card, pack, beside }) =>
    card ? [{ ...card, pack, beside, promised: (pack !== null && promised.get(pack)) || null }] : [],
  )
  const others = cards.flatMap(({ beside, promised: languages, lang, langPlace, pack }): Problem[] => {
    if (beside || !languages || languages.includes(lang)) return []
    const names = {
      nl: languages.map((one) => LANGUAGE_NAMES[one].nl).join(', '),
      en: languages.map((one) => LANGUAGE_NAMES[one].en).join(', '),
    }
    const words = { names, lang: LANGUAGE_NAMES[lang], page: pack! }
    return [found('pack/other-language', langPlace, words)]
  })
  const told = inOrder.filter(({ beside }) => !beside)
  const problems = [
    ...told.flatMap((one) => [...one.problems]),
    ...others,
    ...sameTwice(cards),
    ...translations(cards, names),
  ]
  const sound = told.filter(({ card, languages }) => card !== null || languages !== null)
  return inReadingOrder(
    heeding(
      problems,
      sound.flatMap(({ ignores }) => ignores),
    ),
  )
}
