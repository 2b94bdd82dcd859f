// Where a clause in front hangs on the question behind it, the two are one move.
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/moves/classify.ts'

describe('a clause in front of its main clause', () => {
  it.each([
    ['en', 'if she rang tomorrow what would you tell her'],
    ['en', 'now that the fitter has left how do you plan your mornings'],
    ['en', 'say a beginner asked you for help where would you start'],
    ['nl', 'als ze morgen belt wat zeg je dan'],
    ['nl', 'stel nou dat hij ja zegt hoe ziet je week er dan uit'],
    ['nl', 'nu je dat weet wat ga je anders doen'],
  ] as const)('%s: "%s" is one open question', (lang, text) => {
    expect(classify({ lang, text }).moves.map((move) => move.label)).toEqual(['open'])
  })

  it.each([
    ['en', 'If you like we start with you. How was Leeds?', ['neutral', 'open']],
    ['nl', 'Als je wilt beginnen we bij jou. Hoe was Zwolle?', ['neutral', 'open']],
  ] as const)('%s: "%s" is cut where the sentence ends', (lang, text, labels) => {
    expect(classify({ lang, text }).moves.map((move) => move.label)).toEqual(labels)
  })
})
