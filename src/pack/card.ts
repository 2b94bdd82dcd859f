// What the other files of a pack need to know of one scenario: who it is, and the bones that its translation shares.
import type { Language } from '../moves/language.ts'
import type { Place } from '../problem/problem.ts'
import type { Path } from '../scenario/grow.ts'
import type { Checked } from './check.ts'

/** Plain data: it survives a thread, a cache and JSON. */
export interface Card {
  readonly file: string
  readonly id: string
  readonly lang: Language
  /** Of the id. */
  readonly place: Place
  readonly langPlace: Place
  /** Of the keys under which threads, plans and baits stand, for what is missing there. */
  readonly threads: Place
  readonly plans: Place
  readonly baits: Place
  /** In the order of the file. */
  readonly bones: readonly Bone[]
}

/** A part that translations share by name. */
export interface Bone {
  /** `thread x`, `thread x.2`, `plan y`, `bait 1`, `persona`. */
  readonly name: string
  readonly place: Place
  /** What must be alike in every language; empty where nothing has to be. */
  readonly marks: string
}

export function cardOf({ file, scenario, tree }: Checked): Card {
  const { id, lang, threads, plans } = scenario
  const bone = (name: string, path: Path, marks: readonly (string | number | false | undefined)[]): Bone => ({
    name,
    place: tree.placeOf(path, 'value'),
    marks: marks.filter(Boolean).join(', '),
  })
  const inThreads = threads.flatMap((thread, t) => [
    bone(`thread ${thread.id}`, ['threads', t, 'id'], []),
    ...thread.levels.map(({ heart, needs, hooks }, l) =>
      bone(
        `thread ${thread.id}.${l + 1}`,
        ['threads', t, 'levels', l, 'says'],
        [
          heart && `heart ${heart}`,
          needs?.trust !== undefined && `trust ${needs.trust}`,
          needs?.after?.length && `after ${[...needs.after].sort().join(' ')}`,
          hooks && `hooks ${[...new Set(Object.values(hooks))].sort().join(' ')}`,
        ],
      ),
    ),
  ])
  const inPlans = plans.map((plan, p) =>
    bone(
      `plan ${plan.id}`,
      ['plans', p, 'id'],
      [plan.heart && `heart ${plan.heart}`, `from ${[...plan.from].sort().join(' ')}`],
    ),
  )
  const marks: readonly (readonly [string, Path, unknown])[] = [
    ['persona', ['persona'], scenario.persona],
    ['difficulty', ['difficulty'], scenario.difficulty],
    ['turns', ['turns'], scenario.turns],
    ['opposite', ['opposite'], scenario.opposite],
    ['trust', ['coachee', 'trust'], scenario.coachee.trust],
    ['ownership', ['coachee', 'ownership'], scenario.coachee.ownership],
  ]
  const atStart = marks.map(([name, path, value]) => bone(name, path, [String(value ?? '')]))
  const inBaits = scenario.baits.map(({ after }, b) =>
    bone(`bait ${b + 1}`, ['baits', b, 'says'], [after.length > 0 && `after ${[...after].sort().join(' ')}`]),
  )
  return {
    file,
    id,
    lang,
    place: tree.placeOf(['id'], 'value'),
    langPlace: tree.placeOf(['lang'], 'value'),
    threads: tree.placeOf(['threads'], 'key'),
    plans: tree.placeOf(['plans'], 'key'),
    baits: tree.placeOf(['baits'], 'key'),
    bones: [...atStart, ...inThreads, ...inBaits, ...inPlans],
  }
}
