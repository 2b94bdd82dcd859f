// What telling does: to a tip, a guess or a verdict the coachee answers as the person they are.
import type { Language } from '../moves/language.ts'
import type { Move } from '../moves/move.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { asksDeed } from './asks-for.ts'
import { best, earsOf } from './ears.ts'
import { ADMITS_AT, type Effect } from './mood.ts'
import { givenAway } from './plans.ts'
import { type CoacheeState, changed } from './state.ts'
import { answer, type Reply, tell } from './voice.ts'

/** Whether a guess is right: it hits a level that has not been said yet. */
export function isTrueGuess(scenario: Scenario, state: CoacheeState, guess: Move): boolean {
  const unsaid = earsOf(scenario).guesses.filter(
    ({ name }) => isAlive(scenario, state, name) && !state.reached.has(name),
  )
  return best(unsaid, guess.text) !== null
}

function isAlive(scenario: Scenario, state: CoacheeState, ref: string): boolean {
  const [thread, number] = ref.split('.')
  const level = scenario.threads.find((one) => one.id === thread)?.levels[Number(number) - 1]
  return level?.heart === undefined || level.heart === state.heart
}

/** Whether a tip costs nothing: they asked for it, or were asked for their own ideas first and leave was given. */
export function isWelcome(state: CoacheeState, moves: readonly Move[]): boolean {
  if (state.baited) return true
  const tip = moves.findIndex((move) => move.label === 'tip')
  const handsBack = moves.slice(tip + 1).some((move) => move.label === 'open' || move.label === 'closed')
  return !state.tipWelcomed && state.permission && state.ideasAsked && handsBack
}

/** What each slip of the turn does to the mood. */
export function slipEffects(
  scenario: Scenario,
  state: CoacheeState,
  moves: readonly Move[],
  slips: readonly Move[],
): readonly Effect[] {
  return slips.flatMap((move): Effect[] => {
    if (move.label === 'judgment') return ['judgment']
    if (move.label === 'assumption')
      return [isTrueGuess(scenario, state, move) ? 'assumption-true' : 'assumption-wrong']
    return move.label === 'tip' && !isWelcome(state, moves) ? ['tip'] : []
  })
}

export function judgmentAnswer(scenario: Scenario, state: CoacheeState): Reply {
  const judgments = state.judgments + 1
  const now = changed(state, { judgments })
  if (judgments >= 3) return answer(scenario, now, 'judgment-3', { leaves: 'left' })
  return answer(scenario, now, judgments === 2 ? 'judgment-2' : 'judgment-1')
}

export function assumptionAnswer(scenario: Scenario, state: CoacheeState, guess: Move): Reply {
  if (!isTrueGuess(scenario, state, guess)) return answer(scenario, state, 'assumption-wrong')
  return answer(scenario, state, state.mood.trust >= ADMITS_AT ? 'assumption-true' : 'assumption-denied')
}

/** "Have you ever asked him why?": a tip by the codebook, and yet what they hear is a question of what they did. */
const SPOKE: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:gevraagd|verteld|gezegd|besproken|voorgelegd|over gehad)\b/,
  en: /\b(?:asked|told|said|mentioned|spoken|talked)\b/,
}

/** A tip that is a plan they might have found gives that plan away; one they asked for becomes their plan on loan. */
export function tipAnswer(scenario: Scenario, state: CoacheeState, tip: Move, welcome: boolean): Reply {
  if (asksDeed(tip.text, scenario.lang) && SPOKE[scenario.lang].test(tip.text.toLowerCase()))
    return answer(scenario, state, 'have-you')
  const plan = givenAway(scenario, tip)
  const isTheirs = state.plan?.kind === 'own'
  if (isTheirs || (!plan && !state.baited)) {
    const now = welcome ? changed(state, { tipWelcomed: true }) : state
    return answer(scenario, now, welcome ? 'tip-welcome' : 'tip')
  }
  const burned = plan ? new Set(state.burned).add(plan.id) : state.burned
  const said = plan?.borrowed
    ? tell(changed(state, { burned }), `plan/borrowed/${plan.id}`, plan.borrowed)
    : answer(scenario, changed(state, { burned }), 'tip-borrowed')
  const borrowed = { kind: 'borrowed', id: plan?.id ?? null, text: plan ? said.text : tip.text } as const
  return {
    ...said,
    state: changed(said.state, { plan: borrowed, tipWelcomed: state.tipWelcomed || welcome }),
  }
}
