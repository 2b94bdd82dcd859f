// The coach's chair with somebody in it: who speaks, what they set out to practise, and what they take along.
import type { Seat } from '../drill/seat.ts'

export interface CoachChair {
  readonly seat: Seat
  readonly goal: string | null
  /** What they will ask tomorrow, and whom; null where nothing was answered. */
  tomorrow(): Promise<string | null>
  close(): void
}
