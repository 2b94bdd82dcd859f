// Seats the simulated coachee.
import { opening, replyTo } from '../coachee/fold.ts'
import type { Seat } from '../drill/seat.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { turnsOf } from '../talk/talk.ts'

/** Seed and heart are those of the talk's header; the same talk always gives the same line. */
export function simulatedCoachee(scenario: Scenario): Seat {
  return {
    sitter: 'simulated',
    async speak(talk) {
      const { seed, heart } = talk.header
      const reply = turnsOf(talk).length === 0 ? opening(scenario, seed, heart) : replyTo(scenario, talk)
      const { text, target, beat, state, leaves } = reply
      return { kind: 'line', text, target, beat, mood: state.mood, leaves }
    },
  }
}
