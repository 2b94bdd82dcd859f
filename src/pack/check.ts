// Runs every check over every scenario and gathers what they find.
import { found, inReadingOrder } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import { examine, type Source } from '../scenario/parse.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Tree } from '../scenario/yaml.ts'
import { type Card, cardOf } from './card.ts'
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

/** Looks at one scenario by itself: a thread of its own can run it, and a cache can keep what it found. */
export type Check = (
  one: Checked,
  thoroughness: Thoroughness,
) => readonly Problem[] | Promise<readonly Problem[]>

/** What was found in one file. Plain data: it survives a thread, a cache and JSON. */
export interface Findings {
  readonly problems: readonly Problem[]
  /** For what only several files together show; null where an error stands in the way. */
  readonly card: Card | null
}

/** A new check is a new file, and a line here. */
const CHECKS: readonly Check[] = [
  modelQuestions,
  ownTests,
  testsThatProveNothing,
  threadsWithoutHook,
  toldApart,
  wordsHeardTwice,
]

/** Depends on nothing but its arguments. A scenario with errors gets no further checks. */
export async function checkScenario(source: Source, thoroughness: Thoroughness): Promise<Findings> {
  const { scenario, tree, problems } = examine(source)
  if (!scenario || !tree) return { problems, card: null }
  const one = { file: source.file, scenario, tree }
  const more: Problem[] = []
  for (const check of CHECKS) more.push(...(await check(one, thoroughness)))
  return { problems: [...problems, ...more], card: cardOf(one) }
}

/** All problems of all files, in reading order, the same whatever the order of the findings. */
export function gathered(findings: readonly Findings[]): readonly Problem[] {
  const cards = findings
    .flatMap(({ card }) => (card ? [card] : []))
    .sort((one, other) => (one.file < other.file ? -1 : 1))
  return inReadingOrder([
    ...findings.flatMap(({ problems }) => [...problems]),
    ...sameTwice(cards),
    ...translations(cards),
  ])
}

/** One file after the other; at least one file. */
export async function checkScenarios(
  sources: readonly Source[],
  thoroughness: Thoroughness = { seeds: 1 },
): Promise<readonly Problem[]> {
  if (sources.length === 0) return [nothingFound('.')]
  const findings: Findings[] = []
  for (const source of sources) findings.push(await checkScenario(source, thoroughness))
  return gathered(findings)
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
