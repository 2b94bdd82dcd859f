// What has one right answer is mended, byte for byte around it; a second run has nothing to do.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/outside/files.ts'
import { CURES } from '../../../src/pack/fixes/cures.ts'
import { fixed } from '../../../src/pack/fixes/fix.ts'
import { isCode } from '../../../src/problem/codes.ts'
import { parseScenario } from '../../../src/scenario/parse.ts'
import { SOUND } from '../sound.ts'

const BAD = join(import.meta.dirname, '..', '..', 'scenario', 'bad')
const NAMES = readdirSync(BAD).filter((name) => name.endsWith('.yaml'))
const REST = SOUND.slice(SOUND.indexOf('title:'))
const FILE = 'small.en.yaml'

/** What is written wrong, and how it comes out; all of the rest stays. */
const ONE_RIGHT_ANSWER: readonly (readonly [wrong: string, right: string])[] = [
  ['sumary: One', 'summary: One'],
  ['"sumary" : One', 'summary : One'],
  ['{ name: Ann, rol: rep, trsut: 40,', '{ name: Ann, role: rep, trust: 40,'],
  ['{ name: Ann, role: rep, trust:40,', '{ name: Ann, role: rep, trust: 40,'],
  [
    '{ name: Ann, role: rep in pens, paper, trust: 40,',
    '{ name: Ann, role: "rep in pens, paper", trust: 40,',
  ],
  ['persona: Gaurded   # short answers', 'persona: guarded   # short answers'],
  ["persona: 'gaurded'", 'persona: guarded'],
  ['format: "1"', 'format: 1'],
  ['trust: "40",', 'trust: 40,'],
  ['title: 2026', 'title: "2026"'],
  ['title: true # for now', 'title: "true" # for now'],
  ['hears: hold*', 'hears: [hold*]'],
  ['from: "pricing.2"', 'from: ["pricing.2"]'],
  ['- id: Hold_It', '- id: hold-it'],
  ['from: [Pricing 2]', 'from: [pricing.2]'],
  ['from: [prcing.2]', 'from: [pricing.2]'],
  ['hooks: { they say: prcing }', 'hooks: { they say: pricing }'],
  ['ends: { plan: own, id: hodl }', 'ends: { plan: own, id: hold }'],
  ['says: It is: the price, they say.', 'says: "It is: the price, they say."'],
  ['thin: I will: try "harder". # they always do', `thin: 'I will: try "harder".' # they always do`],
  ['opening: @work again.', 'opening: "@work again."'],
  ['opening: *sighs* Well, here I am.', 'opening: "*sighs* Well, here I am."'],
  ['opening:\n  - Look: here I am.', 'opening:\n  - "Look: here I am."'],
  ['title:A small one', 'title: A small one'],
]

/** What might be meant one way or another: left to the author. */
const SEVERAL_ANSWERS: readonly string[] = [
  'sumary: One\nsummry: Two',
  'persona: shy',
  'difficulty: 12',
  'title:',
  'hears: hold, keep',
  'trust: 4O,',
  'format: 2',
  'hooks: { they say: somewhere }',
  'opening: *greeting',
  'heart: Money',
  'summary: One subject and one plan.difficulty: 1',
  'opening: Well: {here I am.}',
  '- id: hold,it',
  'trust: "400",',
]

/** The line of the sound scenario that begins like this one, replaced by it. */
function withLine(line: string): string {
  const key = /^["'{]?\s*(?:- )?(\w+)/.exec(line)![1]!
  const near: Readonly<Record<string, string>> = { sumary: 'summary', heart: 'thin' }
  const lines = SOUND.split('\n')
  if (line.startsWith('{') || /,$/.test(line)) {
    const at = lines.findIndex((one) => one.startsWith('coachee: {'))
    lines[at] = line.startsWith('{')
      ? `coachee: ${line} ownership: 40 }`
      : lines[at]!.replace('trust: 40,', line)
    return lines.join('\n')
  }
  const at = line.startsWith('- id')
    ? lines.findIndex((one) => one.includes('- id: hold'))
    : lines.findLastIndex((one) => one.trimStart().startsWith(`${near[key] ?? key}:`))
  lines[at] = `${/^ */.exec(lines[at]!)![0]}${line}`
  return lines.join('\n')
}

describe('a mistake with one right answer', () => {
  it.each(ONE_RIGHT_ANSWER)('%s', (wrong, right) => {
    const clean = withLine(right)
    const rest = (text: string) =>
      right.includes('hold-it') ? text.replace('id: hold }', 'id: hold-it }') : text
    const { text, fixes } = fixed({ file: FILE, text: rest(withLine(wrong)) })
    expect(text).toBe(rest(clean))
    expect(fixes.length).toBeGreaterThan(0)
    expect(fixed({ file: FILE, text })).toEqual({ text, fixes: [] })
    expect(parseScenario({ file: FILE, text }).problems).toEqual([])
  })

  it('is mended where only the name of the file tells what is missing', () => {
    const text = SOUND.replace('id: small\nlang: en\n', '').replace('format: 1\n', '# Ann\n')
    expect(fixed({ file: FILE, text }).text).toBe(`# Ann\nformat: 1\nid: small\nlang: en\n${REST}`)
    expect(fixed({ file: 'whatever.yaml', text }).text).toBe(`# Ann\nformat: 1\n${REST}`)
  })

  it('is mended under a key that was mistyped itself, with CRLF and comments kept', () => {
    const wrong = SOUND.replace('threads:', 'thraeds: # what it is about').replace('ask:', 'aks:')
    const right = wrong.replace('thraeds', 'threads').replace('aks:', 'ask:')
    const windows = (text: string) => text.replaceAll('\n', '\r\n')
    expect(fixed({ file: FILE, text: windows(wrong) }).text).toBe(windows(right))
  })
})

describe('the page of a pack', () => {
  it('is mended as what it is', () => {
    const text = 'name: drills\nversoin: 1.0.0 # the first\nlicence: MIT\nlanguages: nl\n'
    const right = 'name: drills\nversion: 1.0.0 # the first\nlicence: MIT\nlanguages: [nl]\n'
    expect(fixed({ file: 'drills/pack.yaml', text }).text).toBe(right)
    expect(fixed({ file: 'drills/pack.yaml', text: right }).fixes).toEqual([])
  })
})

describe('a mistake that might be meant one way or another', () => {
  it.each(SEVERAL_ANSWERS)('stays as it is: %s', (line) => {
    const text = withLine(line)
    expect(parseScenario({ file: FILE, text }).problems).not.toEqual([])
    expect(fixed({ file: FILE, text })).toEqual({ text, fixes: [] })
  })
})

describe('a thread under another name than all references give it', () => {
  it('is left to the author, who knows which of the two was mistyped', () => {
    const text = SOUND.replace('- id: pricing', '- id: prcing')
    expect(fixed({ file: FILE, text })).toEqual({ text, fixes: [] })
  })
})

describe('a file with thousands of mistakes', () => {
  it('has them mended, among others that are not', () => {
    const facts = (key: string) =>
      `facts:\n${Array.from({ length: 1500 }, (_, i) => `  - hears: [fact ${i}]\n    ${i === 700 ? 'zzz' : key}: Yes ${i}.\n`).join('')}threads:`
    const { text } = fixed({ file: FILE, text: SOUND.replace('threads:', facts('anwser')) })
    expect(text).toBe(SOUND.replace('threads:', facts('answer')))
  })
})

describe('every bad example', () => {
  it.each(NAMES)('%s: nothing new is wrong, and a second run changes nothing', async (name) => {
    const read = await readText(join(BAD, name))
    if (!read.ok) return
    const { text, fixes } = fixed({ file: name, text: read.value.text })
    const before = parseScenario({ file: name, text: read.value.text }).problems
    const after = parseScenario({ file: name, text }).problems
    if (fixes.length > 0) expect(after.length).toBeLessThan(before.length)
    else expect(text).toBe(read.value.text)
    expect(fixed({ file: name, text })).toEqual({ text, fixes: [] })
  })
})

it('cures only codes that exist', () => {
  expect(Object.keys(CURES).filter((code) => !isCode(code))).toEqual([])
})
