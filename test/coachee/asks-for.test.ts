// What a question asks for beyond its form, and what it does not.
import { describe, expect, it } from 'vitest'
import { askedForms } from '../../src/coachee/asked-form.ts'
import { asksYesNo, looksAhead } from '../../src/coachee/asks-for.ts'
import { kindsOf } from '../../src/coachee/kind-asked.ts'
import { asksOfWish, wishOf } from '../../src/coachee/wish.ts'

describe('a question', () => {
  it.each([
    ['nl', 'Slaap je wel goed?', true],
    ['nl', 'Geloof je dat zelf?', true],
    ['nl', 'en baal je daarvan?', true],
    ['nl', 'Wat vind je daarvan?', false],
    ['nl', 'Als je terugkijkt, wat zie je dan?', false],
    ['nl', 'Met wie deel je dat?', false],
    ['en', 'Do you believe that?', true],
    ['en', 'What do you believe?', false],
  ] as const)('%s, yes or no: %s', (lang, text, is) => {
    expect(asksYesNo(text, lang)).toBe(is)
  })

  it.each([
    ['nl', 'Wie zou je bellen?', true],
    ['nl', 'Wanneer ga je erheen?', true],
    ['nl', 'Wie heb je gebeld?', false],
    ['en', 'What would you say?', true],
    ['en', 'Who could you ring?', true],
    ['en', 'Who did you ring?', false],
  ] as const)('%s, ahead of what was told: %s', (lang, text, is) => {
    expect(looksAhead(text, lang)).toBe(is)
  })

  it('for what helped then is no wish; for what would help is one', () => {
    expect(wishOf('What did help?', 'en')).toBeNull()
    expect(wishOf('What would help?', 'en')).toBe('would-help')
    expect(wishOf('Wat hielp toen?', 'nl')).toBeNull()
    expect(wishOf('Wat zou je helpen?', 'nl')).toBe('would-help')
  })

  it('for what they would have, keep or do over asks for no plan', () => {
    expect(asksOfWish('What would you do over?', 'en')).toBe(true)
    expect(asksOfWish('What would you have done?', 'en')).toBe(true)
    expect(asksOfWish('Wat zou je willen houden?', 'nl')).toBe(true)
    expect(asksOfWish('What would you do?', 'en')).toBe(false)
  })

  it('for how much something matters wants no amount', () => {
    expect(askedForms('How much does that matter to you?', 'en')).not.toContain('amount')
    expect(askedForms('How much did that cost?', 'en')).toContain('amount')
    expect(askedForms('Hoeveel betekent dat voor je?', 'nl')).not.toContain('amount')
  })

  it('for what their heart says wants nobody else', () => {
    expect(kindsOf('What does your gut say about it?', 'en')).not.toContain('others-did')
    expect(askedForms('Wat zegt je hart?', 'nl')).not.toContain('others')
    expect(askedForms('Wat zegt Ilse?', 'nl')).toContain('others')
    expect(askedForms('Wat zou je dan zeggen?', 'nl')).not.toContain('others')
    expect(askedForms('Wat zou je vrouw zeggen?', 'nl')).toContain('others')
  })

  it('for what held them back wants no price', () => {
    expect(kindsOf('Wat heeft je toen tegengehouden?', 'nl')).not.toContain('cost-you')
    expect(kindsOf('Wat heeft dat je gekost?', 'nl')).toContain('cost-you')
    expect(kindsOf('Wat heb je daar nu aan?', 'nl')).toContain('brings-you')
  })
})
