// The real outside world: this process, its terminal, the clock and the dice.
import { randomInt } from 'node:crypto'
import type { Outside } from './outside.ts'
import { bundledFolder } from './scenarios.ts'
import { screenOn } from './screen.ts'

const LARGEST_SEED = 2 ** 31 - 1

export function realOutside(): Outside {
  let interrupted: (() => void) | null = null
  process.on('SIGINT', () => (interrupted ? interrupted() : process.exit(0)))
  return {
    env: process.env,
    platform: process.platform,
    bundled: bundledFolder(),
    out: screenOn(process.stdout),
    err: screenOn(process.stderr),
    input: { terminal: process.stdin.isTTY === true, chunks: () => process.stdin },
    keyboard: async (on) =>
      (await import('./keyboard.ts')).keyboardOn(on === 'out' ? process.stdout : process.stderr),
    now: () => new Date().toISOString(),
    drawSeed: () => randomInt(1, LARGEST_SEED),
    onInterrupt(handle) {
      interrupted = handle
      return () => {
        interrupted = null
      }
    },
  }
}

/** Whatever is thrown where nobody waits for it. */
export function onBug(handle: (error: unknown) => void): void {
  process.on('uncaughtException', handle)
  process.on('unhandledRejection', handle)
}

/** Ends the process once everything written has gone out; an unread keyboard would keep it alive for ever. */
export async function leave(code: number): Promise<never> {
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>((resolve) => {
      if (stream.writableLength === 0) resolve()
      else stream.write('', () => resolve())
    })
  process.exit(code)
}
