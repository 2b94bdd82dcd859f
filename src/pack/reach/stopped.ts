// In words: which bound stopped a search, and where it stood then.
import type { InBoth } from '../../problem/problem.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { BOUNDS } from './proof.ts'
import { type Search, trustAt } from './search.ts'

export function stoppedIn(search: Search & { readonly found: null }, scenario: Scenario): InBoth {
  const { stopped, last } = search
  const trust = trustAt(last)
  if (stopped.by === 'stuck') return stuckAt(stopped.at, trust, scenario)
  if (stopped.by === 'over')
    return {
      nl: `het gesprek was na ${last.length} regels voorbij`,
      en: `the talk was over after ${last.length} lines`,
    }
  if (stopped.by === 'tried')
    return {
      nl: `er zijn ${BOUNDS.tried} regels geprobeerd; het vertrouwen kwam tot ${trust}`,
      en: `${BOUNDS.tried} lines were tried; trust came to ${trust}`,
    }
  const most = Math.min(BOUNDS.lines, scenario.turns)
  return {
    nl: `na ${most} regels was het er nog niet; het vertrouwen kwam tot ${trust}`,
    en: `after ${most} lines it was not there yet; trust came to ${trust}`,
  }
}

function stuckAt(ref: string, trust: number, { threads }: Scenario): InBoth {
  const [thread, number] = ref.split('.')
  const needs = threads.find(({ id }) => id === thread)?.levels[Number(number) - 1]?.needs?.trust ?? 0
  if (trust < needs)
    return {
      nl: `${ref} vraagt vertrouwen ${needs}, en de modelvragen brachten het tot ${trust}`,
      en: `${ref} needs trust ${needs}, and the model questions brought it to ${trust}`,
    }
  return {
    nl: `bij geen van de modelvragen van "${thread}" ging ${ref} open`,
    en: `none of the model questions of "${thread}" opened ${ref}`,
  }
}
