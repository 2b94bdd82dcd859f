// Words: offsets, what is alike, and what a scenario's `hears` hears.
import { describe, expect, it } from 'vitest'
import { contentWords, stem, wordsOf } from '../../src/moves/words.ts'

describe('wordsOf', () => {
  it('gives folded words with offsets into the text as typed', () => {
    const text = '“Één” auto’s, don’t — 3,5?'
    const found = wordsOf(text)
    expect(found.map((word) => word.text)).toEqual(['een', "auto's", "don't", '3', '5'])
    for (const word of found) expect(text.slice(word.start, word.end)).toHaveLength(word.end - word.start)
    expect(text.slice(found[1]!.start, found[1]!.end)).toBe('auto’s')
  })
  it('finds nothing where there are no letters', () => {
    expect(wordsOf('… 😀 —')).toEqual([])
  })
})

describe('contentWords', () => {
  it('leaves out what carries no content', () => {
    expect(contentWords('Wat vind je van de prijs van Jansen?', 'nl').map((w) => w.text)).toEqual([
      'prijs',
      'jansen',
    ])
    expect(contentWords('What do you think about the price?', 'en').map((w) => w.text)).toEqual(['price'])
  })
})

describe('stem', () => {
  it.each([
    ['nl', ['verkoper', 'verkopers', 'verkopen']],
    ['nl', ['bel', 'belt', 'bellen', 'gebeld', 'belde', 'belden']],
    ['nl', ['klant', 'klanten', 'klantje']],
    ['nl', ['geloof', 'geloven', 'gelooft']],
    ['nl', ['maak', 'maken', 'maakt', 'gemaakt', 'maakte']],
    ['nl', ['prijs', 'prijzen']],
    ['nl', ['offerte', 'offertes']],
    ['en', ['call', 'calls', 'calling', 'called', 'caller']],
    ['en', ['price', 'prices', 'pricing', 'priced']],
    ['en', ['company', 'companies']],
    ['en', ['plan', 'plans', 'planning', 'planned']],
  ] as const)('sees that %s %j are alike', (lang, forms) => {
    expect(new Set(forms.map((form) => stem(form, lang))).size).toBe(1)
  })
  it('keeps short words and figures as they are', () => {
    expect(stem('crm', 'nl')).toBe('crm')
    expect(stem('2026', 'en')).toBe('2026')
  })
})
