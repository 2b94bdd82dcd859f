// The flows of plain YAML: `[one, two]` and `{ key: value }`, over several lines too.
import type { Span, Spot } from './grow.ts'
import { type Piece, scalarIn } from './plain-scalars.ts'

const DEEPEST = 20

/** Null where it is not plain, not closed, or holds a comment. `above`: further to the left no line of it may begin. */
export function flowIn(text: string, start: number, above: number, depth = 0): Piece | null {
  if (depth > DEEPEST) return null
  const isMap = text[start] === '{'
  const close = isMap ? '}' : ']'
  const value: Record<string, unknown> & unknown[] = isMap ? Object.create(null) : []
  const children = new Map<string, { key: Span | null; spot: Spot }>()
  let at = behindWhite(text, start + 1, above)
  while (text[at] !== close) {
    const key = isMap ? keyAt(text, at) : null
    if (isMap && (!key || key.name === null || children.has(key.name))) return null
    if (key) at = behindWhite(text, key.end + 1, above)
    const part = partAt(text, at, above, depth)
    if (!part) return null
    const name = key?.name ?? String(children.size)
    value[name as unknown as number] = part.value
    const { start, end } = part
    const spot = { value: part.value, span: { start, end }, children: part.children ?? null }
    children.set(name, { key: key && { start: key.start, end: Math.max(key.end, key.start + 1) }, spot })
    at = behindWhite(text, part.end, above)
    if (text[at] === ',') at = behindWhite(text, at + 1, above)
    else if (text[at] !== close) return null
  }
  return { value, name: null, start, end: at + 1, children }
}

function keyAt(text: string, at: number): Piece | null {
  const key = scalarIn(text, at, true)
  return key && text[key.end] === ':' && /[ \n]/.test(text[key.end + 1] ?? '') ? key : null
}

function partAt(text: string, at: number, above: number, depth: number): Piece | null {
  const sign = text[at]
  return sign === '[' || sign === '{' ? flowIn(text, at, above, depth + 1) : scalarIn(text, at, true)
}

/** At the next sign; at the end of the text, so that nothing fits, where a line begins too far to the left. */
function behindWhite(text: string, from: number, above: number): number {
  let at = from
  for (let line = -1; ; at++) {
    const sign = text.charCodeAt(at)
    if (sign === 10) line = at + 1
    else if (sign !== 32) return line >= 0 && at - line <= Math.max(0, above) ? text.length : at
  }
}
