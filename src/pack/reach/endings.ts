// Finds a talk for what is no level: plans found and given away, baits, and the ways in which a talk can end.
import { best, earsOf } from '../../coachee/ears.ts'
import { givenAway, ownPlan } from '../../coachee/plans.ts'
import { classify } from '../../moves/classify.ts'
import type { Plan, Scenario } from '../../scenario/scenario.ts'
import { LINES } from '../../seats/styles/lines.ts'
import { BOUNDS } from './proof.ts'
import { type Goal, type Moment, type Rehearsal, stateAt } from './rehearsal.ts'

/** From a moment at which all that the plan grows from has been said. Null where no line brings it. */
export function toOwnPlan(rehearsal: Rehearsal, start: Moment, plan: Plan): Moment | null {
  let now: Moment | null = start
  for (let tries = 0; now && tries < rehearsal.scenario.plans.length; tries++) {
    const ripe = ownPlan(rehearsal.scenario, stateAt(now))
    if (!ripe || ripe.id === plan.id) break
    // A plan that stands before it in the file comes first, unless the coach has given that one away.
    now = toBorrowedPlan(rehearsal, now, ripe)
  }
  if (!now) return null
  const isMet = isOwn(plan.id)
  return saying(rehearsal, now, LINES[rehearsal.scenario.lang].plan, isMet)
}

export function isOwn(id: string): Goal {
  return ({ state }) => state.plan?.kind === 'own' && state.plan.id === id
}

export function isBorrowed(id: string): Goal {
  return ({ state }) => state.plan?.kind === 'borrowed' && state.plan.id === id
}

/** A tip that gives the plan away: one of the author's, else one made of the words by which the plan is heard. */
export function toBorrowedPlan(rehearsal: Rehearsal, start: Moment, plan: Plan): Moment | null {
  const { scenario } = rehearsal
  const isMet = isBorrowed(plan.id)
  for (const tip of tipsFor(scenario, plan)) {
    const tried = givesAway(scenario, tip, plan) ? rehearsal.say(start, tip) : null
    if (tried && isMet(tried.reply)) return tried
  }
  return null
}

/** So many of the tips that were made up are tried. */
const MADE_UP = 8

function tipsFor({ lang, slips }: Scenario, plan: Plan): readonly string[] {
  const madeUp = plan.hears.slice(0, MADE_UP).flatMap((words) => {
    const bare = words.replace(/[*?]+/g, '').replace(/[\s.!…]+$/, '')
    return lang === 'nl'
      ? [`Je moet ${bare}.`, `Ik zou gaan voor ${bare}.`, `Mijn tip: ${bare}.`]
      : [`You should ${bare}.`, `I would go for ${bare}.`, `My tip: ${bare}.`]
  })
  return [...(slips.tip ?? []), ...madeUp]
}

function givesAway(scenario: Scenario, text: string, plan: Plan): boolean {
  // Whether its words are heard at all is soon told; what kind of line it is takes longer.
  if (best(earsOf(scenario).plans, text)?.name !== plan.id) return false
  return classify({ text, lang: scenario.lang }).moves.some(
    (move) => move.label === 'tip' && givenAway(scenario, move)?.id === plan.id,
  )
}

/** From a moment at which all that the bait comes after has been said: the baits come in the order of the file. */
export function toBait(rehearsal: Rehearsal, start: Moment, index: number): Moment | null {
  const { plan, flattery, checklist } = LINES[rehearsal.scenario.lang]
  let now = start
  for (let nth = 0; nth < BOUNDS.lines && !now.reply.leaves; nth++) {
    if (isBaited(index)(now.reply)) return now
    const isRipe = ownPlan(rehearsal.scenario, stateAt(now)) !== null
    // Asked for a plan that is not there yet, they ask the coach; where it is there, that comes after small answers.
    const lines = isRipe ? [...flattery, ...checklist] : plan
    const next = rehearsal.say(now, lines[nth % lines.length]!)
    if (!next || stateAt(next).plan?.kind === 'own') return null
    now = next
  }
  return null
}

export function isBaited(index: number): Goal {
  return ({ state }) => state.baitsSpoken.has(index)
}

/** The same few lines again and again, until the goal is met or the talk is over. */
export function saying(
  rehearsal: Rehearsal,
  start: Moment,
  lines: readonly string[],
  isMet: Goal,
): Moment | null {
  let now: Moment | null = start
  for (let nth = 0; now && nth < BOUNDS.lines; nth++) {
    if (isMet(now.reply)) return now
    now = rehearsal.say(now, lines[nth % lines.length]!)
  }
  return now && isMet(now.reply) ? now : null
}
