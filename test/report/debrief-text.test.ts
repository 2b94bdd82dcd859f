// The debrief as a page: its order, its words, and that it fits.
import { describe, expect, it } from 'vitest'
import type { Debrief } from '../../src/debrief/debrief.ts'
import type { Language } from '../../src/moves/language.ts'
import { ASCII, DRAWN } from '../../src/report/bar.ts'
import { debriefText } from '../../src/report/debrief-text.ts'
import { PLAIN } from '../../src/report/paint.ts'
import { wordsOf } from '../../src/report/words/of.ts'
import { columnsOf } from '../../src/report/wrap.ts'

const WHOLE: Debrief = {
  openShare: 0.72,
  score: 90,
  counts: { open: 13, closed: 3, tip: 1, assumption: 1, judgment: 0, neutral: 8 },
  counted: 18,
  ideal: { open: 0.8, tips: 1, assumptions: 0, judgments: 0, words: 0.5, reached: false },
  telling: 1.25,
  handingBack: 0.75,
  handedBack: 6,
  told: 2,
  followingUp: { count: 7, of: 16 },
  talkShare: 0.38,
  plan: { kind: 'own', id: 'keys', text: 'I start with the man who has the keys.', buyIn: 8 },
  mood: { trust: 60, ownership: 80 },
  openedUp: {
    turn: 9,
    text: 'Five of them at the table. *looks away* I went quiet.',
    before: 8,
    question: 'What happened at that table?',
  },
  bestQuestion: { turn: 8, text: 'What happened at that table?' },
  moments: [
    {
      turn: 4,
      move: 0,
      label: 'assumption',
      text: 'You must be tired of it.',
      answer: 'Where do you get that from?',
      trust: -12,
      ownership: -5,
      reason: 'You fill in what nobody said.',
      instead: 'What do you mean by "then at least it is over"?',
    },
  ],
  missedLeads: [{ turn: 3, words: 'then at least it is over', thread: 'buyers', subject: 'the buyers' }],
  goal: 'no assumptions',
  aided: true,
  turns: { coach: 16, coachee: 17 },
}

const page = (debrief: Debrief, lang: Language = 'en', width = 80) =>
  debriefText(debrief, 'Neil', { width, paint: PLAIN, words: wordsOf(lang), signs: DRAWN })

describe('debriefText', () => {
  it('asks before it tells, and keeps the order', () => {
    const text = page(WHOLE)
    const order = [
      'Where did Neil open up?',
      'What happened at that table?',
      'Open share',
      'ideal 80%',
      '90 out of 100',
      'open 13',
      'Telling',
      'Handed back',
      'Followed up',
      'Talk share',
      'Plan',
      'Buy-in',
      'Ideal',
      'Your best question',
      'A moment worth another try',
      'You must be tired of it.',
      'Where do you get that from?',
      'You fill in what nobody said.',
      'Instead',
      'Hooks left lying',
      '"then at least it is over": nobody asked on (the buyers)',
    ]
    const places = order.map((one) => text.indexOf(one))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it.each([40, 60, 88, 120, 200])('fits %i columns, and never uses more than 88', (width) => {
    for (const lang of ['nl', 'en'] as const)
      for (const line of page(WHOLE, lang, width).split('\n'))
        expect(columnsOf(line)).toBeLessThanOrEqual(Math.min(width, 88))
  })

  it('names exactly what stands between the talk and the ideal', () => {
    expect(page(WHOLE)).toContain('not yet: 72% open (aim 80%), 1 assumption (aim 0)')
    expect(page(WHOLE, 'nl')).toContain('nog niet: 72 % open vragen (doel 80 %), 1 aanname (doel 0)')
    const reached = { ...WHOLE, ideal: { ...WHOLE.ideal, reached: true } }
    expect(page(reached)).toContain('they did the work')
    const none = { kind: 'none', id: null, text: null, buyIn: 0 } as const
    expect(page({ ...reached, plan: none })).toContain('no plan of their own yet')
    expect(page({ ...reached, plan: none }, 'nl')).toContain('een eigen plan kwam er nog niet')
  })

  it('gives no score to a short talk, and no ideal', () => {
    const text = page({ ...WHOLE, score: null, counted: 3 })
    expect(text).toContain('too short to score (3 of at least 6 lines that count)')
    expect(text).toContain('too early to say')
  })

  it.each([
    ['own', 'found by Neil'],
    ['borrowed', 'it came from you'],
    ['thin', 'getting out of the room'],
  ] as const)('tells a plan that is %s in plain words, with its text and buy-in', (kind, words) => {
    const text = page({ ...WHOLE, plan: { kind, id: 'keys', text: 'I start there.', buyIn: 4 } })
    expect(text).toContain(words)
    expect(text).toContain('"I start there."')
    expect(text).toContain('████░░░░░░ 4 out of 10')
  })

  it('shows no buy-in where there is no plan, and no plan at all in a real talk', () => {
    const none = page({ ...WHOLE, plan: { kind: 'none', id: null, text: null, buyIn: 0 } })
    expect(none).toContain('no plan')
    expect(none).not.toContain('Buy-in')
    expect(page({ ...WHOLE, plan: null })).not.toContain('Plan')
  })

  it('has only a question for a talk in which nothing was said', () => {
    const nothing = { ...WHOLE, turns: { coach: 0, coachee: 1 }, openedUp: null }
    expect(page(nothing)).toMatch(/Looking back[^\n]*\n\nNothing has been said yet\.[^\n]*\n$/)
  })

  it('says so where the coachee opened up nowhere', () => {
    expect(page({ ...WHOLE, openedUp: null })).toContain('Neil has not really opened up yet.')
  })

  it('is drawn in plain characters where a terminal has no others', () => {
    const text = debriefText(WHOLE, 'Neil', { width: 80, paint: PLAIN, words: wordsOf('en'), signs: ASCII })
    expect(text).toMatch(/^[\x0a\x20-\x7e·]*$/)
  })

  it('lets no control code of a talk through', () => {
    const text = page({ ...WHOLE, goal: '\u001b[2Jgoal', bestQuestion: { turn: 1, text: 'a\u0007b' } })
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })

  it('keeps English out of the Dutch page', () => {
    expect(page({ ...WHOLE, moments: [], missedLeads: [] }, 'nl')).not.toMatch(
      /\b(?:share|Telling|Ideal |your|turns|words|Looking|score is|out of)\b/,
    )
  })
})
