// `rules` and `explain`: the rulebook as it stands.
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/moves/rulebook.ts'
import { CODES, type CodeName } from '../../src/problem/codes.ts'
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

  it.each(Object.keys(CODES) as CodeName[])('shows cause, cure and a failing example of %s', async (code) => {
    for (const lang of ['nl', 'en'] as const) {
      const { code: exit, out } = await running(['explain', code, '--lang', lang], { columns: 40 })
      const page = out.replace(/\s+/g, ' ')
      expect(exit).toBe(0)
      expect(page).toContain(code)
      expect(page).toContain(CODES[code].cause[lang])
      expect(page).not.toMatch(/\{\w+\}/)
      expect(page).toContain(lang === 'nl' ? 'Voorbeeld' : 'Example')
      const wide = out.split('\n').filter((line) => line.length > 40)
      expect(wide.filter((line) => !/^\S+:\d+:\d+ {2}/.test(line))).toEqual([])
    }
  })

  it.each(RULES.map(({ id }) => id))('explains %s in both languages', async (id) => {
    const pages = await Promise.all(['nl', 'en'].map((lang) => running(['explain', id, '--lang', lang])))
    expect(pages.map(({ code }) => code)).toEqual([0, 0])
    expect(pages[0]!.out).not.toBe(pages[1]!.out)
  })

  it('names the nearest code too', async () => {
    const { code, err } = await running(['explain', 'scenario/unkown-key', '--lang', 'nl'])
    expect([code, err.includes('Bedoel je "scenario/unknown-key"?')]).toEqual([2, true])
  })

  it('names the nearest rule for one that is not there, and exits 2', async () => {
    const id = RULES[0]!.id
    const { code, err } = await running(['explain', `${id}x`])
    expect(code).toBe(2)
    expect(err).toContain(id)
  })
})
