// A word or two of theirs asked back is an open prompt; with a question of its own in it, it is what that asks.
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/moves/classify.ts'

const labels = (lang: 'nl' | 'en', said: string | null, text: string) =>
  classify({ lang, said, text }).moves.map((move) => move.label)

describe('an echo', () => {
  it.each([
    ['nl', 'Ze zeiden dat het te duur was.', 'Te duur?'],
    ['nl', 'Ik ben te soft voor die inkopers.', 'Soft?'],
    ['en', "I'm too soft for those buyers.", 'Too soft?'],
    ['en', 'It was a shambles, the whole quarter.', 'A shambles?'],
  ] as const)('%s: after "%s", "%s" is open', (lang, said, text) => {
    expect(labels(lang, said, text)).toEqual(['open'])
  })

  it.each([
    ['en', 'It was a shambles, the whole quarter.', 'Was it a shambles?'],
    ['nl', 'Ze zeiden dat het te duur was.', 'Ben je te duur?'],
    ['en', 'We had a good quarter.', 'Lazy?'],
  ] as const)('%s: after "%s", "%s" is none', (lang, said, text) => {
    expect(labels(lang, said, text)).not.toEqual(['open'])
  })
})
