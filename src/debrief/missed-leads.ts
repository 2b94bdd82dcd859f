// Hooks that fell and that nobody took up.
import { nextLevel, threadOf } from '../coachee/levels.ts'
import type { CoacheeState } from '../coachee/state.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { coacheeTurns, type Talk } from '../talk/talk.ts'
import type { MissedLead } from './debrief.ts'

/** In order of the talk; threads of which everything was said are not missed, and each thread is named once. */
export function missedLeads(talk: Talk, scenario: Scenario, state: CoacheeState): readonly MissedLead[] {
  const answers = coacheeTurns(talk)
  const named = new Set<string>()
  return state.hooks.flatMap((hook): MissedLead[] => {
    const thread = threadOf(scenario, hook.thread)
    const turn = answers[hook.answer]
    if (!turn || named.has(hook.thread) || nextLevel(thread, state) === null) return []
    named.add(hook.thread)
    return [{ turn: turn.n, words: hook.words, thread: hook.thread, subject: thread.subject ?? thread.id }]
  })
}
