// What a question asks for beyond its form: a deed, a time, words they would say, a yes or no.
import { fold, type Language } from '../moves/language.ts'

const DEED: Record<Language, RegExp> = {
  nl: /^(?:(?:en|maar|dus|oke|nou) )*(?:heb|had) (?:je|jij)\b/,
  en: /^(?:(?:and|but|so|okay|well) )*(?:have|haven't|did|didn't|had) you\b/,
}

/** Whether a yes/no question asks after something they did or did not do. */
export function asksDeed(text: string, lang: Language): boolean {
  return DEED[lang].test(fold(text).trim())
}

const YES_NO: Record<Language, RegExp> = {
  nl: /^(?:(?:en|maar|dus|oke|nou|goh),? )*(?:slaap|ben|heb|had|wil|kun|kan|zou|ga|doe|vind|voel|mis|weet|denk|is|zijn|was|mag|moet|durf|werk|woon|lukt|klopt)\b|^(?:(?:en|maar|dus|oke|nou|goh),? )*(?!(?:wie|wat|hoe|waar\w*|wanneer|welke?|dat|als|of|omdat|toen|nu|zoals|terwijl|want|voor|met|in|op|bij|van|over|aan|uit|om|naast|na|door|tegen|vertel|en|maar|dus|zodra|hoezo|dit|die|zie|leuk|fijn|goed|mooi|ook|om)\b)[a-z]+ (?:je|jij|jullie)\b/,
  en: /^(?:(?:and|but|so|okay|well),? )*(?:do|does|did|are|is|was|were|have|has|had|can|could|will|would|should|may)\b/,
}

/** Whether a line begins as a question for yes or no. */
export function asksYesNo(text: string, lang: Language): boolean {
  return YES_NO[lang].test(fold(text).trim())
}

const SINCE: Record<Language, RegExp> = {
  nl: /\bsinds (?:wanneer|wat)\b|\bwanneer (?:is|begon) (?:dat|het|dit)(?: begonnen)?\W*$/,
  en: /\bsince when\b|\bwhen did (?:it|that|this) (?:start|begin|change)\b/,
}

/** Whether a question asks from which time on something is so. */
export function asksSinceWhen(text: string, lang: Language): boolean {
  return SINCE[lang].test(fold(text))
}

const DONE: Record<Language, RegExp> = {
  nl: /\b(?:wat|hoe) (?:deed|zei) j\w+|\b(?:wat|hoe) heb j\w+ (?:\w+ ){0,5}(?:gedaan|geprobeerd|gezegd|aangepakt|gekost|opgelost)\b/,
  en: /\bwhat (?:did|have) you (?:\w+ )?(?:do|done|try|tried|say|said|change|changed)\b|\bhow (?:did|have) you (?:\w+ )?(?:manage|managed|do|done|solve|solved|handle|handled)\b|\bwhat (?:did|has) (?:it|that) cost\b/,
}

/** Whether a question asks after something they did, said or tried. */
export function asksWhatTheyDid(text: string, lang: Language): boolean {
  return DONE[lang].test(fold(text))
}

const ANOTHER_TIME: Record<Language, RegExp> = {
  nl: /\b(?:laatste?|vorige) keer\b|\bvoor het (?:laatst|eerst)\b|\b(?:ga|gaat|gaan|zal|zul|zullen|wil|moet) (?:je|jij|jullie|we|hij|zij|ze|het)\b|\b(?:begin|start|beginnen) (?:je|jij|jullie|we)\b|\bstraks\b/,
  en: /\b(?:last|first|next) time\b|\b(?:did|have) you (?:last|first)\b|\blast\b|\b(?:will|shall|are you going|do you want|would you|can you|could you)\b/,
}

/** Whether a question asks after a first or last time, or one to come, and not after what is so. */
export function asksAnotherTime(text: string, lang: Language): boolean {
  return ANOTHER_TIME[lang].test(fold(text))
}

const SAYING: Record<Language, RegExp> = {
  nl: /\bwat (?:precies )?(?:zou|wil|wilde|ga) j\w+ (?:[\w']+ ){0,5}(?:zeggen|vragen|vertellen|schrijven)\b/,
  en: /\bwhat (?:exactly )?(?:(?:would|could|might|will) you|do you want to|are you going to) (?:[\w']+ ){0,3}(?:say|tell|ask|write)\b/,
}

/** Whether a question asks for words they would say to someone, not for what they will do. */
export function asksForWords(text: string, lang: Language): boolean {
  return SAYING[lang].test(fold(text))
}

const AHEAD: Record<Language, RegExp> = {
  nl: /\bzou(?:den)?\b|^(?:\w+ ){0,2}(?:wie|wanneer|waar)\b.*\b(?:kun|kan|ga|wil) (?:je|jij)\b/,
  en: /\bwould you\b|\byou'd\b|\b(?:who|when|where)\b.*\b(?:can|could|will) you\b/,
}

/** Whether a question asks what would be, or will; what was just told holds no answer to that. */
export function looksAhead(text: string, lang: Language): boolean {
  return AHEAD[lang].test(fold(text))
}

const COUNTING: Record<Language, RegExp> = {
  nl: /\bhoeveel (?:van )?(?:(?:de|het|die|deze|je|jouw|zijn|z'n|haar|hun) )*([\p{L}'-]+)/u,
  en: /\bhow (?:many|much) (?:of )?(?:(?:the|your|his|her|their|those|these) )*([\p{L}'-]+)/u,
}

/** What "how many" wants counted: the word behind it, folded; null where it asks for no number of anything. */
export function countedIn(text: string, lang: Language): string | null {
  return COUNTING[lang].exec(fold(text))?.[1] ?? null
}
