// A word as the reader sees it: all figures alike, with what the lexicon knows of it.
import type { Language } from './language.ts'
import { classesOf, classNumber, symbolOf } from './lexicon/classes.ts'
import { type Idioms, idiomsFrom } from './lexicon/idioms.ts'
import { written } from './lexicon/spoken.ts'
import { mended, type Vocabulary } from './spelling.ts'
import { isContent, stem } from './words.ts'

export interface Token {
  /** The word as it was meant, slips of the finger put right. */
  readonly word: string
  readonly text: string
  readonly symbol: string
  readonly classes: readonly string[]
  /** The same by number. */
  readonly numbers: readonly number[]
  readonly filler: boolean
  /** Its stem when it carries content, else null. */
  readonly root: string | null
  /** The turns of phrase that begin with it. */
  readonly idioms: Idioms | null
}

export function tokenOf(typed: string, lang: Language, known: Vocabulary): Token {
  const word = mended(typed, lang, known)
  const text = /^\p{N}/u.test(word) ? '0' : written(word, lang)
  const classes = classesOf(text, lang)
  return {
    word,
    text,
    symbol: symbolOf(text, lang),
    classes,
    numbers: classes.map(classNumber),
    filler: classes.includes('filler'),
    root: isContent(word, lang) ? stem(word, lang) : null,
    idioms: idiomsFrom(text, lang),
  }
}

/** What stands for the edges of a piece. */
export const OPENING: Token = edge('^')
export const CLOSING: Token = edge('$')

function edge(sign: string): Token {
  return {
    word: sign,
    text: sign,
    symbol: sign,
    classes: [],
    numbers: [],
    filler: false,
    root: null,
    idioms: null,
  }
}

/** Where the head of a piece stands: past its fillers, but never past its last word. */
export function headOf(tokens: readonly Token[], from: number, to: number): number {
  let head = from
  while (head < to - 1 && tokens[head]!.filler) head++
  return head
}
