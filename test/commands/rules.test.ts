// `rules` and `explain`: the rulebook as it stands.
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/moves/rulebook.ts'
import { running } from './pretended.ts'

describe('rules', () => {
  it('lists every rule, or those of one language', async () => {
    const { code, out } = await running(['rules'])
    expect(code).toBe(0)
    for (const rule of RULES) expect(out).toContain(`${rule.id}\n`)
    const dutch = await running(['rules', '--lang', 'nl'])
    expect(dutch.out).not.toMatch(/\/en\//)
  })

  it('gives the rules in full as JSON', async () => {
    const all = JSON.parse((await running(['rules', '--json'])).out)
    expect(all).toHaveLength(RULES.length)
    expect(all[0]).toMatchObject({ id: RULES[0]!.id, hears: RULES[0]!.hears, ignores: RULES[0]!.ignores })
  })
})

describe('explain', () => {
  it('shows the reason, the examples and the source of a rule', async () => {
    const rule = RULES.find((one) => one.label === 'tip' && one.lang === 'en')!
    const { code, out } = await running(['explain', rule.id])
    const page = out.replace(/\s+/g, ' ')
    expect(code).toBe(0)
    for (const text of [rule.reason.en, rule.source, ...rule.hears, ...rule.ignores])
      expect(page).toContain(text.replace(/\s+/g, ' '))
  })

  it('explains the weighed words too', async () => {
    expect((await running(['explain', 'model/nl/words'])).code).toBe(0)
  })

  it('names the nearest rule for one that is not there, and exits 2', async () => {
    const id = RULES[0]!.id
    const { code, err } = await running(['explain', `${id}x`])
    expect(code).toBe(2)
    expect(err).toContain(id)
  })
})
