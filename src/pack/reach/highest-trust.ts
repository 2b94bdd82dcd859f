// The most trust that any talk can have won by a turn: a bound from above, for what can never be reached.
import { after } from '../../coachee/mood.ts'

const FULL = 100

/** All that a turn without a slip can win: something handed back, and a question that takes up their words. */
function won(trust: number): number {
  return after({ trust, ownership: 0 }, ['reflection', 'follow-up']).trust
}

/** By turn, from 0; for every trust a coachee can sit down with. */
const known = new Map<number, number[]>()

/**
 * The highest trust, 0-100, at which the coach's `turn`th turn (from 1) can be answered, from `start` on. Counts with a
 * slip too, repaired later: that gives back half of what it cost at once, and near the top that can beat never slipping.
 */
export function highestTrust(start: number, turn: number): number {
  const kept = known.get(start)
  if (kept && kept.length > turn) return kept[turn]!
  const highest = [start]
  // By trust: the deepest hurt that can still be repaired; -1 where no talk is at that trust.
  let hurts = new Int16Array(FULL + 1).fill(-1)
  hurts[start] = 0
  while (highest.length <= turn) {
    hurts = turned(hurts)
    highest.push(hurts.findLastIndex((hurt) => hurt >= 0))
  }
  known.set(start, highest)
  return highest[turn]!
}

function turned(hurts: Int16Array): Int16Array<ArrayBuffer> {
  const next = new Int16Array(FULL + 1).fill(-1)
  const keep = (trust: number, hurt: number) => {
    const at = Math.min(FULL, trust)
    if (hurt > next[at]!) next[at] = hurt
  }
  for (const [trust, hurt] of hurts.entries()) {
    if (hurt < 0) continue
    const back = Math.round(hurt / 2)
    keep(won(trust), hurt)
    keep(won(trust) + back, 0)
    for (let lost = 1; lost <= trust; lost++) {
      keep(trust - lost, lost)
      keep(trust - lost + back, lost)
    }
  }
  return next
}
