// What one turn of the coach amounts to, and what that does to the mood.
import { fold, type Language } from '../moves/language.ts'
import { isSlip, type Move } from '../moves/move.ts'
import { contentStems, wordsOf } from '../moves/words.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { CoachTurn } from '../talk/turn.ts'
import { namesWhatTheySaid } from './asked.ts'
import { earsOf } from './ears.ts'
import type { Effect } from './mood.ts'
import { givenAway } from './plans.ts'
import { isBare, pointsBack } from './question-form.ts'
import { isTrueGuess, slipEffects } from './slips.ts'
import type { CoacheeState } from './state.ts'
import { questionKey, wantsPlan } from './target.ts'

/** From this many bare prompts, questions, or questions in one turn they have had enough. */
export const ENOUGH = { bare: 3, questions: 6, inOneTurn: 3 } as const

/** What one turn of the coach amounts to. */
export interface Heard {
  readonly turn: CoachTurn
  readonly slips: readonly Move[]
  readonly questions: readonly Move[]
  /** The question they answer: the last one; null when there is none, or a slip drowned it. */
  readonly question: Move | null
  /** The words by which its subject is found: the question with what was said around it. */
  readonly about: string
  readonly handsBack: boolean
  /** The question takes up what they said: in its own words, or in the words before it. */
  readonly follows: boolean
  readonly isStacked: boolean
  readonly isBare: boolean
  readonly isRepeat: boolean
  readonly isInterrogation: boolean
}

export function hear(scenario: Scenario, state: CoacheeState, turn: CoachTurn): Heard {
  const { moves } = turn
  const slips = moves.filter((move) => isSlip(move.label) && isSure(scenario, state, move))
  const questions = moves.filter((move) => asks(move) && !slips.includes(move))
  const question = slips.length > 0 ? null : (questions.at(-1) ?? null)
  const bare = question?.label === 'open' && isBare(turn.text, scenario.lang)
  const about = moves
    .filter((move) => move === question || (!asks(move) && !slips.includes(move)))
    .map((move) => move.text)
    .join(' ')
  const handsBack = moves.some((move) => isHandedBack(scenario, state, move))
  const follows =
    question !== null &&
    (question.tags.includes('follow-up') || handsBack || quotesHook(scenario, state, about))
  const plans = question !== null && wantsPlan(question, scenario.lang)
  return {
    turn,
    slips,
    questions,
    question,
    about,
    handsBack,
    follows,
    isStacked: questions.length >= ENOUGH.inOneTurn,
    isBare: bare,
    isRepeat: question !== null && !bare && !state.dodged && !plans && state.asked.has(questionKey(about)),
    isInterrogation:
      question !== null &&
      !handsBack &&
      !follows &&
      !bare &&
      !namesWhatTheySaid(scenario, state, about) &&
      !pointsBack(question.text, scenario.lang) &&
      state.plan === null &&
      !state.lastBeat?.startsWith('level/') &&
      !plans &&
      !moves.some((move) => move.tags.includes('repair')) &&
      state.questions + 1 >= ENOUGH.questions,
  }
}

/** What the turn does to trust and ownership, in order. */
export function effectsOf(scenario: Scenario, state: CoacheeState, heard: Heard): readonly Effect[] {
  if (heard.turn.moves.length === 0) {
    if (state.afterSlip) return []
    return [`silence-${Math.min(3, state.silences + 1) as 1 | 2 | 3}`]
  }
  if (heard.slips.length > 0) return slipEffects(scenario, state, heard.turn.moves, heard.slips)
  const handed: Effect[] = heard.handsBack ? ['reflection'] : []
  const { question } = heard
  if (!question || heard.isStacked || heard.isRepeat) return handed
  if (heard.isBare && state.bare + 1 >= ENOUGH.bare) return handed
  if (heard.isInterrogation) return [...handed, 'interrogation']
  if (question.label === 'closed') return [...handed, 'closed']
  return [...handed, heard.follows || state.baited ? 'follow-up' : 'open']
}

/** An open or closed question, or a slip that may be none and has a question's form. */
function asks(move: Move): boolean {
  return (
    move.label === 'open' || move.label === 'closed' || (isSlip(move.label) && move.tags.includes('question'))
  )
}

/** Words about the other: where they are missing, a short remark is no guess or verdict about them. */
const ADDRESSED: Record<Language, RegExp> = {
  nl: /\b(?:je|jij|jou|jouw|u|uw|ge|gij)\b/i,
  en: /\b(?:you|your|you're|you've|yours)\b/i,
}

/**
 * Whether a slip is beyond doubt: a rule heard it, or its words give a plan away or hit a level. Where only the weighing
 * of words says so, a person gives the benefit of the doubt to a question and a short remark.
 */
function isSure(scenario: Scenario, state: CoacheeState, move: Move): boolean {
  if (isTheirOwn(scenario, state, move)) return false
  const isHeard = move.cues.length === 0 || move.cues.some((cue) => !cue.rule.startsWith('model/'))
  if (isHeard) return true
  if (move.label === 'tip' && givenAway(scenario, move)) return true
  if (move.label === 'assumption' && isTrueGuess(scenario, state, move)) return true
  if (move.tags.includes('question') || wordsOf(move.text).length < 4) return false
  if (GIVING_BACK[scenario.lang].test(fold(move.text))) return false
  return move.label === 'tip' || ADDRESSED[scenario.lang].test(move.text)
}

/** How a line begins that gives back what was heard. */
const GIVING_BACK: Record<Language, RegExp> = {
  nl: /^(?:(?:oke|ja|hm+|goed|even kijken),? )*(?:dus|samengevat|kortom|als ik (?:het |je |even |zo )*(?:goed )?(?:samenvat|begrijp|hoor|beluister)|je (?:zei|zegt|vertelde|noemde|had het over))\b/,
  en: /^(?:(?:okay|ok|yes|right|hm+),? )*(?:so|to sum up|in short|if i(?:'m| am)? (?:hear|understand|get|sum|hearing)|what i hear|you (?:just |also )?(?:said|told me|mentioned))\b/,
}

/**
 * "So you don't want to sit here in December again", "You don't sleep?": a guess that gives back what they just said is
 * none; nor is a tip in nothing but their own words.
 */
function isTheirOwn({ lang }: Scenario, state: CoacheeState, move: Move): boolean {
  const recent = state.lines.slice(-4).map((line) => line.text)
  const said = contentStems(recent.join(' '), lang)
  const given = [...contentStems(move.text, lang)]
  const shared = given.filter((stem) => said.has(stem)).length
  if (shared === 0 || move.label === 'judgment') return false
  if (move.label === 'tip' || move.tags.includes('question')) return shared === given.length
  return GIVING_BACK[lang].test(fold(move.text)) && shared * 2 >= given.length
}

/** A reflection or summary, or else a statement that gives back words of theirs: `moves` tags what it is sure of. */
function isHandedBack(scenario: Scenario, state: CoacheeState, move: Move): boolean {
  if (move.tags.includes('reflection') || move.tags.includes('summary')) return true
  const { lang } = scenario
  const isPlain = move.label === 'neutral' && move.tags.length === 0
  const isDoubtful =
    isSlip(move.label) && !isSure(scenario, state, move) && GIVING_BACK[lang].test(fold(move.text))
  if (!isPlain && !isDoubtful) return false
  const recent = state.lines.slice(isDoubtful ? -6 : -2)
  const said = contentStems(recent.map((line) => line.text).join(' '), lang)
  return [...contentStems(move.text, lang)].some((stem) => said.has(stem))
}

/** Whether the words of a hook that fell stand in the line. */
function quotesHook(scenario: Scenario, state: CoacheeState, text: string): boolean {
  const fell = (name: string, words: string) =>
    state.hooks.some((hook) => hook.thread === name && hook.words === words)
  return earsOf(scenario).hooks.some((ear) => fell(ear.name, ear.words) && ear.hears.find(text) !== null)
}
