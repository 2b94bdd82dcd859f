// A question without the words that may stand anywhere in it and change nothing of what it asks.
import type { Language } from '../moves/language.ts'

const PADDING: Record<Language, RegExp> = {
  nl: /\b(?:volgens jou|denk je|vind je zelf|voor jou|zelf|eigenlijk|precies|nou|dan|zo|wel|nog|eens|vooral|allemaal|het meest|op dit moment|de laatste tijd|momenteel|tegenwoordig|nu|echt|toch|ook|zoal|vandaag)\b ?/gi,
  en: /\b(?:do you (?:think|reckon|feel)|in your (?:view|words|opinion)|for you|yourself|really|actually|exactly|particularly|so|then|at the moment|right now|these days|lately|currently|most|now|just|generally|honestly|today)\b ?/gi,
}

/** "What do you think goes well?": what goes well. */
export function withoutPadding(text: string, lang: Language): string {
  return text.replace(PADDING[lang], '')
}
