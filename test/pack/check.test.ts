import { describe, expect, it } from 'vitest'
import { checkScenarios } from '../../src/pack/check.ts'
import { SMALL } from '../scenario/small.ts'

describe('checkScenarios', () => {
  const sound = { file: 'small.en.yaml', text: SMALL }
  const broken = {
    file: 'broken.en.yaml',
    text: SMALL.replace('id: small', 'id: broken').replace('lang: en', 'lang: fr'),
  }

  it('has nothing to say of a sound scenario', () => {
    expect(checkScenarios([sound])).toEqual([])
  })

  it('fails on nothing at all', () => {
    expect(checkScenarios([]).map(({ code, severity }) => [code, severity])).toEqual([
      ['check/nothing-found', 'error'],
    ])
  })

  it('says the same whatever the order of the files', () => {
    const other = { file: 'other.en.yaml', text: SMALL }
    const found = checkScenarios([sound, broken, other])
    expect(found.length).toBeGreaterThan(1)
    expect(checkScenarios([other, sound, broken])).toEqual(found)
  })
})
