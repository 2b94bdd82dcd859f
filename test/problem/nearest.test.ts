import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/problem/nearest.ts'

const NAMES = ['pricing', 'buyers', 'lost-account', 'crm', 'stakes']

describe('nearest', () => {
  it.each([
    ['princing', 'pricing'],
    ['prciing', 'pricing'],
    ['buyer', 'buyers'],
    ['Buyers', 'buyers'],
    ['lost account', 'lost-account'],
    ['lostaccount', 'lost-account'],
    ['cmr', 'crm'],
  ])('takes %s for %s', (written, meant) => {
    expect(nearest(written, NAMES)).toBe(meant)
  })

  it.each(['home', 'x', '', 'pipeline'])('guesses nothing for "%s"', (written) => {
    expect(nearest(written, NAMES)).toBeNull()
  })

  it('takes the first of two that are equally near', () => {
    expect(nearest('sane', ['same', 'sand'])).toBe('same')
  })

  it('is quick with a name of a million letters', () => {
    expect(nearest('a'.repeat(1_000_000), NAMES)).toBeNull()
  })
})
