// What to ask instead is one open question, whatever was slipped and whatever the coachee had just said.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/moves/classify.ts'
import { insteadOf } from '../../src/moves/instead.ts'
import { isSlip } from '../../src/moves/move.ts'
import { readCorpus } from '../../src/moves/training/corpus.ts'

const CORPUS = 'src/moves/corpus'
const turns = readdirSync(CORPUS).flatMap((name) =>
  readCorpus(name.slice(0, -'.txt'.length), readFileSync(`${CORPUS}/${name}`, 'utf8')),
)

describe('insteadOf', () => {
  it('is read as one open question after every slip in the corpus, one in eight tried', () => {
    const misread: string[] = []
    let count = 0
    for (const { lang, said, moves } of turns)
      for (const { label, text } of moves) {
        if (!isSlip(label) || count++ % 8 > 0) continue
        const asked = insteadOf(text, label, said, lang)
        const read = classify({ text: asked, said, lang }).moves
        if (read.length !== 1 || read[0]!.label !== 'open') misread.push(asked)
      }
    expect(count).toBeGreaterThan(1000)
    expect(misread).toEqual([])
  })

  it('quotes the clause that the slip comes back to, as it was said', () => {
    const said = 'De bel is van mij. Noor lacht erom.'
    expect(insteadOf('Haal die bel weg.', 'tip', said, 'nl')).toContain('"De bel is van mij"')
    expect(insteadOf('Bied Noor excuses aan.', 'tip', said, 'nl')).toContain('"Noor lacht erom"')
  })

  it('is plain where nothing can be quoted', () => {
    for (const said of [null, 'Ja.', 'Hoe bedoel je?'])
      expect(insteadOf('Bel hem.', 'tip', said, 'nl')).not.toContain('"')
  })
})
