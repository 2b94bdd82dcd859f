// The reports of `check`: in each format asked for, on the screen or in a file, all of one result.
import type { Language } from '../moves/language.ts'
import { writeWhole } from '../outside/files.ts'
import type { Outside } from '../outside/outside.ts'
import type { Findings } from '../pack/findings.ts'
import type { Problem } from '../problem/problem.ts'
import { coverageData, coverageText } from '../report/coverage.ts'
import { problemsGithub } from '../report/github.ts'
import { problemsJunit } from '../report/junit.ts'
import { counts, countText, problemsText } from '../report/problems.ts'
import { problemsJson } from '../report/problems-json.ts'
import { proofsData, proofsText } from '../report/proofs.ts'
import { problemsSarif } from '../report/sarif.ts'
import type { CommandLineWords } from '../report/words/command-line.ts'
import type { Wanted } from './check-formats.ts'
import { paintFor } from './look.ts'
import { VERSION } from './version.ts'

export interface CheckResult {
  readonly problems: readonly Problem[]
  /** The scenarios that were checked, by name. */
  readonly checked: readonly string[]
  /** Of the files that were read, by name. */
  readonly texts: ReadonlyMap<string, string>
  readonly lang: Language
  /** Of the scenarios that were checked. */
  readonly findings: readonly Findings[]
  /** What was asked for beside the problems. */
  readonly asked: { readonly proofs?: boolean; readonly coverage?: boolean }
}

/** What went wrong with the files that the reports go to. */
export async function report(
  wanted: readonly Wanted[],
  result: CheckResult,
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
  json: ({ problems, checked, lang, findings, asked }: CheckResult) =>
    problemsJson(problems, checked.length, lang, {
      ...(asked.proofs && { proofs: proofsData(findings, lang) }),
      ...(asked.coverage && { coverage: coverageData(covered(findings)) }),
    }),
  junit: ({ problems, checked, lang }: CheckResult) => problemsJunit(problems, checked, lang),
  sarif: ({ problems, lang }: CheckResult) => problemsSarif(problems, lang, VERSION),
  github: ({ problems, lang }: CheckResult) => problemsGithub(problems, lang),
}

async function onScreen(outside: Outside) {
  return { width: outside.out.columns(), paint: await paintFor(outside.out, outside) }
}

function asText(
  result: CheckResult,
  look: Omit<Parameters<typeof problemsText>[1], 'lang' | 'texts'>,
  words: CommandLineWords,
): string {
  const { lang, findings, asked } = result
  const { width = 80 } = look
  return [
    asked.proofs ? proofsText(findings, lang, width) : '',
    asked.coverage ? coverageText(covered(findings), lang, width) : '',
    asked.proofs || asked.coverage ? '\n' : '',
    problemsAsText(result, look, words),
  ].join('')
}

function covered(findings: readonly Findings[]) {
  return findings.flatMap(({ file, coverage }) => (coverage ? [{ file, coverage }] : []))
}

function problemsAsText(
  { problems, checked, texts, lang }: CheckResult,
  look: Omit<Parameters<typeof problemsText>[1], 'lang' | 'texts'>,
  words: CommandLineWords,
): string {
  if (problems.some(counts)) return problemsText(problems, { ...look, lang, texts })
  const allWell = checked.length === 1 ? words.oneWell : words.allWell
  const ignored = problems.length > 0 ? `${countText(problems, lang)}\n` : ''
  return `${allWell.replace('{count}', String(checked.length))}\n${ignored}`
}
