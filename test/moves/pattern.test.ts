// The quick form of a pattern finds what the pattern itself finds, for every rule and every line the rules know.
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/moves/language.ts'
import { patternFor, spanOf } from '../../src/moves/pattern.ts'
import { RULES } from '../../src/moves/rulebook.ts'

const LINES = RULES.flatMap((rule) => [...rule.hears, ...rule.ignores]).map((line) =>
  fold(line.replace(/[[\]]/g, '')),
)

describe('patternFor', () => {
  it('reads a run-up forwards', () => {
    expect(patternFor(/(?<=^(?:en |maar )*)(?:bel|mail)/).finds.source).toBe('^(?:en |maar )*?((?:bel|mail))')
  })
  it.each([/abc/, /(?<=x)a|b/, /(?<=^.*)a/, /(?<=(x))a/, /(?<=x)(a)\1/])('leaves %s as it is', (finds) => {
    expect(patternFor(finds)).toEqual({ finds, led: false })
  })
  it.each(['nl', 'en'])('finds the same spans for every %s rule', (lang) => {
    for (const { finds, id } of RULES.filter(
      (rule) => rule.lang === lang && rule.finds.source.startsWith('(?<='),
    )) {
      const quick = patternFor(finds)
      for (const line of LINES)
        expect(spanOf(quick, line), `${id}: ${line}`).toEqual(spanOf({ finds, led: false }, line))
    }
  })
})
