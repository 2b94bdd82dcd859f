// Styles that say the same lines in the same order, whatever is answered.
import { canAskForPlan } from '../../coachee/target.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Style, StyleName } from '../coach-bot.ts'
import { LINES } from './lines.ts'

export type Listed = Exclude<StyleName, 'lazy' | 'guided'>

/** After so many lines a bot that only talks has said enough. */
export const LISTED_LINES = 20

export function listed(name: Listed): Style {
  return ({ scenario, turn }) => (turn < LISTED_LINES ? lineAt(scenario, name, turn) : null)
}

/** So many of its lines there are up to the last that can bring a plan to the table; 0 where none can. */
export function linesToPlan(scenario: Scenario, name: Listed): number {
  let most = LISTED_LINES
  while (most > 0 && !canAskForPlan(lineAt(scenario, name, most - 1), scenario.lang)) most--
  return most
}

/** `turn` counts from 0. */
function lineAt({ lang, slips }: Scenario, name: Listed, turn: number): string {
  const lines = LINES[lang]
  const from = (list: readonly string[]) => list[turn % list.length]!
  const plan = from(lines.plan)
  if (name === 'tips') return turn % 5 === 4 ? plan : from(slips.tip ?? lines.tips)
  if (name === 'assumptions') return turn % 5 === 4 ? plan : from(slips.assumption ?? lines.assumptions)
  if (name === 'judgments') return from(slips.judgment ?? lines.judgments)
  if (name === 'closed') return from([...(slips.closed ?? []), ...lines.closed])
  if (name === 'well-meaning') {
    const tips = slips.tip ?? lines.tips
    return turn % 3 === 2 ? tips[Math.floor(turn / 3) % tips.length]! : from(lines.checklist)
  }
  if (name === 'parrot') return turn % 6 === 5 ? plan : from(lines.bare)
  if (name === 'flatterer') return turn % 5 === 4 ? plan : from(lines.flattery)
  if (name === 'stacker') {
    const five = Array.from({ length: 5 }, (_, i) => (turn * 5 + i) % lines.checklist.length)
    return five.map((at) => lines.checklist[at]!).join(' ')
  }
  return from([...lines.checklist, ...lines.plan])
}
