// An apology that is meant is heard as one, gives part of the trust back, and the next question gets an answer.
import { describe, expect, it } from 'vitest'
import { isApology } from '../../src/coachee/repair.ts'
import { isSupposed } from '../../src/coachee/supposed.ts'
import type { Language } from '../../src/moves/language.ts'
import type { Label } from '../../src/moves/move.ts'
import { lastOf, says, saysAll, talkWith } from './someone.ts'

const moveOf = (text: string, label: Label = 'neutral') => says(text, label).moves[0]!

describe('what is an apology', () => {
  it.each([
    ['nl', 'Sorry, dat was niet terecht.', true],
    ['nl', 'Het spijt me, dat had ik niet moeten zeggen.', true],
    ['nl', 'Sorry, maar je bent gewoon lui.', false],
    ['nl', 'Sorry dat je dat zo voelt.', false],
    ['nl', 'Sorry, wat zei je?', false],
    ['en', 'Sorry, that was uncalled for.', true],
    ['en', 'I take that back.', true],
    ['en', 'Sorry, but you are lazy.', false],
    ['en', 'Sorry to hear that.', false],
    ['en', 'Sorry, what did you say?', false],
  ] as const)('%s: %s', (lang: Language, text, expected) => {
    expect(isApology(moveOf(text), lang)).toBe(expected)
  })
})

describe('after a slip', () => {
  const SORRY = says('Sorry, that was uncalled for.', 'judgment')

  it('an apology is no slip, however it was read, and gives half of the trust back', () => {
    const hurt = lastOf(says('You are lazy.', 'judgment'))
    const [, , mended] = talkWith([says('You are lazy.', 'judgment'), SORRY])
    expect(mended!.beat).toBe('repair')
    expect(mended!.state.mood.trust).toBe(
      hurt.state.mood.trust + Math.round((40 - hurt.state.mood.trust) / 2),
    )
  })

  it('a tip that is taken back leaves no borrowed plan', () => {
    const tip = says('You should pick up the phone before the third ring, just pick up.', 'tip')
    const [, lent, mended] = talkWith([tip, says('Sorry, that was a tip again.', 'neutral')])
    expect(lent!.state.plan?.kind).toBe('borrowed')
    expect(mended!.state.plan).toBeNull()
    expect(mended!.state.burned).toContain('answer')
  })

  it('whoever had shut down comes back once, and answers the next open question', () => {
    const slips = ['You are lazy.', 'You just do not care.'].map((text) => says(text, 'judgment'))
    const shut = talkWith(slips).at(-1)!
    expect(shut.state.mood.trust).toBe(0)
    const ask = says('What happens with the phone?', 'open')
    const replies = talkWith([...slips, SORRY, ask])
    expect(replies.at(-2)!.beat).toBe('repair')
    expect(replies.at(-1)!.beat).toBe('level/phone.1')
    expect(replies.at(-1)!.leaves).toBeUndefined()
  })

  it('without it the third verdict ends the talk', () => {
    const verdict = (text: string) => says(text, 'judgment')
    expect(
      lastOf(verdict('You are lazy.'), verdict('You do not care.'), verdict('You are weak.')).leaves,
    ).toBe('left')
  })
})

describe('a case that is only supposed', () => {
  it('sets the scene for an open question and gives no plan away', () => {
    const reply = lastOf(
      saysAll(['Suppose you pick up.', 'tip'], ['What would you say first?', 'open', 'question']),
    )
    expect(reply.state.burned.size).toBe(0)
    expect(reply.state.plan).toBeNull()
  })

  it.each([
    ['en', 'Suppose you rang her.', true],
    ['nl', 'Stel dat je haar belt.', true],
    ['en', 'You should ring her.', false],
    ['nl', 'Je moet haar bellen.', false],
  ] as const)('%s: %s', (lang, text, expected) => {
    const moves = [
      moveOf(text, 'tip'),
      moveOf(lang === 'en' ? 'How would you start?' : 'Hoe begin je?', 'open'),
    ]
    expect(isSupposed(lang, moves, moves[0]!)).toBe(expected)
    expect(isSupposed(lang, moves.slice(0, 1), moves[0]!)).toBe(false)
  })
})
