// One scenario in one language stands in one file.
import { found } from '../../problem/found.ts'
import type { Check } from '../check.ts'

export const sameTwice: Check = (scenarios) => {
  const first = new Map<string, string>()
  return scenarios.flatMap(({ file, scenario: { id, lang }, tree }) => {
    const other = first.get(`${id} ${lang}`)
    if (other === undefined) first.set(`${id} ${lang}`, file)
    if (other === undefined) return []
    return [found('check/same-scenario-twice', tree.placeOf(['id'], 'value'), { name: id, lang, other })]
  })
}
