// Whether a question leads on to the next level: it only asks for more, or it asks about what that level tells.
import type { Language } from '../moves/language.ts'
import { contentStems, wordsOf } from '../moves/words.ts'
import type { AskedForm } from '../scenario/asked.ts'
import type { Scenario, Thread } from '../scenario/scenario.ts'
import { leavesOpen } from './accounts.ts'
import { askedForms } from './asked-form.ts'
import { asksForWords } from './asks-for.ts'
import { earsOf } from './ears.ts'
import { FACTUAL, holds } from './holds.ts'
import { type Kind, kindsOf } from './kind-asked.ts'
import type { NextLevel, Question } from './levels.ts'
import { isAccount, isBare, quotesBack } from './question-form.ts'
import type { CoacheeState } from './state.ts'
import { contentOf, foreignWords, namesIn } from './vocabulary.ts'
import { wishOf } from './wish.ts'

/** What a level tells answers these only where it speaks of the same things. */
const NARROW: ReadonlySet<AskedForm> = new Set<AskedForm>([
  ...FACTUAL,
  'which',
  'feeling',
  'example',
  'others',
])

export function leadsOn(
  scenario: Scenario,
  state: CoacheeState,
  question: Question,
  next: NextLevel,
): boolean {
  const { move, thread, subject } = question
  const { lang } = scenario
  if (question.model) return true
  // "How come?" and "And then?" after an answer aside ask for the reason of that, and for what came of it.
  if (isBare(move.text, lang))
    return isOfStory(thread, state) || !askedForms(move.text, lang).some((form) => OF_ASIDE.has(form))
  const about = contentOf(move.text, lang)
  const told = toldBy(thread, next, lang)
  const said = saidOf(thread, state, lang)
  const shared = sharedBy(about, told, said)
  const foreign = foreignWords(move.text, thread, scenario).length
  const forms = askedForms(move.text, lang)
  const isOpen = leavesOpen(move.text, lang)
  if (foreign === 0 && takesUpHook(thread, state, move.text, lang) && !asksElse(move.text, lang)) return true
  // Whoever names a subject for the first time comes up against its shield, unless they want one thing of it only.
  if (next.number === 1 && subject) {
    if (kindsOf(move.text, lang).some((kind) => OF_OTHERS.has(kind))) return false
    if (forms.some((form) => FACTUAL.has(form) && !tells(scenario, next, form))) return false
    return (
      (foreign <= BESIDE && isForeseen(scenario, thread, move.text)) ||
      (foreign === 0 && (isOpen || isTurnedTo(move.text, lang)))
    )
  }
  if (quotesBack(move.text, lang)) return foreign === 0 && (subject || isSpokenOf(thread, state))
  if (asksForWords(move.text, lang) || wishOf(move.text, lang))
    return foreign === 0 && sharedBy(contentStems(move.text, lang), told, said) >= SURE
  // What it does to them is what lies at the heart of it.
  if (forms.includes('feeling') && next.isLast && about.size === 0) return isOfStory(thread, state)
  if (forms.some((form) => NARROW.has(form)))
    return shared >= SURE && foreign === 0 && (subject || isSpokenOf(thread, state))
  if (about.size === 0) return isOpen && (subject || isSpokenOf(thread, state))
  if (!isOpen) return foreign === 0 && (shared >= SURE || tellsAll(next, move.text, lang))
  return foreign === 0 && (shared > 0 || subject)
}

/** "What did your wife say?" asks what somebody else did or would; what they say to keep it off is no answer. */
const OF_OTHERS: ReadonlySet<Kind> = new Set<Kind>(['others-did', 'others-would'])

/** "And with new customers?" only turns to another subject. */
function isTurnedTo(text: string, lang: Language): boolean {
  return isAccount(text, lang) && kindsOf(text, lang).length === 0 && askedForms(text, lang).length === 0
}

/** Whether all that carries content in a hint that fell, and leads here, stands in the question. */
function takesUpHook(thread: Thread, state: CoacheeState, text: string, lang: Language): boolean {
  const asked = contentStems(text, lang)
  return state.hooks.some((hook) => {
    const words = contentStems(hook.words, lang)
    return hook.thread === thread.id && words.size > 0 && [...words].every((one) => asked.has(one))
  })
}

/** A name or a date, words they would say, a wish: no story. "What happens when it is quiet?" asks for one. */
function asksElse(text: string, lang: Language): boolean {
  return (
    asksForWords(text, lang) ||
    /^would/.test(wishOf(text, lang) ?? '') ||
    askedForms(text, lang).some((form) => FACTUAL.has(form))
  )
}

/** Whether all wordings of a level hold what is asked for: a person by name, a time, a place, a number. */
function tells(scenario: Scenario, { level }: NextLevel, form: AskedForm): boolean {
  return level.says.every((one) =>
    form === 'who' ? namesIn(one, scenario).length > 0 : holds(form, one, scenario),
  )
}

/** Whether an author put so much of the question among the thread's words that it can only mean that. */
function isForeseen(scenario: Scenario, thread: Thread, text: string): boolean {
  const heard = earsOf(scenario)
    .threads.find(({ name }) => name === thread.id)
    ?.hears.find(text)
  return heard != null && wordsOf(text.slice(heard.start, heard.end)).length >= FORESEEN
}

/** Words. */
const FORESEEN = 3
/** So many words the thread does not know may stand beside them. */
const BESIDE = 1

/** Whether a level speaks of all that a question names, which asks for nothing that it would not tell. */
function tellsAll({ level }: NextLevel, text: string, lang: Language): boolean {
  const told = contentStems(level.says.join(' '), lang)
  return (
    kindsOf(text, lang).every((kind) => PLAIN.has(kind)) &&
    [...contentOf(text, lang)].every((one) => told.has(one))
  )
}

const PLAIN: ReadonlySet<Kind> = new Set<Kind>([
  'what-did',
  'notice',
  'opinion',
  'what-do',
  'what-happened',
  'how-done',
])

/** So many words of its own in a question that wants one thing, and it is that thing which the level tells. */
const SURE = 2

const OF_ASIDE: ReadonlySet<AskedForm> = new Set<AskedForm>(['cause', 'next', 'feeling', 'example'])

/** Answers about something else than the thread in hand, which leave it for a moment. */
const ASIDE =
  /^(?:common|fact|just-said|thin|plan|who|when|where|how-|since|amount|percent|yes-no|have-you|feeling|example|cause|others|next|would-|what-if|either-or|which|dodge)/

/** Whether this thread is what they speak of now. */
export function isSpokenOf(thread: Thread, state: CoacheeState): boolean {
  return thread.id === state.inHand && !state.aside && !ASIDE.test(state.lastBeat ?? '')
}

/** Whether the last line told of this thread what belongs to it, and no answer for any moment that only touches on it. */
export function isOfStory(thread: Thread, state: CoacheeState): boolean {
  return isSpokenOf(thread, state) && !/^asked\/opening/.test(state.lastBeat ?? '')
}

function sharedBy(asked: ReadonlySet<string>, ...known: readonly ReadonlySet<string>[]): number {
  return [...asked].filter((one) => known.some((stems) => stems.has(one))).length
}

/** The stems of the hooks that fell and lead to this thread, and of the line just spoken where that was about it. */
function saidOf(thread: Thread, state: CoacheeState, lang: Language): ReadonlySet<string> {
  const hooks = state.hooks.filter((hook) => hook.thread === thread.id).map((hook) => hook.words)
  const last = isSpokenOf(thread, state) ? [state.lines.at(-1)?.text ?? ''] : []
  return contentStems([...hooks, ...last].join(' '), lang)
}

const known = new WeakMap<object, ReadonlySet<string>>()

/** The stems of what a level tells, hears and may be asked. */
function toldBy(thread: Thread, { level, number }: NextLevel, lang: Language): ReadonlySet<string> {
  const kept = known.get(level)
  if (kept) return kept
  const { says, guarded = [], further = [] } = level
  const share = thread.ask.length / thread.levels.length
  const asks = thread.ask.slice(Math.floor((number - 1) * share), Math.ceil(number * share))
  const words = [...says, ...guarded, ...further, ...asks]
  const stems = contentStems(words.join(' '), lang)
  known.set(level, stems)
  return stems
}
