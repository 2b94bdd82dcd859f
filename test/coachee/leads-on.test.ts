// A level opens to a question that leads there; any other gets an answer of its own kind, and nothing deeper.
import { describe, expect, it } from 'vitest'
import { react } from '../../src/coachee/react.ts'
import { wishOf } from '../../src/coachee/wish.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { lastOf, SOMEONE, says, talkWith } from './someone.ts'

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
    ['What if nobody ever called again?', 'what-if-not'],
    ['What would you have wanted from me?', 'would-want'],
    ['Which mountains look best in autumn?', 'which-one'],
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

describe('whoever is trusted and asks on about the story in hand', () => {
  const MORE = { says: ['Mornings are worst, by the phone.'] }
  const LONGER: Scenario = {
    ...SOMEONE,
    threads: SOMEONE.threads.map((thread) =>
      thread.id === 'phone' ? { ...thread, levels: [...thread.levels, MORE] } : thread,
    ),
  }
  const after = (trust: number, text: string) => {
    const [, shield] = talkWith([SHIELD], LONGER)
    const state = { ...shield!.state, mood: { ...shield!.state.mood, trust } }
    return react(LONGER, state, open(text)).beat
  }

  it('is told what lies under it, and gets no shrug', () => {
    expect(after(60, 'What would that ring be about, then?')).toMatch(/^(?:level|further)\/phone/)
  })

  it('gets a shrug where there is little trust', () => {
    expect(after(20, 'What would that ring be about, then?')).not.toMatch(/^(?:level|further)/)
  })

  it('gets no story to a question for a name or a time', () => {
    expect(after(60, 'And when did it last ring?')).not.toMatch(/^level/)
  })
})

describe('a subject that is raised for the first time', () => {
  it('brings its shield to whoever asks how they look at it', () => {
    expect(lastOf(open('What do you think of the phone?')).beat).toBe('level/phone.1')
  })

  it('is told past the shield to whoever names what lies behind it', () => {
    const OPEN: Scenario = {
      ...SOMEONE,
      threads: SOMEONE.threads.map((thread) =>
        thread.id === 'phone'
          ? { ...thread, levels: [thread.levels[0]!, { says: ['The phone is for my sister now.'] }] }
          : thread,
      ),
    }
    expect(talkWith([open('How is it with your sister and the phone?')], OPEN).at(-1)!.beat).toBe(
      'level/phone.2',
    )
    expect(talkWith([open('How is it with the phone?')], OPEN).at(-1)!.beat).toBe('level/phone.1')
  })
})
