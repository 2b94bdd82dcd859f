// The levels of a thread: which comes next, and whether it may open now.
import type { Move } from '../moves/move.ts'
import type { Level, Scenario, Thread } from '../scenario/scenario.ts'
import { type CoacheeState, changed } from './state.ts'

export interface NextLevel {
  readonly level: Level
  /** As authors count: from 1, levels of other hearts included. */
  readonly number: number
  readonly isLast: boolean
}

export function threadOf(scenario: Scenario, id: string): Thread {
  return scenario.threads.find((thread) => thread.id === id) ?? scenario.threads[0]!
}

/** The first level alive under this heart that has not opened; null when all is said. */
export function nextLevel(thread: Thread, state: CoacheeState): NextLevel | null {
  const alive = thread.levels
    .map((level, i) => ({ level, number: i + 1 }))
    .filter(({ level }) => level.heart === undefined || level.heart === state.heart)
  const next = alive.find(({ number }) => !state.reached.has(`${thread.id}.${number}`))
  return next ? { ...next, isLast: next === alive[alive.length - 1] } : null
}

/** The next level; the shield is passed over by whoever was already told what lies behind it, or is past shielding. */
export function pastShield(thread: Thread, state: CoacheeState, isPast = false): NextLevel | null {
  const next = nextLevel(thread, state)
  const isOpen = isPast || [...state.used.keys()].some((beat) => beat.startsWith(`asked/${thread.id}/`))
  if (next?.number !== 1 || !isOpen) return next
  const behind = nextLevel(thread, changed(state, { reached: new Set(state.reached).add(`${thread.id}.1`) }))
  return behind && isReady(behind.level, state) ? behind : next
}

/** Whether a level may open now: enough trust, and all that must come before it. */
export function isReady(level: Level, state: CoacheeState): boolean {
  const { trust = 0, after = [] } = level.needs ?? {}
  return state.mood.trust >= trust && after.every((ref) => state.reached.has(ref))
}

export interface Question {
  readonly move: Move
  readonly thread: Thread
  /** It names the subject or takes up their own words. */
  readonly named: boolean
  /** It names the subject, or a hook or line that leads there, by itself. */
  readonly subject: boolean
  /** It is one of the model questions. */
  readonly model: boolean
}
