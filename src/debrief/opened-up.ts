// Where the coachee opened up most, and what the coach did just before.
import { wordsOf } from '../moves/words.ts'
import type { Talk } from '../talk/talk.ts'
import type { CoacheeTurn } from '../talk/turn.ts'
import type { OpenedUp } from './debrief.ts'
import { type Exchange, exchangesOf } from './exchanges.ts'

/**
 * The deepest level that opened, of equals the longest answer; without levels the longest answer to a question, of some length.
 * `bridges`: how they lead in another story than they were asked for; none for a real talk.
 */
export function openedUp(talk: Talk, bridges: readonly string[] = []): OpenedUp | null {
  const answered = exchangesOf(talk).filter(
    ({ coach, after }) =>
      after &&
      isTold(after) &&
      !isShield(after) &&
      !isBeside(after, bridges) &&
      coach.moves.some((move) => move.label === 'open'),
  )
  let top: { readonly exchange: Exchange; readonly depth: number; readonly length: number } | null = null
  for (const exchange of answered) {
    const after = exchange.after!
    const depth = after.beat?.startsWith('plan/own') ? 0 : (after.target?.level ?? 0)
    const length = wordsOf(after.text).length
    if (!top || depth > top.depth || (depth === top.depth && length > top.length))
      top = { exchange, depth, length }
  }
  if (!top || top.length < (top.depth > 1 ? 8 : 15)) return null
  const { coach, after } = top.exchange
  return { turn: after!.n, text: after!.text, before: coach.n, question: coach.text }
}

/** The first thing said of a subject keeps it shut: nobody opened up with it. */
export function isShield({ beat, target }: CoacheeTurn): boolean {
  return (beat?.includes('level/') && target?.level === 1) || /^(?:common|fact)\//.test(beat ?? '')
}

/** Whether an answer let something out; every answer of a person may have. */
export function isTold({ beat }: CoacheeTurn): boolean {
  return beat === null || /^(?:level|aspect|plan|further|common|fact|asked)\b/.test(beat)
}

/** Whether they said that they had no answer, and told something else: that came of no question. */
export function isBeside({ text }: CoacheeTurn, bridges: readonly string[]): boolean {
  return bridges.some((one) => text.includes(one))
}
