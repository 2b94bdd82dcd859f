// `check`: every problem of every scenario at once, for an author or for CI.
import type { Language } from '../moves/language.ts'
import { writeWhole } from '../outside/files.ts'
import type { Outside } from '../outside/outside.ts'
import { readSources } from '../outside/scenarios.ts'
import { checkScenarios, tooManyWarnings } from '../pack/check.ts'
import { inReadingOrder } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import { problemsGithub } from '../report/github.ts'
import { problemsJunit } from '../report/junit.ts'
import { countText, problemsText } from '../report/problems.ts'
import { problemsJson } from '../report/problems-json.ts'
import { problemsSarif } from '../report/sarif.ts'
import type { CommandLineWords } from '../report/words/command-line.ts'
import { mended } from './check-fix.ts'
import { collide, type Wanted } from './check-formats.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { paintFor } from './look.ts'
import { tellPlainly } from './problems.ts'
import { isWrongName } from './scenarios.ts'
import { VERSION } from './version.ts'

export interface CheckOptions {
  /** One report each; as text on the screen when there are none. */
  readonly format?: readonly Wanted[]
  /** Talks of each bot, with the seeds from 1. */
  readonly seeds?: number
  /** With more warnings than this the check fails. */
  readonly maxWarnings?: number
  /** Mends the files themselves first, where there is one right answer. */
  readonly fix?: boolean
}

interface Result {
  readonly problems: readonly Problem[]
  /** Of the files that were read, by name. */
  readonly texts: ReadonlyMap<string, string>
  readonly lang: Language
}

/** `paths`: files and folders; what comes along when there are none. */
export async function check(
  paths: readonly string[],
  { format, seeds = 1, maxWarnings, fix = false }: CheckOptions,
  lang: Language,
  outside: Outside,
  words: CommandLineWords,
): Promise<ExitCode> {
  const wanted = format?.length ? format : [{ format: 'text', file: null } as const]
  if (collide(wanted)) {
    await outside.err.write(`${words.reportsCollide}\n`)
    return EXIT.wrongCommand
  }
  const read = await readSources(paths.length > 0 ? paths : [outside.bundled])
  const files = fix ? await mended(read.files, lang, outside, words) : read.files
  const checked = files.length > 0 ? await checkScenarios(files, { seeds }) : []
  const found = inReadingOrder([...read.problems, ...checked])
  const problems = inReadingOrder([...found, ...tooManyWarnings(found, maxWarnings)])
  const texts = new Map(files.map(({ file, text }) => [file, text]))
  const unwritten = await report(wanted, { problems, texts, lang }, outside, words)
  if (wanted.every(({ file }) => file !== null) && problems.length > 0)
    await outside.err.write(`${countText(problems, lang)}\n`)
  await tellPlainly(unwritten, lang, outside)
  return unwritten.length > 0 ? EXIT.wrongCommand : codeFor(problems)
}

/** What went wrong with the files that the reports go to. */
async function report(
  wanted: readonly Wanted[],
  result: Result,
  outside: Outside,
  words: CommandLineWords,
): Promise<readonly Problem[]> {
  const unwritten: Problem[] = []
  for (const { format, file } of wanted) {
    const text =
      format === 'text'
        ? asText(result, file === null ? await onScreen(outside) : {}, words)
        : AS[format](result)
    if (file === null) await outside.out.write(text)
    else unwritten.push(...(await writeWhole(file, text)).problems)
  }
  return unwritten
}

const AS = {
  json: ({ problems, texts, lang }: Result) => problemsJson(problems, texts.size, lang),
  junit: ({ problems, texts, lang }: Result) => problemsJunit(problems, [...texts.keys()], lang),
  sarif: ({ problems, lang }: Result) => problemsSarif(problems, lang, VERSION),
  github: ({ problems, lang }: Result) => problemsGithub(problems, lang),
}

async function onScreen(outside: Outside) {
  return { width: outside.out.columns(), paint: await paintFor(outside.out, outside) }
}

function asText(
  { problems, texts, lang }: Result,
  look: Omit<Parameters<typeof problemsText>[1], 'lang' | 'texts'>,
  words: CommandLineWords,
): string {
  const allWell = texts.size === 1 ? words.oneWell : words.allWell
  if (problems.length === 0) return `${allWell.replace('{count}', String(texts.size))}\n`
  return problemsText(problems, { ...look, lang, texts })
}

function codeFor(problems: readonly Problem[]): ExitCode {
  if (problems.some(isWrongName)) return EXIT.wrongCommand
  return problems.some((problem) => problem.severity === 'error') ? EXIT.found : EXIT.fine
}
