// The coachee keeps nothing: everything they are follows from the scenario, the seed and the talk so far.
import type { Scenario } from '../scenario/scenario.ts'
import type { Talk } from '../talk/talk.ts'
import { turnsOf } from '../talk/talk.ts'
import type { CoachTurn } from '../talk/turn.ts'
import { hooksIn, react } from './react.ts'
import { type CoacheeState, changed, seated } from './state.ts'
import { openingOf, type Reply, tell } from './voice.ts'

/** The line that opens the talk. */
export function opening(scenario: Scenario, seed: number, heart?: string | null): Reply {
  const said = tell(seated(scenario, seed, heart), 'opening', openingOf(scenario))
  const { state, text } = said
  const lines = [{ text, thread: state.inHand }]
  return { ...said, state: changed(state, { lines, hooks: hooksIn(scenario, text, 0) }) }
}

/** The coachee's answer to the talk so far: the opening, or what they say to the coach's last turn. */
export function replyTo(scenario: Scenario, talk: Talk): Reply {
  const { seed, heart } = talk.header
  const turns = turnsOf(talk).filter((turn) => turn.seat === 'coach')
  const last = folded.get(scenario)
  const isSame = last?.seed === seed && last.heart === heart
  const fold: Folded = isSame ? last : { seed, heart, turns: [], replies: [opening(scenario, seed, heart)] }
  if (!isSame) folded.set(scenario, fold)
  let known = 0
  while (known < turns.length && fold.turns[known] === turns[known]) known++
  fold.turns.length = known
  fold.replies.length = known + 1
  for (const turn of turns.slice(known)) {
    fold.replies.push(react(scenario, fold.replies.at(-1)!.state, turn))
    fold.turns.push(turn)
  }
  return fold.replies.at(-1)!
}

/** The last talk folded with a scenario: the next is mostly the same with a turn more, and needs only that step. */
interface Folded {
  readonly seed: number
  readonly heart: string | null
  readonly turns: CoachTurn[]
  readonly replies: Reply[]
}

const folded = new WeakMap<Scenario, Folded>()

/** How the coachee is after the talk so far. */
export function stateAfter(scenario: Scenario, talk: Talk): CoacheeState {
  return replyTo(scenario, talk).state
}
