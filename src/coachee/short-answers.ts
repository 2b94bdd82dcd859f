// Answers to closed questions: of the kind that was asked for, short, and opening nothing.
import type { Move } from '../moves/move.ts'
import { contentStems } from '../moves/words.ts'
import type { Scenario, Thread } from '../scenario/scenario.ts'
import { numberFrom } from './chance.ts'
import { shown } from './mood.ts'
import { closedForm, optionsIn } from './question-form.ts'
import type { CoacheeState } from './state.ts'
import { isAbout } from './vocabulary.ts'
import { answer, type Reply, tell } from './voice.ts'

/** The answer to a closed question at a thread: its own of that form, else the persona's. */
export function closedAnswer(scenario: Scenario, state: CoacheeState, move: Move, thread: Thread): Reply {
  const form = closedForm(move.text, scenario.lang)
  const telling = { target: { thread: thread.id, level: null }, fill: filled(scenario, state, move, thread) }
  if (form === 'which' && !telling.fill.one) return answer(scenario, state, 'yes-no', telling)
  const fits = form === 'yes-no' || form === 'which' || isAbout(move.text, thread, scenario.lang)
  const own = form === 'how-long' || !fits ? undefined : thread.closed?.[form]
  return own
    ? tell(state, `closed/${thread.id}/${form}`, own, telling)
    : answer(scenario, state, form, telling)
}

/** What may be filled in: a mark on a scale, and one of two options the manager named. */
export function filled(
  scenario: Scenario,
  state: CoacheeState,
  move: Move,
  thread?: Thread,
): Record<string, string> {
  const mark = String(Math.max(1, Math.min(9, shown(state.mood.ownership))))
  const options = optionsIn(move.text, scenario.lang)
  if (!options) return { mark }
  const seeds = numberFrom(state.seed, move.text) % 2
  const one = (thread && options.find((option) => isTheirs(option, thread, scenario))) ?? options[seeds]!
  return { mark, one: one[0]!.toUpperCase() + one.slice(1) }
}

/** Whether an option is what the thread speaks of. */
function isTheirs(option: string, thread: Thread, scenario: Scenario): boolean {
  const said = contentStems(thread.levels.flatMap((level) => level.says).join(' '), scenario.lang)
  return [...contentStems(option, scenario.lang)].some((stem) => said.has(stem))
}
