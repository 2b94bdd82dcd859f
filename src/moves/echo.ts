// Whether a piece is no more than a word or two of theirs, asked back: "Te duur?" bids them go on.
import type { Heard } from './heard.ts'
import type { Token } from './token.ts'

/** Words. */
const LONGEST = 3
/** With one of these among them it asks something of its own. */
const OWN: ReadonlySet<string> = new Set(['you', 'question', 'do_aux', 'be', 'have', 'modal', 'should'])

/** `mark`: the sign that closes the words from `from` up to `to`. */
export function isEcho(
  tokens: readonly Token[],
  from: number,
  to: number,
  mark: string,
  heard: Heard,
): boolean {
  if (mark !== '?' || to - from > LONGEST) return false
  let taken = 0
  for (let i = from; i < to; i++) {
    const { root, classes } = tokens[i]!
    if (classes.some((name) => OWN.has(name))) return false
    if (root !== null && !heard.said.has(root)) return false
    if (root !== null) taken++
  }
  return taken > 0
}
