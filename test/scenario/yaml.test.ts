import { describe, expect, it } from 'vitest'
import { draftText } from '../../src/pack/drafts/draft.ts'
import { exampleRep } from '../../src/pack/drafts/rep.ts'
import { readYaml } from '../../src/scenario/yaml.ts'

function read(text: string) {
  const { tree, problems } = readYaml({ file: 'a.yaml', text })
  const at = (path: readonly (string | number)[], part: 'key' | 'value' = 'value') => {
    const { line, col, endLine, endCol } = tree!.placeOf(path, part)
    return `${line}:${col}-${endLine}:${endCol}`
  }
  return { tree, problems, codes: problems.map(({ code }) => code), at }
}

describe('places in a tree', () => {
  it('are those of the key and of the value, the end excluded', () => {
    const { at } = read('one: 1\ntwo:\n  - "x y"\n  - { a: b }\n')
    expect(at(['one'], 'key')).toBe('1:1-1:4')
    expect(at(['one'])).toBe('1:6-1:7')
    expect(at(['two', 0])).toBe('3:5-3:10')
    expect(at(['two', 1, 'a'], 'key')).toBe('4:7-4:8')
    expect(at(['two', 1, 'a'])).toBe('4:10-4:11')
  })

  it('count UTF-16 units, as editors do', () => {
    const { at } = read('"é🎯": "日本"\n')
    expect(at(['é🎯'], 'key')).toBe('1:1-1:6')
    expect(at(['é🎯'])).toBe('1:8-1:12')
  })

  it('do not move for CRLF or a byte order mark', () => {
    const { at } = read('\ufeffone: 1\r\ntwo: three\r\n')
    expect(at(['one'], 'key')).toBe('1:1-1:4')
    expect(at(['two'])).toBe('2:6-2:11')
  })

  it('span a block from its mark to its last character', () => {
    const { at, tree } = read('text: |\n  one\n  two\n\n\nnext: 1\n')
    expect(at(['text'])).toBe('1:7-3:6')
    expect(at(['next'])).toBe('6:7-6:8')
    expect(tree!.value).toEqual({ text: 'one\ntwo\n', next: 1 })
  })

  it('lead through an alias to the anchored text, and for the alias itself to the alias', () => {
    const { at } = read('one: &a { b: c }\ntwo: *a\n')
    expect(at(['two'])).toBe('2:6-2:8')
    expect(at(['two', 'b'])).toBe('1:14-1:15')
  })

  it('are those of the nearest thing around, where there is no such path', () => {
    const { at } = read('one:\n  two: 3\n')
    expect(at(['one', 'nothing', 'at', 'all'])).toBe('1:1-1:4')
  })
})

describe('readYaml', () => {
  it('names every duplicate key and keeps the first', () => {
    const { tree, codes } = read('a: 1\nb: 2\na: 3\nb: 4\n')
    expect(codes).toEqual(['yaml/duplicate-key', 'yaml/duplicate-key'])
    expect(tree!.value).toEqual({ a: 1, b: 2 })
  })

  it('tells faults on different lines at once, and echoes of a fault not at all', () => {
    expect(read('a: @x\nb: 1\nc: "\\q"\n').codes).toEqual(['yaml/first-character', 'yaml/escape'])
    expect(read('a: "x\nb: [1\nc: {\n').codes).toEqual(['yaml/not-closed'])
  })

  it('lets aliases be used freely, but not multiply without bound', () => {
    expect(read('a: &a [1, 2]\nb: [*a, *a, *a]\n').codes).toEqual([])
    const bomb = ['a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]']
    for (let i = 1; i < 30; i++)
      bomb.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      )
    expect(read(bomb.join('\n')).codes).toEqual(['yaml/too-many-aliases'])
  })

  it('gives one line full of stray marks one fault, and does not get lost in it', () => {
    expect(read('"'.repeat(60_000)).codes).toEqual(['yaml/text-after-quote'])
    expect(read('*a '.repeat(20_000)).codes).toEqual(['yaml/unknown-alias'])
  })

  it('takes the last of two anchors with one name', () => {
    expect(read('a: &x 1\nb: &x 2\nc: *x\n').tree!.value).toEqual({ a: 1, b: 2, c: 2 })
  })

  it('tells of a missing comma at the key behind it, whatever stands before', () => {
    const at = (text: string) =>
      readYaml({ file: '-', text }).problems.map(({ code, place }) => `${code} ${place.col}`)
    expect(at('{ says: "a b" hooks: { x: y } }')).toEqual(['yaml/no-comma 15'])
    expect(at('{ says: a, hooks: { x: y } needs: { t: 1 } }')).toEqual(['yaml/no-comma 28'])
    expect(at('{ trust: 40 ownership: 40 }')).toEqual(['yaml/no-comma 13'])
    expect(at('[ "a" "b" ]')).toEqual(['yaml/no-comma 7'])
  })
})

describe('a line out of line', () => {
  const text = draftText({
    id: 'x',
    lang: 'en',
    persona: 'guarded',
    rep: exampleRep('guarded', 'en'),
    schema: 'scenario.schema.json',
  })
  const lines = text.trimEnd().split('\n')
  const faultsAt = (nth: number, line: string) =>
    read([...lines.slice(0, nth), line, ...lines.slice(nth + 1)].join('\n')).codes

  it('brings one fault, and none that is not about its indentation, wherever it stands', () => {
    for (const [nth, line] of lines.entries())
      for (const out of [
        `\t${line.trimStart()}`,
        ` ${line}`,
        line.replace(/^ /, ''),
        line.replace(/^ {3}/, ''),
      ]) {
        const codes = faultsAt(nth, out)
        expect(codes.length, `${nth + 1}: ${out}`).toBeLessThanOrEqual(1)
        expect(
          codes.filter((code) => !/indent|tab/.test(code)),
          `${nth + 1}: ${out}`,
        ).toEqual([])
      }
  })
})
