// Tells a person what is wrong with what they gave us, on the error screen.
import type { Language } from '../moves/language.ts'
import type { Outside } from '../outside/outside.ts'
import { inLanguage } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import { plainLine } from '../report/plain.ts'
import { problemsText } from '../report/problems.ts'
import { paintFor } from './look.ts'

/** What makes a command line wrong, rather than a scenario: no such file, or a name or pattern that leads nowhere. */
const WRONG_NAMES: readonly string[] = [
  'file/missing',
  'file/is-a-folder',
  'check/nothing-matches',
  'check/unknown-scenario',
  'check/unknown-language',
]

export function isWrongName({ code }: Problem): boolean {
  return WRONG_NAMES.includes(code)
}

/** `texts`: of the files concerned, by name, for the frames. */
export async function tellProblems(
  problems: readonly Problem[],
  lang: Language,
  outside: Outside,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  if (problems.length === 0) return
  const paint = await paintFor(outside.err, outside)
  await outside.err.write(problemsText(problems, { lang, width: outside.err.columns(), paint, texts }))
}

/** The same for problems with the command line rather than with a file: message and cure on one line. */
export async function tellPlainly(
  problems: readonly Problem[],
  lang: Language,
  outside: Outside,
): Promise<void> {
  for (const { message, hint } of problems.map((one) => inLanguage(one, lang)))
    await outside.err.write(`${plainLine(message)} ${plainLine(hint)}\n`)
}
