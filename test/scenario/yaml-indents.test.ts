import { describe, expect, it } from 'vitest'
import { readYaml } from '../../src/scenario/yaml.ts'

const SOUND = [
  'threads:',
  '  - id: visits',
  '    hears: ["visits"]',
  '    ask:',
  '      - "How are the visits?"',
  '    levels:',
  '      - says: ["Fine."]',
  '      - says: ["Less fine."]',
  '        needs: { trust: 40 }',
  '  - id: leads',
  '    hears: ["leads"]',
  '    ask:',
  '      - "How are the leads?"',
  'plans:',
  '  - id: ring',
  '    hears: ["ring"]',
]

/** Line numbers, and by how many blanks to the right each is moved. */
function told(moves: Readonly<Record<number, number>>, ending = '\n', extra = ''): readonly string[] {
  const lines = SOUND.map((line, i) => {
    const by = moves[i + 1] ?? 0
    return by >= 0 ? ' '.repeat(by) + line : line.slice(-by)
  })
  const { problems } = readYaml({ file: 'a.yaml', text: [...lines, extra].join(ending) })
  return problems.map(({ code, place }) => `${code} ${place.line}:${place.col}-${place.endCol}`)
}

describe('lines out of line', () => {
  it('are all told at once, in one section too', () => {
    expect(told({ 4: 1, 10: 1 })).toEqual(['yaml/indent 4:1-6', 'yaml/indent 10:1-4'])
    expect(told({ 4: 1, 9: -1, 10: 1, 16: 1 })).toEqual([
      'yaml/indent 4:1-6',
      'yaml/indent 16:1-6',
      'yaml/indent 9:1-8',
      'yaml/indent 10:1-4',
    ])
  })

  it('have their own places whatever ends the lines', () => {
    expect(told({ 4: 1, 10: 1 }, '\r\n')).toEqual(['yaml/indent 4:1-6', 'yaml/indent 10:1-4'])
  })

  it('are told once where all that stands under them moved along', () => {
    expect(told({ 10: 1, 11: 1, 12: 1, 13: 1 })).toEqual(['yaml/indent 10:1-4'])
    expect(told({ 8: 1, 9: 1 })).toEqual(['yaml/indent 8:1-8'])
  })

  it('are not looked for where something else is broken that they might follow from', () => {
    expect(told({ 4: 1, 10: 1 }, '\n', '    says: ["one" "two"]\n    - three\n')).toContain(
      'yaml/indent 4:1-6',
    )
    expect(told({ 4: 1, 7: 1, 10: 1 }, '\n', 'thin: "never closed\n').at(0)).toMatch(/not-closed/)
  })
})
