// An apology that is meant: what is taken back is no slip, and gives back part of the trust that the last one cost.
import { fold, type Language } from '../moves/language.ts'
import type { Move } from '../moves/move.ts'
import type { CoachTurn } from '../talk/turn.ts'
import type { CoacheeState } from './state.ts'

const APOLOGY: Record<Language, RegExp> = {
  nl: /\b(?:sorry|excuses?|excuus|het spijt me|dat spijt me|mijn fout|neem me niet kwalijk|dat neem ik terug)\b/,
  en: /\b(?:sorry|apologi[sz]e|apologies|my mistake|my fault|forgive me|i take that back)\b/,
}

/** "Sorry to hear that", "Sorry, but you did": sorrow for them, or a reproach behind it. */
const OTHERWISE: Record<Language, RegExp> = {
  nl: /\bsorry (?:dat|als|hoor,? maar) (?:je|jij|jullie)\b|\bmaar\b/,
  en: /\bsorry (?:to hear|for your|about your|(?:that |if )?you)\b|\bbut\b/,
}

/** Whether a sentence says sorry for what was said here. */
export function isApology({ text }: Move, lang: Language): boolean {
  const folded = fold(text)
  return APOLOGY[lang].test(folded) && !OTHERWISE[lang].test(folded) && !text.includes('?')
}

/** Whether a turn takes back what was said. */
export function isRepair(turn: CoachTurn, lang: Language): boolean {
  return turn.moves.some((move) => move.tags.includes('repair') || isApology(move, lang))
}

/** With this much trust whoever had shut down comes back, once in a talk. */
export const SECOND_CHANCE = 15

/** Trust after a repair: half of what the last slip cost is given back. */
export function regained(before: CoacheeState, trust: number): number {
  const half = Math.round((before.hurt?.trust ?? 0) / 2)
  const back = before.shut > 0 && !before.forgiven ? SECOND_CHANCE : 0
  return Math.min(100, Math.max(trust + half, back))
}
