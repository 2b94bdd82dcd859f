// What they let out at an open question: the next level where trust and the question allow it, else a side or a detail.
import { contentStems } from '../moves/words.ts'
import type { Scenario, Thread } from '../scenario/scenario.ts'
import { allSaid } from './all-said.ts'
import { fittingDetail, tellDetail } from './details.ts'
import { isReady, type NextLevel, nextLevel, type Question } from './levels.ts'
import { aspectOf } from './question-form.ts'
import type { CoacheeState } from './state.ts'
import { contentOf, foreignWords, isSpokenOf, namesIn } from './vocabulary.ts'
import { answer, isWornOut, type Reply, tell } from './voice.ts'

/** The answer to an open question at a thread. */
export function openAnswer(scenario: Scenario, state: CoacheeState, question: Question): Reply {
  const { move, thread } = question
  const target = { thread: thread.id, level: null }
  const next = nextLevel(thread, state)
  const aspect = question.model ? null : aspectOf(move.text, scenario.lang)
  const own = aspect && thread.aspects?.[aspect]
  const side =
    own && (aspect === 'others' ? aboutWhom(scenario, own, move.text) : ofNames(scenario, own, move.text))
  if (side && state.reached.has(`${thread.id}.1`) && !state.told.has(`${thread.id}.${aspect}`)) {
    const told = new Set(state.told).add(`${thread.id}.${aspect}`)
    return tell({ ...state, told }, `aspect/${thread.id}/${aspect}`, side, { target })
  }
  const lingers = !question.named && !question.model && state.lastBeat === `level/${state.spoken}`
  const more =
    lingers && state.inHand === thread.id ? fittingDetail(scenario, state, thread, move.text) : null
  if (more) return tellDetail(state, thread, more)
  if (!next) return allSaid(scenario, state, question, openAnswer)
  if (!question.named && isElsewhere(scenario, state, question))
    return answer(scenario, { ...state, dodged: true }, 'dodge', { target })
  const deserves = !next.isLast || question.named
  if (!deserves || !isReady(next.level, state)) return guarded(scenario, state, thread, next)
  const reached = new Set(state.reached).add(`${thread.id}.${next.number}`)
  return tell({ ...state, reached }, `level/${thread.id}.${next.number}`, next.level.says, {
    target: { thread: thread.id, level: next.number },
  })
}

/** The wordings that speak of whoever the question names; null where it names someone that none speaks of. */
function ofNames(
  scenario: Scenario,
  wordings: readonly string[],
  question: string,
): readonly string[] | null {
  const names = namesIn(question, scenario)
  const fitting = wordings.filter((one) => {
    const stems = contentStems(one, scenario.lang)
    return names.every((name) => stems.has(name))
  })
  return fitting.length > 0 ? fitting : null
}

/** Of what others say or do only what tells of whom the question is about; "they" are whoever it tells of. */
function aboutWhom(
  scenario: Scenario,
  wordings: readonly string[],
  question: string,
): readonly string[] | null {
  const about = contentOf(question, scenario.lang)
  if (about.size === 0) return wordings
  const fitting = wordings.filter((one) =>
    [...contentStems(one, scenario.lang)].some((stem) => about.has(stem)),
  )
  return fitting.length > 0 ? fitting : null
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

/** Whether the question names things, of which neither this thread nor their last lines know any. */
function isElsewhere(scenario: Scenario, state: CoacheeState, { move, thread }: Question): boolean {
  const { lang } = scenario
  const said = contentStems(
    state.lines
      .slice(-2)
      .map((line) => line.text)
      .join(' '),
    lang,
  )
  const about = [...contentOf(move.text, lang)]
  const foreign = new Set(foreignWords(move.text, thread, scenario))
  if (about.length === 0 || !about.every((one) => foreign.has(one) && !said.has(one))) return false
  // A shield is put up to any question; under it one unknown word may be another word for what they speak of.
  const isKnown = state.reached.has(`${thread.id}.1`) && about.some((one) => isSpokenOf(one, scenario))
  return about.length >= 2 || isKnown
}
