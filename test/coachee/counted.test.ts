// "How many" is answered with a number of what was asked after, or not at all.
import { describe, expect, it } from 'vitest'
import { countedIn } from '../../src/coachee/asks-for.ts'
import type { Language } from '../../src/moves/language.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import { lastOf, says, talkWith } from './someone.ts'

describe('what is to be counted', () => {
  it.each([
    ['en', 'How many of his deals did you help with?', 'deals'],
    ['en', 'How many do the others do?', 'do'],
    ['en', 'How long does it take?', null],
    ['nl', 'Hoeveel van die klanten ken je?', 'klanten'],
    ['nl', 'Hoe vaak bel je?', null],
  ] as const)('%s: %s', (lang: Language, text, expected) => {
    expect(countedIn(text, lang)).toBe(expected)
  })
})

describe('an amount', () => {
  const SCENARIO = (() => {
    const text = `
format: 1
id: yard
lang: en
title: Yard
summary: A person for tests.
difficulty: 1
persona: guarded
brief: { coach: You know them., coachee: Be them. }
coachee: { name: Sam, role: rep, trust: 60, ownership: 40 }
opening: Morning.
asked: [{ hears: [pauline], form: amount, says: "Twenty-six vans." }]
threads:
  - { id: yard, hears: [yard], ask: ["What is the yard like?"], levels: [{ says: "A yard." }, { says: "A cold yard." }] }
plans: [{ id: own, from: [yard.2], hears: [coat], says: "I will buy a coat." }]
thin: ["I will try a bit harder."]
`
    const read = parseScenario({ file: 'yard.en.yaml', text })
    if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2))
    return read.value
  })()
  const answerTo = (text: string) => talkWith([says(text, 'closed', 'question')], SCENARIO).at(-1)!.text

  it('is given of what was asked after', () => {
    expect(answerTo('How many vans did Pauline sell?')).toBe('Twenty-six vans.')
    expect(answerTo('How many did Pauline sell?')).toBe('Twenty-six vans.')
  })

  it('of something else is no answer', () => {
    expect(answerTo('How many children has Pauline got?')).not.toBe('Twenty-six vans.')
  })

  it('that the thread has of its own is not given for a count of nothing in particular', () => {
    const reply = lastOf(
      says('How are you?', 'open'),
      says('How many do the phones do?', 'closed', 'question'),
    )
    expect(reply.text).not.toBe('Ten a day.')
  })
})
