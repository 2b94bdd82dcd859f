// A sentence in the other language is told; trade words, names and quotations in a sentence of one's own are not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { otherLanguage, wrongLanguage } from '../../src/pack/checks/other-language.ts'
import { examine } from '../../src/scenario/parse.ts'
import { SMALL } from '../scenario/small.ts'

function told(lang: 'nl' | 'en', summary: string): number {
  const text = SMALL.replace('lang: en', `lang: ${lang}`).replace(
    'One subject and one plan.',
    JSON.stringify(summary),
  )
  const { scenario, tree } = examine({ file: `small.${lang}.yaml`, text })
  const found = otherLanguage({ file: 'x', scenario: scenario!, tree: tree! }, { seeds: 0 })
  return (found as readonly { place: { line: number } }[]).filter(({ place }) => place.line === 5).length
}

describe('a sentence in the other language', () => {
  it.each([
    'What do you want to do about it?',
    'He said they would call him back on Monday.',
    'I give in before they ask.',
  ])('is told in a Dutch scenario: %s', (text) => {
    expect(told('nl', text)).toBe(1)
  })

  it.each([
    'Wat wil je daaraan doen?',
    'Hij zei dat ze hem maandag zouden bellen.',
    'Ik geef al toe voor ze het vragen.',
  ])('is told in an English scenario: %s', (text) => {
    expect(told('en', text)).toBe(1)
  })

  it.each([
    'Mijn pipeline is leeg, de follow-up blijft liggen en de forecast was te optimistisch.',
    'Cold calling, social selling, account management: het is allemaal target, target, target.',
    'Onze sales manager zegt "think big" en "just do it", en dan loopt hij weg.',
    'Business as usual, zeg maar. Deal or no deal.',
    'Sales kick-off, closing call, quarterly business review.',
    'LinkedIn. Elfduizend followers.',
    'De buyer van Johnson & Johnson, in the City.',
  ])('is not one in Dutch with trade words: %s', (text) => {
    expect(told('nl', text)).toBe(0)
  })

  it.each([
    'Van Dam has gone, and De Groot with him.',
    'Met Pauline in het café, as they say in Ghent.',
    'Zwolle.',
  ])('is not one in English with Dutch names: %s', (text) => {
    expect(told('en', text)).toBe(0)
  })

  it.each(['look-at-me', 'under-target'])(
    'is not to be found in %s, and nearly all are once lang is wrong',
    (id) => {
      for (const lang of ['nl', 'en']) {
        const file = `${id}.${lang}.yaml`
        const text = readFileSync(join(import.meta.dirname, '..', '..', 'scenarios', file), 'utf8')
        const { scenario, tree } = examine({ file, text })
        const one = { file, scenario: scenario!, tree: tree! }
        expect(otherLanguage(one, { seeds: 0 })).toEqual([])
        expect(wrongLanguage(one)).toBeNull()
        const swapped = { ...one, scenario: { ...scenario!, lang: lang === 'nl' ? 'en' : 'nl' } as const }
        expect(wrongLanguage(swapped)?.code).toBe('check/wrong-language')
      }
    },
  )
})
