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

/** `tokens` turns words into tokens. */
export function heardFrom(
  said: string | null | undefined,
  earlier: readonly string[],
  tokens: Tokens,
): Heard {
  const last = new Set<string>()
  const before = new Set<string>()
  const classes = new Set<string>()
  const gather = (line: string, roots: Set<string>) => {
    for (const { root, classes: names } of tokens(wordsOf(line))) {
      if (root === null) continue
      roots.add(root)
      for (const name of names) classes.add(name)
    }
  }
  if (said) gather(said, last)
  for (const line of earlier) gather(line, before)
  return { said: last, earlier: before, classes, any: (said ?? '') !== '' || earlier.length > 0 }
}
