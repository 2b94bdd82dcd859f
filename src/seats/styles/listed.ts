// Styles that say the same lines in the same order, whatever is answered.
import type { Style, StyleName } from '../coach-bot.ts'
import { LINES } from './lines.ts'

/** After so many lines a bot that only talks has said enough. */
export const LISTED_LINES = 20

export function listed(name: Exclude<StyleName, 'lazy' | 'guided'>): Style {
  return ({ scenario, turn }) => {
    const lines = LINES[scenario.lang]
    const slips = scenario.slips
    const plan = lines.plan[turn % lines.plan.length]!
    const from = (list: readonly string[]) => list[turn % list.length]!
    if (turn >= LISTED_LINES) return null
    if (name === 'tips') return turn % 5 === 4 ? plan : from(slips.tip ?? lines.tips)
    if (name === 'assumptions') return turn % 5 === 4 ? plan : from(slips.assumption ?? lines.assumptions)
    if (name === 'judgments') return from(slips.judgment ?? lines.judgments)
    if (name === 'closed') return from([...(slips.closed ?? []), ...lines.closed])
    if (name === 'well-meaning')
      return turn % 3 === 2
        ? (slips.tip ?? lines.tips)[Math.floor(turn / 3) % (slips.tip ?? lines.tips).length]!
        : from(lines.checklist)
    if (name === 'parrot') return turn % 6 === 5 ? plan : from(lines.bare)
    if (name === 'flatterer') return turn % 5 === 4 ? plan : from(lines.flattery)
    if (name === 'stacker')
      return Array.from(
        { length: 5 },
        (_, i) => lines.checklist[(turn * 5 + i) % lines.checklist.length]!,
      ).join(' ')
    return from([...lines.checklist, ...lines.plan])
  }
}
