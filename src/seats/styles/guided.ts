// Asks the author's model questions at the right moment, hands back, and asks for the plan when it is ripe.

import { stateAfter } from '../../coachee/fold.ts'
import { hintFor } from '../../coachee/hint.ts'
import { ownPlan } from '../../coachee/plans.ts'
import { quotable } from '../../moves/quotable.ts'
import type { Style } from '../coach-bot.ts'
import { LINES } from './lines.ts'

/** After this many turns every bot takes its leave. */
const LONGEST = 36
/** A turn in so many hands back what was said. */
const HANDS_BACK = 4

export const guided: Style = ({ scenario, talk, turn, said, asked }) => {
  const lines = LINES[scenario.lang]
  const state = stateAfter(scenario, talk)
  if (asked.at(-1) === lines.goodbye || turn >= LONGEST) return null
  if (state.plan?.kind === 'own') {
    const next = lines.commit.find((line) => !asked.includes(line))
    return next ?? lines.goodbye
  }
  const words = quotable(said.at(-1) ?? '', scenario.lang)
  if (!ownPlan(scenario, state) && turn % HANDS_BACK === HANDS_BACK - 1 && words) return lines.handBack(words)
  return hintFor(scenario, talk)
}
