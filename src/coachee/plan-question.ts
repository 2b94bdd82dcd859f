// The question what they want to do: their own plan, else a thin one, and asked on what that one lacks.
import type { Move } from '../moves/move.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { isReady, pastShield, threadOf } from './levels.ts'
import { hinted } from './open-answer.ts'
import { lackingThread, ownPlan, planAnswer, thinPlan } from './plans.ts'
import type { CoacheeState } from './state.ts'
import { answer, answersFor, isWornOut, type Reply, tellLevel } from './voice.ts'

/** So many questions with words of their own were asked by whoever is told the heart of it only for asking again. */
const ASKED = 6
/** Who took up their words less often than this reads from a list, and gets a hint at most. */
const LISTENED = 2
/**
 * With this much trust, and after so many questions, so many of them in their own words, nobody gets away with a thin
 * plan, themselves least.
 */
const RIPE = { trust: 60, asked: 8, taken: 3, levels: 1 } as const

/** Asked for the plan again after a thin one, or when the talk is ripe for it, they come to what it lacks. */
export function toPlanQuestion(scenario: Scenario, state: CoacheeState, question: Move): Reply {
  if (question.label !== 'open' || ownPlan(scenario, state)) return planAnswer(scenario, state)
  const asked = { ...state, ideasAsked: true }
  if (state.plan?.kind === 'thin') return stuckOn(scenario, asked) ?? planAnswer(scenario, state)
  if (state.plan !== null || !isRipe(state)) return planAnswer(scenario, state)
  const thin = thinPlan(scenario, asked)
  const behind = stuckOn(scenario, thin.state)
  return behind ? { ...behind, text: `${thin.text} ${behind.text}` } : planAnswer(scenario, state)
}

/** Whether the talk has come so far that they look for more than a way out of the room. */
export function isRipe(state: CoacheeState): boolean {
  const deep = [...state.reached].filter((ref) => !ref.endsWith('.1')).length
  return (
    state.mood.trust >= RIPE.trust &&
    state.asked.size >= RIPE.asked &&
    state.taken >= RIPE.taken &&
    deep >= RIPE.levels
  )
}

/** "That is not it", and what the plan hangs on; null where nothing of that may be told now. */
export function stuckOn(scenario: Scenario, state: CoacheeState): Reply | null {
  const lacking = lackingThread(scenario, state)
  const thread = lacking === null ? null : threadOf(scenario, lacking)
  const next = thread && pastShield(thread, state, true)
  if (!thread || !next || next.number === 1 || !isReady(next.level, state)) return null
  const isHinted = state.used.has(`guarded/${thread.id}.${next.number}`) && state.asked.size >= ASKED
  const isHeard = state.taken >= LISTENED
  if (isHeard && (!next.isLast || isHinted || isRipe(state)))
    return stuck(scenario, tellLevel(state, thread, next))
  const hint = hinted(scenario, state, thread, next)
  return hint && stuck(scenario, hint)
}

/** "If I knew that", and then what it hangs on. */
function stuck(scenario: Scenario, reply: Reply): Reply {
  if (isWornOut(reply.state, 'plan-stuck', answersFor(scenario, 'plan-stuck'))) return reply
  const lead = answer(scenario, reply.state, 'plan-stuck')
  return { ...reply, text: `${lead.text} ${reply.text}`, state: lead.state }
}
