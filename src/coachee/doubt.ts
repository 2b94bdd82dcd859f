// The benefit of the doubt: which slips are sure, and which lines only give back what was said.
import { fold, type Language } from '../moves/language.ts'
import { isSlip, type Move } from '../moves/move.ts'
import { contentStems, wordsOf } from '../moves/words.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { asksYesNo } from './asks-for.ts'
import { isCandid } from './candid.ts'
import { givenAway } from './plans.ts'
import { isTrueGuess } from './slips.ts'
import type { CoacheeState } from './state.ts'

/** Words about the other: where they are missing, a short remark is no guess or verdict about them. */
const ADDRESSED: Record<Language, RegExp> = {
  nl: /\b(?:je|jij|jou|jouw|u|uw|ge|gij)\b/i,
  en: /\b(?:you|your|you're|you've|yours)\b/i,
}

/**
 * Whether a slip is beyond doubt: a rule heard it, or its words give a plan away or hit a level. A question that only
 * asks to be told is none, nor is what only the weighing of words took for one.
 */
export function isSure(scenario: Scenario, state: CoacheeState, move: Move): boolean {
  if (isTheirOwn(scenario, state, move)) return false
  if (move.label === 'tip' && givenAway(scenario, move)) return true
  if (move.label === 'assumption' && isTrueGuess(scenario, state, move)) return true
  if (isWondered(move, scenario.lang)) return false
  if (isCandid(move.text, scenario.lang)) return true
  return move.cues.length === 0 || move.cues.some((cue) => !cue.rule.startsWith('model/'))
}

/** A question that asks to be told, whatever it was taken for: "Who is that to you?", "Is Dan your brother?" */
function isWondered({ tags, text, label }: Move, lang: Language): boolean {
  if (!tags.includes('question')) return false
  if (WONDERING[lang].test(fold(text)) || ENDING[lang].test(fold(text))) return true
  return label === 'assumption' && asksYesNo(text, lang)
}

/** "Ring round who?", "Do what, Fridays?" */
const ENDING: Record<Language, RegExp> = {
  nl: /\b(?:wie|wat|wanneer|waarmee|waarop)\W*$|\b(?:doe|doet|doen|bel|bellen|vraag|vragen) (?:wie|wat)\b/,
  en: /\b(?:who|whom|what|when|where)\W*$|\b(?:do|ring|call|ask|tell) (?:who|whom|what)\b/,
}

const WONDERING: Record<Language, RegExp> = {
  nl: /^(?:[\w' ]+, )?(?:(?:en|maar|dus|oke|nou),? )*(?:wie|wanneer|waar|welke|wat voor|hoeveel|hoe (?:lang|vaak)|wat (?:houdt|hield|belet)|van wie|hoe zou (?:dat|het) (?:voor j\w+ )?zijn)\b/,
  en: /^(?:[\w' ]+, )?(?:(?:and|but|so|okay|ok|well),? )*(?:who|when|where|which|what (?:kind|sort|type)|how (?:many|much|long|often)|(?:what|how) would (?:it|that) be(?: like)?|what(?:'s| is| was)? (?:stops?|stopp(?:ing|ed)|keeps?|keeping|kept|hold(?:s|ing)?))\b/,
}

/**
 * Whether a line may be a slip, and a person would ask what was meant: only the weighing of words heard it, it speaks of
 * them, and nothing in it is theirs.
 */
export function isDoubtful(scenario: Scenario, state: CoacheeState, move: Move): boolean {
  if (isVeiled(move, scenario.lang)) return true
  if (!isSlip(move.label) || isSure(scenario, state, move)) return false
  if (move.tags.includes('question') || wordsOf(move.text).length < 4) return false
  if (GIVING_BACK[scenario.lang].test(fold(move.text))) return false
  if (move.label === 'tip' && PROMISE[scenario.lang].test(fold(move.text))) return false
  if (takenUp(state, move, RECENT, scenario.lang).shared > 0) return false
  return move.label === 'tip' || ADDRESSED[scenario.lang].test(move.text)
}

/** "To be honest I find you rather tiring": praise by the look of it, and a person hears that it is none. */
function isVeiled({ label, tags, text }: Move, lang: Language): boolean {
  return label === 'neutral' && !tags.includes('question') && isCandid(text, lang)
}

/** What the coach will do, which leaves them as they were. */
const PROMISE: Record<Language, RegExp> = {
  nl: /^(?:(?:oke|goed|dan|prima),? )*ik (?:kom|bel|zal|plan|stuur|regel|zie|spreek|mail|vraag|loop|zoek)\b/,
  en: /^(?:(?:okay|ok|good|right|then|great),? )*i(?:'ll| will) (?:come|call|ring|see|book|send|ask|talk|find|look|check|pop|drop|put|be|get|make|speak|sort)\b/,
}

/** Whether a line holds a word of content from what they said lately. */
export function isOfTheirs({ lang }: Scenario, state: CoacheeState, move: Move): boolean {
  return takenUp(state, move, RECENT, lang).shared > 0
}

/** How many of the move's content words they said themselves in their last so many lines, and how many it has. */
function takenUp(state: CoacheeState, move: Move, lines: number, lang: Language) {
  const recent = state.lines.slice(-lines).map((line) => line.text)
  const said = contentStems(recent.join(' '), lang)
  const stems = [...contentStems(move.text, lang)]
  return { shared: stems.filter((stem) => said.has(stem)).length, all: stems.length }
}

/** So many of their lines count as just said. */
const RECENT = 4

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
  if (isVerbatim(state, move)) return true
  const { shared, all } = takenUp(state, move, RECENT, lang)
  if (shared === 0 || move.label === 'judgment') return false
  if (move.label === 'tip' || move.tags.includes('question')) return shared === all
  return GIVING_BACK[lang].test(fold(move.text)) && shared * 2 >= all
}

/** Their own last words, to the letter: "Get it over with." */
function isVerbatim(state: CoacheeState, { text }: Move): boolean {
  const letters = (line: string) =>
    ` ${wordsOf(line)
      .map((word) => word.text)
      .join(' ')} `
  const given = letters(text)
  const recent = state.lines.slice(-RECENT).map((line) => letters(line.text))
  return wordsOf(text).length >= 2 && recent.some((line) => line.includes(given))
}

/** A reflection or summary, or else a statement that gives back words of theirs: `moves` tags what it is sure of. */
export function isHandedBack(scenario: Scenario, state: CoacheeState, move: Move): boolean {
  if (move.tags.includes('reflection') || move.tags.includes('summary')) return true
  const { lang } = scenario
  const isPlain = move.label === 'neutral' && move.tags.length === 0
  const isDoubtful =
    isSlip(move.label) && !isSure(scenario, state, move) && GIVING_BACK[lang].test(fold(move.text))
  if (!isPlain && !isDoubtful) return false
  return takenUp(state, move, isDoubtful ? 6 : 2, lang).shared > 0
}
