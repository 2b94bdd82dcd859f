// What they let out of a thread: the next level where trust and form of the question allow it.
import type { Move } from '../moves/move.ts'
import { contentStems, contentWords, stem } from '../moves/words.ts'
import type { Level, Scenario, Thread } from '../scenario/scenario.ts'
import { quotable } from '../talk/quotable.ts'
import { aspectOf, isBare, quotedIn } from './question-form.ts'
import type { CoacheeState } from './state.ts'
import { foreignWords } from './vocabulary.ts'
import { answer, answersFor, isWornOut, type Reply, tell } from './voice.ts'

export interface NextLevel {
  readonly level: Level
  /** As authors count: from 1, levels of other hearts included. */
  readonly number: number
  readonly isLast: boolean
}

export function threadOf(scenario: Scenario, id: string): Thread {
  return scenario.threads.find((thread) => thread.id === id) ?? scenario.threads[0]!
}

/** The first level alive under this heart that has not opened; null when all is said. */
export function nextLevel(thread: Thread, state: CoacheeState): NextLevel | null {
  const alive = thread.levels
    .map((level, i) => ({ level, number: i + 1 }))
    .filter(({ level }) => level.heart === undefined || level.heart === state.heart)
  const next = alive.find(({ number }) => !state.reached.has(`${thread.id}.${number}`))
  return next ? { ...next, isLast: next === alive[alive.length - 1] } : null
}

/** Whether a level may open now: enough trust, and all that must come before it. */
export function isReady(level: Level, state: CoacheeState): boolean {
  const { trust = 0, after = [] } = level.needs ?? {}
  return state.mood.trust >= trust && after.every((ref) => state.reached.has(ref))
}

export interface Question {
  readonly move: Move
  readonly thread: Thread
  /** It names the subject or takes up their own words. */
  readonly named: boolean
  /** It is one of the model questions. */
  readonly model: boolean
}

/** The answer to an open question at a thread. */
export function openAnswer(scenario: Scenario, state: CoacheeState, question: Question): Reply {
  const { move, thread } = question
  const target = { thread: thread.id, level: null }
  const next = nextLevel(thread, state)
  const aspect = question.model ? null : aspectOf(move.text, scenario.lang)
  const own = aspect && thread.aspects?.[aspect]
  if (own && state.reached.has(`${thread.id}.1`) && !state.told.has(`${thread.id}.${aspect}`)) {
    const told = new Set(state.told).add(`${thread.id}.${aspect}`)
    return tell({ ...state, told }, `aspect/${thread.id}/${aspect}`, own, { target })
  }
  const lingering = question.named || question.model ? null : detailOf(thread, state)
  if (lingering) return tell(state, lingering.beat, lingering.wordings, { target })
  if (!next) return allSaid(scenario, state, question)
  if (!question.named && isElsewhere(scenario, state, question))
    return answer(scenario, { ...state, dodged: true }, 'dodge', { target })
  const deserves = !next.isLast || question.named
  if (!deserves || !isReady(next.level, state)) return guarded(scenario, state, thread, next)
  const reached = new Set(state.reached).add(`${thread.id}.${next.number}`)
  return tell({ ...state, reached }, `level/${thread.id}.${next.number}`, next.level.says, {
    target: { thread: thread.id, level: next.number },
  })
}

/** A closing line that drops the hook of a level that is near; null where it has none left. */
export function hinted(
  scenario: Scenario,
  state: CoacheeState,
  thread: Thread,
  next: NextLevel,
): Reply | null {
  const { guarded: own } = next.level
  return own && !isWornOut(state, `guarded/${thread.id}.${next.number}`, own)
    ? guarded(scenario, state, thread, next)
    : null
}

/** Not yet: a closing line that still drops the hook. */
function guarded(scenario: Scenario, state: CoacheeState, thread: Thread, next: NextLevel): Reply {
  const target = { thread: thread.id, level: null }
  const shy = { ...state, dodged: true }
  const own = next.level.guarded
  return own && !isWornOut(state, `guarded/${thread.id}.${next.number}`, own)
    ? tell(shy, `guarded/${thread.id}.${next.number}`, own, { target })
    : answer(scenario, shy, 'guarded', { target })
}

/** Whether the question names things of which neither this thread nor the talk so far knows anything. */
function isElsewhere(scenario: Scenario, state: CoacheeState, { move, thread }: Question): boolean {
  const said = contentStems(state.lines.map((line) => line.text).join(' '), scenario.lang)
  const foreign = foreignWords(move.text, thread, scenario).filter((one) => !said.has(one))
  return foreign.length >= 2 && foreign.length === contentStems(move.text, scenario.lang).size
}

/** The thread has no more levels: that side of it, a detail more, the next thread, the tail of it, or their own words. */
function allSaid(scenario: Scenario, state: CoacheeState, question: Question): Reply {
  const { thread, move } = question
  const target = { thread: thread.id, level: null }
  const aspect = aspectOf(move.text, scenario.lang)
  if (aspect && !isWornOut(state, aspect, answersFor(scenario, aspect)))
    return answer(scenario, state, aspect, { target })
  const bare = isBare(move.text, scenario.lang)
  const pending = state.hooks.findLast((hook) => nextLevel(threadOf(scenario, hook.thread), state) !== null)
  if (!question.named && pending && !bare)
    return openAnswer(scenario, state, { ...question, thread: threadOf(scenario, pending.thread) })
  const detail = bare || question.named ? furtherDetail(thread, state) : null
  if (detail) return tell(state, detail.beat, detail.wordings, { target })
  const { more } = thread
  if (more && bare && !isWornOut(state, `more/${thread.id}`, more))
    return tell(state, `more/${thread.id}`, more, { target })
  if (!isWornOut(state, 'dodge', answersFor(scenario, 'dodge')) && !bare)
    return answer(scenario, state, 'dodge', { target })
  if (more && !isWornOut(state, `more/${thread.id}`, more))
    return tell(state, `more/${thread.id}`, more, { target })
  return answer(scenario, state, 'last-resort', { target, fill: { words: quotation(scenario, state, move) } })
}

/** A question that names nothing, right after a level opened, stays with what was just said: one detail more of it. */
function detailOf(thread: Thread, state: CoacheeState): Detail | null {
  const just = /^level\/([a-z0-9-]+)\.(\d)$/.exec(state.lastBeat ?? '')
  const wordings = just?.[1] === thread.id ? thread.levels[Number(just[2]) - 1]?.further : undefined
  const beat = `further/${thread.id}.${just?.[2]}`
  return wordings && !state.used.has(beat) ? { beat, wordings } : null
}

interface Detail {
  readonly beat: string
  readonly wordings: readonly string[]
}

/** What they would add to a level that opened, where that was not said yet; the deepest level first. */
export function furtherDetail(thread: Thread, state: CoacheeState): Detail | null {
  for (let number = thread.levels.length; number > 0; number--) {
    const wordings = thread.levels[number - 1]!.further
    const beat = `further/${thread.id}.${number}`
    if (wordings && state.reached.has(`${thread.id}.${number}`) && !isWornOut(state, beat, wordings))
      return { beat, wordings }
  }
  return null
}

/** Words to give back between quotation marks: what the manager quoted or took up, else what was said last. */
export function quotation(scenario: Scenario, state: CoacheeState, move: Move): string {
  const quoted = quotedIn(move.text).at(-1)
  if (quoted) return quoted
  const said = contentStems(state.lines.map((line) => line.text).join(' '), scenario.lang)
  const taken = contentWords(move.text, scenario.lang).filter((word) =>
    said.has(stem(word.text, scenario.lang)),
  )
  const word = taken.toSorted((a, b) => b.text.length - a.text.length)[0]
  if (word) return move.text.slice(word.start, word.end).toLowerCase()
  const line = state.lines.findLast(({ text }) => quotable(text, scenario.lang) !== null)
  return (line && quotable(line.text, scenario.lang)) ?? threadOf(scenario, state.inHand).subject ?? move.text
}
