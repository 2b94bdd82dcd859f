// What anyone seated can do: hear the talk so far, and speak or leave.
import type { EndReason, Sitter, Talk } from '../talk/talk.ts'
import type { Beat, Mood, Target } from '../talk/turn.ts'

/** A line, with what the coachee's inside did where it is known; or getting up from the chair. */
export type Said =
  | {
      readonly kind: 'line'
      readonly text: string
      readonly target?: Target | null
      readonly beat?: Beat | null
      readonly mood?: Mood | null
      readonly leaves?: EndReason
    }
  | { readonly kind: 'leave'; readonly reason: EndReason }

export interface Seat {
  readonly sitter: Sitter
  /** The talk so far in, the next line out. A line that starts with `/` is a command, `//` escapes a slash. */
  speak(talk: Talk): Promise<Said>
}
