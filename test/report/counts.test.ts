// Five formats, one count: what an author ignores with a reason counts in none of them.
import { describe, expect, it } from 'vitest'
import { problemsGithub } from '../../src/report/github.ts'
import { problemsJunit } from '../../src/report/junit.ts'
import { problemsText } from '../../src/report/problems.ts'
import { problemsJson } from '../../src/report/problems-json.ts'
import { problemsSarif } from '../../src/report/sarif.ts'
import { AWKWARD, FILES, IGNORED } from './awkward.ts'

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

const COUNTS = {
  text: (text: string) => [matches(text, / {2}error {2}/g), matches(text, / {2}warning {2}/g)],
  json: (text: string) => [JSON.parse(text).errors, JSON.parse(text).warnings],
  junit: (text: string) => [matches(text, /<failure /g), matches(text, /<skipped>/g)],
  sarif: (text: string) => {
    const told = JSON.parse(text).runs[0].results.filter(
      (one: { suppressions?: object }) => !one.suppressions,
    )
    return ['error', 'warning'].map(
      (level) => told.filter((one: { level: string }) => one.level === level).length,
    )
  },
  github: (text: string) => [matches(text, /^::error /gm), matches(text, /^::warning /gm)],
}

describe.each([
  ['nothing ignored', AWKWARD],
  ['one ignored', IGNORED],
])('of problems with %s', (_, problems) => {
  it.each([
    ['text', problemsText(problems, { lang: 'en' })],
    ['json', problemsJson(problems, 3, 'en')],
    ['junit', problemsJunit(problems, FILES, 'en')],
    ['sarif', problemsSarif(problems, 'en', '1.2.3')],
    ['github', problemsGithub(problems, 'en')],
  ] as const)('%s counts two errors and a warning', (format, text) => {
    expect(COUNTS[format](text)).toEqual([2, 1])
  })
})

describe('what an author ignores', () => {
  it('is counted apart in the text, and stands apart in the JSON with its reason', () => {
    expect(problemsText(IGNORED, { lang: 'en' })).toMatch(/\n2 errors, 1 warning, 1 ignored with a reason\n$/)
    expect(problemsText(IGNORED, { lang: 'nl' })).toMatch(
      /\n2 fouten, 1 waarschuwing, 1 met reden genegeerd\n$/,
    )
    const { ignored } = JSON.parse(problemsJson(IGNORED, 3, 'en'))
    expect(ignored).toMatchObject([
      { code: 'check/words-heard-twice', reason: expect.stringContaining('50%') },
    ])
  })
})
