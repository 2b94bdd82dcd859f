// Runs every check over every scenario and gathers what they find.
import { inReadingOrder } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import { type PackIdeal, parsePage } from '../scenario/pack-page.ts'
import { examine, type Source } from '../scenario/parse.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Tree } from '../scenario/yaml.ts'
import { cardOf } from './card.ts'
import { behindUnsaid } from './checks/behind-unsaid.ts'
import { closedAnswers } from './checks/closed-answers.ts'
import { coverageTooLow } from './checks/coverage-too-low.ts'
import { hooksAlike } from './checks/hooks-alike.ts'
import { modelQuestions } from './checks/model-questions.ts'
import { otherLanguage } from './checks/other-language.ts'
import { ownTests } from './checks/own-tests.ts'
import { lacksPlan, unreached } from './checks/reached.ts'
import { testsThatProveNothing } from './checks/tests-that-prove-nothing.ts'
import { threadsWithoutHook } from './checks/threads-without-hook.ts'
import { toldApart } from './checks/told-apart.ts'
import { wordingsReadAlike } from './checks/wordings-read-alike.ts'
import { wordsHeardTwice } from './checks/words-heard-twice.ts'
import { coverageOf } from './coverage/coverage.ts'
import type { Findings, Job } from './findings.ts'
import { canTurnUp, ignoresIn } from './ignores-in.ts'
import { nothingFound } from './limits.ts'
import { folderOf, isPageName } from './names.ts'
import { proofsOf } from './reach/proofs.ts'
import { gathered, type InPack } from './together.ts'
import { pagesAmong } from './two-pages.ts'

/** A scenario without errors, with the places of its parts. */
export interface Checked {
  readonly file: string
  readonly scenario: Scenario
  readonly tree: Tree
}

/** How much is played: `seeds` is the number of talks that each bot has, with the seeds from 1. */
export interface Thoroughness {
  readonly seeds: number
  /** Without the proofs of what can be reached, and without bots. */
  readonly quick?: boolean
  /** The proofs are kept beside the problems. */
  readonly proofs?: boolean
  /** What the tests speak is kept beside the problems. */
  readonly coverage?: boolean
  /** How much of a scenario its tests speak at least, in per cent. */
  readonly minCoverage?: number
  /** False: nothing is played, so that an author hears of the rest at once. */
  readonly played?: boolean
}

/** Looks at one scenario by itself: a thread of its own can run it, and a cache can keep what it found. */
export type Check = (
  one: Checked,
  thoroughness: Thoroughness,
) => readonly Problem[] | Promise<readonly Problem[]>

/** A new check is a new file, and a line here. */
const CHECKS: readonly Check[] = [
  behindUnsaid,
  closedAnswers,
  hooksAlike,
  modelQuestions,
  ownTests,
  testsThatProveNothing,
  threadsWithoutHook,
  toldApart,
  wordingsReadAlike,
  wordsHeardTwice,
]

/** Those that play talks: they take their time. */
const PLAYED: ReadonlySet<Check> = new Set([ownTests, toldApart, wordingsReadAlike])

/** Depends on nothing but its arguments, and on no more of the file's path than its last part. */
export async function findingsOf(
  { source, page, beside }: Job,
  thoroughness: Thoroughness,
): Promise<Findings> {
  const { ignores: all, problems: wrongIgnores } = ignoresIn(source)
  const ignores = all.filter(({ code }) => canTurnUp(code, thoroughness))
  const nothing = { file: source.file, card: null, languages: null, ignores, proofs: [], coverage: null }
  if (isPageName(source.file)) {
    const { page: own, problems } = parsePage(source)
    return { ...nothing, languages: own?.languages ?? null, problems: [...problems, ...wrongIgnores] }
  }
  const { scenario, tree, problems } = examine(source, page ? idealOf(page) : {})
  if (!scenario || !tree) return { ...nothing, problems: [...problems, ...wrongIgnores] }
  const one = { file: source.file, scenario, tree }
  const { problems: strange, stop } = otherLanguage(one)
  if (stop) return { ...nothing, problems: [...problems, ...wrongIgnores, ...strange] }
  const { played = true } = thoroughness
  const more: Problem[] = beside ? [] : [...strange]
  const checks = CHECKS.filter((check) => played || !PLAYED.has(check))
  if (!beside) for (const check of checks) more.push(...(await check(one, thoroughness)))
  const proofs = beside || thoroughness.quick || !played ? [] : proofsOf(scenario)
  const told = lacksPlan(proofs) ? more.filter(({ code }) => code !== 'check/asking-finds-no-plan') : more
  const { minCoverage = 0 } = thoroughness
  const isCounted = !beside && played && (thoroughness.coverage || minCoverage > 0)
  const coverage = isCounted ? await coverageOf(scenario, tree) : null
  const uncovered = coverage ? coverageTooLow(one, coverage, minCoverage) : []
  return {
    ...nothing,
    card: cardOf(one),
    problems: [...problems, ...wrongIgnores, ...told, ...unreached(one, proofs), ...uncovered],
    proofs: thoroughness.proofs ? proofs : [],
    coverage: thoroughness.coverage ? coverage : null,
  }
}

/** Many scenarios lie below one page. */
let lastPage: { readonly text: string; readonly ideal: PackIdeal } | null = null

function idealOf(page: Source): PackIdeal {
  if (lastPage?.text !== page.text) lastPage = { text: page.text, ideal: parsePage(page).page?.ideal ?? {} }
  return lastPage.ideal
}

/** One file after the other; at least one scenario. A pack.yaml among them holds for all in its folder and below. */
export async function checkScenarios(
  sources: readonly Source[],
  thoroughness: Thoroughness = { seeds: 1 },
): Promise<readonly Problem[]> {
  if (sources.every(({ file }) => isPageName(file))) return [nothingFound('.')]
  const { pages: names, problems } = pagesAmong(sources.map(({ file }) => file))
  const pages = sources.filter(({ file }) => names.has(file))
  const read = sources.filter(({ file }) => names.has(file) || !isPageName(file))
  const inPack = read.map((source) => {
    const above = pages.filter(({ file }) => source.file.startsWith(folderOf(file)))
    const page = above.reduce<Source | null>(
      (near, one) => (near && near.file.length >= one.file.length ? near : one),
      null,
    )
    return { source, page: page === source ? null : page, beside: false }
  })
  const findings: InPack[] = []
  for (const job of inPack)
    findings.push({ ...(await findingsOf(job, thoroughness)), pack: job.page?.file ?? null, beside: false })
  return inReadingOrder([...problems, ...gathered(findings, new Set(sources.map(({ file }) => file)))])
}
