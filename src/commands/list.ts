// `list`: which scenarios there are.
import type { Language } from '../moves/language.ts'
import type { Outside } from '../outside/outside.ts'
import { listJson, listText } from '../report/list.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { lookOf } from './look.ts'
import { tellProblems } from './problems.ts'
import { bundledScenarios } from './scenarios.ts'

export async function list(
  options: { readonly json?: boolean; readonly lang?: Language },
  spoken: Language,
  outside: Outside,
): Promise<ExitCode> {
  const { scenarios, problems, texts } = await bundledScenarios(outside)
  const wrong = problems.filter((problem) => problem.severity === 'error')
  await tellProblems(wrong, spoken, outside, texts)
  const shown = scenarios.filter((one) => !options.lang || one.lang === options.lang)
  const look = await lookOf(outside.out, spoken, outside)
  await outside.out.write(options.json ? listJson(shown) : listText(shown, look))
  return wrong.length > 0 ? EXIT.found : EXIT.fine
}
