// Words that belong to any talk and steer nobody: "sit wherever you like", "before we start, how was the drive?"
import { fold, type Language } from '../moves/language.ts'
import type { Move } from '../moves/move.ts'

const WELCOMING: Record<Language, RegExp> = {
  nl: /^(?:[\w' ]{1,20}[,.!] )?(?:ga (?:\w+ )?zitten|neem (?:\w+ )?(?:plaats|een stoel|wat te drinken|koffie|de tijd|je tijd)|pak (?:\w+ )?(?:een stoel|koffie|wat te drinken)|kom (?:\w+ )?binnen|doe (?:\w+ )?(?:je jas|de deur)|hang je jas|leg je telefoon|zet je (?:neer|spullen)|zit je goed|rustig aan|neem rustig)\b/,
  en: /^(?:[\w' ]{1,20}[,.!] )?(?:sit (?:down|wherever|yourself|anywhere)|take (?:a seat|your coat off|your time|a pew)|have a seat|grab (?:a|yourself)|help yourself|make yourself|come (?:on )?in|shut the door|close the door|pull up a chair|pop your|put your (?:coat|phone|bag)|no rush|in your own time)\b/,
}

/** Whether an order is only good manners. */
export function isWelcoming({ label, text }: Move, lang: Language): boolean {
  return label === 'tip' && WELCOMING[lang].test(fold(text).trim())
}

const WANTING: Record<Language, RegExp> = {
  nl: /\b(?:ik|we) (?:wil|wilde|wou|zou|hoor|hoorde|ben|was)(?: \w+){0,4} (?:horen|weten|begrijpen|benieuwd|nieuwsgierig)(?: \w+){0,2} (?:hoe|wat|waar|waarom)\b/,
  en: /\bi(?:'d| would|'m| am| was)?(?: \w+){0,3} (?:hear|know|understand|curious|interested|see) (?:from you )?(?:how|what|why|where)\b/,
}

const OPENING: Record<Language, RegExp> = {
  nl: /,\s*(?:hoe|wat|waar|wie)\b.*\?\W*$/,
  en: /,\s*(?:how|what|where|who)\b.*\?\W*$/,
}

/** A line that was read as guarding the talk, or as telling, and asks them something all the same: as that question. */
export function askedInPassing(move: Move, lang: Language): Move {
  const folded = fold(move.text)
  const found = WANTING[lang].exec(folded) ?? OPENING[lang].exec(folded)
  if (move.label !== 'neutral' || !found || folded.length !== move.text.length) return move
  const asks = ASKING[lang].exec(folded.slice(found.index))
  return asks ? { ...move, label: 'open', text: move.text.slice(found.index + asks.index) } : move
}

const ASKING: Record<Language, RegExp> = {
  nl: /\b(?:hoe|wat|waarom|waar|wie)\b/,
  en: /\b(?:how|what|why|where|who)\b/,
}
