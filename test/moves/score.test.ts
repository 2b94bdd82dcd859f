// What is summed from memory is what the features say one by one.
import { describe, expect, it } from 'vitest'
import { gapFeatures } from '../../src/moves/cut.ts'
import { features } from '../../src/moves/features.ts'
import { heardFrom } from '../../src/moves/heard.ts'
import { fold } from '../../src/moves/language.ts'
import { gapAt, shapeOf } from '../../src/moves/read.ts'
import { scorerFor } from '../../src/moves/score.ts'
import { pieceOf } from '../../src/moves/stretch.ts'
import { modelFor, READINGS } from '../../src/moves/weights.ts'
import { wordsOf } from '../../src/moves/words.ts'

const LINES = [
  ['nl', 'Oké, dus je hebt 3 klanten gebeld. Wat zeiden ze, en wat ga je nu doen?'],
  ['nl', 'tja'],
  ['nl', 'je bent gewoon lui bel ze morgen'],
  ['en', 'Well, you called 3 customers. What did they say, and what will you do next?'],
  ['en', 'hm'],
  ['en', "you're just lazy call them tomorrow"],
] as const

describe.each(LINES)('%s: %s', (lang, text) => {
  const scorer = scorerFor(lang)
  const words = wordsOf(text)
  const turn = shapeOf(fold(text), words, scorer.tokensFor(words))
  const heard = heardFrom('Ik heb klanten gebeld, I called customers.', [], scorer.moreTokens)
  const { labels, cuts } = modelFor(lang)

  it('scores every piece the same, twice', () => {
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= words.length; to++) {
        const piece = pieceOf(turn, from, to, lang)
        const expected = new Array<number>(READINGS).fill(0)
        features(piece, heard, (feature) => {
          const row = labels.rows.get(feature)
          if (row !== undefined)
            for (let k = 0; k < READINGS; k++) expected[k]! += labels.weights[row * READINGS + k]!
        })
        expect(scorer.piece(piece, heard)).toEqual(expected)
        expect(scorer.piece(piece, heard)).toEqual(expected)
      }
  })

  it('scores every gap the same', () => {
    for (let at = 1; at < words.length; at++) {
      let expected = 0
      gapFeatures(gapAt(turn, at), (feature) => {
        const row = cuts.rows.get(feature)
        if (row !== undefined) expected += cuts.weights[row]!
      })
      expect(scorer.gap(gapAt(turn, at))).toBe(expected)
    }
  })
})
