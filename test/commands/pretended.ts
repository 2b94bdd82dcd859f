// A pretended outside world: what is typed goes in as values, what is shown comes out as text.
import { join } from 'node:path'
import { main } from '../../src/commands/main.ts'
import type { Typed } from '../../src/outside/keyboard.ts'
import type { Outside, Screen } from '../../src/outside/outside.ts'

export interface World {
  /** The input as it comes in, chunk by chunk. */
  readonly input?: string | readonly (string | Uint8Array)[]
  /** What a person types, at a terminal; after it comes the end of the input. */
  readonly typed?: readonly (string | Typed)[]
  /** Which entry of the menu is chosen; left with Ctrl-C when there is none. */
  readonly chooses?: number
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
  readonly bundled?: string
  readonly write?: Screen['write']
}

export interface Seen {
  readonly code: number
  readonly out: string
  readonly err: string
  /** The names in the menu. */
  readonly menu: readonly string[]
}

export const BUNDLED = join(import.meta.dirname, '..', '..', 'scenarios')

export async function running(argv: readonly string[], world: World = {}): Promise<Seen> {
  const seen = { out: '', err: '' }
  const menu: string[] = []
  const terminal = world.typed !== undefined
  const typed = [...(world.typed ?? [])]
  const screen = (name: 'out' | 'err'): Screen => ({
    terminal,
    columns: () => world.columns ?? 80,
    write: async (text) => {
      seen[name] += text
    },
  })
  const outside: Outside = {
    env: { LANG: 'en_GB.UTF-8', ...world.env },
    platform: 'linux',
    bundled: world.bundled ?? BUNDLED,
    out: world.write ? { ...screen('out'), write: world.write } : screen('out'),
    err: screen('err'),
    input: { terminal, chunks: () => chunksOf(world.input ?? '') },
    keyboard: async (on) => ({
      choose: async (_question, choices) => {
        menu.push(...choices.map((choice) => choice.name))
        return world.chooses === undefined ? null : choices[world.chooses]!.value
      },
      ask: async (prompt) => {
        const next = typed.shift() ?? { kind: 'end' as const }
        seen[on] += typeof next === 'string' ? `${prompt}${next}\n` : prompt
        return typeof next === 'string' ? { kind: 'line', text: next } : next
      },
      interrupt: () => {},
      close: () => {},
    }),
    now: () => '2026-11-22T12:00:00.000Z',
    drawSeed: () => 7,
    onInterrupt: () => () => {},
  }
  const code = await main(argv, outside)
  return { code, ...seen, menu }
}

async function* chunksOf(input: string | readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of typeof input === 'string' ? [input] : input)
    yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
}
