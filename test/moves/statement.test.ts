// A plain statement is no question; one that wonders, asks to be told, or bids someone speak is no plain statement.
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/moves/classify.ts'

const labels = (lang: 'nl' | 'en', text: string) => classify({ lang, text }).moves.map((move) => move.label)

describe('a plain statement', () => {
  it.each([
    ['en', "I'm looking forward to what you will bring and how you see the year."],
    ['nl', 'We hadden het over wat je nodig hebt en wat er dan verandert.'],
    ['nl', 'Het gaat erom wat jij ermee wilt en hoe dat voor je is.'],
  ] as const)('%s: "%s" asks nothing', (lang, text) => {
    for (const label of labels(lang, text)) expect(['open', 'closed']).not.toContain(label)
  })

  it.each([
    ['en', 'I wonder what that was like for you.'],
    ['en', "I'd like to hear how that went."],
    ['en', 'You could tell me what happened there.'],
    ['nl', 'Ik ben benieuwd hoe dat voor je was.'],
    ['nl', 'Ik wil graag weten hoe het gegaan is.'],
    ['nl', 'Vertel eens wat er toen gebeurde.'],
  ] as const)('%s: "%s" asks', (lang, text) => {
    expect(labels(lang, text)).toEqual(['open'])
  })
})
