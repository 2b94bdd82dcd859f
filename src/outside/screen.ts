// A screen made of one of the process's output streams.
import type { Screen } from './outside.ts'

const WIDTH_WHEN_UNKNOWN = 80

/**
 * A reader that went away (`| head`) ends the program quietly: whoever closed the pipe has seen enough. A stream that
 * fails otherwise (a full disk) throws once; after that there is nobody to tell, and what is written is lost.
 */
export function screenOn(stream: NodeJS.WriteStream): Screen {
  let broken = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EOF') process.exit(0)
    if (broken) return
    broken = true
    throw error
  })
  return {
    terminal: stream.isTTY === true,
    columns: () => (stream.columns > 0 ? stream.columns : WIDTH_WHEN_UNKNOWN),
    write: (text) =>
      new Promise((resolve) => {
        if (broken || stream.write(text)) resolve()
        else stream.once('drain', resolve)
      }),
  }
}
