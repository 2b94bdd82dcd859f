// The outside world as the commands see it: screens, keyboard, disk, clock and dice; tests hand in a pretended one.
import type { Keyboard } from './keyboard.ts'

/** Where text goes: the data (stdout) or the rest (stderr). */
export interface Screen {
  readonly terminal: boolean
  /** Width in characters, asked afresh each time because a window may be resized; 80 when unknown. */
  columns(): number
  /** Resolves when more may be written. */
  write(text: string): Promise<void>
}

/** Where lines come from when nobody sits at a keyboard. */
export interface Source {
  readonly terminal: boolean
  /** The bytes as they come in; may be read once. */
  chunks(): AsyncIterable<Uint8Array>
}

export interface Outside {
  readonly env: Readonly<Record<string, string | undefined>>
  /** `win32`, `linux`, `darwin` and the like. */
  readonly platform: string
  /** The folder of the scenarios that come along. */
  readonly bundled: string
  readonly out: Screen
  readonly err: Screen
  readonly input: Source
  /** Loaded when first asked for: most commands need no keyboard. What is typed shows up on the given screen. */
  keyboard(on: 'out' | 'err'): Promise<Keyboard>
  /** ISO 8601 in UTC. */
  now(): string
  /** A whole number from 1 to 2^31 - 1. */
  drawSeed(): number
  /** What Ctrl-C does from now on, until the returned function is called; otherwise it ends the program with exit code 0. */
  onInterrupt(handle: () => void): () => void
}
