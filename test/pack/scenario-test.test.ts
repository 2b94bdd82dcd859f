// A scenario's own test is played as a drill is, and every expectation is held against what happened.
import { describe, expect, it } from 'vitest'
import { playTest } from '../../src/pack/scenario-test.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import type { ScenarioTest } from '../../src/scenario/scenario.ts'
import { SOUND } from './sound.ts'

const outcome = parseScenario({ file: 'small.en.yaml', text: SOUND })
if (!outcome.ok) throw new Error('the sound scenario is not sound')
const scenario = outcome.value
const OPEN = 'What happens when they ask about the price?'

async function mismatches(test: Omit<ScenarioTest, 'name'>) {
  return (await playTest(scenario, { name: 'a test', ...test })).mismatches.map(
    ({ step, what, expected, found }) => `${step ?? 'end'} ${what}: ${expected} | ${found}`,
  )
}

describe('playTest', () => {
  it('finds nothing where all holds', async () => {
    expect(await mismatches(scenario.tests[0]!)).toEqual([])
  })

  it('holds each expectation against its own line', async () => {
    const expected = { label: 'closed', level: 2, contains: 'nothing', trust: { max: 10 } } as const
    expect(await mismatches({ talk: ['', { say: OPEN, expect: expected }] })).toEqual([
      '2 label: closed | open',
      '2 level: 2 | 1',
      '2 contains: nothing | It is the price, they say.',
      expect.stringMatching(/^2 trust: max 10 \| \d+$/),
    ])
  })

  it('counts a command as a line of the test, not as a turn of the talk', async () => {
    const talk = [OPEN, '/back', { say: OPEN, expect: { thread: 'pricing', level: 1 } }]
    expect(await mismatches({ talk })).toEqual([])
  })

  it('tells of an expectation whose line is never said', async () => {
    const [first] = await mismatches({ talk: [OPEN, '/end', { say: OPEN, expect: { level: 1 } }] })
    expect(first).toBe('3 turn: an answer | the talk was over')
  })

  it('lets the last line end the talk', async () => {
    expect(await mismatches({ talk: [OPEN, 'Thanks, goodbye.'], ends: { plan: 'none' } })).toEqual([])
  })
})
