import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/problem/problem.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import { SMALL } from './small.ts'

const parse = (text: string, file = 'small.en.yaml') => parseScenario({ file, text })

describe('parseScenario', () => {
  it('reads a sound scenario and makes a list of every single wording', () => {
    const outcome = parse(SMALL)
    expect(outcome.problems).toEqual([])
    if (!outcome.ok) return
    expect(outcome.value.opening).toEqual(['Well, here I am.'])
    expect(outcome.value.threads[0]!.levels[1]!.needs).toEqual({ trust: 45, after: ['pricing.1'] })
    expect(outcome.value).toMatchObject({ turns: 40, facts: [], baits: [], tests: [], ideal: {} })
  })

  it('does not care about CRLF or a byte order mark', () => {
    const plain = parse(SMALL)
    const windows = parse(`\ufeff${SMALL.replaceAll('\n', '\r\n')}`)
    expect(windows).toEqual(plain)
  })

  it('follows anchors and aliases', () => {
    const text = SMALL.replace('hears: [price*, discount*]', 'hears: &price [price*]').replace(
      'hears: [hold*]',
      'hears: *price',
    )
    const outcome = parse(text)
    expect(outcome.ok && outcome.value.plans[0]!.hears).toEqual(['price*'])
  })

  it('takes the words no, on and 12:30 for what they are: text', () => {
    const outcome = parse(SMALL.replace('opening: Well, here I am.', 'opening: [no, on, 12:30, 2026-11-22]'))
    expect(outcome.ok && outcome.value.opening).toEqual(['no', 'on', '12:30', '2026-11-22'])
  })

  it('takes a number as hook words', () => {
    const text = SMALL.replace('they say.', 'they say, all 71.').replace(
      '{ they say: pricing }',
      '{ 71: pricing }',
    )
    const outcome = parse(text)
    expect(outcome.ok && outcome.value.threads[0]!.levels[0]!.hooks).toEqual({ 71: 'pricing' })
  })

  it('is not led astray by names that mean something to JavaScript', () => {
    const text = `${SMALL}__proto__: { polluted: true }\nconstructor: 1\ntoString: x\n`
    expect(parse(text).problems.map(({ code, place }) => `${place.line} ${code}`)).toEqual([
      '28 scenario/unknown-key',
      '29 scenario/unknown-key',
      '30 scenario/unknown-key',
    ])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('gives only a warning where the file has another name, and none to text without a name', () => {
    const outcome = parse(SMALL, 'packs/other.en.yaml')
    expect(outcome.ok).toBe(true)
    expect(outcome.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['scenario/file-name', 'warning'],
    ])
    expect(parse(SMALL, '-').problems).toEqual([])
    expect(parse(SMALL, 'C:\\packs\\small.en.yml').problems).toEqual([])
  })

  it('refuses a file that is far too large for a scenario, quickly', () => {
    expect(parse(`# ${'x'.repeat(10_000_000)}`).problems.map(({ code }) => code)).toEqual(['file/too-large'])
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
    ['blocks', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['keys', '? '.repeat(50_000)],
    ['braces', '{a: '.repeat(50_000)],
  ])('survives %s without end', (_, text) => {
    const codes = parse(text).problems.map(({ code }) => code)
    expect(codes).toContain('yaml/too-deep')
    expect(codes).toHaveLength(1)
  })

  it('reads ten thousand keys without counting them two by two', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `key${i}: 1`).join('\n')
    expect(parse(text).problems.filter(({ code }) => code === 'scenario/unknown-key')).toHaveLength(10_000)
  })
})

describe('a scenario damaged at random', () => {
  const folder = join(import.meta.dirname, '../../scenarios')
  const bundled = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const texts = [SMALL, ...bundled.map((name) => readFileSync(join(folder, name), 'utf8'))]

  it('never throws, and every problem has its place inside the file', { timeout: 120_000 }, () => {
    const dice = diceFrom(20261122)
    for (let n = 0; n < 300; n++) {
      const text = damaged(texts[n % 10 === 0 ? dice(texts.length) : 0]!, dice)
      const outcome = parse(text)
      if (!outcome.ok) expect(outcome.problems.some(({ severity }) => severity === 'error')).toBe(true)
      for (const problem of outcome.problems)
        expect(isInside(problem, text), `${problem.code} in\n${text}`).toBe(true)
    }
  })
})

function isInside({ place, message, hint }: Problem, text: string): boolean {
  const lines = text.replace(/^\ufeff/, '').split('\n')
  const ends = (line: number, col: number) => col >= 1 && col <= (lines[line - 1]?.length ?? -1) + 1
  const forward = place.endLine > place.line || (place.endLine === place.line && place.endCol >= place.col)
  const filled = !/\{(?:key|name|names|found|expected|cure|where)\}/.test(message + hint)
  return forward && filled && ends(place.line, place.col) && ends(place.endLine, place.endCol)
}

/** A small generator of our own, so that a failure comes back under the same number. */
function diceFrom(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const SCRAPS = [
  '\t',
  ':',
  ': ',
  '- ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '|\n',
  '>',
  '#',
  '\n',
  '\r\n',
  '\r',
  '!x ',
  '%',
  '@',
  '\u0000',
  '\ufeff',
  '🎯',
  '\ud800',
  '---\n',
  '...\n',
  'é',
  '? ',
  '<<: *a\n',
  '.nan',
  'null',
]

function damaged(text: string, dice: (sides: number) => number): string {
  let result = text
  for (let times = dice(4); times >= 0; times--) {
    const at = dice(result.length + 1)
    const scrap = SCRAPS[dice(SCRAPS.length)]!
    const kind = dice(4)
    if (kind === 0) result = result.slice(0, at)
    else if (kind === 1) result = result.slice(0, at) + scrap + result.slice(at)
    else if (kind === 2) result = result.slice(0, at) + result.slice(at + 1 + dice(12))
    else result = result.slice(0, at) + scrap + result.slice(at + scrap.length)
  }
  return result
}
