// A verdict that announces itself: "To be honest, I find that you …". What is led in so is said about them.
import { fold, type Language } from '../moves/language.ts'

const CANDID: Record<Language, RegExp> = {
  nl: /\b(?:eerlijk (?:gezegd|gesproken)|om (?:heel |helemaal )?eerlijk te zijn|als ik (?:heel |helemaal )?eerlijk ben|ik (?:moet|zal|wil|ga) (?:heel |wel |je )*(?:eerlijk|open) (?:zeggen|zijn)|met alle respect|niet om het een of ander|je moet het me niet kwalijk nemen)\b/,
  en: /\b(?:to be (?:quite |perfectly |completely )?(?:honest|frank|blunt)|if i(?:'m| am) (?:quite |completely )?(?:honest|frank)|i(?:'ll| will| have to| must|'m going to)? (?:have to )?be (?:honest|frank|straight)|with (?:all (?:due )?)?respect|no offence|frankly|don't take this the wrong way)\b/,
}

/** An opinion of the other, or what they do or are. */
const OF_YOU: Record<Language, RegExp> = {
  nl: /\b(?:vind|merk|zie|denk|ervaar|heb het gevoel|krijg de indruk)\b.*\b(?:je|jij|jou)\b|\b(?:je|jij) (?:bent|komt|doet|hebt|maakt|geeft|praat|loopt|laat|verschuilt)\b/,
  en: /\b(?:find|feel|think|notice|see|reckon|get the (?:feeling|impression))\b.*\byou\b|\byou(?:'re| are| do| don't| come| have| make| talk| let| keep| never| always)\b/,
}

/** Nobody is hurt by these. */
const KIND: Record<Language, RegExp> = {
  nl: /\b(?:goed|knap|mooi|sterk|fijn|dapper|moedig|geweldig|top|bewonder\w*|waardeer\w*|onder de indruk|graag|blij|trots|gelijk|leuk|prettig|helder|duidelijk)\b/,
  en: /\b(?:good|well|great|brave|strong|nice|impressive|impressed|admire|appreciate|like|glad|happy|proud|right|clear|open|kind|honest with|courag\w+|lovely|fantastic|brilliant)\b/,
}

const DENYING: Record<Language, RegExp> = {
  nl: /\b(?:niet|geen|weinig|te|nooit|amper|nauwelijks)\b/,
  en: /n't\b|\b(?:not|no|little|too|never|hardly|barely)\b/,
}

/** Whether a line leads in with how honest it is, and then says something of them that is no praise. */
export function isCandid(text: string, lang: Language): boolean {
  const line = fold(text)
  const led = CANDID[lang].exec(line)
  if (!led) return false
  const rest = `${line.slice(0, led.index)} ${line.slice(led.index + led[0].length)}`
  return OF_YOU[lang].test(rest) && (!KIND[lang].test(rest) || DENYING[lang].test(rest))
}
