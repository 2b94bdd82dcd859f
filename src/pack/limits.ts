// When a check fails though no scenario is wrong: there is nothing to check, or there are too many warnings.
import { found, startOf } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'

/** A path that holds no scenario: a check that checks nothing may not pass. */
export function nothingFound(path: string): Problem {
  return found('check/nothing-found', startOf(path), { name: path })
}

/** The same of a pattern. */
export function nothingMatches(pattern: string): Problem {
  return found('check/nothing-matches', startOf(pattern), { name: pattern })
}

/** Told at the first warning above the limit; nothing where no limit was set. Warnings in reading order. */
export function tooManyWarnings(problems: readonly Problem[], limit: number | undefined): readonly Problem[] {
  if (limit === undefined) return []
  const warnings = problems.filter(({ severity, ignored }) => severity === 'warning' && ignored === undefined)
  const first = warnings[limit]
  if (!first) return []
  const words = { count: String(warnings.length), limit: String(limit) }
  return [found('check/too-many-warnings', first.place, words)]
}
