// `check` as CI runs it: the built program, with threads, shares and a cache; the same bytes whatever the machine.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { SMALL } from '../scenario/small.ts'

const PROGRAM = join(import.meta.dirname, '..', '..', 'bin', 'lazy-coach.js')

/** Twenty scenarios, most of them with a fault, so that no talks have to be played; in Dutch and English. */
function packOf20(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lazy-coach-'))
  writeFileSync(join(folder, 'pack.yaml'), 'name: Twenty\nversion: 1.0\nlicence: MIT\nlanguages: [nl, en]\n')
  for (let n = 0; n < 10; n++)
    for (const lang of ['nl', 'en']) {
      const text = SMALL.replace('id: small', `id: s${n}`).replace('lang: en', `lang: ${lang}`)
      const faulty = n === 0 && lang === 'en' ? text : text.replace('difficulty: 1', `difficulty: ${n + 4}`)
      writeFileSync(join(folder, `s${n}.${lang}.yaml`), faulty)
    }
  return folder
}

function ran(argv: readonly string[], { cwd, env = {} }: { cwd: string; env?: Record<string, string> }) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const whole = { ...process.env, LANG: 'en_GB.UTF-8', XDG_CACHE_HOME: join(cwd, '.cache'), ...env }
    execFile(process.execPath, [PROGRAM, 'check', ...argv], { cwd, env: whole }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

describe('the built check', () => {
  let folder: string
  let plain: { code: number; out: string; err: string }
  beforeAll(async () => {
    folder = packOf20()
    plain = await ran(['.', '--no-cache', '--workers', '1'], { cwd: folder })
  }, 60_000)

  it('finds what is wrong', () => {
    expect(plain.err).toBe('')
    expect(plain.code).toBe(1)
    expect(plain.out.match(/scenario\/out-of-range/g)).toHaveLength(19)
    expect(plain.out).toContain('pack.yaml:2:10  error  scenario/wrong-type')
  })

  it.each([
    ['two threads', ['--workers', '2'], {}],
    ['seven threads', ['--workers', '7'], {}],
    ['other paths in another order', ['s1.nl.yaml', '*.en.yaml', '.'], {}],
    ['a Turkish locale', [], { LANG: 'en_US.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ])('gives the same bytes with %s', { timeout: 60_000 }, async (_, argv, env) => {
    const paths = argv[0]?.startsWith('-') || argv.length === 0 ? ['.'] : []
    expect(await ran([...paths, ...argv, '--no-cache', '--lang', 'en'], { cwd: folder, env })).toEqual(plain)
  })

  it('gives the same bytes from the cache, and keeps none where it may not', {
    timeout: 60_000,
  }, async () => {
    const kept = join(folder, '.cache', 'lazy-coach', 'check.jsonl')
    expect(existsSync(kept)).toBe(false)
    expect(await ran(['.'], { cwd: folder })).toEqual(plain)
    expect(readFileSync(kept, 'utf8').trim().split('\n')).toHaveLength(21)
    expect(await ran(['.'], { cwd: folder })).toEqual(plain)
    writeFileSync(kept, '\u0000 not\na cache {\n')
    expect(await ran(['.'], { cwd: folder })).toEqual(plain)
  })

  it('exits 2 where a cache that was asked for cannot be written', { timeout: 60_000 }, async () => {
    const { code, out, err } = await ran(['.', '--cache-dir', 'pack.yaml'], { cwd: folder })
    expect(code).toBe(2)
    expect(out).toBe(plain.out)
    expect(err).toContain('pack.yaml')
  })

  it('finds everything once in the shares together', { timeout: 60_000 }, async () => {
    const shares = await Promise.all(
      [1, 2, 3].map((n) =>
        ran(['.', '--shard', `${n}/3`, '--format', 'json', '--no-cache'], { cwd: folder }),
      ),
    )
    const whole = JSON.parse((await ran(['.', '--format', 'json', '--no-cache'], { cwd: folder })).out)
    const parts = shares.map(({ out }) => JSON.parse(out))
    const name = (one: { file: string; line: number; code: string }) => `${one.file} ${one.line} ${one.code}`
    expect(parts.flatMap(({ problems }) => problems.map(name)).sort()).toEqual(
      whole.problems.map(name).sort(),
    )
    expect(parts.reduce((sum, { checked }) => sum + checked, 0)).toBe(20)
    expect(parts.every(({ checked }) => checked > 0)).toBe(true)
  })

  it('says so where a share is empty', { timeout: 60_000 }, async () => {
    const { code, err } = await ran(['s0.nl.yaml', 's0.en.yaml', '--shard', '5/5', '--no-cache'], {
      cwd: folder,
    })
    expect(code).toBe(0)
    expect(err).toContain('more shares than scenarios')
  })
})
