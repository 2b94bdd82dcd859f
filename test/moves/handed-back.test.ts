// The coachee's own words given back are no tip, guess or verdict of the coach's.
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/moves/classify.ts'
import { isHandedBack, quotedSpans } from '../../src/moves/handed-back.ts'

describe('words given back', () => {
  it('are found between quotation marks, where they stand in a line', () => {
    const text = 'You said: ‘get it over with’, and "something else".'
    expect(quotedSpans(text, ['You go in, get it over with.'])).toEqual([{ start: 10, end: 28 }])
    expect(quotedSpans(text, [])).toEqual([])
  })

  it.each([
    ['‘Bel ze maar gewoon’, zeg je.', 'Bel ze maar gewoon, dacht ik.'],
    ['Never talk price.', 'With fitters I never talk price.'],
    ['You hoped nobody would look.', 'I hoped nobody would look.'],
  ])('%j gives back %j', (piece, line) => {
    expect(isHandedBack(piece, [line], 'en')).toBe(true)
  })

  it.each([
    ['You hoped the director would look.', 'I hoped nobody would see the kitchen.'],
    ['Just ring them.', 'They never ring.'],
    ['Just ring them.', ''],
  ])('%j is the coach’s own after %j', (piece, line) => {
    expect(isHandedBack(piece, [line], 'en')).toBe(false)
  })

  it('turn a guess into a reflection only when they were said, now or earlier', () => {
    const text = 'You read the numbers in the car.'
    const label = (said: string | null, earlier: string[] = []) =>
      classify({ text, lang: 'en', said, earlier }).moves.map((move) => move.label)
    expect(label('I read the numbers in the car.')).toEqual(['neutral'])
    expect(label('Fine.', ['I read the numbers in the car.'])).toEqual(['neutral'])
  })

  it('are never cut inside', () => {
    const said = 'We go in. Get it over with. Out again.'
    const { moves } = classify({ text: 'What is behind that ‘get it over with’?', lang: 'en', said })
    expect(moves.map((move) => move.label)).toEqual(['open'])
  })
})
