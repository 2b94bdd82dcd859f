// Problems as SARIF 2.1.0, for code scanning.
import type { Language } from '../moves/language.ts'
import { CODES, isCode } from '../problem/codes.ts'
import { inLanguage } from '../problem/found.ts'
import type { Place, Problem } from '../problem/problem.ts'
import { plainLine } from './plain.ts'

/** A whole log with one run; rules in order of code. `version`: of lazy-coach. */
export function problemsSarif(problems: readonly Problem[], lang: Language, version: string): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort()
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'lazy-coach', version, rules: codes.map((code) => ruleOf(code, lang)) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => resultOf(problem, codes, lang)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf(code: string, lang: Language) {
  if (!isCode(code)) return { id: code }
  const { severity, cause } = CODES[code]
  return { id: code, fullDescription: { text: cause[lang] }, defaultConfiguration: { level: severity } }
}

function resultOf(problem: Problem, codes: readonly string[], lang: Language) {
  const { code, severity, place, message, hint, shown = [], ignored } = inLanguage(problem, lang)
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: [message, hint, ...shown].map(plainLine).join('\n') },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, region: regionOf(place) } },
    ],
    ...(ignored !== undefined && { suppressions: [{ kind: 'inSource', justification: plainLine(ignored) }] }),
  }
}

function regionOf({ line, col, endLine, endCol }: Place) {
  return { startLine: line, startColumn: col, endLine, endColumn: endCol }
}

/** Of a path from the root a `file:` address, of another one a relative address. */
function uriOf(file: string): string {
  const path = file
    .replaceAll('\\', '/')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map((part, i) => (i === 0 && /^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part)))
    .join('/')
  if (path.startsWith('/')) return `file://${path}`
  return /^[A-Za-z]:\//.test(path) ? `file:///${path}` : path
}
