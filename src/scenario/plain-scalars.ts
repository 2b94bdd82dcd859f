// The texts and numbers of plain YAML: bare, between quotation marks, or line by line under a bar.
import type { Spot } from './grow.ts'

/** What was read, with its half-open offsets. */
export interface Piece {
  readonly value: unknown
  /** As a key it is called so; null where it can be none. */
  readonly name: string | null
  readonly start: number
  readonly end: number
  readonly children?: Spot['children']
}

/** Where a comment ends, or anything else that goes on to the end of its line. */
export function endOfComment(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** Null where it goes on over several lines, or begins with a sign that has a meaning in YAML. */
export function scalarIn(text: string, start: number, isInFlow: boolean): Piece | null {
  const mark = text[start]
  if (mark === '"') return doubleQuoted(text, start)
  if (mark === "'") return singleQuoted(text, start)
  return bare(text, start, isInFlow)
}

const UNESCAPED: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', n: '\n' }

function doubleQuoted(text: string, start: number): Piece | null {
  let value = ''
  let from = start + 1
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === 10) return null
    if (sign === 34) {
      value += text.slice(from, at)
      return { value, name: value, start, end: at + 1 }
    }
    if (sign !== 92) continue
    const escaped = UNESCAPED[text[at + 1] ?? '']
    if (escaped === undefined) return null
    value += text.slice(from, at) + escaped
    from = ++at + 1
  }
  return null
}

function singleQuoted(text: string, start: number): Piece | null {
  let at = text.indexOf("'", start + 1)
  while (at >= 0 && text[at + 1] === "'") at = text.indexOf("'", at + 2)
  const value = text.slice(start + 1, at)
  if (at < 0 || value.includes('\n')) return null
  const name = value.replaceAll("''", "'")
  return { value: name, name, start, end: at + 1 }
}

const SPECIAL = /[\n ,[\]{}#&*!|>'"%@`<]/
const ENDS_IN_FLOW = /[,[\]{}]/

function bare(text: string, start: number, isInFlow: boolean): Piece | null {
  const first = text[start]
  if (first === undefined || SPECIAL.test(first)) return null
  if (/[-?:]/.test(first) && !/[^\s,[\]{}]/.test(text[start + 1] ?? '')) return null
  let end = start
  for (let at = start; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === 10) break
    if (sign === 32) {
      if (text.charCodeAt(at + 1) === 35) break
    } else if (sign === 58) {
      const next = text[at + 1]
      if (next === undefined || next === ' ' || next === '\n') break
      if (isInFlow && ENDS_IN_FLOW.test(next)) break
      end = at + 1
    } else if (isInFlow && ENDS_IN_FLOW.test(text[at]!)) break
    else end = at + 1
  }
  const source = text.slice(start, end)
  const value = worth(source)
  return value === undefined ? null : { value, name: source, start, end }
}

/** A number or truth value where it is sure to be one; undefined where it may be. */
function worth(source: string): string | number | boolean | undefined {
  if (!/^(?:[-+.\d~]|null|true|false)/i.test(source)) return source
  if (/^-?(?:0|[1-9]\d{0,14}|\d{1,9}\.\d{1,9})$/.test(source)) return Number(source)
  if (source === 'true' || source === 'false') return source === 'true'
  if (/^(?:~|null|true|false|[-+]?\.?\d[\da-fox.+-]*|[-+]?\.(?:inf|nan))$/i.test(source)) return undefined
  return source
}

/** Lines under a bar that stand further to the right than `above`. */
export function literalIn(text: string, start: number, above: number): Piece | null {
  const chomps = text[start + 1] === '-'
  const first = start + (chomps ? 2 : 1)
  if (above < 0 || text.charCodeAt(first) !== 10) return null
  const lines: string[] = []
  let indent = -1
  let at = first + 1
  let end = at
  while (at < text.length) {
    const close = endOfComment(text, at)
    let content = at
    while (text.charCodeAt(content) === 32) content++
    const far = content - at
    if (content === close) {
      if (indent < 0 ? far > 0 : far > indent) return null
      lines.push('')
    } else {
      if (far <= above) break
      if (indent < 0) indent = far
      if (far < indent) return null
      lines.push(text.slice(at + indent, close))
      end = close
    }
    at = close + 1
  }
  while (lines.at(-1) === '') lines.pop()
  if (lines.length === 0) return null
  return {
    value: lines.join('\n') + (chomps ? '' : '\n'),
    name: null,
    start,
    end: Math.min(end + 1, text.length),
  }
}
