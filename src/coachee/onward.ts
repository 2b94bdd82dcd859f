// No answer, a second time running: they leave the question and come to what is on their mind.
import { contentStems } from '../moves/words.ts'
import type { Scenario, Thread } from '../scenario/scenario.ts'
import { leavesOpen } from './accounts.ts'
import { askedForms } from './asked-form.ts'
import { asksForWords } from './asks-for.ts'
import { tellDetail, untoldDetail } from './details.ts'
import { FACTUAL } from './holds.ts'
import { isReady, type NextLevel, pastShield, type Question, threadOf } from './levels.ts'
import { pointsBack } from './question-form.ts'
import type { CoacheeState } from './state.ts'
import { contentOf, foreignWords, namesIn } from './vocabulary.ts'
import { answer, answersFor, isWornOut, type Reply, tellLevel } from './voice.ts'
import { wishOf } from './wish.ts'

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

/** From this trust on they would sooner tell something of the story in hand than shrug. */
const CONFIDING = 45

/**
 * What lies under the story in hand, to whoever asks on about it and is trusted; null where that wants one thing only, or
 * speaks of something else.
 */
export function confided(
  scenario: Scenario,
  state: CoacheeState,
  { move, thread }: Pick<Question, 'move' | 'thread'>,
): Reply | null {
  const { lang } = scenario
  if (state.mood.trust < CONFIDING || state.aside || state.lines.at(-1)?.thread !== thread.id) return null
  if (askedForms(move.text, lang).some((form) => FACTUAL.has(form) || form === 'yes-no')) return null
  if (wishOf(move.text, lang) || asksForWords(move.text, lang)) return null
  if (foreignWords(move.text, thread, scenario).length > 0) return null
  const next = pastShield(thread, state, true)
  return next && mayTell(scenario, next, move.text, state.lines.at(-1)?.text ?? '')
    ? deeper(state, thread)
    : null
}

/**
 * The story of a subject that a question names, where they would have shrugged; at the start of the talk also to whoever
 * names none, as a talk begins in the first thread. Null where the question names somebody or mostly something
 * that the thread does not know, or wants one thing only.
 */
export function ofSubject(
  scenario: Scenario,
  state: CoacheeState,
  { move, thread, subject }: Pick<Question, 'move' | 'thread' | 'subject'>,
): Reply | null {
  const { lang } = scenario
  const isBack = state.lastBeat?.startsWith('asked/') === true && pointsBack(move.text, lang)
  const isFirst = state.lines.length <= FIRST_LINES && thread.id === scenario.threads[0]!.id && !isBack
  if (!subject && !(isFirst && leavesOpen(move.text, lang))) return null
  if (wishOf(move.text, lang) || asksForWords(move.text, lang)) return null
  if (askedForms(move.text, lang).some((form) => FACTUAL.has(form))) return null
  const next = pastShield(thread, state, false)
  if (!next || next.isLast || !isReady(next.level, state)) return null
  const known = contentStems([...thread.hears, ...next.level.says].join(' ').replaceAll('*', ''), lang)
  if (!namesIn(move.text, scenario).every((name) => known.has(name))) return null
  const about = contentOf(move.text, lang).size
  const foreign = foreignWords(move.text, thread, scenario).length
  // What they say to keep it off fits whatever is asked about it.
  const isKnown =
    subject && next.number === 1 ? foreign <= STRANGE : foreign * 2 <= about && (subject || foreign === 0)
  return isKnown ? tellLevel(state, thread, next) : null
}

/** So many lines of theirs, and the talk has just begun. */
const FIRST_LINES = 3

/** Words that the thread does not know, in a question that names its subject. */
const STRANGE = 2

/** Whether a level may be told to it: whom it names the level knows, and it asks for no one thing that the level lacks. */
function mayTell(scenario: Scenario, { level }: NextLevel, question: string, last: string): boolean {
  const { lang } = scenario
  const told = contentStems(level.says.join(' '), lang)
  if (!namesIn(question, scenario).every((name) => told.has(name))) return false
  const about = [...contentOf(question, lang)]
  const said = contentStems(last, lang)
  if (about.some((one) => told.has(one))) return true
  return leavesOpen(question, lang) && about.every((one) => said.has(one))
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
