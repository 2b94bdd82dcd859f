// A level opens to a question that leads there; any other gets an answer of its own kind, and nothing deeper.
import { describe, expect, it } from 'vitest'
import { wishOf } from '../../src/coachee/wish.ts'
import { lastOf, says } from './someone.ts'

const open = (text: string) => says(text, 'open', 'question')
const SHIELD = open('What happens with the phone?')
const beatOf = (text: string) => lastOf(SHIELD, open('And then?'), open(text)).beat

describe('the next level of the thread in hand', () => {
  it.each([
    'Tell me more.',
    'How so?',
    'What goes on between you and the phone?',
    'What do you mean by that?',
  ])('opens to "%s"', (text) => {
    expect(lastOf(SHIELD, open(text)).beat).toMatch(/^(?:level|further)\/phone/)
  })

  it.each([
    ['What does your sister make of it?', 'others'],
    ['Where did you grow up?', 'where'],
    ['Who taught you to sell?', 'who'],
    ['What would it take?', 'would-help'],
    ['What if nobody ever called again?', 'what-if'],
    ['What would you have wanted from me?', 'would-want'],
    ['Which mountains look best in autumn?', 'dodge'],
  ])('stays shut to "%s", which is answered by its form', (text, beat) => {
    expect(beatOf(text)).toBe(beat)
  })

  it('is not what an answer aside points at', () => {
    const aside = [SHIELD, open('And then?'), open('Where did you grow up?')]
    expect(lastOf(...aside, open('How was that?')).beat).not.toMatch(/^level/)
  })
})

describe('a question that looks away from what is', () => {
  it.each([
    ['nl', 'Wat zou je helpen?', 'would-help'],
    ['nl', 'Wat heb je daarvoor nodig?', 'would-help'],
    ['nl', 'Wat zou er een 8 van maken?', 'would-help'],
    ['nl', 'Stel dat het niet lukt?', 'what-if'],
    ['nl', 'Wat gebeurt er als je niks doet?', 'what-if'],
    ['nl', 'Wat had je dan gewild?', 'would-want'],
    ['nl', 'Waar ging het mis?', null],
    ['en', 'What would help you with that?', 'would-help'],
    ['en', 'What would it take?', 'would-help'],
    ['en', 'And if it does not come back?', 'what-if'],
    ['en', 'What would you have wanted me to do then?', 'would-want'],
    ['en', 'What went wrong?', null],
  ] as const)('%s: %s', (lang, text, wish) => {
    expect(wishOf(text, lang)).toBe(wish)
  })
})
