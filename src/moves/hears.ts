// The words a scenario listens for: `prospect*`, `koud bel*`; word by word, so that a thousand patterns cost nothing.
import { fold } from './language.ts'

/** Where a scenario's words were heard: half-open UTF-16 offsets. */
export interface Heard {
  readonly start: number
  readonly end: number
}

export interface HearsMatcher {
  /** The longest stretch of the text that one of the patterns hears, of equals the first; null when none does. */
  readonly find: (text: string) => Heard | null
}

/** One word of a pattern: the parts between its stars, and whether a question mark must follow. */
interface Glob {
  readonly parts: readonly string[]
  readonly asks: boolean
}

interface Spot extends Heard {
  readonly text: string
  readonly asks: boolean
}

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu
const PATTERN_WORD = /[\p{L}\p{N}*]+(?:['-][\p{L}\p{N}*]+)*\??/gu

/**
 * Compiles a scenario's `hears`. Case, accents and apostrophes do not matter; `*` stands for any letters (none too), alone for one
 * whole word; words must follow each other, whatever white space or punctuation lies between. A question mark in a
 * pattern must stand there. Patterns without a letter or digit hear nothing.
 */
export function hearsMatcher(patterns: readonly string[]): HearsMatcher {
  const compiled = patterns
    .map(globsOf)
    .filter((globs) => globs.some((glob) => glob.parts.some((part) => part !== '')))
  const byStart = indexed(compiled)
  return {
    find(text) {
      const spots = spotsOf(text)
      let best: Heard | null = null
      let length = 0
      let rank = 0
      for (let at = 0; at < spots.length; at++)
        for (const { globs, nth } of startingAt(byStart, spots[at]!.text)) {
          if (at + globs.length > spots.length) continue
          const { start } = spots[at]!
          const { end } = spots[at + globs.length - 1]!
          const isBetter = end - start > length || (end - start === length && nth < rank)
          if (!isBetter || !globs.every((glob, i) => fits(glob, spots[at + i]!))) continue
          best = { start, end }
          length = end - start
          rank = nth
        }
      return best
    },
  }
}

/** A pattern with its place in the list: of equally long stretches the first pattern's counts. */
interface Pattern {
  readonly globs: readonly Glob[]
  readonly nth: number
}

/** Patterns by how they begin, so that a word of the text meets only those that may fit it. */
interface ByStart {
  /** Whole first words, and the first letter of first words with a star further on. */
  readonly words: ReadonlyMap<string, readonly Pattern[]>
  readonly letters: ReadonlyMap<string, readonly Pattern[]>
  /** A star comes first. */
  readonly any: readonly Pattern[]
}

function indexed(compiled: readonly (readonly Glob[])[]): ByStart {
  const words = new Map<string, Pattern[]>()
  const letters = new Map<string, Pattern[]>()
  const any: Pattern[] = []
  for (const [nth, globs] of compiled.entries()) {
    const { parts } = globs[0]!
    const first = parts[0]!
    const [kept, key] = parts.length === 1 ? [words, first] : [letters, first.slice(0, 1)]
    const list = first === '' ? any : (kept.get(key) ?? [])
    list.push({ globs, nth })
    if (first !== '') kept.set(key, list)
  }
  return { words, letters, any }
}

function* startingAt({ words, letters, any }: ByStart, word: string): Generator<Pattern> {
  yield* words.get(word) ?? []
  yield* letters.get(word.slice(0, 1)) ?? []
  yield* any
}

function globsOf(pattern: string): readonly Glob[] {
  const words = (fold(pattern.normalize('NFC')).match(PATTERN_WORD) ?? []).map((word) =>
    word.replaceAll("'", ''),
  )
  return words.map((word) => ({ parts: word.replace('?', '').split(/\*+/), asks: word.endsWith('?') }))
}

function fits({ parts, asks }: Glob, spot: Spot): boolean {
  const { text } = spot
  const first = parts[0]!
  if (asks && !spot.asks) return false
  if (parts.length === 1) return text === first
  const last = parts[parts.length - 1]!
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false
  let from = first.length
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, from)
    if (found < 0 || found + part.length > text.length - last.length) return false
    from = found + part.length
  }
  return true
}

let lastText = ''
let lastSpots: readonly Spot[] = []

/** The words of a text; the last one is kept, since many matchers listen to the same line. */
function spotsOf(text: string): readonly Spot[] {
  if (text === lastText) return lastSpots
  const folded = fold(text)
  lastSpots = [...folded.matchAll(WORD)].map((match) => {
    const end = match.index + match[0].length
    return {
      text: match[0].replaceAll("'", ''),
      start: match.index,
      end,
      asks: /^\s*\?/.test(folded.slice(end, end + 4)),
    }
  })
  lastText = text
  return lastSpots
}
