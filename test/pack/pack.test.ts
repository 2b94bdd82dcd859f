import { describe, expect, it } from 'vitest'
import { isScenarioName, promisedBy } from '../../src/pack/names.ts'
import { listed, nameOf } from '../../src/pack/pack.ts'
import { SMALL } from '../scenario/small.ts'

describe('listed', () => {
  it('lists what can be played, the easy ones first, and tells what is wrong with the rest', () => {
    const hard = SMALL.replace('id: small', 'id: a-hard-one').replace('difficulty: 1', 'difficulty: 3')
    const { scenarios, problems } = listed([
      { file: 'a-hard-one.en.yaml', text: hard },
      { file: 'broken.en.yaml', text: 'id: [' },
      { file: 'small.en.yaml', text: SMALL },
    ])
    expect(scenarios.map(({ id, file }) => [id, file])).toEqual([
      ['small', 'small.en.yaml'],
      ['a-hard-one', 'a-hard-one.en.yaml'],
    ])
    expect(scenarios[0]).toMatchObject({
      lang: 'en',
      title: 'A small one',
      difficulty: 1,
      persona: 'guarded',
    })
    expect(problems.map(({ code, place }) => [place.file, code])).toEqual([
      ['broken.en.yaml', 'yaml/not-closed'],
    ])
  })
})

describe('names of files', () => {
  it('tell a scenario from other things', () => {
    const names = ['a.nl.yaml', 'a.yml', 'pack.yaml', '.hidden.yaml', 'readme.md', 'a.yaml.bak']
    expect(names.filter(isScenarioName)).toEqual(['a.nl.yaml', 'a.yml'])
  })

  it('promise an id and a language', () => {
    expect(promisedBy('under-target.nl.yaml')).toEqual({ id: 'under-target', lang: 'nl' })
    expect(promisedBy('under-target.de.yaml')).toBeNull()
    expect(promisedBy('under-target.yaml')).toBeNull()
  })

  const found = (id: string, lang: 'nl' | 'en' | null, preferred?: 'nl' | 'en') => {
    const outcome = nameOf(['a.en.yaml', 'a.nl.yaml', 'under-target.en.yaml'], id, lang, preferred)
    return outcome.ok ? outcome.value : outcome.problems.map(({ code, hint }) => `${code} ${hint}`)
  }

  it('are found by id, in the language asked for or preferred, or else in the one there is', () => {
    expect(found('a', null)).toBe('a.nl.yaml')
    expect(found('a', null, 'en')).toBe('a.en.yaml')
    expect(found('a', 'en', 'nl')).toBe('a.en.yaml')
    expect(found('under-target', null, 'nl')).toBe('under-target.en.yaml')
    expect(found('under-target', 'nl')).toEqual(['check/unknown-language Choose another language: en.'])
  })

  it('give the nearest right id for a wrong one', () => {
    expect(found('undertarget', null)).toEqual([
      'check/unknown-scenario Did you mean "under-target"? The scenarios are: a, under-target.',
    ])
    expect(nameOf([], 'a', null).problems).toMatchObject([{ code: 'check/unknown-scenario' }])
  })
})
