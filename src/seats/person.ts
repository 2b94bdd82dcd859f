// A person in a chair; how to ask them is handed in.
import type { Seat } from '../drill/seat.ts'
import type { EndReason, Talk } from '../talk/talk.ts'

/** What came of asking a person: a line (empty for a silence), or why there is none. */
export type Asked = { readonly line: string } | { readonly gone: EndReason }

export function personSeat(ask: (talk: Talk) => Promise<Asked>): Seat {
  return {
    sitter: 'person',
    async speak(talk) {
      const asked = await ask(talk)
      return 'gone' in asked ? { kind: 'leave', reason: asked.gone } : { kind: 'line', text: asked.line }
    },
  }
}
