// Slips of the finger and the tongue are put right, known and odd words are left alone.
import { describe, expect, it } from 'vitest'
import { mended, packVocabulary, vocabularyFrom } from '../../src/moves/spelling.ts'

const often = (word: string, times: number) => new Array<string>(times).fill(word)
const known = vocabularyFrom(
  packVocabulary([...often('customer', 9), ...often('costumer', 4), ...often('appointment', 3), 'rarely']),
)

describe('mended', () => {
  it.each([
    ['two letters swapped', 'appiontment', 'appointment'],
    ['one letter left out', 'appointmnt', 'appointment'],
    ['one letter doubled', 'appointtment', 'appointment'],
  ])('puts right %s', (_, typed, meant) => {
    expect(mended(typed, 'en', known)).toBe(meant)
  })

  it('leaves a known word alone, however rare', () => {
    expect(mended('costumer', 'en', known)).toBe('costumer')
  })

  it('takes a stammer for the word it leads up to, and leaves words that double of their own accord', () => {
    expect(mended('cu-cu-customer', 'en', known)).toBe('customer')
    expect(mended('the-the', 'en', known)).toBe('the')
    for (const word of ['win-win', 'so-so', 'follow-up']) expect(mended(word, 'en', known)).toBe(word)
  })

  it('takes the commoner of two words that fit', () => {
    const two = vocabularyFrom(packVocabulary([...often('salts', 9), ...often('sales', 4)]))
    expect(mended('sals', 'en', two)).toBe('salts')
  })

  it('leaves alone what is unlike any known word, has figures or signs, or slips in its first letter', () => {
    for (const word of ['zwolle', 'q3', "don't", 'ucstomer', 'ab'])
      expect(mended(word, 'en', known)).toBe(word)
  })
})

describe('packVocabulary', () => {
  it('keeps a word that the corpus has three times, and no word that it has once', () => {
    expect(known.rare.has('appointment')).toBe(true)
    expect(known.common.has('rarely') || known.rare.has('rarely')).toBe(false)
  })

  it('gives the same for the same words in another order', () => {
    const words = [...often('b-merk', 9), ...often('bellen', 9), ...often('agenda', 3)]
    expect(packVocabulary(words.toReversed())).toBe(packVocabulary(words))
  })
})
