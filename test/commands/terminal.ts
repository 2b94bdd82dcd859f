// The real command in a real pseudo-terminal, and what a person would see on its screen.
import { join } from 'node:path'
import { spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'

const PROGRAM = join(import.meta.dirname, '..', '..', 'bin', 'lazy-coach.js')
const PATIENCE = 20_000

export interface Seat {
  /** Everything on the screen and above it, line by line, without the spaces at the end. */
  lines(): string[]
  /** Waits until the text stands on the screen (spaces and line ends alike) after what was waited for before. */
  until(text: string): Promise<void>
  /** Sends keys as they are; `\r` is enter, `\u0003` Ctrl-C, `\u0004` Ctrl-D. */
  press(keys: string): void
  resize(columns: number): void
  /** Ctrl-Z, and the shell's `fg` until the program has drawn its prompt anew; not on Windows. */
  putAside(): Promise<void>
  /** The exit code. */
  ended(): Promise<number>
  /** Every byte the program sent. */
  readonly sent: () => string
}

export function atTerminal(
  argv: readonly string[],
  columns: number,
  env: Readonly<Record<string, string>> = {},
  cwd: string = process.cwd(),
): Seat {
  const rows = 40
  const screen = new xterm.Terminal({ cols: columns, rows, scrollback: 2000, allowProposedApi: true })
  const own = { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', LANG: 'en_GB.UTF-8' }
  const program = spawn(process.execPath, [PROGRAM, ...argv], {
    cols: columns,
    rows,
    cwd,
    env: { ...own, ...env },
  })
  let sent = ''
  let code: number | null = null
  let seen = 0
  program.onData((data) => {
    sent += data
    screen.write(data)
  })
  const ended = new Promise<number>((resolve) =>
    program.onExit(({ exitCode }) => {
      code = exitCode
      resolve(exitCode)
    }),
  )

  function lines(): string[] {
    const { active } = screen.buffer
    return Array.from({ length: active.length }, (_, i) => active.getLine(i)!.translateToString(true))
  }
  const shown = () => lines().join(' ').replace(/\s+/g, ' ')

  return {
    lines,
    sent: () => sent,
    press: (keys) => program.write(keys),
    resize(wider) {
      screen.resize(wider, rows)
      program.resize(wider, rows)
    },
    async putAside() {
      const before = sent.length
      program.write('\u001a')
      while (sent.length === before) {
        await new Promise((resolve) => setTimeout(resolve, 25))
        program.kill('SIGCONT')
      }
    },
    ended: () => ended,
    async until(text) {
      const start = Date.now()
      for (;;) {
        const at = shown().indexOf(text, seen)
        if (at >= 0) {
          seen = at + text.length
          return
        }
        if (Date.now() - start > PATIENCE || (code !== null && Date.now() - start > 500))
          throw new Error(`No "${text}" on the screen:\n${lines().join('\n').trimEnd()}`)
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
    },
  }
}
