// What a question is about: a thread, a fact, their plan, or a question every coach asks.
import type { Language } from '../moves/language.ts'
import type { Move } from '../moves/move.ts'
import { contentStems } from '../moves/words.ts'
import type { CommonQuestion } from '../scenario/answers.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { asksOfPlan, asksWhat, isAboutPlan, type PlanForm, planFormOf } from './about-plan.ts'
import { best, earsOf, inWords, questionEars } from './ears.ts'
import { type Kind, kindsOf } from './kind-asked.ts'
import { nextLevel, threadOf } from './levels.ts'
import { withoutPadding } from './padding.ts'
import { ownPlan } from './plans.ts'
import { aspectOf, pointsBack } from './question-form.ts'
import { withReferent } from './referent.ts'
import { mostSpecific, type Named } from './specific.ts'
import type { CoacheeState } from './state.ts'
import { contentOf } from './vocabulary.ts'
import { asksOfWish, asksWhatTheyWillDo, wishOf } from './wish.ts'

export type Aim =
  /** `named`: the question names the subject, takes up a hook or is a model question; else it is the thread in hand. */
  | { readonly kind: 'thread'; readonly thread: string; readonly named: boolean; readonly model: boolean }
  | { readonly kind: 'fact'; readonly fact: number }
  | { readonly kind: 'plan' }
  | { readonly kind: 'commit'; readonly form: PlanForm }
  | { readonly kind: 'common'; readonly question: CommonQuestion }

/** Questions every coach asks that are never about how a plan is done. */
const BESIDE: ReadonlySet<string> = new Set([
  'this-talk',
  'need-from-me',
  'obstacles',
  'confidence',
  'feelings',
  'how-are-you',
])

/** The question as it is remembered: its words, however they were typed. */
export const questionKey = inWords

/** In DESIGN's order; the first that fits. `about` is the question with the neutral words around it. */
export function aimOf(question: Move, about: string, state: CoacheeState, scenario: Scenario): Aim {
  const move = { ...question, text: about }
  const { text } = question
  const { lang } = scenario
  const asked = best(questionEars(lang), text)
  const wants = wantsPlan(question, lang)
  const form = planFormOf(text, lang)
  if (state.plan && isAboutPlan(scenario, state, text)) {
    const asksPlan = wants && state.plan.kind === 'thin' && (form === 'what' || asksWhat(text, lang))
    if (form && !asksPlan && !(asked && BESIDE.has(asked.name))) return { kind: 'commit', form }
    if (wants && state.plan.kind !== 'thin') return { kind: 'commit', form: 'what' }
  }
  const named = mostSpecific(move, state, scenario) ?? meant(move, state, scenario)
  const isClosed = question.label !== 'open' || state.plan?.kind === 'own'
  if (wants && state.plan && isClosed && /^(?:who|whom|when)$/.test(form ?? '') && !asksWhat(text, lang))
    return { kind: 'commit', form: form! }
  if (wants && !(named && named.length > (asked?.length ?? 0))) {
    const isEarly = !state.plan && /^(?:who|whom|when)$/.test(form ?? '') && !asksWhat(text, lang)
    if (isEarly && !ownPlan(scenario, state)) return { kind: 'common', question: 'when-with-whom' }
    const wish = wishOf(text, lang)
    const isAsked = wish === null || (state.plan?.kind !== 'own' && !(wish === 'would-help' && !state.plan))
    if (isAsked) return { kind: 'plan' }
  }
  // What was said around a question every coach asks does not make it a question about that.
  const isCommonAsIs =
    asked && isCommon(asked.name) && text !== about && !mostSpecific(question, state, scenario)
  if (
    isCommonAsIs &&
    isCommon(asked.name) &&
    !belongsInHand(asked.name, text, state, lang) &&
    !SIDES.has(asked.name)
  )
    return { kind: 'common', question: asked.name }
  if (
    named &&
    asked &&
    isCommon(asked.name) &&
    BY_ITSELF.has(asked.name) &&
    stands(asked.name, text, named, scenario)
  )
    return { kind: 'common', question: asked.name }
  if (named) return isBackOnLastLine(named.aim, move, state, scenario) ? inHand(state, true) : named.aim
  if (question.tags.includes('goal') && state.coachTurns <= 3) return { kind: 'common', question: 'aim' }
  if (asked && isCommon(asked.name) && !belongsInHand(asked.name, text, state, lang))
    return { kind: 'common', question: asked.name }
  const plain = asked ? null : commonAsked(text, lang)
  if (plain && !belongsInHand(plain, text, state, lang)) return { kind: 'common', question: plain }
  return justDropped(move, state, scenario) ?? inHand(state, false)
}

/** Questions that say by themselves what they are about: "your best moment this quarter" asks for no figures. */
const BY_ITSELF: ReadonlySet<string> = new Set(['pride', 'goes-well', 'energy', 'hard'])

/** Whether a question every coach asks is heard in more words than the thread's, and in others. */
function stands(name: CommonQuestion, text: string, { aim, length }: Named, scenario: Scenario): boolean {
  const heard = questionEars(scenario.lang)
    .find((ear) => ear.name === name)
    ?.hears.find(text)
  if (!heard || aim.kind !== 'thread' || aim.model || heard.end - heard.start <= length) return false
  const own = earsOf(scenario).threads.find((ear) => ear.name === aim.thread)
  return own?.hears.find(text.slice(heard.start, heard.end)) == null
}

/** What "she" or "hem" leads to: the thread of whoever was just named. */
function meant(move: Move, state: CoacheeState, scenario: Scenario): Named | null {
  const text = withReferent(scenario, state, move.text)
  if (text === move.text) return null
  const named = mostSpecific({ ...move, text }, state, scenario)
  return named?.aim.kind === 'thread' ? named : null
}

function inHand(state: CoacheeState, named: boolean): Aim {
  return { kind: 'thread', thread: state.inHand, named, model: false }
}

/** Words of the line just spoken do not lead to a thread that has nothing more to tell. */
function isBackOnLastLine(aim: Aim, move: Move, state: CoacheeState, scenario: Scenario): boolean {
  if (aim.kind !== 'thread' || aim.model || aim.thread === state.inHand) return false
  if (nextLevel(threadOf(scenario, aim.thread), state) !== null) return false
  const last = contentStems(state.lines.at(-1)?.text ?? '', scenario.lang)
  const about = [...contentOf(move.text, scenario.lang)]
  return about.length > 0 && about.every((stem) => last.has(stem))
}

/** With more words of content than this beside it, "what would you want" is about those words, not about a plan. */
const ABOUT_SOMETHING_ELSE = 1

const PLANNING: ReadonlySet<string> = new Set(['plan', 'options', 'first-step', 'when-with-whom'])

/** Whether a question asks what they want to do, or who, what and when. */
export function wantsPlan(question: Move, lang: Language): boolean {
  if (asksOfWish(question.text, lang)) return false
  if (asksWhatTheyWillDo(question.text, lang)) return true
  const asked = best(questionEars(lang), question.text)
  if (!asked || !PLANNING.has(asked.name)) return false
  const ear = questionEars(lang).find(({ name }) => name === asked.name)
  const heard = ear?.hears.find(question.text)
  const rest = heard ? question.text.slice(0, heard.start) + question.text.slice(heard.end) : ''
  return contentStems(rest, lang).size <= ABOUT_SOMETHING_ELSE
}

/** Whether a line can bring a plan to the table, whatever was said before: false only where it surely cannot. */
export function canAskForPlan(line: string, lang: Language): boolean {
  const asks = questionEars(lang).some(({ name, hears }) => PLANNING.has(name) && hears.find(line) !== null)
  return asks || asksOfPlan(line, lang)
}

/** A question after a hook that just fell, in other words than the hook's own. */
function justDropped(move: Move, state: CoacheeState, scenario: Scenario): Aim | null {
  const last = state.lines.length - 1
  const fallen = state.hooks.filter((hook) => hook.answer === last)
  if (fallen.length === 0 || !move.tags.includes('follow-up')) return null
  const stems = contentStems(move.text, scenario.lang)
  const taken = fallen.find((hook) =>
    [...contentStems(hook.words, scenario.lang)].some((stem) => stems.has(stem)),
  )
  return taken ? { kind: 'thread', thread: taken.thread, named: true, model: false } : null
}

/** Questions about a side of whatever is in hand, unless they come before anything was. */
const SIDES: ReadonlySet<string> = new Set([
  'feelings',
  'what-else',
  'hard',
  'tried',
  'colleagues',
  'goes-well',
  'pride',
])

function belongsInHand(asked: CommonQuestion, text: string, state: CoacheeState, lang: Language): boolean {
  if (state.lines.length < 2) return false
  if (asked === 'what-else') return true
  return (
    SIDES.has(asked) &&
    (pointsBack(text, lang) || (asked === 'feelings' && aspectOf(text, lang) === 'feeling'))
  )
}

/** The question every coach asks that a line holds, whatever else it may be about; null where it holds none. */
export function commonAsked(text: string, lang: Language): CommonQuestion | null {
  const name = (best(questionEars(lang), text) ?? best(questionEars(lang), withoutPadding(text, lang)))?.name
  return name && isCommon(name) && !PLANNING.has(name) && !asksMoreOf(name, text, lang) ? name : null
}

/** Subjects of which every coach asks how things are. */
const TOPICS: ReadonlySet<string> = new Set(['team', 'colleagues', 'customers', 'market', 'home', 'numbers'])

/** "What would it mean to you if the team were on a hundred?" does not ask how the team is. */
export function asksMoreOf(name: CommonQuestion, text: string, lang: Language): boolean {
  if (!TOPICS.has(name)) return false
  return wishOf(text, lang) !== null || kindsOf(text, lang).some((kind) => OF_ITS_OWN.has(kind))
}

const OF_ITS_OWN: ReadonlySet<Kind> = new Set<Kind>([
  'own-part',
  'held-back',
  'cost-you',
  'brings-you',
  'matters',
  'could-do',
  'what-happened',
])

function isCommon(name: string): name is CommonQuestion {
  return name !== 'plan' && name !== 'insult' && name !== 'goodbye' && name !== 'test'
}
