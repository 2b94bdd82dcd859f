// How near an answer to a follow-up lies to what was just said, and whether it is alive.
import type { AskedEar } from './ears.ts'
import type { CoacheeState } from './state.ts'
import { isWornOut } from './voice.ts'

/** How near an answer lies to what they said last. */
export const PLACES = [
  'anywhere',
  'thread elsewhere',
  'thread in hand',
  'level in hand',
  'just spoken',
] as const
export const NEAR = PLACES.indexOf('level in hand')

export function placeOf(ear: AskedEar, state: CoacheeState): (typeof PLACES)[number] {
  const { of, thread, behind } = ear
  if (behind) return 'just spoken'
  if (of === 'opening') return isOfLastLine(ear, state) ? 'just spoken' : 'anywhere'
  if (of === state.spoken) return 'just spoken'
  if (thread === state.inHand) return of === thread ? 'thread in hand' : 'level in hand'
  return thread === null ? 'anywhere' : 'thread elsewhere'
}

/** An answer lives from the moment that what it belongs to has been said, until all its wordings were used. */
export function isAlive({ of, thread, beat, entry, behind }: AskedEar, state: CoacheeState): boolean {
  if (isWornOut(state, beat, entry.says)) return false
  if (behind) return !state.baited && behind.find(state.lines.at(-1)?.text ?? '') !== null
  if (of === 'opening') return true
  if (of.startsWith('plan/')) return of === `plan/own/${state.plan?.kind === 'own' ? state.plan.id : ''}`
  if (thread === null) return state.used.has(of)
  return of === thread ? state.lines.some((line) => line.thread === thread) : state.reached.has(of)
}

/** What stands under the opening holds all the talk through: only what speaks of the same as the last line is near. */
function isOfLastLine({ beat, entry }: AskedEar, state: CoacheeState): boolean {
  if (state.spoken !== 'opening') return false
  if (state.lines.length <= 1 || beat === state.lastBeat) return true
  return (entry.hears ?? []).some((words) => state.subjects.has(words))
}
