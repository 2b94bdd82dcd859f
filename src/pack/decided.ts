// A coach who gets up as soon as it is clear whether the talk ends in an own plan.
import { stateAfter } from '../coachee/fold.ts'
import type { CoacheeState } from '../coachee/state.ts'
import type { Seat } from '../drill/seat.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { coachTurns } from '../talk/talk.ts'
import { groundOf } from './reach/blocked.ts'

/**
 * The same lines, up to where an own plan was found: it stays theirs whatever is said after. `most`: where given, the
 * coach says so many lines at most, and gets up too once those left cannot bring an own plan any more.
 */
export function untilDecided(seat: Seat, scenario: Scenario, most: number | null): Seat {
  const growing = new Map<string | null, readonly Growing[]>()
  return {
    sitter: seat.sitter,
    async speak(talk) {
      const state = stateAfter(scenario, talk)
      if (state.plan?.kind === 'own') return UP
      if (most === null) return seat.speak(talk)
      const plans = growing.get(state.heart) ?? growingIn(scenario, state.heart)
      growing.set(state.heart, plans)
      const left = Math.min(most, scenario.turns) - coachTurns(talk).length
      return left < turnsToPlan(plans, state) ? UP : seat.speak(talk)
    },
  }
}

const UP = { kind: 'leave', reason: 'ended' } as const

/** A plan that some talk can bring, and all the levels that it needs. */
interface Growing {
  readonly id: string
  readonly needs: readonly string[]
}

function growingIn(scenario: Scenario, heart: string | null): readonly Growing[] {
  const ground = groundOf(scenario, heart)
  return scenario.plans.flatMap((plan) => {
    const conditions = { after: plan.from, trust: 0, before: null }
    if ((plan.heart !== undefined && plan.heart !== heart) || ground.blockOf(conditions)) return []
    return [{ id: plan.id, needs: ground.orderTo(conditions) }]
  })
}

/** The fewest turns that can bring an own plan: one for each level it still lacks, and one to ask for it. */
function turnsToPlan(plans: readonly Growing[], state: CoacheeState): number {
  let least = Number.POSITIVE_INFINITY
  for (const { id, needs } of plans)
    if (!state.burned.has(id))
      least = Math.min(least, needs.filter((ref) => !state.reached.has(ref)).length + 1)
  return least
}
