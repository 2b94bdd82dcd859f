// One scenario in one language stands in one file of a pack; outside any pack, of a folder.
import { found } from '../../problem/found.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Card } from '../card.ts'
import { folderOf } from '../names.ts'

/** `cards` in order of file; the first of two is the one that stays. */
export function sameTwice(
  cards: readonly (Card & { readonly pack: string | null; readonly beside: boolean })[],
): readonly Problem[] {
  const first = new Map<string, string>()
  return cards.flatMap(({ file, id, lang, place, pack, beside }) => {
    const name = `${pack ?? folderOf(file)} ${id} ${lang}`
    const other = first.get(name)
    if (other === undefined) first.set(name, file)
    if (other === undefined || beside) return []
    return [found('check/same-scenario-twice', place, { name: id, lang, other })]
  })
}
