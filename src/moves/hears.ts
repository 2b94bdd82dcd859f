// The words a scenario listens for: `prospect*`, `koud bel*`; word by word, so that a thousand patterns cost nothing.
import { fold } from './language.ts'
import { remember } from './words.ts'

/** Where a scenario's words were heard: half-open UTF-16 offsets. */
export interface Heard {
  readonly start: number
  readonly end: number
}

export interface HearsMatcher {
  /** The longest stretch of the text that one of the patterns hears, of equals the first; null when none does. */
  readonly find: (text: string) => Heard | null
  /** As compiled, for those who listen with several matchers at once. */
  readonly patterns: readonly (readonly Glob[])[]
}

/** One word of a pattern: the parts between its stars, and whether a question mark must follow. */
export interface Glob {
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
  const byStart = indexed(compiled.map((globs, nth) => ({ globs, nth })))
  return { patterns: compiled, find: (text) => longest(byStart, text) }
}

/** For words that stand in one line and are looked for in others. */
export function wordsMatcher(words: string): HearsMatcher {
  const kept = matchers.get(words)
  if (kept) return kept
  const matcher = hearsMatcher([words])
  remember(matchers, words, matcher)
  return matcher
}

const matchers = new Map<string, HearsMatcher>()

/** Which of several matchers hears the longest stretch, of equals the first: its place in the list, and the stretch. */
export function longestOf(
  matchers: readonly HearsMatcher[],
): (text: string) => (Heard & { nth: number }) | null {
  const all = matchers.flatMap(({ patterns }, nth) => patterns.map((globs) => ({ globs, nth })))
  const byStart = indexed(all)
  return (text) => longest(byStart, text)
}

/** Which of several matchers hear anything at all: their places in the list. */
export function allOf(matchers: readonly HearsMatcher[]): (text: string) => ReadonlySet<number> {
  const byStart = indexed(matchers.flatMap(({ patterns }, nth) => patterns.map((globs) => ({ globs, nth }))))
  const kept = new Map<string, ReadonlySet<number>>()
  return (text) => {
    const known = kept.get(text)
    if (known) return known
    const found = new Set<number>()
    eachHeard(byStart, text, (nth, _start, _end, isHeard) => {
      if (!found.has(nth) && isHeard()) found.add(nth)
    })
    remember(kept, text, found)
    return found
  }
}

/** A pattern with its place in the list: of equally long stretches the first one's counts. */
interface Pattern {
  readonly globs: readonly Glob[]
  readonly nth: number
}

/** Patterns by how they begin, so that a word of the text meets only those that may fit it. */
interface ByStart {
  /** Two whole words, one whole word, and the first letters of a first word with a star further on. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, readonly Pattern[]>>
  readonly words: ReadonlyMap<string, readonly Pattern[]>
  readonly letters: ReadonlyMap<string, readonly Pattern[]>
  /** How many first letters there are at least and at most. */
  readonly fewest: number
  readonly most: number
  /** A star comes first. */
  readonly any: readonly Pattern[]
}

function indexed(patterns: readonly Pattern[]): ByStart {
  const pairs = new Map<string, Map<string, Pattern[]>>()
  const words = new Map<string, Pattern[]>()
  const letters = new Map<string, Pattern[]>()
  const any: Pattern[] = []
  let fewest = LETTERS
  let most = 0
  const put = (kept: Map<string, Pattern[]>, key: string, pattern: Pattern) => {
    const list = kept.get(key)
    if (list) list.push(pattern)
    else kept.set(key, [pattern])
  }
  for (const pattern of patterns) {
    const [one, two] = pattern.globs
    const first = one!.parts[0]!
    if (first === '') any.push(pattern)
    else if (one!.parts.length > 1) {
      const start = first.slice(0, LETTERS)
      put(letters, start, pattern)
      fewest = Math.min(fewest, start.length)
      most = Math.max(most, start.length)
    } else if (two?.parts.length === 1) {
      const seconds = pairs.get(first) ?? new Map<string, Pattern[]>()
      pairs.set(first, seconds)
      put(seconds, two.parts[0]!, pattern)
    } else put(words, first, pattern)
  }
  return { pairs, words, letters, fewest, most, any }
}

/** A word with a star is looked up by so many of its first letters; by those it has where it is shorter. */
const LETTERS = 4

const NONE: readonly Pattern[] = []

function longest(heard: ByStart, text: string): (Heard & { nth: number }) | null {
  let best: (Heard & { nth: number }) | null = null
  let length = 0
  eachHeard(heard, text, (nth, start, end, isHeard) => {
    const isBetter = end - start > length || (best !== null && end - start === length && nth < best.nth)
    if (!isBetter || !isHeard()) return
    best = { start, end, nth }
    length = end - start
  })
  return best
}

/** Tells every stretch that a pattern may hear by how it begins; `isHeard` says whether it does. */
function eachHeard(
  { pairs, words, letters, fewest, most, any }: ByStart,
  text: string,
  tell: (nth: number, start: number, end: number, isHeard: () => boolean) => void,
): void {
  const spots = spotsOf(text)
  const meet = (patterns: readonly Pattern[], at: number) => {
    for (const { globs, nth } of patterns) {
      if (at + globs.length > spots.length) continue
      tell(nth, spots[at]!.start, spots[at + globs.length - 1]!.end, () =>
        globs.every((glob, i) => fits(glob, spots[at + i]!)),
      )
    }
  }
  for (let at = 0; at < spots.length; at++) {
    const { text: word } = spots[at]!
    const next = spots[at + 1]
    if (next && pairs.size > 0) meet(pairs.get(word)?.get(next.text) ?? NONE, at)
    if (words.size > 0) meet(words.get(word) ?? NONE, at)
    for (let count = fewest; count <= most && count <= word.length; count++)
      meet(letters.get(word.slice(0, count)) ?? NONE, at)
    if (any.length > 0) meet(any, at)
  }
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

/** The words of texts heard before: many matchers listen to the same few lines. */
const known = new Map<string, readonly Spot[]>()

function spotsOf(text: string): readonly Spot[] {
  const kept = known.get(text)
  if (kept) return kept
  const folded = fold(text)
  const spots = [...folded.matchAll(WORD)].map((match) => {
    const end = match.index + match[0].length
    return {
      text: match[0].replaceAll("'", ''),
      start: match.index,
      end,
      asks: /^\s*\?/.test(folded.slice(end, end + 4)),
    }
  })
  remember(known, text, spots)
  return spots
}
