// What the coachee said, made ready once for a whole turn.
import type { Token } from './token.ts'
import { wordsOf } from './words.ts'

export interface Heard {
  /** Stems of the content words of their last line, and of those before it. */
  readonly said: ReadonlySet<string>
  readonly earlier: ReadonlySet<string>
  /** The word classes met in any of them. */
  readonly classes: ReadonlySet<string>
  readonly any: boolean
}

export type Tokens = (words: readonly { readonly text: string }[]) => readonly Token[]

/** Whether one of these roots and classes stands in any of the lines: `1` for each that does, `0` for each that does not. */
export function echoIn(
  lines: readonly string[],
  roots: readonly string[],
  classes: readonly string[],
  tokens: Tokens,
): string {
  const gists = lines.map((line) => gistOf(line, tokens))
  let echo = gists.length > 0 ? '+' : '-'
  for (const root of roots) echo += gists.some((gist) => gist.roots.has(root)) ? '1' : '0'
  for (const name of classes) echo += gists.some((gist) => gist.names.has(name)) ? '1' : '0'
  return echo
}

/** `tokens` turns words into tokens. */
export function heardFrom(
  said: string | null | undefined,
  earlier: readonly string[],
  tokens: Tokens,
): Heard {
  const last = new Set<string>()
  const before = new Set<string>()
  const classes = new Set<string>()
  const gather = (line: string, into: Set<string>) => {
    const { roots, names } = gistOf(line, tokens)
    for (const root of roots) into.add(root)
    for (const name of names) classes.add(name)
  }
  if (said) gather(said, last)
  for (const line of earlier) gather(line, before)
  return { said: last, earlier: before, classes, any: (said ?? '') !== '' || earlier.length > 0 }
}

/** The roots and the word classes of a line, each once. */
interface Gist {
  readonly roots: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/** Each line of a talk is gone over at every turn after it; of so many of them the gist is kept, by whose tokens. */
const LINES = 1000
const LONGEST = 1000
const kept = new WeakMap<Tokens, Map<string, Gist>>()

function gistOf(line: string, tokens: Tokens): Gist {
  let lines = kept.get(tokens)
  if (!lines) {
    lines = new Map()
    kept.set(tokens, lines)
  }
  const known = lines.get(line)
  if (known) return known
  const content = tokens(wordsOf(line)).filter((token) => token.root !== null)
  const gist = {
    roots: new Set(content.map((token) => token.root!)),
    names: new Set(content.flatMap((token) => token.classes)),
  }
  if (lines.size >= LINES) lines.clear()
  if (line.length <= LONGEST) lines.set(line, gist)
  return gist
}
