// Bars and the mark under them.
import { describe, expect, it } from 'vitest'
import { ASCII, bar, markUnder } from '../../src/report/bar.ts'

describe('bar', () => {
  it('fills in proportion, shows something of anything above nothing, and never runs over', () => {
    expect(bar(0, 10, ASCII)).toBe('..........')
    expect(bar(0.01, 10, ASCII)).toBe('#.........')
    expect(bar(0.5, 10, ASCII)).toBe('#####.....')
    expect(bar(1, 10, ASCII)).toBe('##########')
    expect(bar(1.5, 10, ASCII)).toBe('##########')
  })
})

describe('markUnder', () => {
  it('points at the last full cell of a bar of that share', () => {
    for (const share of [0.1, 0.5, 0.8, 1]) {
      const line = markUnder(share, 20, 'ideal', ASCII)
      expect(line.indexOf('^')).toBe(bar(share, 20, ASCII).lastIndexOf('#'))
    }
  })
  it('puts its caption on the side where there is room', () => {
    expect(markUnder(0.8, 20, 'ideal 80%', ASCII)).toBe('     ideal 80% ^')
    expect(markUnder(0.1, 20, 'ideal 10%', ASCII)).toBe(' ^ ideal 10%')
  })
})
