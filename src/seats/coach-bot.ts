// Coaches in a style: one line a turn, from what the manager may know and what was said.
import type { Seat } from '../drill/seat.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { coacheeTurns, coachTurns, type Talk } from '../talk/talk.ts'
import { guided } from './styles/guided.ts'
import { lazy } from './styles/lazy.ts'
import { listed } from './styles/listed.ts'

/** The styles a bot can coach in; all but `lazy` and `guided` are ways to get it wrong. */
export const STYLES = [
  'lazy',
  'guided',
  'parrot',
  'checklist',
  'stacker',
  'flatterer',
  'tips',
  'assumptions',
  'judgments',
  'closed',
  'well-meaning',
] as const
export type StyleName = (typeof STYLES)[number]

/** What a style has to go on. `turn` counts the coach's turns from 0. */
export interface Moment {
  readonly scenario: Scenario
  readonly talk: Talk
  readonly turn: number
  /** Everything the coachee has said, the opening first. */
  readonly said: readonly string[]
  /** Everything this bot has said. */
  readonly asked: readonly string[]
}

/** The next line; null when the coach has nothing more to say. */
export type Style = (moment: Moment) => string | null

export function coachBot(scenario: Scenario, name: StyleName): Seat {
  const style = name === 'lazy' ? lazy : name === 'guided' ? guided : listed(name)
  return {
    sitter: `bot:${name}`,
    async speak(talk) {
      const asked = coachTurns(talk).map((turn) => turn.text)
      const said = coacheeTurns(talk).map((turn) => turn.text)
      const line = style({ scenario, talk, turn: asked.length, said, asked })
      return line === null ? { kind: 'leave', reason: 'ended' } : { kind: 'line', text: line }
    },
  }
}
