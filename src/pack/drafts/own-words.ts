// Words of what the trainer wrote by which a question is about it: so that asking on in the rep's words is understood.
import type { Language } from '../../moves/language.ts'
import { contentWords, stem } from '../../moves/words.ts'

/** Shorter words mean too many things. */
const SHORTEST = 5
const MOST = 3

/** Words of time, and words of any talk: a question that holds one is not about this. */
const ANYWHERE =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon|mon|tues|wednes|thurs|fri|satur|sun)d(?:ag|ay)|week|kwartaal|quarter|vroeger|vanaf|altijd|avond|evening|minut|minuu|tomorrow|vra(?:ag|gen)|blij(?:f|ven)|noem|begin|bedoel|gebeur|helpen|anything|anybody|anyone|somebody|something|nobody|everybody|think|thought|start|asked|happen|while|those|never|nooit|really)/

/** Patterns for `hears`, the longest words first; none that `taken` (a text) has already. */
export function ownWords(text: string, lang: Language, taken: string): readonly string[] {
  const spoken = new Set(contentWords(taken, lang).map((word) => stem(word.text, lang)))
  const stems = new Set<string>()
  const fresh = contentWords(text, lang).filter((word) => {
    const root = stem(word.text, lang)
    if (word.text.length < SHORTEST || !/^\p{L}+$/u.test(word.text) || ANYWHERE.test(word.text)) return false
    if (spoken.has(root) || stems.has(root)) return false
    stems.add(root)
    return true
  })
  return fresh
    .toSorted((one, other) => other.text.length - one.text.length)
    .slice(0, MOST)
    .map((word) => `${word.text}*`)
}
