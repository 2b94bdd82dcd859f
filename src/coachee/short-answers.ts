// Answers to closed questions: of the kind that was asked for, short, and opening nothing.

import type { Move } from '../moves/move.ts'
import { contentStems } from '../moves/words.ts'
import type { Scenario, Thread } from '../scenario/scenario.ts'
import { inTime } from './asked-time.ts'
import { asksAnotherTime, asksDeed, asksSinceWhen, countedIn } from './asks-for.ts'
import { numberFrom } from './chance.ts'
import { justSaid } from './just-said.ts'
import { shown } from './mood.ts'
import { type ClosedForm, closedForm, optionsIn } from './question-form.ts'
import type { CoacheeState } from './state.ts'
import { isAbout, namesIn, peopleOf } from './vocabulary.ts'
import { answer, answersFor, isWornOut, type Reply, type Telling, tell } from './voice.ts'

/** A closed question, and what is known of it. */
export interface Closed {
  readonly move: Move
  readonly thread: Thread
  /** It names the thread's subject by itself. */
  readonly subject: boolean
}

/** The answer to a closed question at a thread: what they just said holds it, else the thread, else the persona. */
export function closedAnswer(scenario: Scenario, state: CoacheeState, asked: Closed): Reply {
  const { move, thread } = asked
  const { lang } = scenario
  const form = closedForm(move.text, lang)
  const telling = { target: { thread: thread.id, level: null }, fill: filled(scenario, state, move, thread) }
  if (form === 'which') return eitherOr(scenario, state, asked, telling)
  const last = state.lines.at(-1)?.text ?? ''
  const said = isFindable(form) ? justSaid(form, move.text, last, { lang, people: peopleOf(scenario) }) : null
  if (said) return tell(state, `just-said/${form}`, [said], telling)
  const own = isOfThread(scenario, state, asked, form) ? ownAnswers(thread, form) : undefined
  if (own && !isWornOut(state, `closed/${thread.id}/${form}`, own))
    return tell(state, `closed/${thread.id}/${form}`, own, telling)
  if (form !== 'yes-no') {
    const name = asksSinceWhen(move.text, lang) ? 'since-when' : form
    return answer(scenario, state, inTime(name, move.text, lang, last), telling)
  }
  if (asksDeed(move.text, lang) && !isWornOut(state, 'have-you', answersFor(scenario, 'have-you')))
    return answer(scenario, state, 'have-you', telling)
  return answer(scenario, state, inTime('yes-no', move.text, lang), telling)
}

/** One of the two where they spoke of it; else neither. */
function eitherOr(
  scenario: Scenario,
  state: CoacheeState,
  { move, thread }: Closed,
  telling: Telling,
): Reply {
  const options = optionsIn(move.text, scenario.lang)
  const one = options?.find((option) => isTheirs(option, thread, scenario))
  const both = options?.every((option) => isTheirs(option, thread, scenario))
  if (!one || both) return answer(scenario, state, 'either-or', telling)
  const own = ownAnswers(thread, 'which')
  return own
    ? tell(state, `closed/${thread.id}/which`, own, telling)
    : answer(scenario, state, 'which', telling)
}

/** Whether a thread's own answer of this form can be meant: it is asked about the thread, as it stands. */
function isOfThread(
  scenario: Scenario,
  state: CoacheeState,
  { move, thread, subject }: Closed,
  form: ClosedForm,
): boolean {
  const { lang } = scenario
  if (!isAbout(move.text, thread, lang)) return false
  if (form === 'scale') return true
  if (namesIn(move.text, scenario).length > 0 && (form === 'yes-no' || form === 'who')) return false
  if (asksAnotherTime(move.text, lang)) return false
  const isDirect = state.lastBeat?.startsWith(`level/${thread.id}`) === true
  const counted = countedIn(move.text, lang)
  // "How many do they do?" counts what was spoken of before, whatever else it names.
  if (counted !== null && !isDirect && contentStems(counted, lang).size === 0) return false
  return isDirect || (subject && !(form === 'yes-no' && asksDeed(move.text, lang)))
}

function isFindable(form: ClosedForm): form is 'when' | 'amount' | 'percent' | 'who' {
  return form === 'when' || form === 'amount' || form === 'percent' || form === 'who'
}

/** A thread's amounts answer "what percentage?" where they are percentages, all of them. */
function ownAnswers({ closed = {} }: Thread, form: ClosedForm): readonly string[] | undefined {
  if (form !== 'percent') return closed[form]
  return closed.amount?.every((one) => /per ?cent|procent|%/.test(one)) ? closed.amount : undefined
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
