// Comments that ignore a problem: where they count, and what is no comment at all.
import { describe, expect, it } from 'vitest'
import { checkScenarios } from '../../src/pack/check.ts'
import { commentsIn } from '../../src/scenario/yaml-comments.ts'
import { SMALL } from '../scenario/small.ts'

/** One problem: it has no test, which is told at its id, on line 2. No talks are played. */
async function told(text: string): Promise<readonly string[]> {
  const problems = await checkScenarios([{ file: 'small.en.yaml', text }], { seeds: 0 })
  return problems.map(({ code, place, ignored }) => `${place.line} ${code}${ignored ? `: ${ignored}` : ''}`)
}
const COMMENT = '# lazy-coach-ignore check/no-test: a draft'
const above = (comment: string) => SMALL.replace('id: small', `${comment}\nid: small`)
const behind = (comment: string) => SMALL.replace('id: small', `id: small ${comment}`)

describe('a comment that ignores', () => {
  it('counts above the line and on it', async () => {
    expect(await told(SMALL)).toEqual(['2 check/no-test'])
    expect(await told(above(COMMENT))).toEqual(['3 check/no-test: a draft'])
    expect(await told(behind(COMMENT))).toEqual(['2 check/no-test: a draft'])
  })

  it.each([
    ['with other comments and blank lines between', above(`${COMMENT}\n\n# about the id`), 5],
    ['with Windows line ends', above(COMMENT).replaceAll('\n', '\r\n'), 3],
    ['behind a byte order mark', `\ufeff${above(COMMENT)}`, 3],
    ['with more white space', above('  #   lazy-coach-ignore   check/no-test  :   a draft  '), 3],
  ])('counts %s', async (_, text, line) => {
    expect(await told(text)).toEqual([`${line} check/no-test: a draft`])
  })

  it('does not count two lines up, for another code, or without a reason', async () => {
    expect(await told(SMALL.replace('format: 1', `${COMMENT}\nformat: 1`))).toEqual([
      '1 check/ignores-nothing',
      '3 check/no-test',
    ])
    expect(await told(above(COMMENT.replace('no-test', 'test-fails')))).toEqual([
      '2 check/ignores-nothing',
      '3 check/no-test',
    ])
    for (const reason of ['', ':', ': ', ': ...'])
      expect(await told(above(`# lazy-coach-ignore check/no-test${reason}`))).toEqual([
        '2 check/ignore-without-reason',
        '3 check/no-test',
      ])
  })

  it('is not idle where what it is about was not looked for', async () => {
    const text = above('# lazy-coach-ignore check/coverage-too-low: a draft')
    const codes = async (minCoverage?: number) =>
      (await checkScenarios([{ file: 'small.en.yaml', text }], { seeds: 0, quick: true, minCoverage })).map(
        ({ code }) => code,
      )
    expect(await codes()).toEqual(['check/no-test'])
    expect(await codes(50)).not.toContain('check/ignores-nothing')
  })

  it('is no comment inside a text', async () => {
    const block = SMALL.replace('coach: She is behind.', `coach: |\n    She is\n    ${COMMENT}\n    behind.`)
    const quoted = SMALL.replace('She is behind.', `"She is\n    ${COMMENT}"`)
    const inWord = SMALL.replace('She is behind.', 'She is#lazy-coach-ignore')
    for (const text of [block, quoted, inWord]) {
      expect(commentsIn({ file: 'x', text })).toEqual([])
      expect(await told(text)).toEqual(['2 check/no-test'])
    }
  })

  it('says nothing of what was not looked at, because a fault stands in the way', async () => {
    expect(await told(above(COMMENT).replace('difficulty: 1', 'difficulty: 7'))).toEqual([
      '7 scenario/out-of-range',
    ])
  })
})

describe('commentsIn', () => {
  it('does not go through ten megabytes that nobody will read', () => {
    expect(commentsIn({ file: 'x', text: `${COMMENT}\n`.repeat(300_000) })).toEqual([])
  })

  it('finds each with its place, whatever stands around it', () => {
    const text = '\ufeff# één\r\na: "x # y" # twee 💶 \n- [b, # drie\n  c]\n'
    const found = commentsIn({ file: 'x', text }).map(({ text, place, behind }) => [
      text,
      `${place.line}:${place.col}-${place.endCol}`,
      behind,
    ])
    expect(found).toEqual([
      ['# één', '1:1-6', false],
      ['# twee 💶', '2:12-21', true],
      ['# drie', '3:7-13', true],
    ])
  })

  it.each([
    '',
    '#',
    '# x',
    'a: |\n  # b',
    '\t# x',
    "'# x",
    '"# x\n# y',
    '%YAML 1.2\n---\n# x',
    '- # x\n...\n# y',
  ])('comes through %j', (text) => {
    for (const { place } of commentsIn({ file: 'x', text }))
      expect(text.split('\n')[place.line - 1]![place.col - 1]).toBe('#')
  })
})
