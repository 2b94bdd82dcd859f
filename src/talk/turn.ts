// One turn of a talk: which seat spoke, its line, and how it was read or why it was said.
import type { Move } from '../moves/move.ts'

export const SEATS = ['coach', 'coachee'] as const
export type SeatName = (typeof SEATS)[number]

/** How the coachee feels: whole numbers 0-100, shown to people as 0-10. */
export interface Mood {
  /** How much they let out. */
  readonly trust: number
  /** How far the problem and its solution are theirs. */
  readonly ownership: number
}

/** What the coachee's answer was about: a thread, and the level that opened with it (null: none did). */
export interface Target {
  readonly thread: string
  readonly level: number | null
}

/**
 * Why the coachee said this line, as a path of names: `opening`, `level/pricing.2`, `fact/3`, `common/feelings`,
 * `closed/amount`, `slip/tip`, `silence/2`, `plan/own/keys`, `thin`, `leave` and the like.
 */
export type Beat = string

export interface CoachTurn {
  /** 1 for the first turn of the talk, whoever spoke it. */
  readonly n: number
  /** ISO 8601 in UTC, or null where no clock was at hand. */
  readonly at: string | null
  readonly seat: 'coach'
  /** Empty when the coach kept silent. */
  readonly text: string
  /** In reading order; empty for a silence. */
  readonly moves: readonly Move[]
}

export interface CoacheeTurn {
  readonly n: number
  readonly at: string | null
  readonly seat: 'coachee'
  readonly text: string
  /** Null where a person sits in the chair. */
  readonly target: Target | null
  readonly beat: Beat | null
  /** After this turn; null where a person sits in the chair. */
  readonly mood: Mood | null
}

export type Turn = CoachTurn | CoacheeTurn
