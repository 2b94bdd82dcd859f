// Prepared lines take the coach's chair: from a file, or one a line on the input.
import type { Seat } from '../drill/seat.ts'
import { readText } from '../outside/files.ts'
import { linesOf } from '../outside/lines.ts'
import type { Outside } from '../outside/outside.ts'
import { scriptSeat } from '../seats/script.ts'
import type { CoachChair } from './coach-chair.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import type { DrillOptions } from './play.ts'
import { tellPlainly } from './problems.ts'

/** An exit code, and the reason on the error screen, when the script cannot be read. */
export async function scriptInChair(
  options: DrillOptions,
  outside: Outside,
): Promise<CoachChair | { readonly code: ExitCode }> {
  const file = options.script ?? '-'
  let lines: Iterable<string> | AsyncIterable<string> = linesOf(outside.input.chunks())
  if (file !== '-') {
    const read = await readText(file)
    if (!read.ok) {
      await tellPlainly(read.problems, options.lang, outside)
      return { code: EXIT.wrongCommand }
    }
    lines = linesIn(read.value.text)
  }
  const { seat, close } = interruptible(scriptSeat(lines), outside)
  return { seat, goal: options.goal?.trim() || null, tomorrow: async () => null, close }
}

/** Ctrl-C while the lines are still coming ends the talk, with its debrief. */
function interruptible(seat: Seat, outside: Outside): { readonly seat: Seat; close(): void } {
  let interrupt = () => {}
  const interrupted = new Promise<{ kind: 'leave'; reason: 'interrupted' }>((resolve) => {
    interrupt = () => resolve({ kind: 'leave', reason: 'interrupted' })
  })
  const close = outside.onInterrupt(() => interrupt())
  return {
    seat: { sitter: seat.sitter, speak: (talk) => Promise.race([seat.speak(talk), interrupted]) },
    close,
  }
}

/** A line end behind the last line starts no further turn. */
function linesIn(text: string): readonly string[] {
  const lines = text.split(/\r?\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
