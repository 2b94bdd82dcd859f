// The talk as pairs: what the coach said, what the coachee had said before, and what they answered.
import { type Talk, turnsOf } from '../talk/talk.ts'
import type { CoacheeTurn, CoachTurn } from '../talk/turn.ts'

export interface Exchange {
  readonly before: CoacheeTurn | null
  readonly coach: CoachTurn
  readonly after: CoacheeTurn | null
}

export function exchangesOf(talk: Talk): readonly Exchange[] {
  const turns = turnsOf(talk)
  return turns.flatMap((turn, i): Exchange[] => {
    if (turn.seat !== 'coach') return []
    const before = turns[i - 1]
    const after = turns[i + 1]
    return [
      {
        before: before?.seat === 'coachee' ? before : null,
        coach: turn,
        after: after?.seat === 'coachee' ? after : null,
      },
    ]
  })
}

/** What the answer did to trust and ownership; null where no mood is known. */
export function change(exchange: Exchange): { readonly trust: number; readonly ownership: number } | null {
  const from = exchange.before?.mood
  const to = exchange.after?.mood
  return from && to ? { trust: to.trust - from.trust, ownership: to.ownership - from.ownership } : null
}
