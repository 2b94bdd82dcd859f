// The bound from above holds: no talk, however it slips and repairs, wins more trust than this.
import { describe, expect, it } from 'vitest'
import { numberFrom } from '../../../src/coachee/chance.ts'
import { after } from '../../../src/coachee/mood.ts'
import { highestTrust } from '../../../src/pack/reach/highest-trust.ts'

describe('highestTrust', () => {
  it('is what handing back and following up wins, where there is no time to slip', () => {
    expect(highestTrust(30, 0)).toBe(30)
    expect(highestTrust(30, 1)).toBe(40)
    expect(highestTrust(30, 2)).toBe(50)
    expect(highestTrust(100, 5)).toBe(100)
  })

  it('never falls, and never above 100', () => {
    for (const start of [0, 17, 50, 93])
      for (let turn = 1; turn <= 60; turn++) {
        expect(highestTrust(start, turn)).toBeGreaterThanOrEqual(highestTrust(start, turn - 1))
        expect(highestTrust(start, turn)).toBeLessThanOrEqual(100)
      }
  })

  it('is no less than what ten thousand talks of questions, slips and repairs come to', () => {
    for (let talk = 0; talk < 10_000; talk++) {
      const start = numberFrom(talk, 'start') % 101
      let [trust, hurt] = [start, 0]
      for (let turn = 1; turn <= 16; turn++) {
        const dice = numberFrom(talk, `turn ${turn}`) % 10
        const before = trust
        const effects = dice === 0 ? ['tip'] : dice === 1 ? ['judgment'] : ['reflection', 'follow-up']
        trust = after({ trust, ownership: 0 }, effects as ['tip']).trust
        if (dice < 2) hurt = before - trust
        else if (dice < 4) [trust, hurt] = [Math.min(100, trust + Math.round(hurt / 2)), 0]
        if (trust > highestTrust(start, turn)) expect([start, turn, trust]).toEqual('within the bound')
      }
    }
  })
})
