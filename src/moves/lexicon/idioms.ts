// Which turns of phrase begin with a word: looked up by their first word, then by their second.
import type { Language } from '../language.ts'
import { EN_IDIOMS } from './en-idioms.ts'
import { NL_IDIOMS } from './nl-idioms.ts'

export interface Idiom {
  readonly kind: string
  /** What it is called at the head of a piece. */
  readonly atHead: string
  /** Its words after the second. */
  readonly rest: readonly string[]
}

/** Second word to the idioms that go on with it; an empty second word stands for an idiom of one word. */
export type Idioms = ReadonlyMap<string, readonly Idiom[]>

function byFirst(kinds: Readonly<Record<string, string>>): ReadonlyMap<string, Idioms> {
  const found = new Map<string, Map<string, Idiom[]>>()
  for (const [kind, phrases] of Object.entries(kinds))
    for (const phrase of new Set(phrases.split(',').map((one) => one.trim().replace(/\s+/g, ' ')))) {
      const [first = '', second = '', ...rest] = phrase.split(' ')
      const bySecond = found.get(first) ?? new Map<string, Idiom[]>()
      found.set(first, bySecond)
      bySecond.set(second, [...(bySecond.get(second) ?? []), { kind, atHead: `^${kind}`, rest }])
    }
  return found
}

const IDIOMS: Readonly<Record<Language, ReadonlyMap<string, Idioms>>> = {
  nl: byFirst(NL_IDIOMS),
  en: byFirst(EN_IDIOMS),
}

/** The idioms that begin with this folded word; null when there are none. */
export function idiomsFrom(word: string, lang: Language): Idioms | null {
  return IDIOMS[lang].get(word) ?? null
}
