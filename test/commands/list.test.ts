// `list`, `check` and `schema`: what there is, what is wrong with it, and what it should look like.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUNDLED, running } from './pretended.ts'

describe('list', () => {
  it('gives one entry for every scenario and language with --json', async () => {
    const { code, out } = await running(['list', '--json'])
    expect(code).toBe(0)
    const all: { id: string; lang: string; title: string; file: string }[] = JSON.parse(out)
    expect(all.map(({ id, lang }) => `${id} ${lang}`)).toEqual(
      expect.arrayContaining(['under-target en', 'under-target nl']),
    )
    for (const one of all) expect(one.file).toBe(join(BUNDLED, `${one.id}.${one.lang}.yaml`))
  })

  it('shows a person what there is, in one language where asked', async () => {
    const { out } = await running(['list', '--lang', 'nl'], { columns: 80 })
    expect(out).toContain('under-target')
    expect(out).toContain('(nl, ')
    expect(out).not.toContain('(en, ')
  })

  it('lists the good ones beside a broken one, whose problems it tells, and exits 1', async () => {
    const bundled = mkdtempSync(join(tmpdir(), 'lazy-coach-'))
    writeFileSync(join(bundled, 'broken.en.yaml'), 'format: 1\n')
    const { code, out, err } = await running(['list', '--json'], { bundled })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual([])
    expect(err).toContain('broken.en.yaml:1:1')
  })
})

describe('check', () => {
  it('is content with what comes along', async () => {
    const { code, out } = await running(['check', '--format', 'json'])
    const errors = JSON.parse(out).problems.filter((one: { severity: string }) => one.severity === 'error')
    expect(errors).toEqual([])
    expect(code).toBe(0)
  })

  it('tells the same problems as text and as JSON, and exits 1', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'lazy-coach-')), 'broken.en.yaml')
    writeFileSync(file, 'format: 1\nid: broken\nlang: xx\n')
    const text = await running(['check', file])
    const json = await running(['check', file, '--format', 'json'])
    expect([text.code, json.code]).toEqual([1, 1])
    const { checked, problems } = JSON.parse(json.out)
    expect(checked).toBe(1)
    for (const one of problems)
      expect(text.out).toContain(`${one.file}:${one.line}:${one.col}  error  ${one.code}`)
  })

  it('exits 2 for a path that is not there, and 1 for a folder without scenarios', async () => {
    expect((await running(['check', '/no/such/place'])).code).toBe(2)
    const empty = await running(['check', mkdtempSync(join(tmpdir(), 'lazy-coach-'))])
    expect(empty.code).toBe(1)
    expect(empty.out).not.toBe('')
  })
})

describe('schema', () => {
  it('prints a JSON Schema that names the keys of a scenario', async () => {
    const { code, out } = await running(['schema'])
    expect(code).toBe(0)
    expect(Object.keys(JSON.parse(out).properties)).toEqual(
      expect.arrayContaining(['threads', 'plans', 'brief']),
    )
  })
})
