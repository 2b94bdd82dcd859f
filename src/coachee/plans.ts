// What they will do: found by themselves, borrowed from the manager, or a thin way out of the room.
import type { Move } from '../moves/move.ts'
import type { Plan, Scenario } from '../scenario/scenario.ts'
import type { PlanForm } from './about-plan.ts'
import { best, earsOf } from './ears.ts'
import { type CoacheeState, changed } from './state.ts'
import { answer, answersFor, isWornOut, type Reply, tell, thinOf } from './voice.ts'

/** The plan they can find by themselves now: alive, not given away, all that it grows from said; null when none is. */
export function ownPlan(scenario: Scenario, state: CoacheeState): Plan | null {
  const alive = (plan: Plan) => plan.heart === undefined || plan.heart === state.heart
  return (
    scenario.plans.find(
      (plan) => alive(plan) && !state.burned.has(plan.id) && plan.from.every((ref) => state.reached.has(ref)),
    ) ?? null
  )
}

/** A level that a plan waits for. */
export interface Lacking {
  readonly thread: string
  readonly number: number
}

/** The first level that a plan of their own still lacks; null when no plan can grow any more. */
export function lacking(scenario: Scenario, state: CoacheeState): Lacking | null {
  const ref = scenario.plans
    .filter((plan) => (plan.heart === undefined || plan.heart === state.heart) && !state.burned.has(plan.id))
    .flatMap((plan) => plan.from)
    .find((one) => !state.reached.has(one))
  const [thread, number] = ref?.split('.') ?? []
  return thread ? { thread, number: Number(number) } : null
}

/** The bait whose time has come, by its place in the file; null when there is none. */
export function dueBait(scenario: Scenario, state: CoacheeState): number | null {
  const due = scenario.baits.findIndex(
    (bait, i) => !state.baitsSpoken.has(i) && bait.after.every((ref) => state.reached.has(ref)),
  )
  return due < 0 ? null : due
}

/** The answer to "what do you want to do?". */
export function planAnswer(scenario: Scenario, state: CoacheeState): Reply {
  const asked = changed(state, { ideasAsked: true })
  if (state.plan?.kind === 'own') return answer(scenario, asked, 'plan-again')
  const plan = ownPlan(scenario, state)
  if (plan) {
    const said = tell(asked, `plan/own/${plan.id}`, plan.says)
    return { ...said, state: changed(said.state, { plan: { kind: 'own', id: plan.id, text: said.text } }) }
  }
  const bait = state.plan === null && state.baitsSpoken.size === 0 ? dueBait(scenario, state) : null
  if (bait !== null) return baitWith(scenario, asked, bait)
  if (state.plan) return answer(scenario, asked, 'plan-again')
  return thinPlan(scenario, asked)
}

/** A way out of the room. */
export function thinPlan(scenario: Scenario, state: CoacheeState): Reply {
  const said = tell(state, 'thin', thinOf(scenario))
  return { ...said, state: changed(said.state, { plan: { kind: 'thin', id: null, text: said.text } }) }
}

/** The coachee tempts the coach into telling. */
export function baitWith(scenario: Scenario, state: CoacheeState, index: number): Reply {
  const said = tell(state, `bait/${index + 1}`, scenario.baits[index]!.says)
  const baitsSpoken = new Set(state.baitsSpoken).add(index)
  return { ...said, state: changed(said.state, { baitsSpoken, baited: true, sinceBait: 0 }) }
}

/** The answer to who, what or when, once a plan is on the table. */
export function commitAnswer(scenario: Scenario, state: CoacheeState, form: PlanForm): Reply {
  const held = state.plan
  const plan = scenario.plans.find((one) => one.id === held?.id)
  const key = WRITTEN[form]
  const own = held?.kind === 'own' && key ? plan?.commits?.[key] : undefined
  const beat = `plan/own/${plan?.id}/${key}`
  if (own && !isWornOut(state, beat, own)) return tell(state, beat, own)
  if (form === 'check') return answer(scenario, state, held?.kind === 'own' ? 'plan-again' : 'plan-stuck')
  const dull = `${form === 'where' ? 'how' : form}-commit` as const
  return answer(scenario, state, isWornOut(state, dull, answersFor(scenario, dull)) ? 'plan-again' : dull)
}

/** Under which key an author may have put the answer. */
const WRITTEN: Readonly<Record<PlanForm, 'who' | 'what' | 'when' | null>> = {
  who: 'who',
  whom: 'who',
  when: 'when',
  what: 'what',
  how: 'what',
  where: null,
  notice: null,
  check: null,
}

/** The plan that a tip gives away, of any heart; null when it gives none away. */
export function givenAway(scenario: Scenario, tip: Move): Plan | null {
  const heard = best(earsOf(scenario).plans, tip.text)
  return scenario.plans.find((plan) => plan.id === heard?.name) ?? null
}
