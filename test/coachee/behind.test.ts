// An answer that waits behind one line is there right after it, and nowhere else; a plan that cannot be made yet names what it lacks.
import { describe, expect, it } from 'vitest'
import { opening } from '../../src/coachee/fold.ts'
import { react } from '../../src/coachee/react.ts'
import { classify } from '../../src/moves/classify.ts'
import { parseScenario } from '../../src/scenario/parse.ts'

const TEXT = `format: 1
id: price
lang: en
title: A small one
summary: One thread and one plan.
persona: guarded
brief: { coach: She is behind. }
coachee: { name: Ann Bell, role: rep, trust: 40, ownership: 40 }
opening: Well, here I am, in my good shoes.
asked:
  - { behind: [in my good shoes], hears: [shoes], says: [My sister's. They pinch.] }
  - { behind: [They pinch], form: cause, says: [She is a six and I am a seven.] }
threads:
  - id: pricing
    hears: [price*, discount*]
    ask: [What happens when they ask about the price?]
    levels:
      - says: It is the price, they say.
        hooks: { they say: pricing }
      - says: I give in before they ask.
        needs: { trust: 45, after: [pricing.1] }
plans:
  - id: hold
    from: [pricing.2]
    hears: [hold*]
    lacks:
      pricing.2: I could say more calls. It is what happens at the price.
    says: I will hold my price on Monday.
thin: I will try harder.
`

function answersTo(...lines: readonly string[]): readonly string[] {
  const read = parseScenario({ file: 'price.en.yaml', text: TEXT })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  let state = opening(read.value, 1).state
  return lines.map((text) => {
    const said = state.lines.map((line) => line.text)
    const moves = classify({ text, lang: 'en', said: said.at(-1) ?? null, earlier: said.slice(0, -1) }).moves
    const reply = react(read.value, state, { n: 1, at: null, seat: 'coach', text, moves })
    state = reply.state
    return reply.text
  })
}

describe('an answer behind a line', () => {
  it('comes right after the line', () => {
    expect(answersTo('What about the shoes?')).toEqual(["My sister's. They pinch."])
  })
  it('may itself be asked on', () => {
    expect(answersTo('What about the shoes?', 'Why is that?')[1]).toBe('She is a six and I am a seven.')
  })
  it('is gone once something else was said', () => {
    expect(answersTo('What happens when they ask about the price?', 'What about the shoes?')[1]).not.toBe(
      "My sister's. They pinch.",
    )
  })
})

describe('a plan they cannot make yet', () => {
  const asked = [
    'What happens when they ask about the price?',
    'And how do you look at that?',
    'What do you want to do about it?',
    'And what would you want to do differently?',
  ]
  it('gives way to what lies in front of it, once', () => {
    const said = answersTo(...asked, 'What will you do, then?')
    expect(said.filter((one) => one.includes('It is what happens at the price.'))).toHaveLength(1)
  })
})
