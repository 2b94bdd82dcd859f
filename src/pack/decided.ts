// A coach who gets up as soon as it is clear whether the talk ends in an own plan.
import { stateAfter } from '../coachee/fold.ts'
import type { CoacheeState } from '../coachee/state.ts'
import type { Seat } from '../drill/seat.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { coachTurns } from '../talk/talk.ts'
import { type Ground, groundOf } from './reach/blocked.ts'

/**
 * The same lines, up to where an own plan was found: it stays theirs whatever is said after. `most`: where given, the
 * coach says so many lines at most, and gets up too once those left cannot bring an own plan any more.
 */
export function untilDecided(seat: Seat, scenario: Scenario, most: number | null): Seat {
  const grounds = new Map<string | null, Ground>()
  return {
    sitter: seat.sitter,
    async speak(talk) {
      const state = stateAfter(scenario, talk)
      const ground = grounds.get(state.heart) ?? groundOf(scenario, state.heart)
      grounds.set(state.heart, ground)
      const left = most === null ? null : Math.min(most, scenario.turns) - coachTurns(talk).length
      const isDecided =
        state.plan?.kind === 'own' || (left !== null && left < turnsToPlan(scenario, state, ground))
      return isDecided ? { kind: 'leave', reason: 'ended' } : seat.speak(talk)
    },
  }
}

/** The fewest turns that can bring an own plan: one for each level it still lacks, and one to ask for it. */
function turnsToPlan(scenario: Scenario, state: CoacheeState, ground: Ground): number {
  const growing = scenario.plans.filter(
    ({ id, heart }) => !state.burned.has(id) && (heart === undefined || heart === state.heart),
  )
  return growing.reduce((least, { from }) => {
    const plan = { after: from, trust: 0, before: null }
    if (ground.blockOf(plan)) return least
    const lacking = ground.orderTo(plan).filter((ref) => !state.reached.has(ref)).length
    return Math.min(least, lacking + 1)
  }, Number.POSITIVE_INFINITY)
}
