// A slip that only the weighing of words saw: a question, a short remark and an echo get the benefit of the doubt.
import { describe, expect, it } from 'vitest'
import type { Label } from '../../src/moves/move.ts'
import type { CoachTurn } from '../../src/talk/turn.ts'
import { says, talkWith } from './someone.ts'

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

describe('a statement in other words', () => {
  it('costs trust, whoever heard the verdict', () => {
    const line = 'You never finish a single thing properly around here'
    expect(trustMoved(heardBy('model/en/words', line, 'judgment'))).toBeLessThan(0)
  })
})
