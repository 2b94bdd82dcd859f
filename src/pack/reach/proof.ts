// What is proven about one part of a scenario, in one heart.
import type { InBoth } from '../../problem/problem.ts'
import type { Path } from '../../scenario/grow.ts'

/** Every way in which a scenario can be stuck. Endings but for plans have no words of their own in the file. */
export type Part =
  | 'level'
  | 'hook'
  | 'bait'
  | 'own-plan'
  | 'borrowed-plan'
  | 'thin-plan'
  | 'no-plan'
  | 'coachee-leaves'
  | 'goodbye'

/** Plain data: it survives a thread, a cache and JSON. */
export interface Proof {
  readonly part: Part
  /** `pricing.2` of a level, `pricing.2: their words` of a hook, the number of a bait, the id of a plan; else empty. */
  readonly name: string
  /** What stands in the file for it, down to the condition that blocks it; the scenario's id for what has no words. */
  readonly path: Path
  /** Null where the scenario has one ending for all. */
  readonly heart: string | null
  /** The least seed from 1 under which this heart is alive: `drill --seed`. */
  readonly seed: number
  readonly verdict: 'reachable' | 'unreachable' | 'undecided'
  /** The coach's lines, one a turn, that reach it; with any of them left out they do not. Empty unless reachable. */
  readonly script: readonly string[]
  /** What blocks it, or which bound was hit; null where it is reachable. */
  readonly because: InBoth | null
  /** A level that is unreachable itself and takes this down with it; null where this is the root of it. */
  readonly through: string | null
}

/** The search stops after so many lines tried for one part, and no script is longer than so many lines. */
export const BOUNDS = { tried: 300, lines: 40 } as const
