// Turns read before: a checker hears the same line in many talks, and mostly nothing before it makes it read otherwise.
import type { Language } from './language.ts'
import type { Move } from './move.ts'
import { shapeOf, type TurnShape } from './read.ts'
import { scorerFor } from './score.ts'
import type { Stretch } from './stretch.ts'
import { insideOf } from './whole.ts'
import { wordsIn } from './words.ts'

/** A turn by itself, and how it was read by what was said before it. */
export interface Recalled {
  readonly turn: TurnShape
  /** What of the lines before it can matter: its roots in order, and the classes in it that name what goes on inside someone. */
  readonly roots: readonly string[]
  readonly inside: readonly string[]
  /** By echo. */
  readonly readings: Map<string, Reading>
}

/** The stretches of a turn, and the moves they are when all are the coach's own words. */
export interface Reading {
  readonly stretches: readonly Stretch[]
  readonly moves: readonly Move[]
}

/** What was met lately, and what was met before that: so many turns each. */
const TURNS = 1000
const READINGS = 40
const LONGEST = 1000
const lately: Record<Language, Map<string, Recalled>> = { nl: new Map(), en: new Map() }
const before: Record<Language, Map<string, Recalled>> = { nl: new Map(), en: new Map() }
/** What was met once: most lines never come back, and to keep all that was found in them costs more than to read again. */
const once: Record<Language, Set<string>> = { nl: new Set(), en: new Set() }

/** `folded`: the same text, folded. */
export function recalled(text: string, folded: string, lang: Language): Recalled {
  const known = lately[lang].get(text) ?? before[lang].get(text)
  const turn = known ?? fresh(folded, lang)
  if (text.length > LONGEST || (!known && isNew(text, lang))) return turn
  if (lately[lang].size >= TURNS) {
    before[lang] = lately[lang]
    lately[lang] = new Map()
  }
  lately[lang].set(text, turn)
  if (turn.readings.size >= READINGS) turn.readings.clear()
  return turn
}

/** Whether a text was not met before, as far as is remembered. */
function isNew(text: string, lang: Language): boolean {
  if (once[lang].delete(text)) return false
  if (once[lang].size >= TURNS) once[lang].clear()
  once[lang].add(text)
  return true
}

function fresh(folded: string, lang: Language): Recalled {
  const words = wordsIn(folded)
  const tokens = scorerFor(lang).tokensFor(words)
  return {
    turn: shapeOf(folded, words, tokens),
    roots: tokens.filter(({ root }) => root !== null).map(({ root }) => root!),
    inside: insideOf(tokens),
    readings: new Map(),
  }
}
