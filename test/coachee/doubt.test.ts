// A slip that only the weighing of words saw gets the benefit of the doubt, and so does a question that asks to be told.
import { describe, expect, it } from 'vitest'
import { firstHeard } from '../../src/coachee/ears.ts'
import type { Label } from '../../src/moves/move.ts'
import type { CoachTurn } from '../../src/talk/turn.ts'
import { says, saysAll, talkWith } from './someone.ts'

/** The same turn as if a rule had heard it, or only the model. */
function heardBy(rule: string, text: string, label: Label): CoachTurn {
  const turn = says(text, label)
  const cue = { rule, start: 0, end: text.length, reason: '' }
  return { ...turn, moves: turn.moves.map((move) => ({ ...move, cues: [cue] })) }
}

const FIRST = says('What happens when the phone rings?', 'open')

/** What the last of the turns did to trust. */
function trustMoved(last: CoachTurn): number {
  const replies = talkWith([FIRST, last])
  return replies.at(-1)!.state.mood.trust - replies.at(-2)!.state.mood.trust
}

describe('a statement in their own words', () => {
  const echo = talkWith([FIRST])
    .at(-1)!
    .text.split(/[.,!?]/)[0]!
    .trim()
  const line = `And there you are again with ${echo.toLowerCase()}`

  it('costs nothing where only the weighing of words took it for a verdict', () => {
    expect(trustMoved(heardBy('model/en/words', line, 'judgment'))).toBeGreaterThanOrEqual(0)
  })

  it('costs trust where a rule heard the verdict', () => {
    expect(trustMoved(heardBy('judgment/en/again-and-still', line, 'judgment'))).toBeLessThan(0)
  })
})

describe('their own last words, to the letter', () => {
  it('are no tip nor guess, even where a rule heard one', () => {
    const said = talkWith([FIRST])
      .at(-1)!
      .text.split(/[.,!?]/)[0]!
    expect(trustMoved(heardBy('tip/en/imperative', `${said.trim()}.`, 'tip'))).toBeGreaterThanOrEqual(0)
  })
})

describe('a statement in other words', () => {
  const line = 'You never finish a single thing properly around here'

  it('costs a little where only the weighing of words heard it, and they ask what was meant', () => {
    const doubtful = heardBy('model/en/words', line, 'judgment')
    expect(trustMoved(doubtful)).toBe(-3)
    expect(talkWith([FIRST, doubtful]).at(-1)!.beat).toBe('taken-aback')
  })

  it('costs eight times that where a rule heard the verdict', () => {
    expect(trustMoved(heardBy('judgment/en/never', line, 'judgment'))).toBe(-25)
  })
})

describe('a question that was taken for a slip', () => {
  const asked = (text: string, label: Label) => says(text, label, 'question')

  it.each([
    ['Who told you so?', 'tip'],
    ['What kind of calls are they?', 'judgment'],
    ['Where are you afraid of ending up?', 'assumption'],
    ['Is Dan your brother?', 'assumption'],
  ] as const)('"%s" costs no trust and gets an answer', (text, label) => {
    expect(trustMoved(asked(text, label))).toBe(0)
    expect(talkWith([FIRST, asked(text, label)]).at(-1)!.beat).not.toMatch(/^(?:tip|judgment|assumption)/)
  })

  it('is a slip all the same where it tells what to do, or how they are', () => {
    expect(trustMoved(asked('What if you simply called them?', 'tip'))).toBeLessThan(0)
    expect(trustMoved(asked("You are comfortable, aren't you?", 'assumption'))).toBeLessThan(0)
  })
})

describe('a hard word of their own', () => {
  it('is no insult when it is given back', () => {
    expect(firstHeard('You idiot.', 'en', [])).toBe('insult')
    expect(
      firstHeard('"You idiot." Who said that?', 'en', ['He looked at me. You idiot, he said.']),
    ).toBeNull()
  })
})

describe('a sentence that only begins the question behind it', () => {
  const turn = (first: string) => {
    const both = saysAll([first, 'tip'], ['What do you see then?', 'open', 'question'])
    const cue = { rule: 'tip/en/if', start: 0, end: first.length, reason: '' }
    return { ...both, moves: both.moves.map((move, i) => (i === 0 ? { ...move, cues: [cue] } : move)) }
  }

  it('is no tip', () => {
    expect(trustMoved(turn('If you put the two side by side, upstairs and down.'))).toBeGreaterThanOrEqual(0)
  })

  it('is one where it says what then', () => {
    expect(trustMoved(turn('If you put them side by side, you would sell a lot more of both.'))).toBeLessThan(
      0,
    )
  })
})
