// The question what they want to do: their own plan, else a thin one, and asked again what that one lacks.
import type { Move } from '../moves/move.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { isReady, nextLevel, threadOf } from './levels.ts'
import { hinted, openAnswer } from './open-answer.ts'
import { lackingThread, ownPlan, planAnswer } from './plans.ts'
import type { CoacheeState } from './state.ts'
import { answer, answersFor, isWornOut, type Reply } from './voice.ts'

/** So many questions with words of their own were asked by whoever was told the heart of it only for asking again. */
const ASKED = 6

/** Asked for the plan again after a thin one, they come to what it lacks, where the talk is ripe for that. */
export function toPlanQuestion(scenario: Scenario, state: CoacheeState, question: Move): Reply {
  const lacking =
    state.plan?.kind === 'thin' && question.label === 'open' ? lackingThread(scenario, state) : null
  const thread = lacking === null ? null : threadOf(scenario, lacking)
  const next = thread && nextLevel(thread, state)
  if (!thread || !next || ownPlan(scenario, state)) return planAnswer(scenario, state)
  const asked = { ...state, ideasAsked: true }
  const isHinted =
    state.used.has(`guarded/${thread.id}.${next.number}`) &&
    state.asked.size >= ASKED &&
    isReady(next.level, state)
  if (next.isLast && !isHinted) {
    const hint = hinted(scenario, asked, thread, next)
    return hint ? stuck(scenario, hint) : planAnswer(scenario, state)
  }
  if (!isReady(next.level, state)) return planAnswer(scenario, state)
  return stuck(
    scenario,
    openAnswer(scenario, asked, { move: question, thread, named: isHinted, subject: false, model: true }),
  )
}

/** "If I knew that", and then what it hangs on. */
export function stuck(scenario: Scenario, reply: Reply): Reply {
  if (isWornOut(reply.state, 'plan-stuck', answersFor(scenario, 'plan-stuck'))) return reply
  const lead = answer(scenario, reply.state, 'plan-stuck')
  return { ...reply, text: `${lead.text} ${reply.text}`, state: lead.state }
}
