// A talk that can be gone on with from any of its moments, in the coachee's own fold; every line tried is counted.
import { opening } from '../../coachee/fold.ts'
import { react } from '../../coachee/react.ts'
import type { CoacheeState } from '../../coachee/state.ts'
import type { Reply } from '../../coachee/voice.ts'
import { classify } from '../../moves/classify.ts'
import type { Scenario } from '../../scenario/scenario.ts'

/** The talk after a line of the coach's; the first one is after the opening. */
export interface Moment {
  readonly reply: Reply
  /** The line that led here; empty for the opening. */
  readonly line: string
  /** Null for the opening. */
  readonly before: Moment | null
  /** Lines of the coach's so far. */
  readonly length: number
}

export class Rehearsal {
  readonly scenario: Scenario
  readonly start: Moment
  /** Lines tried so far. */
  tried = 0

  constructor(scenario: Scenario, seed: number, heart: string | null) {
    this.scenario = scenario
    this.start = { reply: opening(scenario, seed, heart), line: '', before: null, length: 0 }
  }

  /** Null where the talk is over, so that nothing more can be said. */
  say(before: Moment, said: string): Moment | null {
    if (before.reply.leaves) return null
    this.tried++
    const line = said.replace(/\s+/g, ' ').trim()
    const { state } = before.reply
    const lines = state.lines.map(({ text }) => text)
    const { moves } = classify({
      text: line,
      lang: this.scenario.lang,
      said: lines.at(-1) ?? null,
      earlier: lines.slice(0, -1),
    })
    const turn = { n: 2 * before.length + 2, at: null, seat: 'coach', text: line, moves } as const
    const reply = react(this.scenario, state, turn)
    return { reply, line, before, length: before.length + 1 }
  }
}

export type Goal = (reply: Reply) => boolean

export function stateAt(moment: Moment): CoacheeState {
  return moment.reply.state
}

/** All moments from the opening on. */
export function momentsTo(moment: Moment): readonly Moment[] {
  const moments: Moment[] = []
  for (let one: Moment | null = moment; one; one = one.before) moments.unshift(one)
  return moments
}

/** The lines as a script: a line that begins with a slash gets another, or it would be a command. */
export function scriptOf(moment: Moment): readonly string[] {
  return momentsTo(moment)
    .slice(1)
    .map(({ line }) => (line.startsWith('/') ? `/${line}` : line))
}
