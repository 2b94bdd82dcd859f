// What the bare tokens of a YAML text show before anything is built from them: too deep, tabs, marks never closed.
import { found } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import type { At } from './places.ts'

/** yaml builds its tree by recursion, and a file of nothing but dashes would end the whole process. */
const DEEPEST = 60

/** What we need to know of a token of the yaml package. */
export interface Token {
  readonly type: string
  readonly offset: number
  readonly source?: string
  /** Of a document: what stands in it. */
  readonly value?: Token
  /** Of a list or a map, with its opening and closing marks where it has them. */
  readonly items?: readonly { readonly key?: Token | null; readonly value?: Token }[]
  readonly start?: Token | readonly Token[]
  readonly end?: readonly Token[]
}

/** Walks without recursion, so that no file is too deep for it. */
export function tokenFaults(tokens: readonly Token[], at: At): readonly Problem[] {
  const problems: Problem[] = []
  const waiting: { token: Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }))
  while (waiting.length > 0) {
    const { token, depth } = waiting.pop()!
    const place = () => at(token.offset, token.offset + 1)
    if (depth > DEEPEST) return [found('yaml/too-deep', place(), { limit: String(DEEPEST) })]
    if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
      const source = token.source!
      const mark = source[0]!
      if (!isClosed(source)) problems.push(found('yaml/not-closed', place(), { mark, close: mark }))
    } else if (token.type === 'document') {
      if (token.value) waiting.push({ token: token.value, depth })
    } else if (token.items) {
      if (token.type === 'flow-collection' && !token.end!.some(isEnd)) {
        const mark = (token.start as Token).source!
        problems.push(found('yaml/not-closed', place(), { mark, close: mark === '[' ? ']' : '}' }))
      }
      for (const item of token.items)
        for (const part of [item.key, item.value]) if (part) waiting.push({ token: part, depth: depth + 1 })
    }
  }
  return problems
}

function isEnd(token: { readonly type: string }): boolean {
  return token.type === 'flow-seq-end' || token.type === 'flow-map-end'
}

function isClosed(source: string): boolean {
  const mark = source[0]!
  if (source.length < 2 || !source.endsWith(mark)) return false
  if (mark === "'") return true
  return /[^\\](\\\\)*"$|^""$/.test(source)
}
