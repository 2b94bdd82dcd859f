// The open share against the ideal, and the figures beside it.
import { describe, expect, it } from 'vitest'
import { scoreOf } from '../../src/debrief/score.ts'
import type { Label, Tag } from '../../src/moves/move.ts'
import type { Entry, Talk } from '../../src/talk/talk.ts'

const header: Talk['header'] = {
  format: 1,
  program: '0',
  rulebook: '1',
  scenario: null,
  lang: 'en',
  hash: null,
  seed: 1,
  heart: null,
  seats: { coach: 'script', coachee: 'simulated' },
  feedback: 'off',
  goal: null,
  start: null,
}

/** A talk of one-move turns, `open`, `tip` or `neutral:reflection`, each answered by two words. */
function talkOf(...moves: string[]): Talk {
  const entries = moves.flatMap((spec, i): Entry[] => {
    const [label, ...tags] = spec.split(':')
    const move = {
      start: 0,
      end: 1,
      text: 'x',
      label: label as Label,
      tags: tags as Tag[],
      cues: [],
      instead: null,
    }
    return [
      { n: i * 2 + 1, at: null, seat: 'coachee', text: 'all right', target: null, beat: null, mood: null },
      { n: i * 2 + 2, at: null, seat: 'coach', text: 'one two', moves: [move] },
    ]
  })
  return { header, entries }
}

const times = (n: number, move: string) => Array.from({ length: n }, () => move)

describe('the score', () => {
  it('is the open share against the ideal, at most 100', () => {
    expect(scoreOf(talkOf(...times(4, 'open'), ...times(4, 'closed')), null)).toMatchObject({
      openShare: 0.5,
      score: 63,
    })
    expect(scoreOf(talkOf(...times(9, 'open'), 'closed'), null)).toMatchObject({ openShare: 0.9, score: 100 })
  })

  it('leaves neutral and stacked moves out', () => {
    const talk = talkOf(...times(6, 'open'), ...times(5, 'neutral'), 'closed:stacked', 'open:stacked')
    expect(scoreOf(talk, null)).toMatchObject({
      openShare: 1,
      counted: 6,
      counts: { open: 6, closed: 0, neutral: 5 },
    })
  })

  it('is not given for fewer than six counted moves', () => {
    expect(scoreOf(talkOf(...times(5, 'open'), ...times(9, 'neutral')), null)).toMatchObject({
      openShare: 1,
      score: null,
    })
    expect(scoreOf(talkOf(...times(6, 'open')), null).score).toBe(100)
  })

  it('is unknown where nothing counted', () => {
    expect(scoreOf(talkOf('neutral'), null)).toMatchObject({
      openShare: null,
      score: null,
      handingBack: null,
    })
    expect(scoreOf({ header, entries: [] }, null)).toMatchObject({ telling: null, talkShare: null })
  })

  it('says the ideal is reached only when the limits on tips, assumptions and judgments hold too', () => {
    expect(scoreOf(talkOf(...times(9, 'open'), 'tip'), null).ideal.reached).toBe(true)
    expect(scoreOf(talkOf(...times(18, 'open'), 'tip', 'tip'), null).ideal.reached).toBe(false)
    expect(scoreOf(talkOf(...times(9, 'open'), 'assumption'), null).ideal.reached).toBe(false)
    expect(scoreOf(talkOf(...times(9, 'open'), 'judgment'), null).ideal.reached).toBe(false)
    expect(scoreOf(talkOf(...times(5, 'open')), null).ideal.reached).toBe(false)
  })

  it('gives telling, handing back, following up and talk share beside it', () => {
    const talk = talkOf(
      'open:follow-up',
      'open',
      'closed',
      'tip',
      'neutral:reflection',
      'neutral:summary',
      'neutral',
      'judgment',
    )
    expect(scoreOf(talk, null)).toMatchObject({
      telling: 2.5,
      handingBack: 0.5,
      followingUp: { count: 1, of: 3 },
      talkShare: 0.5,
    })
  })

  it('counts a question as following up right behind their words, and not behind anything else', () => {
    const oneBreath = (...specs: readonly string[]): Talk => {
      const moves = specs.flatMap((spec) => {
        const turn = talkOf(spec).entries[1]!
        return 'moves' in turn ? turn.moves : []
      })
      return { header, entries: [{ n: 1, at: null, seat: 'coach', text: 'one two', moves }] }
    }
    const count = (talk: Talk) => scoreOf(talk, null).followingUp.count
    expect(count(oneBreath('neutral:reflection', 'open'))).toBe(1)
    expect(count(oneBreath('neutral', 'open'))).toBe(0)
    expect(count(oneBreath('open', 'neutral:reflection'))).toBe(0)
    expect(count(talkOf('neutral:reflection', 'open'))).toBe(0)
  })

  it('counts a label that was overridden, and forgets an override with the turn that was taken back', () => {
    const talk = talkOf(...times(6, 'open'))
    const override: Entry = { kind: 'override', at: null, turn: 12, move: 0, label: 'tip', by: 'trainer' }
    const changed = scoreOf({ header, entries: [...talk.entries, override] }, null)
    expect(changed.counts).toMatchObject({ open: 5, tip: 1 })
    const again: Entry = { kind: 'back', at: null, to: 12 }
    const redone = scoreOf(
      { header, entries: [...talk.entries, override, again, talk.entries.at(-1)!] },
      null,
    )
    expect(redone.counts).toMatchObject({ open: 6, tip: 0 })
  })

  it('keeps a dispute beside the label without counting it', () => {
    const talk = talkOf(...times(6, 'open'))
    const dispute: Entry = { kind: 'dispute', at: null, turn: 12, move: 0, label: 'tip' }
    expect(scoreOf({ header, entries: [...talk.entries, dispute] }, null).counts.open).toBe(6)
  })
})
