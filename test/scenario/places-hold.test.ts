// A fault is told at its very characters, however the file around it is written.
import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../src/scenario/parse.ts'
import { SMALL } from './small.ts'

/** What stands in the file, what it is made into, the code, and the text that is pointed at. */
const FAULTS = [
  ['persona: guarded', 'persona: grumpy', 'scenario/bad-value', 'grumpy'],
  ['trust: 40', 'trust: 400', 'scenario/out-of-range', '400'],
  ['trust: 45', 'trsut: 45', 'scenario/unknown-key', 'trsut'],
  ['after: [pricing.1]', 'after: [pricing.9]', 'scenario/unknown-level', 'pricing.9'],
  ['they say: pricing', 'they say: buyers', 'scenario/unknown-thread', 'buyers'],
  ['hears: [hold*]', 'hears: ["*"]', 'scenario/hears-nothing', '"*"'],
  ['thin: I will try harder.', 'thin: 12', 'scenario/wrong-type', '12'],
  ['title: A small one', 'title: ""', 'scenario/empty', '""'],
  ['they say: pricing', 'they cry: pricing', 'scenario/hook-not-said', 'It is the price, they say.'],
  ['opening: Well, here I am.', 'opening: [Well, ""]', 'scenario/empty', '""'],
] as const

const FORMS: readonly (readonly [string, (text: string) => string])[] = [
  ['plainly', (text) => text],
  ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['behind a byte order mark', (text) => `\ufeff${text}`],
  ['with a byte order mark and Windows line ends', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ['under comments in many scripts', (text) => `# één 日本語 🎯🇳🇱 עברית\n\n${text}`],
  ['as a marked document', (text) => `%YAML 1.2\n---\n${text}...\n`],
  [
    'with tabs before comments and at line ends',
    (text) => text.replace(/^(\w+: [^|[{"\n]*[\w.])$/gm, '$1\t# é🎯\t'),
  ],
  ['with tabs behind colons', (text) => text.replace(/^(\w+): +/gm, '$1:\t')],
  ['without a line end at the end', (text) => text.trimEnd()],
  [
    'with wide characters before it on its line',
    (text) =>
      text
        .replace('coachee: { name: Ann', 'coachee: { name: "日本 🎯 ü"')
        .replace('hooks: { ', 'hooks: { "price": pricing, '),
  ],
  [
    'with a block text above',
    (text) =>
      text.replace('coach: She is behind.', 'coach: |2-\n    She is: behind.\n\n      # no comment\n    🎯'),
  ],
  [
    'with a folded text above',
    (text) => text.replace('coach: She is behind.', 'coach: >+\n    She\n    is\n\n    behind.\n\n'),
  ],
  [
    'with a quoted text over lines above',
    (text) => text.replace('coach: She is behind.', 'coach: "She \\\n    is\n\n    behind\\u00e9."'),
  ],
  [
    'with anchors and aliases around it',
    (text) =>
      text
        .replace('coach: She is behind.', 'coach: &brief She is behind.')
        .replace('coachee: You are behind.', 'coachee: *brief')
        .replace('threads:', 'threads: &threads'),
  ],
]

/** The characters at a place. */
function pointedAt(
  text: string,
  place: { line: number; col: number; endLine: number; endCol: number },
): string {
  const lines = text.replace(/^\ufeff/, '').split('\n')
  if (place.endLine !== place.line) return `${place.line}-${place.endLine}`
  return lines[place.line - 1]!.slice(place.col - 1, place.endCol - 1)
}

describe.each(FORMS)('a scenario written %s', (_, form) => {
  it('is sound without a fault', () => {
    expect(parseScenario({ file: 'small.en.yaml', text: form(SMALL) }).problems).toEqual([])
  })

  it.each(FAULTS)('%s made into %s is told at its characters', (right, wrong, code, pointed) => {
    expect(SMALL).toContain(right)
    const text = form(SMALL.replace(right, wrong))
    const { problems } = parseScenario({ file: 'small.en.yaml', text })
    expect(problems.map((problem) => [problem.code, pointedAt(text, problem.place)])).toEqual([
      [code, pointed],
    ])
  })
})

describe('a fault told through an alias', () => {
  it('points at the anchored text where the text is wrong, at the alias where it does not belong', () => {
    const wrong = SMALL.replace('hears: [price*, discount*]', 'hears: [&star "*"]').replace(
      'hears: [hold*]',
      'hears: [*star]',
    )
    const { problems } = parseScenario({ file: 'small.en.yaml', text: wrong })
    expect(problems.map((one) => [one.code, pointedAt(wrong, one.place)])).toEqual([
      ['scenario/hears-nothing', '"*"'],
      ['scenario/hears-nothing', '*star'],
    ])
  })
})

describe('a fault inside a block text', () => {
  it.each(['|', '>', '|-', '>+', '|2'])('under %s is told from its mark to its last character', (mark) => {
    const indent = mark === '|2' ? '  ' : '    '
    const text = SMALL.replace(
      'summary: One subject and one plan.',
      `difficulty: ${mark}\n${indent}very\n${indent}hard 🎯`,
    ).replace('difficulty: 1\n', 'summary: One.\n')
    const [problem, ...others] = parseScenario({ file: 'small.en.yaml', text }).problems
    expect(others).toEqual([])
    expect(problem!.code).toBe('scenario/wrong-type')
    expect([problem!.place.line, problem!.place.col]).toEqual([5, 13])
  })
})
