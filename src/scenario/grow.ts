// YAML nodes to plain data that remembers where each part stood; aliases are followed, but not without bound.
import { found } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import type { At } from './places.ts'

export type Path = readonly (string | number)[]

/** Half-open offsets. Few are ever asked for their line and column, so nobody counts those beforehand. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Spot {
  readonly value: unknown
  readonly span: Span
  /** By key or index; null for what has no parts. `key` is null for the items of a list. */
  readonly children: ReadonlyMap<string, { readonly key: Span | null; readonly spot: Spot }> | null
}

/** What we need to know of a node of the yaml package, which itself stays behind its door. */
export interface Node {
  readonly kind: 'map' | 'list' | 'alias' | 'scalar'
  /** Half-open offsets. */
  readonly start: number
  readonly end: number
  /** The name it was marked with by `&`; null when it was not. */
  readonly anchor: string | null
  /** Of a scalar: what it stands for, and how it was written; of an alias: the name it refers to. */
  readonly value: unknown
  readonly source: string
  readonly items: readonly (Node | null)[]
  readonly pairs: readonly { readonly key: Node | null; readonly value: Node | null }[]
}

/** A full scenario has some 3,000 parts. */
const MOST_PARTS = 100_000

/** Null when the aliases have no end. */
export function grow(
  root: Node,
  at: At,
): { readonly spot: Spot | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const anchors = new Map<string, { spot: Spot | null; parts: number }>()
  let parts = 0
  let endless = false

  function growNode(node: Node | null, around: Span): Spot {
    if (++parts > MOST_PARTS) endless = true
    if (node === null || endless) return { value: null, span: around, children: null }
    if (node.kind === 'alias') return follow(node.source, node)
    const anchor = node.anchor
    const before = parts
    if (anchor) anchors.set(anchor, { spot: null, parts: 0 })
    const spot = growContent(node)
    if (anchor) anchors.set(anchor, { spot, parts: parts - before + 1 })
    return spot
  }

  function follow(name: string, span: Span): Spot {
    const place = () => at(span.start, span.end)
    const anchored = anchors.get(name)
    const nothing = { value: `*${name}`, span, children: null }
    if (!anchored) problems.push(found('yaml/unknown-alias', place(), { name }))
    else if (!anchored.spot) problems.push(found('yaml/circle', place(), { name }))
    if (!anchored?.spot) return nothing
    parts += anchored.parts
    if (parts > MOST_PARTS && !endless) {
      endless = true
      problems.push(found('yaml/too-many-aliases', place(), { limit: String(MOST_PARTS) }))
    }
    return endless ? nothing : { ...anchored.spot, span }
  }

  function growContent(node: Node): Spot {
    if (node.kind === 'map') return growMap(node.pairs, node)
    if (node.kind === 'list') {
      const spots = node.items.map((item) => growNode(item, node))
      const children = new Map(spots.map((spot, i) => [String(i), { key: null, spot }]))
      return { value: spots.map((spot) => spot.value), span: node, children }
    }
    return { value: node.value, span: node, children: null }
  }

  function growMap(pairs: Node['pairs'], span: Span): Spot {
    const value: Record<string, unknown> = Object.create(null)
    const children = new Map<string, { key: Span; spot: Spot }>()
    for (const pair of pairs) {
      const { start, end } = pair.key ?? span
      const key = { start, end: pair.key ? Math.max(end, start + 1) : end }
      const name = nameOf(pair.key)
      const spot = growNode(pair.value, key)
      if (name === null) problems.push(found('yaml/key-not-text', at(key.start, key.end)))
      else if (children.has(name)) {
        const first = children.get(name)!.key
        const line = String(at(first.start, first.end).line)
        problems.push(found('yaml/duplicate-key', at(key.start, key.end), { key: name, line }))
      } else {
        value[name] = spot.value
        children.set(name, { key, spot })
      }
    }
    return { value, span, children }
  }

  const spot = growNode(root, { start: 0, end: 0 })
  if (endless && !problems.some((problem) => problem.code === 'yaml/too-many-aliases'))
    problems.push(
      found('yaml/too-many-aliases', at(spot.span.start, spot.span.end), { limit: String(MOST_PARTS) }),
    )
  return { spot: endless ? null : spot, problems }
}

/** A number or a truth value as a key is its own text: `71: pricing`. */
function nameOf(key: Node | null): string | null {
  if (key?.kind !== 'scalar' || key.value === null) return null
  return typeof key.value === 'string' ? key.value : key.source
}
