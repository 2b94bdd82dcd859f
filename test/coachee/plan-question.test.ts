// The plan question at the end of a talk that went well opens what the plan lacks; a list of questions gets no further.
import { describe, expect, it } from 'vitest'
import { react } from '../../src/coachee/react.ts'
import { seated } from '../../src/coachee/state.ts'
import { SOMEONE, says } from './someone.ts'

const PLAN = says('What do you want to do differently?', 'open', 'commitment')
const ASKED = new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
const ripe = { ...seated(SOMEONE, 1), mood: { trust: 70, ownership: 60 }, asked: ASKED, taken: 8 }

describe('the plan question', () => {
  it('brings what a plan lacks, where they were listened to, and then the plan', () => {
    const first = react(SOMEONE, ripe, PLAN)
    expect(first.beat).toBe('level/phone.2')
    expect(first.text).toMatch(/^I will try a bit harder\. /)
    expect(first.state.plan?.kind).toBe('thin')
    expect(react(SOMEONE, first.state, says('So what will you do?', 'open')).beat).toBe('plan/own/answer')
  })

  it.each([
    ['who hardly stayed with their words', { taken: 2 }],
    ['who has little of their trust', { mood: { trust: 40, ownership: 60 } }],
    ['who slipped three times', { slips: 3 }],
  ])('brings a bait or a thin plan to one %s', (_, less) => {
    expect(react(SOMEONE, { ...ripe, ...less }, PLAN).beat).toMatch(/^(?:thin|bait)/)
  })
})
