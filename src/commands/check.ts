// `check`: every problem of every scenario at once, for an author or for CI.
import type { Language } from '../moves/language.ts'
import type { Outside } from '../outside/outside.ts'
import { readSources } from '../outside/scenarios.ts'
import { checkScenarios } from '../pack/check.ts'
import type { Problem } from '../problem/problem.ts'
import { problemsText } from '../report/problems.ts'
import { problemsJson } from '../report/problems-json.ts'
import type { CommandLineWords } from '../report/words/command-line.ts'
import type { CheckFormat } from './check-formats.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { paintFor } from './look.ts'
import { isWrongName } from './scenarios.ts'

/** `paths`: files and folders; what comes along when there are none. */
export async function check(
  paths: readonly string[],
  options: { readonly format: CheckFormat },
  lang: Language,
  outside: Outside,
  words: CommandLineWords,
): Promise<ExitCode> {
  const { files, problems: unread } = await readSources(paths.length > 0 ? paths : [outside.bundled])
  const problems = [...unread, ...(files.length > 0 ? await checkScenarios(files) : [])]
  if (options.format === 'json') await outside.out.write(problemsJson(problems, files.length, lang))
  else if (problems.length === 0)
    await outside.out.write(`${words.allWell.replace('{count}', String(files.length))}\n`)
  else {
    const texts = new Map(files.map((source) => [source.file, source.text]))
    const paint = await paintFor(outside.out, outside)
    await outside.out.write(problemsText(problems, { lang, width: outside.out.columns(), paint, texts }))
  }
  return codeFor(problems)
}

function codeFor(problems: readonly Problem[]): ExitCode {
  if (problems.some(isWrongName)) return EXIT.wrongCommand
  return problems.some((problem) => problem.severity === 'error') ? EXIT.found : EXIT.fine
}
