// The words a scenario listens for.
import { describe, expect, it } from 'vitest'
import { hearsMatcher } from '../../src/moves/hears.ts'

const heard = (patterns: string[], text: string) => {
  const found = hearsMatcher(patterns).find(text)
  return found && text.slice(found.start, found.end)
}

describe('hears', () => {
  it.each([
    [['prospect*'], 'Hoe gaat het prospecteren?', 'prospecteren'],
    [['prospect*'], 'the prospect', 'prospect'],
    [['koud bel*'], 'En koud  bellen dan?', 'koud  bellen'],
    [['*plan'], 'je salesplan', 'salesplan'],
    [['b*l'], 'bel', 'bel'],
    [['cafe'], 'In het Café', 'Café'],
    [['wat wil j* doen'], 'Wat wil jij doen?', 'Wat wil jij doen'],
    [['wat ga j* * doen'], 'wat ga je morgen doen', 'wat ga je morgen doen'],
    [['nou ja, Ingrid'], 'Nou ja — Ingrid zat ernaast', 'Nou ja — Ingrid'],
    [["it'll come back"], 'It’ll come back, you said', 'It’ll come back'],
    [["what's up"], 'whats up with you', 'whats up'],
    [['hoe gaat het?'], 'hoe gaat het ?', 'hoe gaat het'],
  ])('%j in %j finds %j', (patterns, text, found) => {
    expect(heard(patterns, text)).toBe(found)
  })

  it.each([
    [['bel'], 'bellen'],
    [['koud bel*'], 'koud en bellen'],
    [['hoe gaat het?'], 'hoe gaat het daar?'],
    [['*', '', '?!'], 'anything'],
    [['b*l'], 'b'],
  ])('%j keeps quiet on %j', (patterns, text) => {
    expect(heard(patterns, text)).toBeNull()
  })

  it('takes the longest, of equals the first', () => {
    expect(heard(['klant*', 'je klanten'], 'wat zeggen je klanten')).toBe('je klanten')
    expect(heard(['rood', 'geel'], 'geel of rood')).toBe('rood')
  })
})
