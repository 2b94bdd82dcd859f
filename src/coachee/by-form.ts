// What a person says to a question they have no story for: an answer of its form, or that they never thought of it.
import { fold, type Language } from '../moves/language.ts'
import type { Move } from '../moves/move.ts'
import { wordsOf } from '../moves/words.ts'
import type { Answer } from '../scenario/answers.ts'
import type { AskedForm } from '../scenario/asked.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Beat } from '../talk/turn.ts'
import { leavesOpen } from './accounts.ts'
import { askedForms } from './asked-form.ts'
import { inTime } from './asked-time.ts'
import { asksForWords, asksSinceWhen, asksYesNo } from './asks-for.ts'
import { fittingDetail, tellDetail } from './details.ts'
import { FACTUAL } from './holds.ts'
import { type Kind, kindsOf } from './kind-asked.ts'
import type { Question } from './levels.ts'
import { confided, ofSubject, onward } from './onward.ts'
import { type CoacheeState, changed } from './state.ts'
import { commonAsked } from './target.ts'
import { isOfTheirLines, stayingWith } from './their-words.ts'
import { contentOf } from './vocabulary.ts'
import { answer, answersFor, isWornOut, type Reply, tell } from './voice.ts'
import { supposesWorse, WISHES, wishOf } from './wish.ts'

const OF_FORM: Partial<Record<AskedForm, Answer>> = {
  who: 'who',
  when: 'when',
  where: 'where',
  'how-long': 'how-long',
  'how-often': 'how-often',
  amount: 'amount',
  feeling: 'feeling',
  example: 'example',
  cause: 'cause',
  others: 'others',
  next: 'next',
}

/** In the persona's words, by what is wanted; a detail first where one fits the question. Opens nothing. */
export function instead(
  scenario: Scenario,
  state: CoacheeState,
  question: Pick<Question, 'move' | 'thread' | 'subject'>,
): Reply {
  const { move, thread } = question
  const { lang } = scenario
  const target = { thread: thread.id, level: null }
  const detail =
    contentOf(move.text, lang).size > 0 ? fittingDetail(scenario, state, thread, move.text) : null
  if (detail) return tellDetail(state, thread, detail)
  const stays = stayingWith(scenario, state, { move, thread })
  if (stays) return stays
  const names = [
    ...namesOf(move.text, lang),
    ...(WEIGHS[lang].test(fold(move.text)) && isOfTheirLines(scenario, state, move)
      ? (['matters'] as const)
      : []),
  ]
  const own: readonly Answer[] = asksBack(scenario, state, move) ? ['own-words'] : []
  const isLeft = (name: Answer) => !isWornOut(state, name, answersFor(scenario, name))
  const fitting =
    [...names, ...own].map((name) => inTime(name, move.text, lang, state.lines.at(-1)?.text)).find(isLeft) ??
    'dodge'
  const common =
    saysLittle(fitting) || EVASIVE.has(fitting) || BRIEF.has(fitting) ? commonAsked(move.text, lang) : null
  if (common && !isWornOut(state, `common/${common}`, answersFor(scenario, common)))
    return tell(state, `common/${common}`, answersFor(scenario, common))
  const leavesIt = /^(?:dodge|own-words|what-happened)$/.test(fitting)
  const trusting = leavesIt && move.label === 'open' ? confided(scenario, state, question) : null
  if (trusting) return trusting
  const story = NO_STORY.has(fitting) && move.label === 'open' ? ofSubject(scenario, state, question) : null
  if (story) return story
  const isEnough = isShort(state.lastBeat) && EVASIVE.has(fitting) && namesNothing(move.text, lang)
  const more = move.label === 'open' && isEnough ? onward(scenario, state, question) : null
  return more ?? answer(scenario, changed(state, { dodged: true }), fitting, { target })
}

/** "How did she take it?" */
const OF_SOMEBODY = /\b(?:hij|hem|zij|ze|haar|hun|hen|he|him|she|her|they|them)\b/

/** Whoever asks about one thing wants to hear of that: another story is no answer. */
function namesNothing(text: string, lang: Language): boolean {
  if (
    contentOf(text, lang).size > 0 ||
    wishOf(text, lang) ||
    kindsOf(text, lang).some((kind) => kind !== 'what-happened') ||
    OF_SOMEBODY.test(fold(text))
  )
    return false
  return !askedForms(text, lang).some((form) => FACTUAL.has(form))
}

/** Answers that a story of the very subject would be better than. */
const NO_STORY: ReadonlySet<Answer> = new Set<Answer>([
  'dodge',
  'own-words',
  'what-happened',
  'what-do',
  'how-done',
  'opinion',
  'matters',
  'notice',
])

/** Whether a question only asks what they mean by what they just said. */
function asksBack(scenario: Scenario, state: CoacheeState, move: Move): boolean {
  const { lang } = scenario
  const asksMeaning = askedForms(move.text, lang).includes('meaning')
  if (contentOf(move.text, lang).size === 0) return asksMeaning
  const isEcho = asksMeaning || (wordsOf(move.text).length <= ECHO && !ASKS.test(fold(move.text)))
  return isEcho && isOfTheirLines(scenario, state, move)
}

/** "What did Noor say?" is no echo. */
const ASKS =
  /^\W*(?:(?:en|maar|dus|and|but|so),? )*(?:wie|wat|hoe|waar\w*|wanneer|welke?|who|what|how|where|when|which|why)\b/

/** So few words with one of theirs among them only hold it up: "Spoil what?" */
const ECHO = 4

/** Asks what there is to a thing, not what happened or who did it. */
const WEIGHS: Record<Language, RegExp> = {
  nl: /\bwat (?:is|zit|doet|maakt|raakt)\b/,
  en: /\bwhat(?:'s| is| does| makes)\b/,
}

/** Answers that leave the question where it was. */
const EVASIVE: ReadonlySet<Answer> = new Set<Answer>([
  'dodge',
  'own-words',
  'example',
  'next',
  'others',
  'would-say',
  'differs',
  'exception',
  'what-happened',
  ...WISHES,
  'what-if-not',
])

/** Answers in a few words that anybody may give: what every coach is told says more. */
const BRIEF: ReadonlySet<Answer> = new Set<Answer>([
  'who',
  'who-said',
  'when',
  'what-time',
  'when-usually',
  'when-ahead',
  'where',
  'where-to',
  'how-long',
  'how-often',
  'amount',
  'since-when',
  'others-would',
  'others-did',
  'what-like',
  'which-one',
])

/** Whether a line was no answer: nobody keeps that up when they are asked on. */
export function isShort(beat: Beat | null): boolean {
  return beat !== null && (EVASIVE as ReadonlySet<string>).has(beat)
}

/** Whether a line says nothing about what was asked, or hardly more. */
function saysLittle(beat: Beat): boolean {
  return beat === 'dodge' || (BROAD_KINDS as ReadonlySet<string>).has(beat)
}

/** Kinds that say less about what is wanted than a feeling or a reason does. */
const BROAD_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'what-did',
  'notice',
  'opinion',
  'what-do',
  'what-happened',
  'how-done',
  'which-one',
])

/** Kinds that leave no doubt what is wanted. */
const SURE_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'own-part',
  'held-back',
  'cost-you',
  'brings-you',
  'exception',
])

/** Asks them to do something, and no yes or no. */
const REQUEST: Record<Language, RegExp> = {
  nl: /\b(?:kun|kan|wil|zou) (?:je|jij)\b/,
  en: /\b(?:can|could|will|would) you\b/,
}

function wishIn(text: string, lang: Language): Answer | null {
  const wish = wishOf(text, lang)
  return wish === 'what-if' && supposesWorse(text, lang) ? 'what-if-not' : wish
}

/** The persona's answers that would do, the most telling first. */
function namesOf(text: string, lang: Language): readonly Answer[] {
  const wish: Answer | null = asksForWords(text, lang) ? 'would-say' : wishIn(text, lang)
  if (asksSinceWhen(text, lang)) return ['since-when']
  // Whatever it was read as: who asks for a yes or no gets an answer to that.
  if (asksYesNo(text, lang) && !REQUEST[lang].test(fold(text)) && !leavesOpen(text, lang)) return ['yes-no']
  const forms = askedForms(text, lang)
  const named = (these: readonly AskedForm[]) =>
    these.flatMap((form): readonly Answer[] => {
      const name = OF_FORM[form]
      return name ? [name] : []
    })
  const kinds = kindsOf(text, lang)
  return [
    ...kinds.filter((kind) => SURE_KINDS.has(kind)),
    ...(wish ? [wish] : []),
    ...named(forms.filter((form) => FACTUAL.has(form))),
    ...kinds.filter((kind) => !BROAD_KINDS.has(kind)),
    ...named(forms.filter((form) => !FACTUAL.has(form))),
    ...kinds.filter((kind) => BROAD_KINDS.has(kind)),
  ]
}
