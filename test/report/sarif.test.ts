// SARIF as code scanning wants it: valid against the published schema, places and counts as found.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { problemsSarif } from '../../src/report/sarif.ts'
import { AWKWARD, IGNORED } from './awkward.ts'

const file = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
)
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8'))
const valid = new Ajv({
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
  allErrors: true,
}).compile(schema)

describe('problemsSarif', () => {
  it.each([['nl'], ['en']] as const)('is valid against the published schema, in %s', (lang) => {
    for (const problems of [[], AWKWARD, IGNORED]) {
      expect(valid(JSON.parse(problemsSarif(problems, lang, '1.2.3')))).toBe(true)
      expect(valid.errors).toBeNull()
    }
  })

  it('would not be valid with a key that SARIF does not know', () => {
    const log = JSON.parse(problemsSarif(AWKWARD, 'en', '1.2.3'))
    log.runs[0].results[0].severity = 'error'
    expect(valid(log)).toBe(false)
  })

  it('gives every problem its rule, level and place; ends are exclusive', () => {
    const [run] = JSON.parse(problemsSarif(AWKWARD, 'en', '1.2.3')).runs
    expect(run.results).toHaveLength(AWKWARD.length)
    expect(run.results.map((one: { level: string }) => one.level)).toEqual(['error', 'error', 'warning'])
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
    expect(run.results[1].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20pack/%C3%BCnder%2C%20target.nl.yaml' },
      region: { startLine: 40, startColumn: 9, endLine: 42, endColumn: 3 },
    })
    expect(run.results[2].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'file:///packs/price.en.yaml',
    )
  })

  it('says of what an author ignores that it is suppressed in the source, and why', () => {
    const [run] = JSON.parse(problemsSarif(IGNORED, 'en', '1.2.3')).runs
    const suppressed = run.results.filter((one: { suppressions?: object[] }) => one.suppressions)
    expect(suppressed).toHaveLength(1)
    expect(suppressed[0].suppressions).toEqual([
      { kind: 'inSource', justification: expect.stringContaining('50%') },
    ])
    expect(run.results).toHaveLength(AWKWARD.length + 1)
  })
})
