// A turn is divided where its pieces are read most surely, and inside a sentence only where the label changes.
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/moves/classify.ts'
import { divide, type Place } from '../../src/moves/division.ts'
import { LABELS, type Label } from '../../src/moves/move.ts'

/** Scores that speak for one label, in weight units. */
const speaksFor = (label: Label, strength: number) => LABELS.map((one) => (one === label ? strength : 0))

const place = (at: number, worth: number, ends = false): Place => ({ at, worth, ends })
const END = (at: number): Place => ({ at, worth: 0, ends: true })
const labelled = (parts: ReturnType<typeof divide>) =>
  parts.map(({ from, to, label }) => `${from}-${to} ${LABELS[label]}`)

describe('divide', () => {
  it('cuts a doubtful gap where both sides are read surely, and differently', () => {
    const scores = (from: number, to: number) =>
      from === 0 && to === 3
        ? speaksFor('judgment', 200)
        : from === 3
          ? speaksFor('open', 200)
          : speaksFor('judgment', 20)
    expect(labelled(divide([place(3, -60), END(6)], scores))).toEqual(['0-3 judgment', '3-6 open'])
  })

  it('leaves a doubtful gap alone where the whole is read as surely as its parts', () => {
    expect(labelled(divide([place(3, -60), END(6)], () => speaksFor('tip', 200)))).toEqual(['0-6 tip'])
  })

  it('keeps two sentences of one label apart, and two clauses of one label together', () => {
    const scores = () => speaksFor('neutral', 200)
    expect(labelled(divide([place(3, 200, true), END(6)], scores))).toEqual(['0-3 neutral', '3-6 neutral'])
    expect(labelled(divide([place(3, -10), END(6)], scores))).toEqual(['0-6 neutral'])
  })

  it('reads a turn without any gap as one piece', () => {
    expect(labelled(divide([END(4)], () => speaksFor('closed', 50)))).toEqual(['0-4 closed'])
  })
})

describe('a word that takes a question along', () => {
  it.each([
    ['en', 'You should ask what is going on.'],
    ['nl', 'je moet vragen wat er speelt'],
  ] as const)('is never cut from it: %s, %s', (lang, text) => {
    expect(classify({ text, lang }).moves.map((move) => move.label)).toEqual(['tip'])
  })
})
