// The coachee keeps nothing: everything they are follows from the scenario, the seed and the talk so far.
import type { Scenario } from '../scenario/scenario.ts'
import type { Talk } from '../talk/talk.ts'
import { turnsOf } from '../talk/talk.ts'
import { hooksIn, react } from './react.ts'
import { type CoacheeState, seated } from './state.ts'
import { type Reply, tell } from './voice.ts'

/** The line that opens the talk. */
export function opening(scenario: Scenario, seed: number, heart?: string | null): Reply {
  const said = tell(seated(scenario, seed, heart), 'opening', scenario.opening)
  const { state, text } = said
  const lines = [{ text, thread: state.inHand }]
  return { ...said, state: { ...state, lines, hooks: hooksIn(scenario, text, 0) } }
}

/** The coachee's answer to the talk so far: the opening, or what they say to the coach's last turn. */
export function replyTo(scenario: Scenario, talk: Talk): Reply {
  const { seed, heart } = talk.header
  return turnsOf(talk)
    .filter((turn) => turn.seat === 'coach')
    .reduce<Reply>((before, turn) => react(scenario, before.state, turn), opening(scenario, seed, heart))
}

/** How the coachee is after the talk so far. */
export function stateAfter(scenario: Scenario, talk: Talk): CoacheeState {
  return replyTo(scenario, talk).state
}
