// One scenario in one language stands in one file.
import { found } from '../../problem/found.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Card } from '../card.ts'

/** `cards` in order of file; the first of two is the one that stays. */
export function sameTwice(cards: readonly Card[]): readonly Problem[] {
  const first = new Map<string, string>()
  return cards.flatMap(({ file, id, lang, place }) => {
    const other = first.get(`${id} ${lang}`)
    if (other === undefined) first.set(`${id} ${lang}`, file)
    return other === undefined ? [] : [found('check/same-scenario-twice', place, { name: id, lang, other })]
  })
}
