// Every persona answers everything, in words that fit any scenario of that temper.
import { describe, expect, it } from 'vitest'
import { answersFor } from '../../src/coachee/voice.ts'
import { ANSWERS, PERSONAS } from '../../src/scenario/answers.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { SOMEONE } from '../coachee/someone.ts'

const RECURRING = [
  'dodge',
  'guarded',
  'listening',
  'confirm',
  'statement',
  'praise',
  'process',
  'last-resort',
  'feeling',
  'cause',
  'example',
  'others',
  'tip',
  'yes-no',
  'amount',
  'when',
  'who',
  'further',
] as const

describe.each(PERSONAS.flatMap((persona) => [[persona, 'nl'] as const, [persona, 'en'] as const]))(
  '%s in %s',
  (persona, lang) => {
    const someone: Scenario = { ...SOMEONE, persona, lang, answers: {} }

    it('answers everything, in three wordings or more', () => {
      for (const name of ANSWERS) expect(answersFor(someone, name).length, name).toBeGreaterThanOrEqual(3)
    })

    it('has four wordings or more for what recurs, none twice', () => {
      for (const name of RECURRING) {
        const wordings = answersFor(someone, name)
        expect(wordings.length, name).toBeGreaterThanOrEqual(4)
        expect(new Set(wordings).size, name).toBe(wordings.length)
      }
    })

    it('shuts down in four words at most', () => {
      for (const text of answersFor(someone, 'shutdown'))
        expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(4)
    })

    it('holds only what can be filled in, where it is filled in', () => {
      const filled: Partial<Record<string, string>> = {
        which: '{one}',
        scale: '{mark}',
        'last-resort': '{words}',
      }
      for (const name of ANSWERS)
        for (const text of answersFor(someone, name)) {
          const holes = text.match(/\{\w+\}/g) ?? []
          if (filled[name]) expect(holes, text).toContain(filled[name])
          expect(
            holes.every((hole) => ['{one}', '{mark}', '{words}'].includes(hole)),
            text,
          ).toBe(true)
          expect(text).not.toMatch(/!/)
        }
    })
  },
)
