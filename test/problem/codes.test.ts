// Every code has its cause and cure in both languages, and is shown by an example.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CODES, type CodeName } from '../../src/problem/codes.ts'
import { found, inLanguage, inReadingOrder } from '../../src/problem/found.ts'

const PLACE = { file: 'a.yaml', line: 1, col: 1, endLine: 1, endCol: 2 }

/** They need a disk or a name that no example file can be; test/outside and test/pack show each of them. */
const SHOWN_BY_OTHER_TESTS: ReadonlySet<string> = new Set([
  'file/missing',
  'file/is-a-folder',
  'file/unreadable',
  'file/too-large',
  'file/not-writable',
  'file/exists',
  'file/changed',
  'file/disk-full',
  'check/unknown-scenario',
  'check/unknown-language',
  'check/too-many-warnings',
  'check/coverage-too-low',
  'check/nothing-matches',
])

function shown(): ReadonlySet<string> {
  const folders = ['../scenario/bad', '../pack/bad'].map((folder) => join(import.meta.dirname, folder))
  const texts = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.out'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/ {2}(?:error|warning) {2}(\S+)(?: {2}ignored: .*)?$/gm)].map((match) => match[1]!),
    ),
  )
}

describe('codes', () => {
  it('are each shown by an example', () => {
    const all = shown()
    const missing = Object.keys(CODES).filter((code) => !all.has(code) && !SHOWN_BY_OTHER_TESTS.has(code))
    expect(missing).toEqual([])
    expect([...SHOWN_BY_OTHER_TESTS].filter((code) => all.has(code) || !Object.hasOwn(CODES, code))).toEqual(
      [],
    )
  })

  it.each(Object.keys(CODES) as CodeName[])(
    '%s says the same of the same things in both languages',
    (name) => {
      const { message, cause, cure } = CODES[name]
      const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
      for (const text of [message, cause, cure]) {
        expect(text.nl.trim()).not.toBe('')
        expect(text.en.trim()).not.toBe('')
        expect(slots(text.nl)).toEqual(slots(text.en))
      }
      expect(slots(cause.nl)).toEqual([])
    },
  )
})

describe('a problem', () => {
  it('names the nearest right name first, in either language', () => {
    const problem = found('scenario/unknown-thread', PLACE, {
      name: 'byers',
      names: 'buyers',
      nearest: 'buyers',
    })
    expect(problem.hint).toBe('Did you mean "buyers"? The threads are: buyers.')
    expect(inLanguage(problem, 'nl').hint).toBe('Bedoel je "buyers"? De threads zijn: buyers.')
  })

  it("fills in an author's words as they are, braces and dollars too", () => {
    const problem = found('scenario/unknown-thread', PLACE, { name: '$& {names}', names: 'x' })
    expect(problem.message).toBe('There is no thread "$& {names}".')
  })

  it('stands in reading order', () => {
    const at = (file: string, line: number, col: number) => found('file/empty', { ...PLACE, file, line, col })
    const ordered = inReadingOrder([at('b', 1, 1), at('a', 10, 1), at('a', 9, 8), at('a', 9, 7)])
    expect(ordered.map(({ place }) => `${place.file}${place.line}:${place.col}`)).toEqual([
      'a9:7',
      'a9:8',
      'a10:1',
      'b1:1',
    ])
  })
})
