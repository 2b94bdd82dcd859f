// What the tests of a scenario speak: only tests that pass count, and the rest is told by its lines.
import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/pack/check.ts'
import type { Coverage } from '../../../src/pack/coverage/coverage.ts'
import { partsOf } from '../../../src/pack/coverage/parts.ts'
import { bundled } from '../../bundled.ts'
import { SOUND } from '../sound.ts'

const LINES = SOUND.split('\n')
const lineOf = (words: string) => LINES.findIndex((line) => line.includes(words)) + 1

async function coverageOf(text: string, minCoverage?: number) {
  const job = { source: { file: 'small.en.yaml', text }, page: null, beside: false }
  const { coverage, problems } = await findingsOf(job, { seeds: 1, quick: true, coverage: true, minCoverage })
  return { coverage: coverage as Coverage, problems }
}

describe('coverage', () => {
  it('counts what passing tests speak, and tells the lines of the rest', async () => {
    const { coverage } = await coverageOf(SOUND)
    expect(coverage.kinds.level).toEqual({ spoken: 2, of: 2 })
    expect(coverage.unspoken).toContainEqual({
      kind: 'ending',
      name: 'thin',
      lines: [lineOf('thin:'), lineOf('thin:')],
    })
    expect(coverage.unspoken.map(({ name }) => name)).not.toContain('plan/own/hold')
    const { spoken, of } = Object.values(coverage.kinds).reduce((sum, one) => ({
      spoken: sum.spoken + one.spoken,
      of: sum.of + one.of,
    }))
    expect(coverage.percent).toBe(Math.floor((100 * spoken) / of))
    expect(coverage.unspoken).toHaveLength(of - spoken)
  })

  it('counts nothing of a test that fails, or that expects nothing', async () => {
    const failing = await coverageOf(SOUND.replace('level: 1,', 'level: 2,'))
    expect(failing.coverage.percent).toBe(0)
    const idle = SOUND.replace(/ +expect: .*\n/, '').replace(/ +ends: .*\n/, '')
    expect((await coverageOf(idle)).coverage.percent).toBe(0)
  })

  it('does not count what was taken back', async () => {
    const text = SOUND.replace("      - What do you mean by 'they say'?\n", '      - /back\n').replace(
      /ends: .*/,
      'ends: { plan: thin }',
    )
    const { coverage, problems } = await coverageOf(text)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(coverage.kinds.level).toEqual({ spoken: 0, of: 2 })
  })

  it('fails a scenario whose tests speak too little, with the lines to be tested', async () => {
    const { coverage, problems } = await coverageOf(SOUND, 99)
    expect(problems.find(({ code }) => code === 'check/coverage-too-low')).toMatchObject({
      severity: 'error',
      place: { line: lineOf('tests:'), col: 1 },
      words: { percent: `${coverage.percent}`, least: '99' },
      shown: expect.arrayContaining([`${lineOf('thin:')}  thin`]),
    })
    const enough = await coverageOf(SOUND, coverage.percent)
    expect(enough.problems.map(({ code }) => code)).not.toContain('check/coverage-too-low')
  })

  it('knows every name that a coachee can use for words of the scenario', () => {
    for (const lang of ['nl', 'en'] as const) {
      const names = partsOf(bundled('look-at-me', lang)).map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      for (const name of ['level/numbers.1', 'bait/1', 'plan/own/learning-hour/when', 'thin', 'fact/1'])
        expect(names).toContain(name)
    }
  })
})
