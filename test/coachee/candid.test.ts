// What is led in with how honest it is, is a verdict; praise led in the same way is none.
import { describe, expect, it } from 'vitest'
import { isCandid } from '../../src/coachee/candid.ts'
import { says, talkWith } from './someone.ts'

describe('a line that says how honest it is', () => {
  it.each([
    ['nl', 'Om eerlijk te zijn vind ik je een beetje vermoeiend.'],
    ['nl', 'Eerlijk gezegd vind ik dat je er de kantjes vanaf loopt.'],
    ['nl', 'Eerlijk gezegd vind ik dat je niet goed luistert.'],
    ['en', 'To be honest, I find you a bit full of yourself.'],
    ['en', 'If I am honest, I find that you make everything about you.'],
    ['en', 'With all due respect, you are hiding behind Procurement.'],
  ] as const)('is a verdict in %s: "%s"', (lang, text) => {
    expect(isCandid(text, lang)).toBe(true)
  })

  it.each([
    ['nl', 'Eerlijk gezegd vind ik dat je het goed doet.'],
    ['nl', 'Ik moet eerlijk zeggen dat ik ervan schrok.'],
    ['nl', 'Ik vind het mooi wat je zegt.'],
    ['en', 'To be honest I find that you are quite brave.'],
    ['en', 'To be honest, I did not know that.'],
    ['en', 'I think you are honest with me.'],
  ] as const)('is none in %s: "%s"', (lang, text) => {
    expect(isCandid(text, lang)).toBe(false)
  })

  it('costs trust though it was read as praise', () => {
    const said = talkWith([
      says('What happens when the phone rings?', 'open'),
      says('To be honest, I find you a bit full of yourself.', 'neutral', 'appreciation'),
    ])
    const [before, after] = said.slice(-2).map(({ state }) => state.mood.trust)
    expect(after).toBeLessThan(before!)
    expect(said.at(-1)!.beat).toBe('taken-aback')
  })
})
