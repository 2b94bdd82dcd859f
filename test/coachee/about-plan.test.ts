// What is asked about the plan on the table is answered from that plan; a thin one gives way when it is tested.
import { describe, expect, it } from 'vitest'
import { planFormOf } from '../../src/coachee/about-plan.ts'
import { lastOf, says } from './someone.ts'

const open = (text: string) => says(text, 'open', 'question')
const closed = (text: string) => says(text, 'closed', 'question')
const PLAN = says('What do you want to do differently?', 'open', 'commitment')
const SHIELD = open('What happens with the phone?')
const DEEPER = open('What is it like to sit next to the phone?')

describe('what a question asks of a plan', () => {
  it.each([
    ['nl', 'En wanneer?', 'when'],
    ['nl', 'Op welke dag?', 'when'],
    ['nl', 'Met wie ga je dat doen?', 'who'],
    ['nl', 'Bij wie begin je?', 'whom'],
    ['nl', 'Hoe ga je dat aanpakken?', 'how'],
    ['nl', 'Hoe merk ik straks dat het gelukt is?', 'notice'],
    ['nl', 'Gaat dat het verschil maken, denk je?', 'notice'],
    ['nl', 'Is dat echt je plan?', 'check'],
    ['nl', 'Wie noemde jou zo?', null],
    ['en', 'When will you see him?', 'when'],
    ['en', 'Who with?', 'who'],
    ['en', 'Ring round who?', 'whom'],
    ['en', 'How will you go about it?', 'how'],
    ['en', 'How will you know it worked?', 'notice'],
    ['en', 'Would you really do it?', 'check'],
    ['en', 'When it went well, what did you do?', null],
    ['en', 'What is the weather like?', null],
  ] as const)('%s: %s %s', (lang, text, form) => {
    expect(planFormOf(text, lang)).toBe(form)
  })
})

describe('a plan of their own', () => {
  const own = [SHIELD, DEEPER, PLAN]

  it.each([
    ['When?', 'plan/own/answer/when'],
    ['Who with?', 'who-commit'],
    ['Who will you call first?', 'whom-commit'],
    ['How will you notice it works?', 'notice-commit'],
    ['And how will you start?', 'how-commit'],
    ['Is that really it?', 'plan-again'],
  ])('answers "%s"', (text, beat) => {
    expect(lastOf(...own, closed(text)).beat).toBe(beat)
  })

  it('is still what they speak of after a question about it', () => {
    expect(lastOf(...own, closed('Who with?'), closed('And when?')).beat).toBe('plan/own/answer/when')
  })
})

describe('a thin plan', () => {
  it('has no day or person before it is there', () => {
    expect(lastOf(closed('When will you start?')).beat).toBe('common/when-with-whom')
  })

  it('gets a day, and gives way to what lies under it when it is tested', () => {
    expect(lastOf(SHIELD, PLAN, closed('When?')).beat).toBe('when-commit')
    const tested = lastOf(SHIELD, PLAN, open('What will that change?'))
    expect(tested.beat).toMatch(/phone\.2$/)
    expect(lastOf(SHIELD, PLAN, closed('Is that really it?')).beat).toBe('plan-stuck')
  })
})
