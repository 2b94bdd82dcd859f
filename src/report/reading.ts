// How a line was read, in words: the dim line of the drill, and the fuller page of `classify`.
import type { Move } from '../moves/move.ts'
import type { Paint } from './paint.ts'
import { plain } from './plain.ts'
import type { Words } from './words/words.ts'
import { wrapped } from './wrap.ts'

/** What one move was read as and the words that gave it away: `open · following up · "What makes"`. */
export function moveInShort(text: string, move: Move, words: Words, paint: Paint): string {
  const tags = move.tags.flatMap((tag) => words.tag[tag] ?? [])
  const parts = tags.length > 0 ? tags.map((one) => paint.dim(one)) : []
  if (move.label !== 'neutral') {
    const heard = heardIn(text, move)
    if (heard !== '') parts.push(paint.dim(`"${heard}"`))
  }
  return [paint.label[move.label](words.label[move.label]), ...parts].join(paint.dim('\u00a0· '))
}

/** Each move with its label, its words, the reason and what to ask instead. Ends with a line end. */
export function readingText(
  text: string,
  moves: readonly Move[],
  words: Words,
  width: number,
  paint: Paint,
): string {
  if (moves.length === 0) return `${paint.dim(words.silence)}\n`
  return moves
    .map((move) => {
      const lines = [
        wrapped(moveInShort(text, move, words, paint), width),
        wrapped(plain(move.text), width, '  '),
      ]
      const reason = move.cues[0]?.reason
      if (reason)
        lines.push(
          wrapped(plain(reason), width, '  ')
            .split('\n')
            .map((one) => paint.dim(one))
            .join('\n'),
        )
      if (move.instead) lines.push(wrapped(`${words.askInstead} ${plain(move.instead)}`, width, '  '))
      return `${lines.join('\n')}\n`
    })
    .join('\n')
}

const LONGEST_QUOTE = 40

function heardIn(text: string, move: Move): string {
  const cue = move.cues[0]
  const heard = plain(cue ? text.slice(cue.start, cue.end) : '').trim()
  return heard.length > LONGEST_QUOTE ? `${heard.slice(0, LONGEST_QUOTE - 3).trimEnd()}...` : heard
}
