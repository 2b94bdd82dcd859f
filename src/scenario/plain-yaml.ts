// Reads plain YAML in one pass: blocks, lists and one-line texts, as nearly every scenario is written. The rest it leaves.
import type { Span, Spot } from './grow.ts'
import { flowIn } from './plain-flow.ts'
import { endOfComment, literalIn, type Piece, scalarIn } from './plain-scalars.ts'

/** The end of a block behind which a comment stands: whether that belongs to it only the yaml package can tell. */
export const UNSURE = -1

const DEEPEST = 40
const LONGEST_KEY = 1000
const NEWLINE = 10
const BLANK = 32
const HASH = 35
const DASH = 45
const COLON = 58

/** The same spots as the yaml package leads to; null where the text is not plain, or not sure to be right. */
export function readPlain(text: string): Spot | null {
  if (/[\t\r\ufeff]/.test(text)) return null
  const reader = new Reader(text)
  if (!reader.toContent(0) || reader.indent < 0) return null
  const spot = reader.block(reader.indent, -1, 0)
  return spot && reader.indent < 0 ? spot : null
}

class Reader {
  private readonly text: string
  private at = 0
  /** Of the line where `at` stands; -1 at the end of the text. */
  indent = 0
  /** Where the last thing read ended, with the comment behind it on its line. */
  private tail = 0
  private isCommented = false

  constructor(text: string) {
    this.text = text
  }

  /** On to the next thing that is no comment; false where a document begins or ends. */
  toContent(from: number): boolean {
    const { text } = this
    this.isCommented = false
    for (let start = from; ; ) {
      let at = start
      while (text.charCodeAt(at) === BLANK) at++
      const sign = text.charCodeAt(at)
      if (sign === HASH) {
        this.isCommented = true
        start = endOfComment(text, at) + 1
      } else if (sign === NEWLINE) start = at + 1
      else {
        this.at = at
        this.indent = at < text.length ? at - start : -1
        return at !== start || !(text.startsWith('---', at) || text.startsWith('...', at))
      }
    }
  }

  /** What begins here; `above`: the indentation of what it stands in. */
  block(indent: number, above: number, depth: number): Spot | null {
    if (depth > DEEPEST) return null
    if (this.isDash()) return this.list(indent, depth)
    const key = scalarIn(this.text, this.at, false)
    if (key && this.isColon(key.end)) return this.map(key, indent, depth)
    return this.inline(above)
  }

  private isDash(): boolean {
    return this.text.charCodeAt(this.at) === DASH && this.text.charCodeAt(this.at + 1) === BLANK
  }

  private isColon(at: number): boolean {
    const next = this.text.charCodeAt(at + 1)
    return this.text.charCodeAt(at) === COLON && (next === BLANK || next === NEWLINE)
  }

  private map(first: Piece, indent: number, depth: number): Spot | null {
    const value: Record<string, unknown> = Object.create(null)
    const children = new Map<string, { key: Span; spot: Spot }>()
    const { start } = first
    for (let key: Piece | null = first; key; key = scalarIn(this.text, this.at, false)) {
      const { name } = key
      if (name === null || name.length > LONGEST_KEY || children.has(name) || !this.isColon(key.end))
        return null
      const spot = this.inMap(key.end + 1, indent, depth)
      if (!spot || this.indent > indent) return null
      value[name] = spot.value
      children.set(name, { key: { start: key.start, end: Math.max(key.end, key.start + 1) }, spot })
      if (this.indent < indent) return this.closed(value, start, children)
    }
    return null
  }

  /** The value behind a key: on its line, or below it; a list below it may stand as far to the left as the key. */
  private inMap(from: number, indent: number, depth: number): Spot | null {
    const line = this.behindBlanks(from)
    const sign = this.text.charCodeAt(line)
    if (sign !== NEWLINE && sign !== HASH) {
      this.at = line
      return this.inline(indent)
    }
    if (!this.toContent(sign === HASH ? endOfComment(this.text, line) + 1 : line + 1)) return null
    if (this.indent === indent && this.isDash()) return this.list(indent, depth + 1)
    return this.indent > indent ? this.block(this.indent, indent, depth + 1) : null
  }

  private list(indent: number, depth: number): Spot | null {
    const value: unknown[] = []
    const children = new Map<string, { key: null; spot: Spot }>()
    const start = this.at
    while (this.isDash()) {
      const dash = this.at
      this.at = this.behindBlanks(dash + 1)
      const sign = this.text.charCodeAt(this.at)
      if (sign === NEWLINE || sign === HASH) return null
      const spot = this.block(indent + this.at - dash, indent, depth + 1)
      if (!spot || this.indent > indent) return null
      children.set(String(value.length), { key: null, spot })
      value.push(spot.value)
      if (this.indent < indent) return this.closed(value, start, children)
    }
    // A key as far to the left as the dashes belongs to the block around the list.
    return this.closed(value, start, children)
  }

  /** A block ends where its last part does. */
  private closed(value: unknown, start: number, children: Spot['children']): Spot {
    return { value, span: { start, end: this.isCommented ? UNSURE : this.tail }, children }
  }

  /** A text, number or flow on the rest of a line; what follows must stand as far to the left as `above`, or further. */
  private inline(above: number): Spot | null {
    const { text, at } = this
    const sign = text[at]
    const isFlow = sign === '[' || sign === '{'
    const piece =
      sign === '|' ? literalIn(text, at, above) : isFlow ? flowIn(text, at, above) : scalarIn(text, at, false)
    if (!piece) return null
    const { value, start, end, children = null } = piece
    const rest = sign === '|' ? end : this.behindBlanks(end)
    const isBehind = rest > end && text.charCodeAt(rest) === HASH
    this.tail = isBehind ? endOfComment(text, rest) : end
    const next = isBehind ? this.tail : rest
    if (sign !== '|' && next < text.length && text.charCodeAt(next) !== NEWLINE) return null
    if (!this.toContent(sign === '|' ? next : next + 1) || this.indent > above) return null
    return { value, span: { start, end }, children }
  }

  private behindBlanks(from: number): number {
    let at = from
    while (this.text.charCodeAt(at) === BLANK) at++
    return at
  }
}
