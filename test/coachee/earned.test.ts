// Trust grows with what was opened: not with a dodge, nor with a question asked twice.
import { describe, expect, it } from 'vitest'
import { earned } from '../../src/coachee/earned.ts'
import { says, talkWith } from './someone.ts'

const open = (text: string) => says(text, 'open', 'question')
const SHIELD = open('What happens with the phone?')

/** What each turn did to trust. */
function steps(...turns: Parameters<typeof talkWith>[0]): readonly number[] {
  const moods = talkWith(turns).map((reply) => reply.state.mood.trust)
  return moods.slice(1).map((trust, i) => trust - moods[i]!)
}

describe('what a question earns', () => {
  const without = { trust: 40, ownership: 40 }
  const full = { trust: 47, ownership: 46 }

  it('is all of it where something opened, half where it was answered, nothing for a dodge', () => {
    expect(earned('level/phone.2', full, without)).toEqual(full)
    expect(earned('asked/phone.1/2', full, without)).toEqual({ trust: 44, ownership: 46 })
    expect(earned('dodge', full, without)).toEqual({ trust: 40, ownership: 43 })
    expect(earned('bridge', full, without)).toEqual({ trust: 40, ownership: 43 })
  })

  it('is as much in a talk', () => {
    expect(steps(SHIELD, open('How do the mountains look in autumn?'))).toEqual([5, 0])
    expect(steps(SHIELD, SHIELD)).toEqual([5, 0])
  })

  it('is nothing for a string of questions that lead nowhere', () => {
    const dodged = Array.from({ length: 28 }, (_, i) =>
      open(`How do you see mountain number ${i} in autumn?`),
    )
    const { mood } = talkWith([SHIELD, ...dodged]).at(-1)!.state
    expect(mood.trust).toBeLessThanOrEqual(45)
  })
})
