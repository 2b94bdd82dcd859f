// What is left to say of a thread whose levels all opened: a side, another subject, a detail, its tail, or their own words.
import type { Scenario, Thread } from '../scenario/scenario.ts'
import type { Target } from '../talk/turn.ts'
import { instead } from './by-form.ts'
import { fittingDetail, tellDetail } from './details.ts'
import { nextLevel, type Question, threadOf } from './levels.ts'
import { aspectOf, isBare } from './question-form.ts'
import type { CoacheeState } from './state.ts'
import { quotation } from './their-words.ts'
import { contentOf, namesIn } from './vocabulary.ts'
import { answer, answersFor, isWornOut, type Reply, tell } from './voice.ts'

/** How an open question is answered at another thread. */
type Opening = (scenario: Scenario, state: CoacheeState, question: Question) => Reply
type Exit = (scenario: Scenario, state: CoacheeState, question: Question, elsewhere: Opening) => Reply | null

/** A thread without more levels: the first of these that has an answer. */
const EXITS: readonly Exit[] = [sideOf, nextSubject, detail, tail, letPass]

export function allSaid(
  scenario: Scenario,
  state: CoacheeState,
  question: Question,
  elsewhere: Opening,
): Reply {
  for (const exit of EXITS) {
    const reply = exit(scenario, state, question, elsewhere)
    if (reply) return reply
  }
  const words = quotation(scenario, state, question.move)
  return answer(scenario, state, 'last-resort', { target: at(question.thread), fill: { words } })
}

const at = (thread: Thread): Target => ({ thread: thread.id, level: null })

/** That side of it, as the persona would put it; of someone who has a name only the scenario can tell. */
function sideOf(scenario: Scenario, state: CoacheeState, { move, thread }: Question): Reply | null {
  const aspect = aspectOf(move.text, scenario.lang)
  if (!aspect || namesIn(move.text, scenario).length > 0) return null
  if (isWornOut(state, aspect, answersFor(scenario, aspect))) return null
  return answer(scenario, state, aspect, { target: at(thread) })
}

/** A question without words of its own leaves them free to come to what they hinted at. */
function nextSubject(
  scenario: Scenario,
  state: CoacheeState,
  question: Question,
  elsewhere: Opening,
): Reply | null {
  const { move, named } = question
  if (named || isBare(move.text, scenario.lang) || contentOf(move.text, scenario.lang).size > 0) return null
  const pending = state.hooks.findLast((hook) => nextLevel(threadOf(scenario, hook.thread), state) !== null)
  return pending
    ? elsewhere(scenario, state, { ...question, thread: threadOf(scenario, pending.thread) })
    : null
}

function detail(scenario: Scenario, state: CoacheeState, { move, thread }: Question): Reply | null {
  const found = fittingDetail(scenario, state, thread, move.text)
  return found && tellDetail(state, thread, found)
}

/** "That is all of it", to whoever only asks for more. */
function tail(scenario: Scenario, state: CoacheeState, { move, thread }: Question): Reply | null {
  const beat = `more/${thread.id}`
  if (!thread.more || !isBare(move.text, scenario.lang) || isWornOut(state, beat, thread.more)) return null
  return tell(state, beat, thread.more, { target: at(thread) })
}

function letPass(scenario: Scenario, state: CoacheeState, question: Question): Reply | null {
  if (isWornOut(state, 'dodge', answersFor(scenario, 'dodge'))) return null
  return instead(scenario, state, question)
}
