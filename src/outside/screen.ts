// A screen made of one of the process's output streams.
import type { Screen } from './outside.ts'

const WIDTH_WHEN_UNKNOWN = 80

/** A reader that went away (`| head`) ends the program quietly: whoever closed the pipe has seen enough. */
export function screenOn(stream: NodeJS.WriteStream): Screen {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EOF') process.exit(0)
    throw error
  })
  return {
    terminal: stream.isTTY === true,
    columns: () => (stream.columns > 0 ? stream.columns : WIDTH_WHEN_UNKNOWN),
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve()
        else stream.once('drain', resolve)
      }),
  }
}
