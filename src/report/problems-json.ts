// Problems as JSON, for other programs.
import type { Language } from '../moves/language.ts'
import { inLanguage } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'

/** `checked`: how many scenario files were read. What an author let be stands under `ignored`, with the reason; `more` comes behind it. */
export function problemsJson(
  problems: readonly Problem[],
  checked: number,
  lang: Language,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const all = problems.map((problem) => {
    const { code, severity, place, message, hint, shown, ignored } = inLanguage(problem, lang)
    const flat = { ...place, severity, code, message, hint, ...(shown && { shown }) }
    return ignored === undefined ? flat : { ...flat, reason: ignored }
  })
  const told = all.filter((one) => !('reason' in one))
  const ignored = all.filter((one) => 'reason' in one)
  const warnings = told.filter(({ severity }) => severity === 'warning').length
  const report = { checked, errors: told.length - warnings, warnings, problems: told, ignored, ...more }
  return `${JSON.stringify(report, null, 2)}\n`
}
