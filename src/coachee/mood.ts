// Trust and ownership, and what each move does to them: lost fast, regained slowly.
import type { Mood } from '../talk/turn.ts'

/** Points on the scale of 0-100, from DESIGN's table, tuned by playing. */
export const EFFECTS = {
  open: { trust: 5, ownership: 4 },
  'follow-up': { trust: 7, ownership: 6 },
  reflection: { trust: 3, ownership: 2 },
  closed: { trust: 0, ownership: -2 },
  'silence-1': { trust: 3, ownership: 3 },
  'silence-2': { trust: 0, ownership: 0 },
  'silence-3': { trust: -5, ownership: 0 },
  tip: { trust: -5, ownership: -12 },
  'assumption-wrong': { trust: -12, ownership: -5 },
  'assumption-true': { trust: -3, ownership: -8 },
  /** A line that may have been a slip. */
  doubtful: { trust: -3, ownership: -1 },
  judgment: { trust: -25, ownership: -10 },
  /** A question that nothing was handed back for, from the sixth running. */
  interrogation: { trust: -4, ownership: -2 },
  insult: { trust: -50, ownership: -10 },
  nothing: { trust: 0, ownership: 0 },
} as const satisfies Record<string, Mood>
export type Effect = keyof typeof EFFECTS

/** Below this much trust a right guess is denied. */
export const ADMITS_AT = 40

const bounded = (value: number) => Math.max(0, Math.min(100, value))

/**
 * From here on a gain shrinks with what is left to the ceiling, for trust with its square, down to nothing; a loss never
 * does.
 */
const FULL_UNTIL = 50

export function moved(mood: Mood, by: Mood): Mood {
  return { trust: shifted(mood.trust, by.trust, 2), ownership: shifted(mood.ownership, by.ownership, 1) }
}

function shifted(value: number, by: number, power: 1 | 2): number {
  if (by <= 0 || value <= FULL_UNTIL) return bounded(value + by)
  const left = ((100 - value) / (100 - FULL_UNTIL)) ** power
  return bounded(value + Math.max(2 - power, Math.round(by * left)))
}

export function after(mood: Mood, effects: readonly Effect[]): Mood {
  return effects.reduce<Mood>((now, effect) => moved(now, EFFECTS[effect]), mood)
}

/** 0-100 as people see it: 0-10. */
export function shown(points: number): number {
  return Math.round(points / 10)
}

/** Buy-in, 0-10: an own plan carries the ownership felt for it, a borrowed or thin one at most 4, none 0. */
export function buyIn(kind: 'own' | 'borrowed' | 'thin' | 'none', ownership: number): number {
  if (kind === 'none') return 0
  return kind === 'own' ? shown(ownership) : Math.min(4, shown(ownership))
}
