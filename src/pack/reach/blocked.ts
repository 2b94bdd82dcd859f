// What can never be reached, and why: conditions are lower bounds, so all that they ask for must come first.
import type { InBoth } from '../../problem/problem.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { highestTrust } from './highest-trust.ts'

export interface Block {
  readonly because: InBoth
  /** The level that is blocked itself, where that is another one. */
  readonly through: string | null
  /** Which of its conditions: its trust, or that one of `after`; null where it is none of them alone. */
  readonly at: 'trust' | number | null
}

/** What a part asks for: levels, and trust at the turn that brings it. */
export interface Conditions {
  /** As the author wrote them. */
  readonly after: readonly string[]
  readonly trust: number
  /** The level before it in its thread, which must have opened too. */
  readonly before: string | null
}

export interface Ground {
  /** Levels that are alive in this heart, by reference. */
  readonly levels: ReadonlyMap<string, Conditions>
  /** Null for what no bound forbids. */
  readonly blockOf: (part: Conditions) => Block | null
  /** The same for a level that is alive. */
  readonly blockOfLevel: (ref: string) => Block | null
  /** All levels that must have opened before, each after what it needs itself. Only of what is not blocked. */
  readonly orderTo: (part: Conditions) => readonly string[]
}

/** The fixed point over the levels of one heart: of each the levels it needs, and what forbids it. */
export function groundOf(scenario: Scenario, heart: string | null): Ground {
  const levels = aliveIn(scenario, heart)
  const blocks = new Map<string, Block | null>()
  const orders = new Map<string, readonly string[]>()
  const opening = new Set<string>()

  function blockOfLevel(ref: string): Block | null {
    const kept = blocks.get(ref)
    if (kept !== undefined) return kept
    if (opening.has(ref)) return { because: CIRCLE(ref), through: ref, at: null }
    opening.add(ref)
    const found = blockOf(levels.get(ref)!)
    // Of levels that wait for each other the first one met is the root.
    const block = found?.through === ref ? { ...found, through: null } : found
    opening.delete(ref)
    blocks.set(ref, block)
    return block
  }

  function blockOf(part: Conditions): Block | null {
    for (const ref of needsOf(part)) {
      const nth = part.after.indexOf(ref)
      const at = nth < 0 ? null : nth
      if (!levels.has(ref)) return { because: ELSEWHERE(ref, heartOfLevel(scenario, ref)), through: null, at }
      const block = blockOfLevel(ref)
      if (block) return { because: block.because, through: block.through ?? ref, at }
    }
    const { turns } = scenario
    const before = orderTo(part).length
    if (before + 1 > turns) return { because: TOO_MANY(before, turns), through: null, at: null }
    const most = highestTrust(scenario.coachee.trust, turns)
    if (most >= part.trust) return null
    return { because: TOO_HIGH(part.trust, most, turns), through: null, at: 'trust' }
  }

  /** At most one level opens a turn, so the part itself comes a turn after all of these. */
  function orderTo(part: Conditions): readonly string[] {
    const order = new Set<string>()
    for (const ref of needsOf(part)) for (const one of [...orderOfLevel(ref), ref]) order.add(one)
    return [...order]
  }

  function orderOfLevel(ref: string): readonly string[] {
    const order = orders.get(ref) ?? orderTo(levels.get(ref)!)
    orders.set(ref, order)
    return order
  }

  return { levels, blockOf, blockOfLevel, orderTo }
}

function needsOf({ before, after }: Conditions): readonly string[] {
  return before === null ? after : [before, ...after]
}

function aliveIn({ threads }: Scenario, heart: string | null): ReadonlyMap<string, Conditions> {
  const alive = new Map<string, Conditions>()
  for (const { id, levels } of threads) {
    let before: string | null = null
    for (const [i, level] of levels.entries()) {
      if (level.heart !== undefined && level.heart !== heart) continue
      const ref = `${id}.${i + 1}`
      alive.set(ref, { before, after: level.needs?.after ?? [], trust: level.needs?.trust ?? 0 })
      before = ref
    }
  }
  return alive
}

function heartOfLevel({ threads }: Scenario, ref: string): string {
  const [thread, number] = ref.split('.')
  return threads.find(({ id }) => id === thread)?.levels[Number(number) - 1]?.heart ?? '-'
}

const CIRCLE = (ref: string): InBoth => ({
  nl: `${ref} wacht, langs een omweg of niet, op zichzelf`,
  en: `${ref} waits, by a detour or not, for itself`,
})
const ELSEWHERE = (ref: string, heart: string): InBoth => ({
  nl: `het komt na ${ref}, dat alleen hart ${heart} heeft`,
  en: `it comes after ${ref}, which only heart ${heart} has`,
})
const TOO_MANY = (levels: number, turns: number): InBoth => ({
  nl: `er gaan ${levels} niveaus aan vooraf, en het gesprek duurt ${turns} beurten`,
  en: `${levels} levels come before it, and the talk lasts ${turns} turns`,
})
const TOO_HIGH = (trust: number, most: number, turns: number): InBoth => ({
  nl: `het vraagt vertrouwen ${trust}, en in ${turns} beurten komt dat tot hooguit ${most}`,
  en: `it needs trust ${trust}, and in ${turns} turns that comes to ${most} at most`,
})
