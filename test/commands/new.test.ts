// `new`: a trainer answers a few questions and has a scenario that checks clean; nothing of theirs is overwritten.
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { running } from './pretended.ts'

const somewhere = () => join(mkdtempSync(join(tmpdir(), 'lazy-coach-')), 'drills')

describe('new', () => {
  it('asks about a rep at a terminal and takes the example where nothing is typed', async () => {
    const folder = somewhere()
    const typed = ['Jo Webb', 'rep for a printer', '', 'The printers are to blame.', '', '', '']
    const { code, out, menu } = await running(['new', '--pack', folder], { typed, chooses: 1 })
    expect(menu).toEqual(['Guarded', 'Bravado', 'Agreeable', 'Resigned'])
    expect(code).toBe(0)
    expect(out).toContain('What is your rep called?')
    expect(out).toContain('1 scenario checked, nothing found.')
    expect(out).toContain(`lazy-coach drill ${join(folder, 'jo-webb.en.yaml')}`)
    const text = readFileSync(join(folder, 'jo-webb.en.yaml'), 'utf8')
    expect(text).toContain('persona: bravado')
    expect(text).toContain('The printers are to blame. That is the short story.')
    expect(text).toContain('I take the good leads off the list')
  })

  it('needs no terminal: what is given counts, the example stands in for the rest', async () => {
    const folder = somewhere()
    const flags = ['--name', 'Tess Prins', '--persona', 'resigned', '--plan', 'Morgen bel ik Jansen']
    const { code, out } = await running(['new', 'tess', '--pack', folder, '--lang', 'nl', ...flags])
    expect(code).toBe(0)
    expect(out).toContain('1 scenario nagekeken, niets gevonden.')
    const text = readFileSync(join(folder, 'tess.nl.yaml'), 'utf8')
    expect(text).toContain('says: "Morgen bel ik Jansen."')
    expect(text).toContain('Ik tel de vrijdagen.')
    expect(text.split('\n').length).toBeLessThan(58)
  })

  it('makes a pack that checks clean as a whole', async () => {
    const folder = somewhere()
    await running(['new', 'sam', '--pack', folder])
    expect(readdirSync(folder).sort()).toEqual([
      'README.md',
      'pack.yaml',
      'sam.en.yaml',
      'scenario.schema.json',
    ])
    const { code, out } = await running(['check', folder])
    expect([code, out]).toEqual([0, '1 scenario checked, nothing found.\n'])
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('lazy-coach drill sam.en.yaml')
  })

  it('overwrites nothing unasked, and then writes nothing at all', async () => {
    const folder = somewhere()
    await running(['new', 'sam', '--pack', folder])
    writeFileSync(join(folder, 'sam.en.yaml'), 'mine')
    const { code, err } = await running(['new', 'sam', '--pack', folder], { typed: [] })
    expect(code).toBe(2)
    expect(err).toContain('make the next scenario there with: lazy-coach new')
    const other = await running(['new', 'kim', '--pack', folder])
    expect(other.code).toBe(2)
    expect(existsSync(join(folder, 'kim.en.yaml'))).toBe(false)
    expect(readFileSync(join(folder, 'sam.en.yaml'), 'utf8')).toBe('mine')
    expect((await running(['new', 'sam', '--pack', folder, '--force'])).code).toBe(0)
    expect(readFileSync(join(folder, 'sam.en.yaml'), 'utf8')).toContain('id: sam')
  })

  it('writes nothing when the trainer leaves halfway', async () => {
    const folder = somewhere()
    for (const world of [{ typed: ['Jo'], chooses: 0 }, { typed: [] }]) {
      const { code, err } = await running(['new', '--pack', folder], world)
      expect([code, err]).toEqual([0, 'Stopped; nothing was written.\n'])
      expect(existsSync(folder)).toBe(false)
    }
  })

  it('refuses an id that no file could have, and says which could', async () => {
    const { code, err } = await running(['new', 'Jan van Sales', '--lang', 'nl'])
    expect(code).toBe(2)
    expect(err).toContain('Neem jan-van-sales.')
  })

  it('goes by the example where a name gives no id', async () => {
    const flags = ['--shows', 'Nou, en dan zeg ik: hier is geen enkele klant meer te vinden', '--name', '!!!']
    const { code, err, out } = await running(['new', '--pack', somewhere(), '--lang', 'nl', ...flags])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('sanne-kuiper.nl.yaml')
  })
})

describe('schema', () => {
  it('writes the schema beside the scenarios, again and again, but over nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lazy-coach-'))
    const file = join(folder, 'scenario.schema.json')
    expect((await running(['schema', file])).code).toBe(0)
    const first = readFileSync(file, 'utf8')
    expect(first).toBe((await running(['schema'])).out)
    writeFileSync(file, first.replace('"format"', '"older"'))
    expect((await running(['schema', file])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(first)
    writeFileSync(file, '{}')
    const { code, err } = await running(['schema', file, '--lang', 'nl'])
    expect([code, readFileSync(file, 'utf8')]).toEqual([2, '{}'])
    expect(err).toContain('bestaat al')
    expect((await running(['schema', file, '--force'])).code).toBe(0)
  })
})
