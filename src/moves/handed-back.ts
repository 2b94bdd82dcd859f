// Their own words given back: quoted, repeated, or turned from "I" to "you"; no guess, tip or verdict of the coach's.
import { wordsMatcher } from './hears.ts'
import type { Language } from './language.ts'
import { remember, stem, wordsOf } from './words.ts'

/** Half-open UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

const QUOTED = /(?<![\p{L}\p{N}])(['"‘“„])(.{2,120}?)(['"’”])(?![\p{L}\p{N}])/gu

/** The stretches between quotation marks, marks included, that stand word for word in one of the lines. */
export function quotedSpans(text: string, lines: readonly string[]): readonly Span[] {
  if (lines.length === 0 || !/['"‘“„]/.test(text)) return []
  return [...text.matchAll(QUOTED)]
    .filter((match) => standsIn(match[2]!, lines))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function standsIn(words: string, lines: readonly string[]): boolean {
  const matcher = wordsMatcher(words.replaceAll('*', ''))
  return lines.some((line) => matcher.find(line) !== null)
}

/** Beside a quotation, so many words only lead it in: "Dus je zegt", "you mention". */
const LEAD_IN = 4
/** Fewer words than this, those that turn left out, are too few to tell. */
const FEWEST = 3
/** How much of a sentence must stand in one of their lines, when no quotation marks say so. */
const SHARE = 0.75

/** Whether a piece is a quotation of theirs and little else, and no question of the coach's. */
export function isQuotation(piece: string, lines: readonly string[]): boolean {
  if (piece.trimEnd().endsWith('?')) return false
  const quoted = quotedSpans(piece, lines)
  if (quoted.length === 0) return false
  const outside = wordsOf(piece).filter(
    (word) => !quoted.some((span) => word.start >= span.start && word.end <= span.end),
  )
  return outside.length <= LEAD_IN
}

/** Whether a piece of a turn gives back what stands in the coachee's lines. */
export function isHandedBack(piece: string, lines: readonly string[], lang: Language): boolean {
  if (lines.length === 0) return false
  const words = wordsOf(piece)
  if (isQuotation(piece, lines)) return true
  if (words.length >= 2 && standsIn(piece, lines)) return true
  const own = rootsOf(piece, lang)
  if (own.length < FEWEST) return false
  return lines.some((line) => {
    const said = rootsInLine(line, lang)
    return own.filter((root) => said.includes(root)).length >= SHARE * own.length
  })
}

/** Words that turn when "I" becomes "you". */
const TURNING: Record<Language, ReadonlySet<string>> = {
  nl: new Set('ik je jij jou jouw mijn me mij u uw ge ben bent heb hebt was had en dus maar'.split(' ')),
  en: new Set(
    "i you your my me mine yours am are was were have i'm you're i've you've and so but".split(' '),
  ),
}

/** Each line of a talk is held against every slip after it. */
function rootsInLine(line: string, lang: Language): readonly string[] {
  const kept = ROOTS[lang].get(line)
  if (kept) return kept
  const found = rootsOf(line, lang)
  remember(ROOTS[lang], line, found)
  return found
}

const ROOTS: Readonly<Record<Language, Map<string, readonly string[]>>> = { nl: new Map(), en: new Map() }

function rootsOf(text: string, lang: Language): readonly string[] {
  const words = wordsOf(text).filter((word) => !TURNING[lang].has(word.text))
  return words.map((word) => stem(word.text, lang))
}
