// Whatever wording the seed picks, the manager can hear the same: all wordings of one answer drop the same hooks.
import { fold } from '../../moves/language.ts'
import { found } from '../../problem/found.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Check } from '../check.ts'
import { placeOfText } from '../texts.ts'

/**
 * Of answers with hooks of their own a wording without one is an error of the scenario. A guarded line has none of its own,
 * but still hints: told at the wording that lacks what another hints at, where no level above has said it already.
 */
export const hooksAlike: Check = ({ scenario, tree }) => {
  const hooks = hooksIn(scenario)
  const threadsIn = (text: string) => {
    const said = fold(text)
    return new Map(
      [...hooks].flatMap(([words, thread]) => (said.includes(words) ? [[thread, words] as const] : [])),
    )
  }
  return scenario.threads.flatMap(({ id, levels }, t) =>
    levels.flatMap(({ guarded = [] }, l) => {
      if (guarded.length < 2) return []
      const above = levels
        .slice(0, l)
        .flatMap(({ says }) => says.flatMap((text) => [...threadsIn(text).keys()]))
      const known = new Set([id, ...above])
      const heard = guarded.map(threadsIn)
      const all = [...new Map(heard.flatMap((one) => [...one]))].filter(([thread]) => !known.has(thread))
      return heard.flatMap((here, i) => {
        const lacking = all.find(([thread]) => !here.has(thread))
        if (!lacking) return []
        const place = placeOfText(tree, ['threads', t, 'levels', l, 'guarded', i])
        return [found('check/hooks-differ', place, { thread: lacking[0], hook: lacking[1] })]
      })
    }),
  )
}

/** The words of every hook, with the thread that it leads to. */
function hooksIn({ threads }: Scenario): ReadonlyMap<string, string> {
  const hooks = new Map<string, string>()
  for (const { levels } of threads)
    for (const level of levels)
      for (const one of [level, ...(level.asked ?? [])])
        for (const [words, thread] of Object.entries(one.hooks ?? {})) hooks.set(fold(words), thread)
  return hooks
}
