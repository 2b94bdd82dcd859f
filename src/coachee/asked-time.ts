// Which of a person's stock answers fits how a question is put: of what was, of what keeps happening, of what is to come; or as a no.
import { fold, type Language } from '../moves/language.ts'
import type { Answer } from '../scenario/answers.ts'

const AHEAD: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:ga|gaat|gaan|zul|zal|zullen|zou|zouden|straks|morgen|volgende|binnenkort|van plan)\b/,
  en: /\b(?:will|going to|gonna|would|tomorrow|next|later|planning to|intend)\b|'ll\b/,
}

const PAST: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:was|waren|had|hadden|deed|deden|ging|gingen|kwam|kwamen|zei|zeiden|vond|vroeg|begon|werd|zag|hoorde|merkte|voelde|dacht|wist|stopte|gebeurde|liep|kreeg|zat|stond|laatst|voor het eerst|begonnen|vertrokken|ge\w{2,}(?:d|t|en|aan))\b/,
  en: /\b(?:was|were|had|did|has|have|last|first time|\w{3,}ed)\b/,
}

/** Put as a statement with a no in it, or as less: "Niet meer?", "You never asked him?" */
const PUT_AS_NO: Readonly<Record<Language, RegExp>> = {
  nl: /^\W*(?:(?:en|maar|dus|oke|ja|nou),? )*(?:(?:ook |toch |zelfs |eigenlijk )?(?:niet|geen|nooit|niemand|niks|nergens)|(?:je|jij|hij|zij|ze|er|dat|dit|het|niemand)\b.*\b(?:niet|geen|nooit|niemand|niks|nergens))\b/,
  en: /^\W*(?:(?:and|but|so|okay|yeah),? )*(?:(?:even |still )?(?:not|no|never|nobody|nothing)|(?:you|he|she|they|it|that|this|there|nobody)\b.*(?:\b(?:not|no|never|nobody|nothing)|n't))\b/,
}

const HEADING: Readonly<Record<Language, RegExp>> = {
  nl: /\bwaar(?:heen|naartoe)\b|\bwaar\b.*\b(?:heen|naartoe|naar toe)\b/,
  en: /\bwhere\b.*\b(?:to|go|goes|going|went|drive|drove|head|headed|heading)\b/,
}

/** A sum of money, which nobody makes up. */
const MONEY: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:euro\w*|omzet|geld|marge|mille|ton|target|kost|kostte|verdien\w*)\b/,
  en: /\b(?:pounds?|quid|grand|revenue|turnover|money|margin|target|cost|costs|earn\w*|worth)\b/,
}

const OF_TWO: Readonly<Record<Language, RegExp>> = { nl: /\bof\b/, en: /\bor\b/ }

const CLOCK: Readonly<Record<Language, RegExp>> = {
  nl: /\bhoe (?:laat|vroeg)\b/,
  en: /\b(?:what time|how (?:early|late))\b/,
}

const SOMEBODY: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:iemand|eentje|een (?:collega|klant|ander|van hen))\b/,
  en: /\b(?:somebody|someone|one of (?:them|us)|a (?:colleague|customer|client|bloke|lad|woman|man))\b/,
}

/** The narrower name where the question asks for that, else the same. `last`: what they said last. */
export function inTime(name: Answer, text: string, lang: Language, last = ''): Answer {
  // What stands before it in the line is not what is asked.
  const folded = fold(text).split(/[.!] /).at(-1)!.trim()
  if (name === 'yes-no') return PUT_AS_NO[lang].test(folded) ? 'yes-no-not' : name
  if (name === 'who') return SOMEBODY[lang].test(fold(last)) ? 'who-said' : name
  if (name === 'where') return HEADING[lang].test(folded) ? 'where-to' : name
  if (name === 'amount') return MONEY[lang].test(folded) ? 'dodge' : name
  if (name === 'which-one') return OF_TWO[lang].test(folded) ? 'either-or' : name
  if (name !== 'when') return name
  if (CLOCK[lang].test(folded)) return 'what-time'
  if (AHEAD[lang].test(folded)) return 'when-ahead'
  return PAST[lang].test(folded) ? name : 'when-usually'
}
