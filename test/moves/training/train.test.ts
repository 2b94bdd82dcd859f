// Learning from a corpus: its format, and the same weights to the byte each time.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../src/moves/training/corpus.ts'
import { misspelt, stripped } from '../../../src/moves/training/spoil.ts'
import { RECIPE, train } from '../../../src/moves/training/train.ts'
import { FURTHEST, pack, READINGS, STEP, unpack } from '../../../src/moves/weights.ts'

const SMALL = `# voice: brisk
> I hate the phone.
open What makes it hard?
tip Just ring them.
neutral:reflection So the phone is no friend. | open What happens before you dial?

assumption You are afraid of a no.
judgment You are lazy.
closed Did you ring them?
`

describe('readCorpus', () => {
  it('reads turns with their moves, tags and the line they answer', () => {
    const turns = readCorpus('en-99', SMALL)
    expect(turns).toHaveLength(6)
    expect(turns[2]).toEqual({
      voice: 'en-99',
      lang: 'en',
      said: 'I hate the phone.',
      moves: [
        { label: 'neutral', tags: ['reflection'], text: 'So the phone is no friend.' },
        { label: 'open', tags: [], text: 'What happens before you dial?' },
      ],
    })
    expect(turns[3]!.said).toBeNull()
  })
  it('names the line that has no label', () => {
    expect(() => readCorpus('en-99', 'advice Ring them.')).toThrow('en-99:1')
  })
  it('reads every file of the corpus', () => {
    const folder = 'src/moves/corpus'
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt')))
      expect(
        readCorpus(name.slice(0, -4), readFileSync(`${folder}/${name}`, 'utf8')).length,
        name,
      ).toBeGreaterThan(0)
  })
})

describe('train', () => {
  it('gives the same whole-number weights each time', () => {
    const turns = readCorpus('en-99', SMALL)
    const recipe = { ...RECIPE, labelPull: 0.1, cutPull: 0.1, rounds: 20 }
    const first = train(turns, 'en', recipe)
    expect(train(turns, 'en', recipe)).toEqual(first)
    const { rows, weights } = unpack(first.labels, READINGS)
    expect(rows.size).toBeGreaterThan(0)
    expect(weights).toHaveLength(rows.size * READINGS)
  })
})

describe('packed weights', () => {
  it('come out as they went in, whatever their features share', () => {
    const long = 'w '.padEnd(60, 'x')
    const put: [string, number[]][] = [
      ['b a', [2, 0, -4]],
      ['b a b', [0, 0, 0]],
      ['b c', [STEP * FURTHEST, -STEP * FURTHEST, 0]],
      [long, [0, 6, 0]],
      [`${long}y`, [8, 0, 0]],
    ]
    const { rows, weights } = unpack(pack(put, 3), 3)
    expect([...rows.keys()]).toEqual(put.map(([feature]) => feature))
    expect([...weights]).toEqual(put.flatMap(([, values]) => values))
    const cuts = put.map(([feature], i): [string, number[]] => [feature, [301 - 153 * i]])
    expect([...unpack(pack(cuts, 1), 1).weights]).toEqual(cuts.flatMap(([, values]) => values))
    expect(unpack(pack([], 3), 3).rows.size).toBe(0)
  })
})

describe('spoilt lines', () => {
  it('are stripped of capitals, question marks and the last sign', () => {
    expect(stripped('What now? Tell me.')).toBe('what now tell me')
  })
  it('are misspelt the same way for the same seed', () => {
    expect(misspelt('telephone', 4)).toBe(misspelt('telephone', 4))
    expect(misspelt('telephone', 4)).not.toBe('telephone')
    expect(misspelt('a b', 4)).toBe('a b')
  })
})
