// The rules read a line with its slips put right, and their spans still lie on what was typed.
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/moves/classify.ts'

describe('a rule that hears a mistyped line', () => {
  it.each([
    ['well you shuold call him', 'you shuold'],
    ['Well, jsut look: you shuold call him.', 'you shuold'],
  ])('marks what was typed in %s', (text, span) => {
    const move = classify({ text, lang: 'en' }).moves.at(-1)
    expect(move?.label).toBe('tip')
    const cue = move!.cues.find(({ rule }) => rule.startsWith('tip/'))!
    expect(text.slice(cue.start, cue.end)).toContain(span)
  })
})
