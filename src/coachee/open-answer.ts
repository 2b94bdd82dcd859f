// What they let out at an open question: the next level where trust and the question allow it, else a side or a detail.
import { contentStems } from '../moves/words.ts'
import type { Scenario, Thread } from '../scenario/scenario.ts'
import { allSaid } from './all-said.ts'
import { askedForms } from './asked-form.ts'
import { instead } from './by-form.ts'
import { fittingDetail, tellDetail } from './details.ts'
import { FACTUAL } from './holds.ts'
import { type Kind, kindsOf } from './kind-asked.ts'
import { isOfStory, leadsOn } from './leads-on.ts'
import { isReady, type NextLevel, nextLevel, pastShield, type Question } from './levels.ts'
import { aspectOf } from './question-form.ts'
import { type CoacheeState, changed } from './state.ts'
import { commonAsked } from './target.ts'
import { contentOf, foreignWords, namesIn } from './vocabulary.ts'
import { answer, isWornOut, type Reply, tell, tellLevel } from './voice.ts'

/** The answer to an open question at a thread: what lies under it where the question leads there, else what fits. */
export function openAnswer(scenario: Scenario, state: CoacheeState, question: Question): Reply {
  const { move, thread } = question
  const next = pastShield(thread, state, asksBehind(scenario, state, question))
  const side = question.model ? null : sideOf(scenario, state, question)
  if (side) return side
  const lingers = !question.named && !question.model && state.lastBeat === `level/${state.spoken}`
  const more =
    lingers && state.inHand === thread.id ? fittingDetail(scenario, state, thread, move.text) : null
  if (more) return tellDetail(state, thread, more)
  if (!next) return allSaid(scenario, state, question, openAnswer)
  if (!leadsOn(scenario, state, question, next) && !asksView(scenario, question, next))
    return ofNamed(scenario, state, question) ?? instead(scenario, state, question)
  const deserves = !next.isLast || question.named
  if (!deserves || !isReady(next.level, state)) return guarded(scenario, state, thread, next)
  return tellLevel(state, thread, next)
}

/** Whether a subject is raised by what its shield keeps silent about, and what lies behind it tells: "How are your regulars?" */
function asksBehind({ lang }: Scenario, state: CoacheeState, question: Question): boolean {
  const { move, thread, subject, model } = question
  if (!subject || model || nextLevel(thread, state)?.number !== 1) return false
  const [shield = [], behind = []] = thread.levels.map(({ says }) =>
    says.map((one) => contentStems(one, lang)),
  )
  const raised = contentStems(thread.subject ?? '', lang)
  const about = [...contentOf(move.text, lang)]
  // What one wording drops in passing is not what it tells.
  const tells = (one: string) => behind.filter((told) => told.has(one)).length * 2 >= behind.length
  return (
    behind.length > 0 &&
    about.some((one) => tells(one) && !raised.has(one)) &&
    !about.some((one) => shield.some((told) => told.has(one)))
  )
}

/** Whether a subject is raised by asking how they look at it, which is as good as asking for its story. */
function asksView(scenario: Scenario, { move, thread, subject }: Question, next: NextLevel): boolean {
  const { lang } = scenario
  if (next.number !== 1 || !subject || !kindsOf(move.text, lang).includes('opinion')) return false
  if (askedForms(move.text, lang).some((form) => FACTUAL.has(form)) || commonAsked(move.text, lang))
    return false
  return foreignWords(move.text, thread, scenario).length === 0
}

/** Whoever asks after somebody by name, and is told nothing yet, is told of them past the shield. */
function ofNamed(scenario: Scenario, state: CoacheeState, { move, thread, subject }: Question): Reply | null {
  const names = namesIn(move.text, scenario)
  const next = pastShield(thread, state, true)
  if (!subject || names.length === 0 || next?.number !== 2 || !isReady(next.level, state)) return null
  if (next.isLast || !kindsOf(move.text, scenario.lang).some((kind) => OF_PERSON.has(kind))) return null
  const told = contentStems(next.level.says.join(' '), scenario.lang)
  return names.every((name) => told.has(name)) ? tellLevel(state, thread, next) : null
}

const OF_PERSON: ReadonlySet<Kind> = new Set<Kind>(['others-did', 'what-like', 'brings-you'])

/** That side of the thread, where an author wrote it, once, while it is what they speak of. */
function sideOf(scenario: Scenario, state: CoacheeState, { move, thread, subject }: Question): Reply | null {
  const aspect = aspectOf(move.text, scenario.lang)
  const own = aspect && thread.aspects?.[aspect]
  if (!own || !state.reached.has(`${thread.id}.1`) || state.told.has(`${thread.id}.${aspect}`)) return null
  // "What was that like?" asks for a side of what was just told, and that may have been something else.
  if (!subject && !isOfStory(thread, state)) return null
  const foreign = foreignWords(move.text, thread, scenario).length
  if (foreign > 0 && !subject) return null
  const fits = aspect === 'others' ? aboutWhom(scenario, own, move.text) : ofNames(scenario, own, move.text)
  if (!fits) return null
  const told = new Set(state.told).add(`${thread.id}.${aspect}`)
  return tell(changed(state, { told }), `aspect/${thread.id}/${aspect}`, fits, {
    target: { thread: thread.id, level: null },
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
  const shy = changed(state, { dodged: true })
  const own = next.level.guarded
  return own && !isWornOut(state, `guarded/${thread.id}.${next.number}`, own)
    ? tell(shy, `guarded/${thread.id}.${next.number}`, own, { target })
    : answer(scenario, shy, 'guarded', { target })
}
