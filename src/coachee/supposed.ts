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

const BEGUN: Record<Language, RegExp> = {
  nl: /^(?:(?:en|maar|dus|oke|goed|nou),? )*(?:als|wanneer|terwijl|kijkend)\b/,
  en: /^(?:(?:and|but|so|okay|ok|right|well),? )*(?:if|when|while|looking|thinking)\b/,
}
/** Words behind a comma that can still be no sentence of their own. */
const TAIL = 3

/**
 * Whether a sentence only begins the open question behind it: "If you put those side by side. What do you see?" It says
 * when or if, and not what then.
 */
export function leadsIn(lang: Language, moves: readonly Move[], move: Move): boolean {
  const text = fold(move.text).trim()
  if (!isSlip(move.label) || !BEGUN[lang].test(text) || moves[moves.indexOf(move) + 1]?.label !== 'open')
    return false
  const [, ...tail] = text.split(/[,;:] /)
  return tail.every((part) => part.split(' ').length <= TAIL)
}
