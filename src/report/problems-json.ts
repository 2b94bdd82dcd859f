// Problems as JSON, for other programs.
import type { Language } from '../moves/language.ts'
import { inLanguage } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'

/** `checked`: how many scenario files were read. */
export function problemsJson(problems: readonly Problem[], checked: number, lang: Language): string {
  const flat = problems.map((problem) => {
    const { code, severity, place, message, hint, shown } = inLanguage(problem, lang)
    return { ...place, severity, code, message, hint, ...(shown && { shown }) }
  })
  const warnings = flat.filter(({ severity }) => severity === 'warning').length
  return `${JSON.stringify({ checked, errors: flat.length - warnings, warnings, problems: flat }, null, 2)}\n`
}
