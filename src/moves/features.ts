// What a piece of a line shows, word by word: its words, their classes and letters, and how it opens.
import type { Heard } from './heard.ts'
import { CLOSING, headOf, OPENING, type Token } from './token.ts'
import { type Piece, wholeFeatures } from './whole.ts'

export type Say = (feature: string) => void

/** A word alone, wherever it stands. */
export function wordFeatures(token: Token, say: Say): void {
  plainWordFeatures(token, say)
  letterFeatures(token, say)
}

export function plainWordFeatures({ text, classes }: Token, say: Say): void {
  say(`w ${text}`)
  for (const name of classes) say(`k ${name}`)
}

function letterFeatures({ text }: Token, say: Say): void {
  if (text.length < 4) return
  const framed = `<${text}>`
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= framed.length; at++) say(`c ${framed.slice(at, at + size)}`)
}

/** Two neighbours, the edges of the piece included. */
export function pairFeatures(a: Token, b: Token, say: Say): void {
  say(`b ${a.text} ${b.text}`)
  say(`s ${a.symbol} ${b.symbol}`)
  if (b === CLOSING) for (const name of a.classes) say(`k$ ${name}`)
}

/** Three in a row, the edges of the piece included. */
export function tripleFeatures(a: Token, b: Token, c: Token, say: Say): void {
  say(`t ${a.text} ${b.text} ${c.text}`)
  say(`u ${a.symbol} ${b.symbol} ${c.symbol}`)
  if (a !== OPENING && c !== CLOSING) say(`g ${a.text} _ ${c.text}`)
}

/** How the piece opens, once "so", "nou" and the like are passed over: its first word, and the first two and three. */
export function headFeatures(a: Token, say: Say): void {
  say(`h ${a.text}`)
  say(`hs ${a.symbol}`)
  for (const name of a.classes) say(`hk ${name}`)
}

export function headPairFeatures(a: Token, b: Token, say: Say): void {
  say(`h2 ${a.text} ${b.text}`)
  say(`hs2 ${a.symbol} ${b.symbol}`)
}

export function headTripleFeatures(a: Token, b: Token, c: Token, say: Say): void {
  say(`hs3 ${a.symbol} ${b.symbol} ${c.symbol}`)
}

/** Every feature of a piece. `piece-score.ts` sums the same ones. */
export function features(piece: Piece, heard: Heard, say: Say): void {
  for (let i = piece.from; i < piece.to; i++) wordFeatures(piece.tokens[i]!, say)
  featuresBeyondWords(piece, heard, say)
}

/** The same, without the letters of its words. */
export function plainFeatures(piece: Piece, heard: Heard, say: Say): void {
  for (let i = piece.from; i < piece.to; i++) plainWordFeatures(piece.tokens[i]!, say)
  featuresBeyondWords(piece, heard, say)
}

function featuresBeyondWords(piece: Piece, heard: Heard, say: Say): void {
  const { tokens, from, to } = piece
  const at = (i: number) => (i < from ? OPENING : i >= to ? CLOSING : tokens[i]!)
  for (let i = from - 1; i < to; i++) pairFeatures(at(i), at(i + 1), say)
  for (let i = from - 1; i + 1 < to; i++) tripleFeatures(at(i), at(i + 1), at(i + 2), say)
  const head = headOf(tokens, from, to)
  headFeatures(at(head), say)
  if (head + 1 < to) headPairFeatures(at(head), at(head + 1), say)
  if (head + 2 < to) headTripleFeatures(at(head), at(head + 1), at(head + 2), say)
  wholeFeatures(piece, heard, (group, name) => say(`${group} ${name}`))
}
