// What one turn of the coach amounts to, and what that does to the mood.
import { isSlip, type Move } from '../moves/move.ts'
import { contentStems, wordsOf } from '../moves/words.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { CoachTurn } from '../talk/turn.ts'
import { namesWhatTheySaid } from './asked.ts'
import { asksYesNo } from './asks-for.ts'
import { askedInPassing, isWelcoming } from './courtesy.ts'
import { isDoubtful, isHandedBack, isOfTheirs, isSure } from './doubt.ts'
import { earsOf } from './ears.ts'
import type { Effect } from './mood.ts'
import { givenAway } from './plans.ts'
import { isBare, pointsBack } from './question-form.ts'
import { isApology, isRepair } from './repair.ts'
import { slipEffects } from './slips.ts'
import type { CoacheeState } from './state.ts'
import { isSupposed, leadsIn } from './supposed.ts'
import { questionKey, wantsPlan } from './target.ts'
import { contentOf } from './vocabulary.ts'

/** From this many bare prompts, questions, or questions in one turn they have had enough. */
export const ENOUGH = { bare: 3, questions: 6, inOneTurn: 3 } as const

/** What one turn of the coach amounts to. */
export interface Heard {
  readonly turn: CoachTurn
  readonly slips: readonly Move[]
  /** It may have been a slip, and nothing in it was asked: they ask what was meant. */
  readonly isDoubtful: boolean
  readonly questions: readonly Move[]
  /** The question they answer: the last one; null when there is none, or a slip drowned it. */
  readonly question: Move | null
  /** The words by which its subject is found: the question with what was said around it. */
  readonly about: string
  readonly handsBack: boolean
  /** Something is taken back, and nothing put in its place. */
  readonly isRepair: boolean
  /** The question takes up what they said: in its own words, or in the words before it. */
  readonly follows: boolean
  /** How far an open question stays with what they said: 0 to 2. */
  readonly taken: 0 | 1 | 2
  /** It asks what they would do in a case that the manager only imagines. */
  readonly supposes: boolean
  readonly isStacked: boolean
  readonly isBare: boolean
  readonly isRepeat: boolean
  readonly isInterrogation: boolean
  /** The coach says something back before asking on: no interrogation. */
  readonly reacts: boolean
}

export function hear(scenario: Scenario, state: CoacheeState, turn: CoachTurn): Heard {
  const moves = turn.moves.map((move) => askedInPassing(move, scenario.lang))
  const isMeant = (move: Move) =>
    isSlip(move.label) &&
    !isApology(move, scenario.lang) &&
    !isWelcoming(move, scenario.lang) &&
    !isSupposed(scenario.lang, moves, move) &&
    (!leadsIn(scenario.lang, moves, move) || givenAway(scenario, move) !== null)
  const sure = moves.filter((move) => isMeant(move) && isSure(scenario, state, move))
  const slips = state.baited && isReturned(scenario, moves, sure) ? [] : sure
  const questions = moves.filter(
    (move) => (asks(move) || isAsked(scenario, state, move)) && !slips.includes(move),
  )
  const question = slips.length > 0 ? null : (questions.at(-1) ?? null)
  const bare = question?.label === 'open' && isBare(turn.text, scenario.lang)
  const led = question && leadIn(scenario, moves, question)
  const about = moves
    .filter(
      (move) =>
        move === question ||
        move === led ||
        isSupposed(scenario.lang, moves, move) ||
        (!asks(move) && !slips.includes(move)),
    )
    .map((move) => move.text)
    .join(' ')
  const handsBack = moves.some((move) => !questions.includes(move) && isHandedBack(scenario, state, move))
  const follows =
    question !== null &&
    (question.tags.includes('follow-up') || handsBack || quotesHook(scenario, state, about))
  const plans = question !== null && wantsPlan(question, scenario.lang)
  const reacts = moves.some((move) => isReaction(move))
  return {
    turn,
    slips,
    isDoubtful:
      slips.length === 0 &&
      !question &&
      moves.some(
        (move) =>
          !isApology(move, scenario.lang) &&
          !isWelcoming(move, scenario.lang) &&
          isDoubtful(scenario, state, move),
      ),
    questions,
    question,
    about,
    handsBack,
    isRepair: slips.length === 0 && isRepair(turn, scenario.lang),
    follows,
    taken: question?.label !== 'open' ? 0 : handsBack ? 2 : stayingPower(scenario, state, question),
    supposes: question?.label === 'open' && moves.some((move) => isSupposed(scenario.lang, moves, move)),
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
      !isRepair(turn, scenario.lang) &&
      !reacts &&
      state.questions + 1 >= ENOUGH.questions,
    reacts,
  }
}

/** What the turn does to trust and ownership, in order. */
export function effectsOf(scenario: Scenario, state: CoacheeState, heard: Heard): readonly Effect[] {
  if (heard.turn.moves.length === 0) {
    if (state.afterSlip) return []
    return [`silence-${Math.min(3, state.silences + 1) as 1 | 2 | 3}`]
  }
  if (heard.slips.length > 0) return slipEffects(scenario, state, heard.turn.moves, heard.slips)
  if (heard.isDoubtful) return ['doubtful']
  const handed: Effect[] = heard.handsBack ? ['reflection'] : []
  const { question } = heard
  if (!question || heard.isStacked || heard.isRepeat) return handed
  if (heard.isBare && state.bare + 1 >= ENOUGH.bare) return handed
  // Said once, it is known: after that such a question brings nothing.
  if (heard.isInterrogation) return state.used.has('interrogation') ? handed : [...handed, 'interrogation']
  if (question.label === 'closed') return [...handed, 'closed']
  if (question.label !== 'open') return handed
  return [...handed, heard.follows || state.baited ? 'follow-up' : 'open']
}

/** More than a nod, and no question. */
function isReaction({ label, tags, text }: Move): boolean {
  return label === 'neutral' && !tags.includes('question') && wordsOf(text).length >= 4
}

/** An open or closed question, or a slip that may be none and has a question's form. */
function asks(move: Move): boolean {
  return (
    move.label === 'open' || move.label === 'closed' || (isSlip(move.label) && move.tags.includes('question'))
  )
}

/** "No, I want to hear it from you. What would you do?" is no tip to whoever asked for one. */
function isReturned(scenario: Scenario, moves: readonly Move[], slips: readonly Move[]): boolean {
  const isOpen = moves.some((move) => move.label === 'open')
  return (
    isOpen &&
    slips.every(
      (move) => move.label === 'tip' && givenAway(scenario, move) === null && !GIVEN.test(move.text),
    )
  )
}

/** Words that do tell what to do. */
const GIVEN = /\b(?:moet|zou|kun|kan|probeer|ga|should|could|must|try|need to|have to)\b/i

/** What is asked of the talk, not of them. */
const GUARDS: ReadonlySet<string> = new Set(['process', 'permission', 'repair', 'appreciation'])

/** A question that was taken for handing back, in which nothing is theirs: "Do you sleep well?" */
function isAsked(scenario: Scenario, state: CoacheeState, move: Move): boolean {
  if (move.label !== 'neutral' || !move.tags.includes('question')) return false
  if (!move.tags.includes('reflection'))
    return !move.tags.some((tag) => GUARDS.has(tag)) && asksYesNo(move.text, scenario.lang)
  if (!move.text.trimEnd().endsWith('?')) return false
  if (contentOf(move.text, scenario.lang).size === 0) return false
  return asksYesNo(move.text, scenario.lang) && !isOfTheirs(scenario, state, move)
}

/** Whether the words of a hook that fell stand in the line. */
function quotesHook(scenario: Scenario, state: CoacheeState, text: string): boolean {
  const fell = (name: string, words: string) =>
    state.hooks.some((hook) => hook.thread === name && hook.words === words)
  return earsOf(scenario).hooks.some((ear) => fell(ear.name, ear.words) && ear.hears.find(text) !== null)
}

/** "Tell me about Farah. How's she doing?": what the last question names nothing of stands in the one before it. */
function leadIn({ lang }: Scenario, moves: readonly Move[], question: Move): Move | null {
  if (contentOf(question.text, lang).size > 0) return null
  const before = moves[moves.indexOf(question) - 1]
  return before && asks(before) && !isSlip(before.label) ? before : null
}

/** How far a question stays with them: 2 where it names something they spoke of, 1 where it only points there. */
function stayingPower({ lang }: Scenario, state: CoacheeState, question: Move): 0 | 1 | 2 {
  const named = [...contentOf(question.text, lang)]
  const isSpokenOf = ({ text }: { readonly text: string }) =>
    named.some((one) => contentStems(text, lang).has(one))
  if (named.length > 0 && state.lines.some(isSpokenOf)) return 2
  return pointsBack(question.text, lang) ? 1 : 0
}
