// One open question that fits this moment: what a coach who had listened would ask now.
import type { Language } from '../moves/language.ts'
import type { Scenario, Thread } from '../scenario/scenario.ts'
import type { Talk } from '../talk/talk.ts'
import { stateAfter } from './fold.ts'
import { isReady, nextLevel, threadOf } from './levels.ts'
import { ownPlan } from './plans.ts'
import type { CoacheeState } from './state.ts'
import { questionKey } from './target.ts'

const PLAN: Record<Language, readonly string[]> = {
  nl: ['Wat wil je zelf anders gaan doen?', 'Wat zou je als eerste willen proberen?'],
  en: ['What do you want to do differently yourself?', 'What would you like to try first?'],
}
const COMMIT: Record<Language, readonly string[]> = {
  nl: ['Wat kan er tussen komen?', 'Hoe ga je dat aanpakken?', 'Wat heb je daarbij nodig?'],
  en: ['What could get in the way?', 'How will you go about it?', 'What do you need for that?'],
}
const QUOTING: Record<Language, (words: string) => string> = {
  nl: (words) => `Je zei: ‘${words}’. Wat bedoel je daarmee?`,
  en: (words) => `You said: ‘${words}’. What do you mean by that?`,
}

/** An open question in the scenario's language; never one that was asked before, as far as there are others. */
export function hintFor(scenario: Scenario, talk: Talk): string {
  const state = stateAfter(scenario, talk)
  const { lang } = scenario
  const fresh = (questions: readonly string[]) => questions.find((one) => !state.asked.has(questionKey(one)))
  if (state.plan?.kind === 'own') return fresh(COMMIT[lang]) ?? COMMIT[lang][0]!
  if (ownPlan(scenario, state)) return fresh(PLAN[lang]) ?? PLAN[lang][0]!
  const last = state.lines.length - 1
  const hook = state.hooks.findLast(
    (one) => one.answer === last && opens(threadOf(scenario, one.thread), state),
  )
  if (hook) return fresh([QUOTING[lang](hook.words)]) ?? model(threadOf(scenario, hook.thread), state)
  const threads = [threadOf(scenario, state.inHand), ...scenario.threads]
  const promising = threads.find((thread) => opens(thread, state)) ?? threads[0]!
  return model(promising, state)
}

function opens(thread: Thread, state: CoacheeState): boolean {
  const next = nextLevel(thread, state)
  return next !== null && isReady(next.level, state)
}

/** The model question for the level that comes next: authors write them in the order of the levels. */
function model(thread: Thread, state: CoacheeState): string {
  const number = nextLevel(thread, state)?.number ?? thread.levels.length
  const from = Math.floor(((number - 1) / thread.levels.length) * thread.ask.length)
  const inOrder = [...thread.ask.slice(from), ...thread.ask.slice(0, from)]
  return inOrder.find((one) => !state.asked.has(questionKey(one))) ?? inOrder[0]!
}
