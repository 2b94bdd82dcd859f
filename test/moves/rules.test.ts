// Every rule proves itself: it hears what it says it hears, where it says so, and keeps quiet on its near misses.
import { describe, expect, it } from 'vitest'
import { firedIn } from '../../src/moves/fire.ts'
import { SETTLED } from '../../src/moves/rule.ts'
import { RULES } from '../../src/moves/rulebook.ts'

describe('the rulebook', () => {
  it('gives every rule an id of its own that tells label and language', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
    for (const rule of RULES) expect(rule.id.startsWith(`${rule.label}/${rule.lang}/`), rule.id).toBe(true)
  })
  it('weighs in whole numbers from 1 to 8, or is settled', () => {
    for (const rule of RULES) expect([1, 2, 3, 4, 5, 6, 7, 8, SETTLED], rule.id).toContain(rule.weight)
  })
  it('has no pattern that remembers where it was', () => {
    for (const rule of RULES)
      expect(/[gy]/.test(rule.finds.flags + (rule.spares?.flags ?? '')), rule.id).toBe(false)
  })
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('has lines both ways, and a reason in both languages', () => {
    expect(rule.hears.length).toBeGreaterThan(0)
    expect(rule.ignores.length).toBeGreaterThan(0)
    expect(rule.reason.nl.trim()).not.toBe('')
    expect(rule.reason.en.trim()).not.toBe('')
    expect(rule.source.trim()).not.toBe('')
  })
  it('hears its lines, at the words marked', () => {
    for (const line of rule.hears) {
      const marked = /^([^[]*)\[([^\]]+)\](.*)$/s.exec(line)
      expect(marked, line).not.toBeNull()
      const [, before, span, after] = marked!
      const found = firedIn(before! + span! + after!, rule.lang).find((one) => one.rule === rule)
      expect(found && { start: found.start, end: found.end }, line).toEqual({
        start: before!.length,
        end: before!.length + span!.length,
      })
    }
  })
  it('keeps quiet on its near misses', () => {
    for (const line of rule.ignores)
      expect(
        firedIn(line, rule.lang).some((one) => one.rule === rule),
        line,
      ).toBe(false)
  })
})
