// `check`: every problem of every scenario at once, for an author or for CI.
import type { Language } from '../moves/language.ts'
import { type CheckCache, cacheFolder, openCache, programPrint } from '../outside/check-cache.ts'
import { findingsOfFiles } from '../outside/check-files.ts'
import type { Outside } from '../outside/outside.ts'
import { type PackFile, readPacks } from '../outside/packs.ts'
import { tooManyWarnings } from '../pack/limits.ts'
import { isPageName } from '../pack/names.ts'
import { type Shard, shareOf } from '../pack/shard.ts'
import { gathered } from '../pack/together.ts'
import { inReadingOrder } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import { counts, countText } from '../report/problems.ts'
import type { CommandLineWords } from '../report/words/command-line.ts'
import { collide, type Wanted } from './check-formats.ts'
import { report } from './check-reports.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { isWrongName, tellPlainly } from './problems.ts'

export interface CheckOptions {
  /** One report each; as text on the screen when there are none. */
  readonly format?: readonly Wanted[]
  /** Talks of each bot, with the seeds from 1. */
  readonly seeds?: number
  /** With more warnings than this the check fails. */
  readonly maxWarnings?: number
  /** Without the proofs of what can be reached, and without bots. */
  readonly quick?: boolean
  /** Shows the script that reaches each part. */
  readonly proofs?: boolean
  /** Shows what the tests speak. */
  readonly coverage?: boolean
  /** In per cent; a scenario whose tests speak less of it fails. */
  readonly minCoverage?: number
  /** Mends the files themselves first, where there is one right answer. */
  readonly fix?: boolean
  /** Only this share of the scenarios. */
  readonly shard?: Shard
  /** How many threads may work at once; what the machine has when it is left out. */
  readonly workers?: number
  /** False: everything is looked at afresh, and nothing of it is kept. */
  readonly cache?: boolean
  /** Where findings are kept. */
  readonly cacheDir?: string
}

/** `paths`: files, folders and patterns; what comes along when there are none. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  lang: Language,
  outside: Outside,
  words: CommandLineWords,
): Promise<ExitCode> {
  const { format, seeds = 1, maxWarnings, shard, fix = false, quick, proofs, coverage, minCoverage } = options
  const wanted = format?.length ? format : [{ format: 'text', file: null } as const]
  if (collide(wanted)) {
    await outside.err.write(`${words.reportsCollide}\n`)
    return EXIT.wrongCommand
  }
  const read = await readPacks(paths.length > 0 ? paths : [outside.bundled])
  const share = shard ? withPages(shareOf(read.files, shard), read.files) : read.files
  const files = fix ? await (await import('./check-fix.ts')).mended(share, lang, outside, words) : share
  const cache = await cacheFor(options, outside)
  const thoroughness = { seeds, quick, proofs, coverage, minCoverage }
  const { findings, unkept } = await findingsOfFiles(files, thoroughness, { cache, workers: options.workers })
  const found = inReadingOrder([...read.problems, ...gathered(findings, read.names)])
  const problems = inReadingOrder([...found, ...tooManyWarnings(found, maxWarnings)])
  const texts = new Map(files.map(({ file, text }) => [file, text]))
  const checked = checkedIn(files)
  if (shard && checked.length === 0) await outside.err.write(`${words.emptyShard}\n`)
  const asked = { proofs, coverage }
  const told = findings.filter(({ beside }) => !beside).sort((one, other) => (one.file < other.file ? -1 : 1))
  const result = { problems, checked, texts, lang, findings: told, asked }
  const unwritten = await report(wanted, result, outside, words)
  if (wanted.every(({ file }) => file !== null) && problems.length > 0)
    await outside.err.write(`${countText(problems, lang)}\n`)
  const onScreen = wanted.some((one) => one.format === 'text' && one.file === null)
  const number = onScreen && !fix ? await mendableIn(files, problems) : 0
  if (number > 0)
    await outside.err.write(
      `${(number === 1 ? words.oneMendable : words.mendable).replace('{count}', String(number))}\n`,
    )
  const failed = options.cacheDir === undefined ? unwritten : [...unwritten, ...unkept]
  await tellPlainly(failed, lang, outside)
  return failed.length > 0 ? EXIT.wrongCommand : codeFor(problems)
}

/** What was found before; null where nothing is kept. */
export async function cacheFor(
  { cache, cacheDir }: CheckOptions,
  outside: Outside,
): Promise<CheckCache | null> {
  const program = cache === false ? null : programPrint()
  return program === null ? null : openCache(cacheDir ?? cacheFolder(outside.env), program)
}

/** The share, and beside it the pages that fell to other shares. */
function withPages(share: readonly PackFile[], all: readonly PackFile[]): readonly PackFile[] {
  const others = all.filter((one) => isPageName(one.file) && !share.includes(one))
  return [...share, ...others.map((page) => ({ ...page, beside: true }))]
}

/** The scenarios among them that something is told of. */
export function checkedIn(files: readonly PackFile[]): readonly string[] {
  return files.filter(({ file, beside }) => !beside && !isPageName(file)).map(({ file }) => file)
}

/** Mending reads the files again, and a check of what is known already need not wait for what reading takes. */
async function mendableIn(files: readonly PackFile[], problems: readonly Problem[]): Promise<number> {
  if (problems.every(({ code }) => code.startsWith('check/'))) return 0
  const { mendable } = await import('./check-fix.ts')
  return mendable(files, problems)
}

function codeFor(problems: readonly Problem[]): ExitCode {
  if (problems.some(isWrongName)) return EXIT.wrongCommand
  return problems.some((problem) => problem.severity === 'error' && counts(problem)) ? EXIT.found : EXIT.fine
}
