// A rule's pattern made quick: a run-up it looks back at from every letter is read forwards, once.

/** Finds the same spans as the pattern it was made from; where `led`, group 1 is the span and ends the match. */
export interface Pattern {
  readonly finds: RegExp
  readonly led: boolean
}

/** `(?<=^(?:en |maar )*)(?:bel|mail)` becomes `^(?:en |maar )*?((?:bel|mail))`; any other pattern stays as it is. */
export function patternFor(finds: RegExp): Pattern {
  const { source, flags } = finds
  if (!source.startsWith('(?<=')) return { finds, led: false }
  const close = closing(source, 0)
  const runUp = source.slice(4, close)
  const rest = source.slice(close + 1)
  const plain = close > 0 && !/\.[*+]/.test(runUp) && !hasGroups(runUp) && !/\\[1-9k]/.test(rest)
  if (!plain || hasBranches(rest) || hasBranches(runUp)) return { finds, led: false }
  // Lazy, so that the earliest start wins, as it does when looking back.
  return { finds: new RegExp(`${runUp.replace(/\)\*$/, ')*?')}(${rest})`, flags), led: true }
}

/** Half-open offsets of the first match; null when there is none. */
export function spanOf({ finds, led }: Pattern, text: string): { start: number; end: number } | null {
  const match = finds.exec(text)
  if (!match) return null
  const end = match.index + match[0].length
  return { start: led ? end - match[1]!.length : match.index, end }
}

/** Where the bracket that opens at `open` closes; -1 when it does not. */
function closing(source: string, open: number): number {
  let depth = 0
  for (const [at, sign] of signs(source, open)) {
    if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return at
  }
  return -1
}

/** Whether the pattern has a choice outside all brackets. */
function hasBranches(source: string): boolean {
  let depth = 0
  for (const [, sign] of signs(source, 0)) {
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === '|' && depth === 0) return true
  }
  return false
}

/** Whether a bracket in the pattern captures. */
function hasGroups(source: string): boolean {
  for (const [at, sign] of signs(source, 0))
    if (sign === '(' && !/^\((?:\?[:=!]|\?<[=!])/.test(source.slice(at, at + 4))) return true
  return false
}

/** The signs that structure a pattern: no escaped ones, none inside a character class. */
function* signs(source: string, from: number): Generator<readonly [number, string]> {
  let inClass = false
  for (let at = from; at < source.length; at++) {
    const sign = source[at]!
    if (sign === '\\') at++
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else yield [at, sign]
  }
}
