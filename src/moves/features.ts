// What a piece of a line shows: its words, their classes and letters, its form, and what it takes from the coachee.
import type { Fired } from './fire.ts'
import type { Language } from './language.ts'
import { classesOf, symbolOf } from './lexicon/classes.ts'
import { contentStems, isContent, stem } from './words.ts'

/** A word as features see it: all figures alike, with what the lexicon knows of it. `^` and `$` stand for the edges. */
export interface Token {
  readonly word: string
  readonly text: string
  readonly symbol: string
  readonly classes: readonly string[]
  readonly filler: boolean
  /** Its stem when it carries content, else null. */
  readonly root: string | null
}

export function tokenOf(word: string, lang: Language): Token {
  const text = /^\p{N}/u.test(word) ? '0' : word
  const classes = classesOf(text, lang)
  return {
    word,
    text,
    symbol: symbolOf(text, lang),
    classes,
    filler: classes.includes('filler'),
    root: isContent(word, lang) ? stem(word, lang) : null,
  }
}

export type Say = (feature: string) => void

/** A word alone, wherever it stands. */
export function wordFeatures({ text, classes }: Token, say: Say): void {
  say(`w ${text}`)
  for (const name of classes) say(`k ${name}`)
  if (text.length < 4) return
  const framed = `<${text}>`
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= framed.length; at++) say(`c ${framed.slice(at, at + size)}`)
}

/** Two neighbours, the edges of the piece included. */
export function pairFeatures(a: Token, b: Token, say: Say): void {
  say(`b ${a.text} ${b.text}`)
  say(`s ${a.symbol} ${b.symbol}`)
}

/** Three in a row, the edges of the piece included. */
export function tripleFeatures(a: Token, b: Token, c: Token, say: Say): void {
  say(`t ${a.text} ${b.text} ${c.text}`)
  say(`u ${a.symbol} ${b.symbol} ${c.symbol}`)
  if (a.text !== '^' && c.text !== '$') say(`g ${a.text} _ ${c.text}`)
}

/** How the piece opens, once "so", "nou" and the like are passed over: its first word, and the first two and three. */
export function headFeatures(a: Token, say: Say): void {
  say(`h ${a.text}`)
  say(`hs ${a.symbol}`)
}

export function headPairFeatures(a: Token, b: Token, say: Say): void {
  say(`h2 ${a.text} ${b.text}`)
  say(`hs2 ${a.symbol} ${b.symbol}`)
}

export function headTripleFeatures(a: Token, b: Token, c: Token, say: Say): void {
  say(`hs3 ${a.symbol} ${b.symbol} ${c.symbol}`)
}

/** Where the head of a piece stands: past its fillers, but never past its last word. */
export function headOf(tokens: readonly Token[], from: number, to: number): number {
  let head = from
  while (head < to - 1 && tokens[head]!.filler) head++
  return head
}

/** What the coachee said, made ready once for a whole turn: stems of their content words. */
export interface Heard {
  readonly said: ReadonlySet<string>
  readonly earlier: ReadonlySet<string>
  readonly any: boolean
}

export function heardFrom(
  said: string | null | undefined,
  earlier: readonly string[],
  lang: Language,
): Heard {
  const before = new Set<string>()
  for (const one of earlier) for (const found of contentStems(one, lang)) before.add(found)
  return {
    said: said ? contentStems(said, lang) : NOTHING,
    earlier: before,
    any: (said ?? '') !== '' || earlier.length > 0,
  }
}

const NOTHING: ReadonlySet<string> = new Set()

export interface Piece {
  readonly tokens: readonly Token[]
  /** Indexes into `tokens`, the end excluded. */
  readonly from: number
  readonly to: number
  /** The sign that closes the piece, or nothing. */
  readonly mark: string
  readonly first: boolean
  readonly last: boolean
  /** The rules that heard something in the piece. */
  readonly rules: readonly Fired[]
}

/** What only the piece as a whole shows. */
export function wholeFeatures(piece: Piece, heard: Heard, say: Say): void {
  const { tokens, from, to, mark } = piece
  const head = tokens[headOf(tokens, from, to)]!.symbol
  const has = new Set<string>()
  for (let i = from; i < to; i++) for (const name of tokens[i]!.classes) has.add(name)
  for (const name of PAIRED) {
    if (!has.has(name)) continue
    say(`x ${head} ${name}`)
    if (has.has('you')) say(`y you ${name}`)
  }
  const length = lengthOf(to - from)
  say(`n ${length}`)
  say(`m ${mark}`)
  say(`mh ${mark} ${head}`)
  if (mark === '?') say(`mn ? ${length}`)
  if (piece.first) say('first')
  if (piece.last) say('last')
  ruleFeatures(piece.rules, mark, say)
  if (heard.any) takenFeatures(piece, heard, has, head, say)
}

const PAIRED =
  `you me we they feeling bad good again only sure soft motive do advice process number not should modal question fact just think
  target prompt sense badly mess insult fault sting threat expect compare cause predict outside kind recount`.split(
    /\s+/,
  )

const LENGTHS = [1, 2, 4, 7, 12, 19]

function lengthOf(count: number): string {
  return `${LENGTHS.find((bound) => count <= bound) ?? 'more'}`
}

function ruleFeatures(rules: readonly Fired[], mark: string, say: Say): void {
  const sums = new Map<string, number>()
  for (const { rule } of rules) {
    say(`r ${rule.id}`)
    sums.set(rule.label, (sums.get(rule.label) ?? 0) + rule.weight)
  }
  let best = 0
  let label = 'none'
  for (const [one, sum] of sums) {
    say(`R ${one}`)
    say(`R ${one} ${sum < 2 ? 1 : sum < 4 ? 2 : sum < 8 ? 4 : 8}`)
    if (sum > best) {
      best = sum
      label = one
    }
  }
  say(`R best ${label}`)
  say(`R best ${label} ${mark}`)
}

// Only what was taken up counts: that little or nothing was, says less about a line than about who wrote it.
function takenFeatures(piece: Piece, heard: Heard, has: ReadonlySet<string>, head: string, say: Say): void {
  let taken = 0
  let fresh = 0
  for (let i = piece.from; i < piece.to; i++) {
    const root = piece.tokens[i]!.root
    if (root === null) continue
    if (heard.said.has(root) || heard.earlier.has(root)) taken++
    else fresh++
  }
  if (taken === 0 || taken < fresh) return
  say(`o ${fresh === 0 ? 'all' : taken > fresh ? 'most' : 'half'}`)
  say(`o taken ${piece.mark}`)
  say(`o taken ${head}`)
  if (has.has('you')) say('o taken you')
  if (has.has('bad')) say('o taken bad')
}

export const OPENING: Token = { word: '^', text: '^', symbol: '^', classes: [], filler: false, root: null }
export const CLOSING: Token = { word: '$', text: '$', symbol: '$', classes: [], filler: false, root: null }

/** Every feature of a piece. `score.ts` sums the same ones from memory. */
export function features(piece: Piece, heard: Heard, say: Say): void {
  const { tokens, from, to } = piece
  const at = (i: number) => (i < from ? OPENING : i >= to ? CLOSING : tokens[i]!)
  for (let i = from; i < to; i++) wordFeatures(tokens[i]!, say)
  for (let i = from - 1; i < to; i++) pairFeatures(at(i), at(i + 1), say)
  for (let i = from - 1; i + 1 < to; i++) tripleFeatures(at(i), at(i + 1), at(i + 2), say)
  const head = headOf(tokens, from, to)
  headFeatures(at(head), say)
  if (head + 1 < to) headPairFeatures(at(head), at(head + 1), say)
  if (head + 2 < to) headTripleFeatures(at(head), at(head + 1), at(head + 2), say)
  wholeFeatures(piece, heard, say)
}
