// The turns that stand after some were taken back.
import { describe, expect, it } from 'vitest'
import { coachTurns, type Entry, isAided, type Talk, turnsOf } from '../../src/talk/talk.ts'
import type { Turn } from '../../src/talk/turn.ts'

const header: Talk['header'] = {
  format: 1,
  program: '0',
  rulebook: '1',
  scenario: 'x',
  lang: 'en',
  hash: null,
  seed: 1,
  heart: null,
  seats: { coach: 'script', coachee: 'simulated' },
  feedback: 'off',
  goal: null,
  start: null,
}
const coach = (n: number, text: string): Turn => ({ n, at: null, seat: 'coach', text, moves: [] })
const coachee = (n: number, text: string): Turn => ({
  n,
  at: null,
  seat: 'coachee',
  text,
  target: null,
  beat: null,
  mood: null,
})
const talk = (...entries: Entry[]): Talk => ({ header, entries })

describe('a talk', () => {
  it('takes away every turn from the one that was taken back, as often as asked', () => {
    const said = talk(
      coachee(1, 'morning'),
      coach(2, 'why?'),
      coachee(3, 'because'),
      coach(4, 'really?'),
      coachee(5, 'yes'),
      { kind: 'back', at: null, to: 4 },
      { kind: 'back', at: null, to: 2 },
      coach(2, 'how?'),
    )
    expect(turnsOf(said).map((turn) => turn.text)).toEqual(['morning', 'how?'])
    expect(coachTurns(said)).toHaveLength(1)
  })

  it('is aided by live feedback, a hint or a second try, and by nothing else', () => {
    expect(isAided(talk(coachee(1, 'hi')))).toBe(false)
    expect(isAided(talk({ kind: 'hint', at: null, text: 'x' }))).toBe(true)
    expect(isAided(talk({ kind: 'back', at: null, to: 2 }))).toBe(true)
    expect(isAided({ header: { ...header, feedback: 'live' }, entries: [] })).toBe(true)
    expect(isAided(talk({ kind: 'dispute', at: null, turn: 2, move: 0, label: 'open' }))).toBe(false)
  })
})
