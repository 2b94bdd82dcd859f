// A sentence in the other language is told; trade words, names and quotations in a sentence of one's own are not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { otherLanguage } from '../../src/pack/checks/other-language.ts'
import { examine } from '../../src/scenario/parse.ts'

function read(id: string, lang: 'nl' | 'en') {
  const file = `${id}.${lang}.yaml`
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'scenarios', file), 'utf8')
  const { scenario, tree } = examine({ file, text })
  return { file, scenario: scenario!, tree: tree! }
}
const ONES = { nl: read('under-target', 'nl'), en: read('under-target', 'en') }

function told(lang: 'nl' | 'en', summary: string): number {
  const { scenario, ...one } = ONES[lang]
  return otherLanguage({ ...one, scenario: { ...scenario, summary } }).problems.length
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
      for (const lang of ['nl', 'en'] as const) {
        const one = read(id, lang)
        expect(otherLanguage(one)).toEqual({ problems: [], stop: false })
        const swapped = {
          ...one,
          scenario: { ...one.scenario, lang: lang === 'nl' ? ('en' as const) : ('nl' as const) },
        }
        const { problems, stop } = otherLanguage(swapped)
        expect([problems.map(({ code }) => code), stop]).toEqual([['check/wrong-language'], true])
      }
    },
  )
})
