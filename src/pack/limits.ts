// When a check fails though no scenario is wrong: there is nothing to check, or there are too many warnings.
import { found } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'

/** A path that holds no scenario: a check that checks nothing may not pass. */
export function nothingFound(path: string): Problem {
  const place = { file: path, line: 1, col: 1, endLine: 1, endCol: 1 }
  return found('check/nothing-found', place, { name: path })
}

/** The same of a pattern. */
export function nothingMatches(pattern: string): Problem {
  const place = { file: pattern, line: 1, col: 1, endLine: 1, endCol: 1 }
  return found('check/nothing-matches', place, { name: pattern })
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
