import { describe, expect, it } from 'vitest'
import { checkScenarios } from '../../src/pack/check.ts'
import { SOUND } from './sound.ts'

describe('checkScenarios', () => {
  const sound = { file: 'small.en.yaml', text: SOUND }
  const broken = {
    file: 'broken.en.yaml',
    text: SOUND.replace('id: small', 'id: broken').replace('lang: en', 'lang: fr'),
  }

  it('has nothing to say of a sound scenario', async () => {
    expect(await checkScenarios([sound])).toEqual([])
  })

  it('fails on nothing at all', async () => {
    expect((await checkScenarios([])).map(({ code, severity }) => [code, severity])).toEqual([
      ['check/nothing-found', 'error'],
    ])
  })

  it('says the same whatever the order of the files', async () => {
    const other = { file: 'other.en.yaml', text: SOUND }
    const found = await checkScenarios([sound, broken, other])
    expect(found.length).toBeGreaterThan(1)
    expect(await checkScenarios([other, sound, broken])).toEqual(found)
  })
})
