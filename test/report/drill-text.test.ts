// What is shown around and between the turns.
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/moves/classify.ts'
import { DRAWN } from '../../src/report/bar.ts'
import { feedbackText, noticeText, promptText, turnText } from '../../src/report/drill-text.ts'
import { type Paint, PLAIN } from '../../src/report/paint.ts'
import { wordsOf } from '../../src/report/words/of.ts'
import type { CoachTurn } from '../../src/talk/turn.ts'

const look = { width: 60, paint: PLAIN, words: wordsOf('en'), signs: DRAWN }
const said = (text: string, lang: 'en' | 'nl' = 'en'): CoachTurn => ({
  n: 2,
  at: null,
  seat: 'coach',
  text,
  moves: classify({ text, lang }).moves,
})
const answered = (text: string) =>
  ({ ...said(''), seat: 'coachee', text, target: null, beat: null, mood: null }) as const

describe('turns', () => {
  it('hang under the name, prompt and name in one column', () => {
    expect(turnText(answered('word '.repeat(20).trim()), 'Wouter', look).split('\n')).toEqual([
      'Wouter  word word word word word word word word word word',
      '        word word word word word word word word word word',
    ])
    expect(promptText('Wouter', look)).toBe('You ›   ')
  })

  it('show gestures as such', () => {
    const paint: Paint = { ...PLAIN, italic: (text) => `<${text}>` }
    expect(turnText(answered('*looks away* Right.'), 'Neil', { ...look, paint })).toBe(
      'Neil  <*looks> <away*> Right.',
    )
  })

  it('show a silence as one', () => {
    expect(turnText(said('  '), 'Neil', look)).toBe('You › (silence)')
  })
})

describe('feedbackText', () => {
  it('names each move and the words that gave it away', () => {
    expect(feedbackText(said('What is holding you back?'), 'Neil', look, true)).toMatch(
      /^ {6}open · "[^"]+"$/,
    )
  })

  it('says why for a slip, and how to try again where that can be', () => {
    const text = feedbackText(said('Have you tried calling them earlier?'), 'Neil', look, true)
    expect(text).toMatch(/^ {6}tip · "Have you tried"\n {6}\S/)
    expect(text).toContain('/back')
    expect(feedbackText(said('Have you tried calling them?'), 'Neil', look, false)).not.toContain('/back')
  })

  it('keeps silent about a silence', () => {
    expect(feedbackText(said(''), 'Neil', look, true)).toBe('')
  })

  it('stays short for a neutral line', () => {
    expect(feedbackText(said('Thanks.'), 'Neil', look, true)).toMatch(/^ {6}neutral( · [a-z ]+)*$/)
  })
})

describe('noticeText', () => {
  it('has words for every notice in both languages', () => {
    const codes = [
      'help',
      'unknown-command',
      'nothing-to-take-back',
      'nothing-to-dispute',
      'disputed',
      'bad-label',
    ] as const
    for (const lang of ['nl', 'en'] as const)
      for (const code of codes)
        expect(
          noticeText({ kind: 'notice', code, detail: 'open' }, { ...look, words: wordsOf(lang) }).trim(),
        ).not.toBe('')
  })
})
