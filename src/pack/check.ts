// Runs every check over every scenario and gathers what they find.
import { found, inReadingOrder } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import { examine, type Source } from '../scenario/parse.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Tree } from '../scenario/yaml.ts'
import { modelQuestions } from './checks/model-questions.ts'
import { ownTests } from './checks/own-tests.ts'
import { sameTwice } from './checks/same-twice.ts'
import { testsThatProveNothing } from './checks/tests-that-prove-nothing.ts'
import { threadsWithoutHook } from './checks/threads-without-hook.ts'
import { toldApart } from './checks/told-apart.ts'
import { translations } from './checks/translations.ts'
import { wordsHeardTwice } from './checks/words-heard-twice.ts'

/** A scenario without errors, with the places of its parts. */
export interface Checked {
  readonly file: string
  readonly scenario: Scenario
  readonly tree: Tree
}

/** How much is played: `seeds` is the number of talks that each bot has, with the seeds from 1. */
export interface Thoroughness {
  readonly seeds: number
}

/** Looks at all scenarios together; most checks look at one after the other. */
export type Check = (
  scenarios: readonly Checked[],
  thoroughness: Thoroughness,
) => readonly Problem[] | Promise<readonly Problem[]>

/** A new check is a new file, and a line here. */
const CHECKS: readonly Check[] = [
  modelQuestions,
  ownTests,
  sameTwice,
  testsThatProveNothing,
  threadsWithoutHook,
  toldApart,
  translations,
  wordsHeardTwice,
]

/** In reading order, the same whatever the order of the sources. A scenario with errors gets no further checks. */
export async function checkScenarios(
  sources: readonly Source[],
  thoroughness: Thoroughness = { seeds: 1 },
): Promise<readonly Problem[]> {
  if (sources.length === 0) return [nothingFound('.')]
  const examined = inOrder(sources).map(examine)
  const sound = examined.flatMap(({ source, scenario, tree }) =>
    scenario && tree ? [{ file: source.file, scenario, tree }] : [],
  )
  const problems = examined.flatMap((one) => [...one.problems])
  for (const check of CHECKS) problems.push(...(await check(sound, thoroughness)))
  return inReadingOrder(problems)
}

/** A path that holds no scenario: a check that checks nothing may not pass. */
export function nothingFound(path: string): Problem {
  const place = { file: path, line: 1, col: 1, endLine: 1, endCol: 1 }
  return found('check/nothing-found', place, { name: path })
}

/** Told at the first warning above the limit; nothing where no limit was set. Warnings in reading order. */
export function tooManyWarnings(problems: readonly Problem[], limit: number | undefined): readonly Problem[] {
  if (limit === undefined) return []
  const warnings = problems.filter((problem) => problem.severity === 'warning')
  const first = warnings[limit]
  if (!first) return []
  const words = { count: String(warnings.length), limit: String(limit) }
  return [found('check/too-many-warnings', first.place, words)]
}

function inOrder(sources: readonly Source[]): readonly Source[] {
  return [...sources].sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0))
}
