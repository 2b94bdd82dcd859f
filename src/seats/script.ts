// Reads out prepared lines, one a turn; an empty line is a silence.
import type { Seat } from '../drill/seat.ts'

/** When the lines are used up the talk ends with the reason `input`. */
export function scriptSeat(lines: Iterable<string> | AsyncIterable<string>): Seat {
  const reading = Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]()
  return {
    sitter: 'script',
    async speak() {
      const next = await reading.next()
      return next.done ? { kind: 'leave', reason: 'input' } : { kind: 'line', text: next.value }
    },
  }
}
