// What was found in one file by itself: plain data that survives a thread, a cache and JSON.
import type { Language } from '../moves/language.ts'
import type { Place, Problem } from '../problem/problem.ts'
import type { Source } from '../scenario/parse.ts'
import type { Card } from './card.ts'
import type { Coverage } from './coverage/coverage.ts'
import type { Ignore } from './ignore.ts'
import type { Proof } from './reach/proof.ts'

/** One file to look at. */
export interface Job {
  readonly source: Source
  /** The page of the pack that it lies in; null outside any pack. */
  readonly page: Source | null
  /** Only there to be compared with: a translation of what is checked. Nothing is told of it. */
  readonly beside: boolean
}

export interface Findings {
  /** What a job's source is called; every place is in this file. */
  readonly file: string
  readonly problems: readonly Problem[]
  /** For what only several files together show; null for a page, and where an error stands in the way. */
  readonly card: Card | null
  /** Of a page: the languages it promises. */
  readonly languages: readonly Language[] | null
  readonly ignores: readonly Ignore[]
  /** Of what can be reached; none where they were not asked for. */
  readonly proofs: readonly Proof[]
  /** How much of it its own tests speak; null where that was not asked for. */
  readonly coverage: Coverage | null
}

/** The same findings in a file of the same name that lies elsewhere. */
export function movedTo(file: string, findings: Findings): Findings {
  if (findings.file === file) return findings
  const moved = (place: Place): Place => ({ ...place, file })
  const { problems, card, ignores } = findings
  return {
    ...findings,
    file,
    problems: problems.map((problem) => ({ ...problem, place: moved(problem.place) })),
    card: card && {
      ...card,
      file,
      place: moved(card.place),
      langPlace: moved(card.langPlace),
      threads: moved(card.threads),
      plans: moved(card.plans),
      baits: moved(card.baits),
      bones: card.bones.map((bone) => ({ ...bone, place: moved(bone.place) })),
    },
    ignores: ignores.map((ignore) => ({ ...ignore, place: moved(ignore.place) })),
  }
}
