// Breaking lines to a width.
import { describe, expect, it } from 'vitest'
import { columnsOf, padded, wrapped } from '../../src/report/wrap.ts'

describe('columnsOf', () => {
  it('counts what the eye sees: no colour codes, no combining marks, two for wide characters', () => {
    expect(columnsOf('\u001b[31mred\u001b[39m')).toBe(3)
    expect(columnsOf('e\u0301')).toBe(1)
    expect(columnsOf('漢字')).toBe(4)
  })
})

describe('wrapped', () => {
  it('breaks between words and hangs the rest under the first', () => {
    expect(wrapped('one two three four', 12, 'Noor  ')).toBe('Noor  one\n      two\n      three\n      four')
  })
  it('never gives a line wider than asked, words longer than a line included', () => {
    const text = `a ${'x'.repeat(50)} b`
    for (const line of wrapped(text, 20, '  ').split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(20)
  })
  it('keeps the line ends of the text', () => {
    expect(wrapped('one\n\ntwo', 40, '  ')).toBe('  one\n\n  two')
  })
  it('loses nothing of the text', () => {
    const text = 'the quick brown fox jumps over the lazy coach and sits down'
    for (let width = 8; width < 70; width++)
      expect(wrapped(text, width, '  ').split(/\s+/).filter(Boolean).join(' ')).toBe(text)
  })
})

describe('padded', () => {
  it('fills up to a width in columns', () => {
    expect(padded('漢', 4)).toBe('漢  ')
    expect(padded('long', 2)).toBe('long')
  })
})
