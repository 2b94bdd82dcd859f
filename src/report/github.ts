// Problems as workflow commands, which GitHub shows beside the lines concerned.
import type { Language } from '../moves/language.ts'
import { inLanguage } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import { plainLine } from './plain.ts'
import { counts, countText } from './problems.ts'

/** One command a problem, then their number; empty where there are none. GitHub counts the last column in. */
export function problemsGithub(problems: readonly Problem[], lang: Language): string {
  const told = problems.filter(counts)
  if (told.length === 0) return ''
  const lines = told.map((problem) => {
    const { code, severity, place, message, hint, shown = [] } = inLanguage(problem, lang)
    const ends = place.endLine === place.line && place.endCol > place.col
    const where = [
      `file=${property(place.file.replaceAll('\\', '/'))}`,
      `line=${place.line}`,
      `endLine=${place.endLine}`,
      `col=${place.col}`,
      ...(ends ? [`endColumn=${place.endCol - 1}`] : []),
      `title=${property(code)}`,
    ]
    const text = [message, hint, ...shown].map(plainLine).join('\n')
    return `::${severity} ${where.join(',')}::${data(text)}\n`
  })
  return `${lines.join('')}${countText(problems, lang)}\n`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
