// Problems as JUnit XML: a suite for each file, a failure for each error, a skipped case for each warning.
import type { Language } from '../moves/language.ts'
import { inLanguage } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import { plainLine } from './plain.ts'
import { counts } from './problems.ts'

/** `files`: all that were read, so that one without problems shows as a case that passed. */
export function problemsJunit(all: readonly Problem[], files: readonly string[], lang: Language): string {
  const problems = all.filter(counts)
  const names = [...new Set([...files, ...problems.map(({ place }) => place.file)])].sort()
  const suites = names.map((name) =>
    suiteOf(
      name,
      problems.filter(({ place }) => place.file === name),
      lang,
    ),
  )
  const cases = names.reduce((sum, name) => sum + Math.max(1, here(problems, name)), 0)
  const errors = count(problems, 'error')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="lazy-coach check" tests="${cases}" failures="${errors}" errors="0">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

function suiteOf(name: string, problems: readonly Problem[], lang: Language): string {
  const failures = count(problems, 'error')
  const skipped = count(problems, 'warning')
  const head = `name="${xml(name)}" tests="${Math.max(1, problems.length)}" failures="${failures}" errors="0" skipped="${skipped}"`
  const cases =
    problems.length === 0
      ? [`    <testcase name="check" classname="${xml(name)}"/>`]
      : problems.map((problem) => caseOf(problem, lang))
  return [`  <testsuite ${head}>`, ...cases, '  </testsuite>'].join('\n')
}

/** The older of the published schemas lets nothing stand in the mark of a skipped case. */
function caseOf(problem: Problem, lang: Language): string {
  const { code, severity, place, message, hint, shown = [] } = inLanguage(problem, lang)
  const where = `${place.file}:${place.line}:${place.col}`
  const tag = severity === 'error' ? 'failure' : 'skipped'
  const about = tag === 'failure' ? ` type="${xml(code)}" message="${xml(message)}"` : ''
  const text = [where, message, hint, ...shown].map((line) => xml(line)).join('\n')
  return [
    `    <testcase name="${xml(`${code} ${place.line}:${place.col}`)}" classname="${xml(place.file)}">`,
    `      <${tag}${about}>${text}</${tag}>`,
    '    </testcase>',
  ].join('\n')
}

function here(problems: readonly Problem[], file: string): number {
  return problems.filter(({ place }) => place.file === file).length
}

function count(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** On one line, and without the characters that no XML may hold. */
function xml(text: string): string {
  return plainLine(text)
    .replace(/[&<>"]/g, (sign) => NAMED[sign]!)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}
