// `look-at-me` keeps the promises its author wrote into it, in either language.
import { describe, expect, it } from 'vitest'
import { playTest } from '../../src/pack/scenario-test.ts'
import { turnsOf } from '../../src/talk/talk.ts'
import { bundled } from '../bundled.ts'

describe.each(['nl', 'en'] as const)('look-at-me in %s', (lang) => {
  const scenario = bundled('look-at-me', lang)

  it.each(scenario.tests.map((test) => [test.name, test] as const))(
    'keeps its own promise: %s',
    async (_, test) => {
      const { talk, mismatches } = await playTest(scenario, test)
      const story = turnsOf(talk).map((turn) => `${turn.n} ${turn.seat}: ${turn.text}`)
      expect(mismatches, story.join('\n')).toEqual([])
    },
  )
})
