// The question what they want to do: their own plan, else a thin one, and asked on what that one lacks.
import type { Move } from '../moves/move.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { isReady, type NextLevel, pastShield, threadOf } from './levels.ts'
import { hinted } from './open-answer.ts'
import { type Lacking, lacking, ownPlan, planAnswer, thinPlan } from './plans.ts'
import { type CoacheeState, changed } from './state.ts'
import { answer, answersFor, isWornOut, type Reply, tell, tellLevel } from './voice.ts'

/** So many questions with words of their own were asked by whoever is told the heart of it only for asking again. */
const ASKED = 6
/** Who stayed with their words less than this reads from a list, and gets a hint at most. */
const LISTENED = 6
/**
 * With this much trust, and after so many questions that stayed with what they said, nobody gets away with a thin plan,
 * themselves least: they come to the very thing it lacks. Three slips are one too many.
 */
const RIPE = { trust: 55, asked: 8, taken: 8, slips: 2 } as const

/** Asked for the plan again after a thin or a borrowed one, or when the talk is ripe for it, they come to what it lacks. */
export function toPlanQuestion(scenario: Scenario, state: CoacheeState, question: Move): Reply {
  if (question.label !== 'open' || ownPlan(scenario, state)) return planAnswer(scenario, state)
  const asked = changed(state, { ideasAsked: true })
  if (state.plan && state.plan.kind !== 'own') return stuckOn(scenario, asked) ?? planAnswer(scenario, state)
  if (state.plan !== null || !isRipe(state)) return planAnswer(scenario, state)
  const thin = thinPlan(scenario, asked)
  const behind = stuckOn(scenario, thin.state)
  if (!behind) return planAnswer(scenario, state)
  // An author's lead names the plan that it turns down; said before it as well, the seams would show.
  const isNamed = scenario.answers['plan-stuck'] !== undefined
  return isNamed ? behind : { ...behind, text: `${thin.text} ${behind.text}` }
}

/** Whether the talk has come so far that they look for more than a way out of the room. */
function isRipe(state: CoacheeState): boolean {
  return (
    state.mood.trust >= RIPE.trust &&
    state.asked.size >= RIPE.asked &&
    state.taken >= RIPE.taken &&
    state.slips <= RIPE.slips
  )
}

/** "That is not it", and what the plan hangs on; null where nothing of that may be told now. */
export function stuckOn(scenario: Scenario, state: CoacheeState): Reply | null {
  const found = lacking(scenario, state)
  if (!found) return null
  const thread = threadOf(scenario, found.thread)
  const itself = thread.levels[found.number - 1]!
  const isLaidOpen = isRipe(state) && state.mood.trust >= (itself.needs?.trust ?? 0)
  const next = pastShield(thread, state, true)
  const isNear = next !== null && next.number > 1 && isReady(next.level, state)
  if (!isLaidOpen && !isNear) return null
  const named = nameLack(scenario, state, found)
  if (named) return named
  if (isLaidOpen)
    return stuck(scenario, tellLevel(state, thread, { level: itself, number: found.number, isLast: false }))
  if (!next) return null
  if (state.taken >= LISTENED && (!next.isLast || isHinted(state, thread.id, next)))
    return stuck(scenario, tellLevel(state, thread, next))
  const hint = hinted(scenario, state, thread, next)
  return hint && stuck(scenario, hint)
}

/** Once: that what they would say is not it, and the hook of what lies in front. Whoever wants to know asks on. */
function nameLack(scenario: Scenario, state: CoacheeState, { thread, number }: Lacking): Reply | null {
  const ref = `${thread}.${number}`
  const wordings = scenario.plans.find(({ lacks }) => lacks?.[ref])?.lacks?.[ref]
  const beat = `lacks/${ref}`
  if (!wordings || state.used.has(beat)) return null
  return tell(changed(state, { dodged: true }), beat, wordings, { target: { thread, level: null } })
}

function isHinted(state: CoacheeState, thread: string, { number }: NextLevel): boolean {
  return state.used.has(`guarded/${thread}.${number}`) && state.asked.size >= ASKED
}

/** "If I knew that", and then what it hangs on. */
function stuck(scenario: Scenario, reply: Reply): Reply {
  if (isWornOut(reply.state, 'plan-stuck', answersFor(scenario, 'plan-stuck'))) return reply
  const lead = answer(scenario, reply.state, 'plan-stuck')
  return { ...reply, text: `${lead.text} ${reply.text}`, state: lead.state }
}
