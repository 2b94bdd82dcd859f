import { describe, expect, it } from 'vitest'
import { shardIn, shareOf } from '../../src/pack/shard.ts'

const FILES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((id) =>
  ['en', 'nl'].map((lang) => ({ file: `pack/${id}.${lang}.yaml`, text: `id: ${id}\nlang: ${lang}\n` })),
)
const misnamed = { file: 'pack/old-name.nl.yaml', text: 'format: 1\nid: "c"\n' }

describe('shareOf', () => {
  it.each([1, 2, 3, 5, 20])('gives every file to exactly one of %i shares', (of) => {
    const shares = Array.from({ length: of }, (_, i) => shareOf(FILES, { number: i + 1, of }))
    const names = shares.flat().map(({ file }) => file)
    expect(names.toSorted()).toEqual(FILES.map(({ file }) => file))
  })

  it('makes shares of about the same size', () => {
    const sizes = [1, 2, 3].map((number) => shareOf(FILES, { number, of: 3 }).length)
    expect(sizes).toEqual([6, 4, 4])
  })

  it('keeps the languages of one scenario together, also where a name tells nothing', () => {
    for (let number = 1; number <= 4; number++) {
      const share = shareOf([...FILES, misnamed], { number, of: 4 }).map(({ file }) => file)
      expect(share.includes('pack/c.en.yaml')).toBe(share.includes(misnamed.file))
      expect(share.includes('pack/c.en.yaml')).toBe(share.includes('pack/c.nl.yaml'))
    }
  })

  it('does not depend on the order of the files', () => {
    const shard = { number: 2, of: 3 }
    expect(new Set(shareOf(FILES.toReversed(), shard))).toEqual(new Set(shareOf(FILES, shard)))
  })
})

describe('shardIn', () => {
  it('reads one share of so many', () => {
    expect(shardIn('2/3')).toEqual({ number: 2, of: 3 })
  })

  it.each(['0/3', '4/3', '1', '1/0', 'a/b', '1/3/5', '-1/3', '1.5/3', ''])('refuses %j', (text) => {
    expect(shardIn(text)).toBeNull()
  })
})
