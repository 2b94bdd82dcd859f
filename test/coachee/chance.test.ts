// The seed picks wordings and hearts, the same ones every time.
import { describe, expect, it } from 'vitest'
import { numberFrom, shuffled, wordingAt } from '../../src/coachee/chance.ts'

describe('variety from a seed', () => {
  it('gives the same number for the same seed and name, on every machine', () => {
    expect([numberFrom(1, 'heart'), numberFrom(2, 'heart'), numberFrom(1, 'thin')]).toMatchInlineSnapshot(`
      [
        2172895287,
        3471454040,
        3233971116,
      ]
    `)
  })

  it('gives other seeds other numbers', () => {
    const numbers = new Set(Array.from({ length: 1000 }, (_, seed) => numberFrom(seed, 'heart')))
    expect(numbers.size).toBe(1000)
  })

  it('shuffles without losing or doubling', () => {
    for (let seed = 1; seed <= 50; seed++)
      expect([...shuffled(seed, 'x', 7)].sort()).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('uses every wording once before any comes again, and none twice running', () => {
    for (let seed = 1; seed <= 50; seed++)
      for (const length of [2, 3, 4, 6]) {
        const used = Array.from({ length: length * 4 }, (_, nth) => wordingAt(seed, 'tip', length, nth))
        for (let round = 0; round < 4; round++)
          expect(new Set(used.slice(round * length, (round + 1) * length)).size).toBe(length)
        for (let i = 1; i < used.length; i++) expect(used[i]).not.toBe(used[i - 1])
      }
  })

  it('keeps to the only wording there is', () => {
    expect([0, 1, 2].map((nth) => wordingAt(9, 'leave', 1, nth))).toEqual([0, 0, 0])
  })
})
