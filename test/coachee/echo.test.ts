// Nobody denies their own words: what was given back is confirmed, and an echo gets a plain yes.
import { describe, expect, it } from 'vitest'
import { asksWhetherRight } from '../../src/coachee/echo.ts'
import { answersFor } from '../../src/coachee/voice.ts'
import { lastOf, SOMEONE, says, saysAll } from './someone.ts'

const OPENED = [
  says('What happens with the phone?', 'open'),
  says('How is that?', 'open', 'follow-up'),
  says('Tell me more.', 'open'),
] as const

describe('whether they were heard right', () => {
  it.each([
    ['en', 'Is that right?', true],
    ['en', 'Is that a fair summary?', true],
    ['en', 'Did I get that right?', true],
    ['en', 'Is that right for the customer?', false],
    ['nl', 'Klopt dat?', true],
    ['nl', 'Heb ik dat goed begrepen?', true],
    ['nl', 'Is dat een goede samenvatting?', true],
    ['nl', 'Klopt dat met wat je baas zei?', false],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(asksWhetherRight(text, lang)).toBe(expected)
  })

  it('a summary of their words with a check behind it is confirmed', () => {
    const reply = lastOf(
      ...OPENED,
      saysAll(
        ['So it rings less, dead quiet it is.', 'neutral'],
        ['Is that a fair summary?', 'closed', 'question'],
      ),
    )
    expect(reply.beat).toMatch(/^confirm\b/)
  })

  it('a check right after their own story gets a plain yes', () => {
    const reply = lastOf(OPENED[0], says('Is that right?', 'closed', 'question'))
    expect(answersFor(SOMEONE, 'plain-yes')).toContain(reply.text)
  })

  it('a summary of what they never said is not confirmed by the check behind it', () => {
    const reply = lastOf(
      OPENED[0],
      saysAll(
        ['Customers hate the new prices and discounts.', 'neutral'],
        ['Is that right?', 'closed', 'question'],
      ),
    )
    expect(reply.beat).not.toMatch(/^(?:confirm|plain-yes)/)
  })

  it('a yes/no question in their own words is not denied; its opposite is not confirmed', () => {
    const echo = lastOf(...OPENED.slice(0, 1), says('Is it dead quiet?', 'closed', 'question'))
    expect(echo.text).toMatch(/^Y/)
    const opposite = lastOf(...OPENED.slice(0, 1), says("Isn't it dead quiet?", 'closed', 'question'))
    expect(opposite.beat).not.toBe('plain-yes')
  })
})
