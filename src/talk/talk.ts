// The turns and events of one conversation, in the order in which they happened.
import type { Language } from '../moves/language.ts'
import type { Label } from '../moves/move.ts'
import type { CoacheeTurn, CoachTurn, Turn } from './turn.ts'

/** When the manager sees how the moves were read: after each answer, after the talk, or never. */
export const FEEDBACK_MODES = ['live', 'end', 'off'] as const
export type FeedbackMode = (typeof FEEDBACK_MODES)[number]

/** Who sat in a chair. */
export type Sitter = 'person' | 'script' | 'simulated' | `bot:${string}`

/** What is known before the first word. */
export interface Header {
  readonly format: 1
  /** Version of lazy-coach, and of its rulebook. */
  readonly program: string
  readonly rulebook: string
  /** Scenario id; null for a real talk. */
  readonly scenario: string | null
  readonly lang: Language
  /** Content hash of the scenario file (`sha256:` and 64 hex digits); null for a real talk. */
  readonly hash: string | null
  readonly seed: number
  /** Which heart is alive in this talk, where the scenario has several. */
  readonly heart: string | null
  readonly seats: { readonly coach: Sitter; readonly coachee: Sitter }
  readonly feedback: FeedbackMode
  /** What the manager set out to practise, in their own words. */
  readonly goal: string | null
  /** ISO 8601 in UTC, or null where no clock was at hand. */
  readonly start: string | null
}

export type EndReason = 'goodbye' | 'ended' | 'turns' | 'input' | 'interrupted' | 'left'

/** What happened between the turns. `turn` is the `n` of the coach turn concerned; `move` counts from 0. */
export type TalkEvent =
  | { readonly kind: 'back'; readonly at: string | null; readonly to: number }
  | { readonly kind: 'hint'; readonly at: string | null; readonly text: string }
  | {
      readonly kind: 'dispute'
      readonly at: string | null
      readonly turn: number
      readonly move: number
      readonly label: Label
    }
  | {
      readonly kind: 'override'
      readonly at: string | null
      readonly turn: number
      readonly move: number
      readonly label: Label
      readonly by: string
    }
  | {
      readonly kind: 'rating'
      readonly at: string | null
      readonly name: string
      readonly value: number | string
    }
  | { readonly kind: 'end'; readonly at: string | null; readonly reason: EndReason }

export type Entry = Turn | TalkEvent

export interface Talk {
  readonly header: Header
  /** Everything in order of happening, turns that were taken back included. */
  readonly entries: readonly Entry[]
}

export function isTurn(entry: Entry): entry is Turn {
  return 'seat' in entry
}

/** The turns that stand: a `back` event takes away every turn from number `to` on. */
export function turnsOf(talk: Talk): readonly Turn[] {
  const kept = known.get(talk)
  if (kept) return kept
  const standing = standingIn(talk)
  known.set(talk, standing)
  return standing
}

/** A talk never changes, and every seat asks for its turns. */
const known = new WeakMap<Talk, readonly Turn[]>()

function standingIn(talk: Talk): readonly Turn[] {
  const standing: Turn[] = []
  for (const entry of talk.entries) {
    if (isTurn(entry)) standing.push(entry)
    else if (entry.kind === 'back')
      while (standing.length > 0 && standing[standing.length - 1]!.n >= entry.to) standing.pop()
  }
  return standing
}

export function eventsOf(talk: Talk): readonly TalkEvent[] {
  return talk.entries.filter((entry): entry is TalkEvent => !isTurn(entry))
}

export function coachTurns(talk: Talk): readonly CoachTurn[] {
  return turnsOf(talk).filter((turn): turn is CoachTurn => turn.seat === 'coach')
}

export function coacheeTurns(talk: Talk): readonly CoacheeTurn[] {
  return turnsOf(talk).filter((turn): turn is CoacheeTurn => turn.seat === 'coachee')
}

/** The same talk with one more thing in it. */
export function withEntry(talk: Talk, entry: Entry): Talk {
  return { header: talk.header, entries: [...talk.entries, entry] }
}

/** Whether the manager had help on the way: live feedback, a hint, or a second try at a moment. */
export function isAided(talk: Talk): boolean {
  return (
    talk.header.feedback === 'live' ||
    eventsOf(talk).some((event) => event.kind === 'hint' || event.kind === 'back')
  )
}
