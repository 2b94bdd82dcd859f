// "Suppose you sat down with him. How would you start?": a case to think about, and no advice.
import { fold, type Language } from '../moves/language.ts'
import { isSlip, type Move } from '../moves/move.ts'

const SUPPOSING: Record<Language, RegExp> = {
  nl: /^(?:(?:en|maar|dus|oke|goed|nou),? )*(?:stel|stel je voor|gesteld|neem aan)\b/,
  en: /^(?:(?:and|but|so|okay|ok|right|well),? )*(?:suppose|supposing|imagine|say|let's say)\b/,
}

/** Whether a sentence that was taken for telling only sets the scene for the open question behind it. */
export function isSupposed(lang: Language, moves: readonly Move[], move: Move): boolean {
  if (!isSlip(move.label) || !SUPPOSING[lang].test(fold(move.text).trim())) return false
  return moves.slice(moves.indexOf(move) + 1).some((one) => one.label === 'open')
}
