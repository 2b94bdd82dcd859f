// No answer, a second time running: they leave the question and come to what is on their mind.
import type { Scenario, Thread } from '../scenario/scenario.ts'
import { tellDetail, untoldDetail } from './details.ts'
import { isReady, pastShield, type Question, threadOf } from './levels.ts'
import type { CoacheeState } from './state.ts'
import { answer, answersFor, isWornOut, type Reply, tellLevel } from './voice.ts'

/**
 * What lies under the story in hand, or under what they hinted at; else a detail more of it. The heart of it stays shut. Null where nothing is left that may be told.
 */
export function onward(
  scenario: Scenario,
  state: CoacheeState,
  { thread, subject }: Pick<Question, 'thread' | 'subject'>,
): Reply | null {
  if (isWornOut(state, 'bridge', answersFor(scenario, 'bridge'))) return null
  const lead = answer(scenario, state, 'bridge')
  const hinted = state.hooks.toReversed().map((hook) => threadOf(scenario, hook.thread))
  const isTold = subject || state.lines.some((line, i) => i > 0 && line.thread === thread.id)
  const story =
    (isTold ? (deeper(lead.state, thread) ?? detail(lead.state, thread)) : null) ??
    hinted.map((one) => deeper(lead.state, one)).find((one) => one !== null)
  return story ? { ...story, text: `${lead.text} ${story.text}` } : null
}

function deeper(state: CoacheeState, thread: Thread): Reply | null {
  const next = pastShield(thread, state, true)
  if (!next || next.number === 1 || next.isLast || !isReady(next.level, state)) return null
  return tellLevel(state, thread, next)
}

function detail(state: CoacheeState, thread: Thread): Reply | null {
  const found = untoldDetail(state, thread)
  return found && tellDetail(state, thread, found)
}
