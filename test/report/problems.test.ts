import { describe, expect, it } from 'vitest'
import { found } from '../../src/problem/found.ts'
import { PLAIN } from '../../src/report/paint.ts'
import { countText, problemsText, problemText } from '../../src/report/problems.ts'
import { columnsOf } from '../../src/report/wrap.ts'

const place = (line: number, col: number, endCol = col + 1, endLine = line) => ({
  file: 'a.yaml',
  line,
  col,
  endLine,
  endCol,
})
const unknown = (where = place(2, 3, 8)) =>
  found('scenario/unknown-thread', where, { name: 'byers', names: 'buyers, stakes', nearest: 'buyers' })
const textOf = (text: string) => new Map([['a.yaml', text]])

describe('a problem as text', () => {
  it('shows where, what, the line with carets, and the cure', () => {
    expect(problemText(unknown(), { lang: 'en', texts: textOf('one\nx byers y\n') })).toBe(
      `a.yaml:2:3  error  scenario/unknown-thread
  There is no thread "byers".
  2 | x byers y
    |   ^^^^^
  Did you mean "buyers"? The threads are: buyers, stakes.
`,
    )
  })

  it('is not long in coming where a file has ten thousands of them', () => {
    const all = Array.from({ length: 20_000 }, (_, i) => unknown(place(i + 1, 1, 6)))
    const text = problemsText(all, { lang: 'en', texts: textOf('byers of every kind\n'.repeat(20_000)) })
    expect(text).toContain('\n20000 errors\n')
  })

  it('speaks Dutch', () => {
    expect(problemText(unknown(), { lang: 'nl' })).toBe(
      `a.yaml:2:3  fout  scenario/unknown-thread
  Er is geen thread "byers".
  Bedoel je "buyers"? De threads zijn: buyers, stakes.
`,
    )
  })

  it('has no frame where there is no text', () => {
    expect(problemText(unknown(place(9, 1)), { lang: 'en', texts: textOf('one\n') })).not.toContain('|')
    expect(problemText(unknown(), { lang: 'en' })).not.toContain('|')
  })

  it('puts the caret under the words behind tabs, wide characters and accents', () => {
    const frame = (line: string, col: number) =>
      problemText(unknown(place(1, col, col + 1)), { lang: 'en', texts: textOf(line) })
        .split('\n')
        .slice(2, 4)
    expect(frame('\tx', 2)).toEqual(['  1 |  x', '    |  ^'])
    expect(frame('目標x', 3)).toEqual(['  1 | 目標x', '    |     ^'])
    expect(frame('e\u0301x', 3)).toEqual(['  1 | e\u0301x', '    |  ^'])
  })

  it('shows the part of a long line that it is about, within the width', () => {
    const line = `${'word '.repeat(60)}byers ${'word '.repeat(60)}`
    const text = problemText(unknown(place(1, 301, 306)), { lang: 'en', width: 60, texts: textOf(line) })
    const [shown, carets] = text.split('\n').filter((one) => one.includes(' | '))
    expect(shown!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe('byers')
    for (const one of text.split('\n')) expect(columnsOf(one)).toBeLessThanOrEqual(60)
  })

  it('marks only the first line of what goes on over several', () => {
    const text = problemText(unknown(place(1, 4, 3, 2)), { lang: 'en', texts: textOf('a: bcd\n  ef\n') })
    expect(text).toContain('  1 | a: bcd\n    |    ^^^\n')
  })

  it('lets no control code through, from the text, the words or the name of the file', () => {
    const evil = '\u001b[2J\u009b31m\u202e'
    const problem = found(
      'scenario/unknown-thread',
      { ...place(1, 1), file: `a${evil}` },
      { name: evil, names: evil },
    )
    const text = problemText(problem, { lang: 'en', texts: new Map([[`a${evil}`, `x${evil}`]]) })
    expect(text).not.toMatch(/[\u001b\u009b\u202e]/)
  })

  it('uses the brushes it gets', () => {
    const paint = { ...PLAIN, bad: (text: string) => `<${text}>` }
    expect(problemText(unknown(), { lang: 'en', paint })).toContain('<error>')
  })
})

describe('many problems as text', () => {
  it('end in their number', () => {
    const warning = found('scenario/file-name', place(1, 1), { name: 'a.yaml', expected: 'b.nl.yaml' })
    expect(problemsText([unknown(), warning], { lang: 'en' })).toMatch(/\n1 error, 1 warning\n$/)
    expect(countText([unknown(), unknown()], 'nl')).toBe('2 fouten')
    expect(problemsText([], { lang: 'en' })).toBe('')
  })
})
