// `check` for CI: reports in several formats at once, with one count; limits; and where the reports go.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SOUND } from '../pack/sound.ts'
import { running } from './pretended.ts'

const folderWith = (files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'lazy-coach-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}
const SHORT = SOUND.replace('difficulty: 1', 'difficulty: 1\nturns: 12')
const FAILING = SHORT.replace('level: 1,', 'level: 2,')

describe('check for CI', () => {
  it('says the same in every format, each in its file', async () => {
    const folder = folderWith({ 'small.en.yaml': FAILING })
    const to = (name: string) => join(folder, name)
    const formats = ['text', 'json', 'junit', 'sarif', 'github']
    const argv = formats.flatMap((format) => ['--format', `${format}=${to(format)}`])
    const { code, out, err } = await running(['check', folder, ...argv])
    expect([code, out, err]).toEqual([1, '', '1 error, 1 warning\n'])
    const [text, json, junit, sarif, github] = formats.map((name) => readFileSync(to(name), 'utf8'))
    expect(text).toMatch(/\n1 error, 1 warning\n$/)
    expect(JSON.parse(json!)).toMatchObject({ checked: 1, errors: 1, warnings: 1 })
    expect(junit).toContain('failures="1" errors="0" skipped="1"')
    expect(JSON.parse(sarif!).runs[0].results.map((one: { level: string }) => one.level)).toEqual([
      'warning',
      'error',
    ])
    expect(github).toMatch(/^::warning .*\n::error .*\n1 error, 1 warning\n$/)
  })

  it('shows the talk up to where a test fails', async () => {
    const { out } = await running(['check', join(folderWith({ 'small.en.yaml': FAILING }), 'small.en.yaml')])
    expect(out).toMatch(/small\.en\.yaml:33:9 {2}error {2}check\/test-fails/)
    expect(out).toMatch(/level:\s+expected\s+2,\s+found\s+1/)
    expect(out).toContain('    Coach: What happens when they ask about the price?\n    Ann: It is the price')
  })

  it('puts one report on the screen beside others in files, and refuses two in one place', async () => {
    const folder = folderWith({ 'small.en.yaml': SOUND })
    const file = join(folder, 'out.xml')
    const both = await running(['check', folder, '--format', `junit=${file}`, '--format', 'text'])
    expect([both.code, both.out]).toEqual([0, '1 scenario checked, nothing found.\n'])
    expect(readFileSync(file, 'utf8')).toContain('tests="1" failures="0"')
    for (const two of [
      ['json', 'text'],
      [`json=${file}`, `junit=${file}`],
    ]) {
      const argv = two.flatMap((one) => ['--format', one])
      expect(await running(['check', folder, ...argv])).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('same place'),
      })
    }
  })

  it('exits 2 with the reason where a report cannot be written', async () => {
    const folder = folderWith({ 'small.en.yaml': SOUND })
    const argv = ['check', folder, '--format', `json=${join(folder, 'no', 'such', 'place')}`]
    const { code, err } = await running(argv)
    expect(code).toBe(2)
    expect(err).not.toBe('')
  })

  it('fails with more warnings than allowed, at the first that is too many', async () => {
    const folder = folderWith({ 'small.en.yaml': SHORT })
    expect((await running(['check', folder])).code).toBe(0)
    expect((await running(['check', folder, '--max-warnings', '1'])).code).toBe(0)
    const { code, out } = await running(['check', folder, '--max-warnings', '0'])
    expect(code).toBe(1)
    expect(out).toContain('check/too-many-warnings')
    expect(out).toContain('There are 1 warnings; 0 are allowed')
    const dutch = await running(['check', folder, '--max-warnings', '0', '--lang', 'nl'])
    expect(dutch.out).toContain('het mogen er 0 zijn')
  })

  it('shows of every part the talk that gets there, and what no test speaks', async () => {
    const folder = folderWith({ 'small.en.yaml': SHORT })
    const { code, out } = await running(['check', folder, '--proofs', '--coverage'])
    expect(code).toBe(0)
    expect(out).toMatch(/small\.en\.yaml: --seed 1, \d+ of \d+ reached\n {2}level pricing\.1, the hook/)
    expect(out).toMatch(/the own plan hold\n( {4}.*\?\n)+/)
    expect(out).toMatch(/small\.en\.yaml: \d+ % of the scenario is spoken in the tests that pass\n/)
    expect(out).toMatch(/\n +\d+ {2}thin\n/)
    const json = await running(['check', folder, '--proofs', '--coverage', '--format', 'json'])
    const { proofs, coverage } = JSON.parse(json.out)
    expect(proofs).toContainEqual({
      file: expect.stringMatching(/small\.en\.yaml$/),
      part: 'level',
      name: 'pricing.1',
      heart: null,
      seed: 1,
      verdict: 'reachable',
      script: [expect.any(String)],
    })
    expect(coverage).toMatchObject([{ level: { spoken: 2, of: 2 }, bait: { spoken: 0, of: 0 } }])
    const dutch = await running(['check', folder, '--proofs', '--coverage', '--lang', 'nl'])
    expect(dutch.out).toContain('van het scenario klinkt in de tests die slagen')
    expect(dutch.out).toContain('niveau pricing.1, het haakje')
  })

  it('fails with too little coverage, each scenario by itself', async () => {
    const folder = folderWith({ 'small.en.yaml': SHORT })
    expect((await running(['check', folder, '--min-coverage', '10'])).code).toBe(0)
    const { code, out } = await running(['check', folder, '--min-coverage', '100'])
    expect(code).toBe(1)
    expect(out).toContain('check/coverage-too-low')
  })

  it('leaves bots and proofs out when it has to be quick', async () => {
    const folder = folderWith({ 'small.en.yaml': SHORT.replace('trust: 45', 'trust: 100') })
    expect((await running(['check', folder])).out).toContain('check/')
    const { out } = await running(['check', folder, '--quick'])
    expect(out).not.toMatch(/check\/(?:unreachable|asking|lazy|telling)/)
    expect((await running(['check', folder, '--quick', '--proofs'])).code).toBe(2)
  })

  it('plays as many seeds as asked for', async () => {
    const { out } = await running(['check', folderWith({ 'small.en.yaml': SHORT }), '--seeds', '3'])
    expect(out).toContain('(seed 1, 2, 3)')
  })

  it.each([
    [['--format', 'xml']],
    [['--format', 'json=']],
    [['--max-warnings', '-1']],
    [['--seeds', '0']],
    [['--min-coverage', '101']],
  ])('refuses %j', async (argv) => {
    expect(await running(['check', ...argv])).toMatchObject({ code: 2, out: '' })
  })

  it('passes nothing vacuously: no path, no pattern and no folder without scenarios', async () => {
    const empty = folderWith({ 'pack.yaml': 'name: x\n', 'read.me': '' })
    const good = folderWith({ 'small.en.yaml': SOUND })
    expect((await running(['check', good, join(good, '*.nl.yaml')])).code).toBe(2)
    expect((await running(['check', good, empty])).code).toBe(1)
    expect((await running(['check', good])).code).toBe(0)
  })
})

describe('check --fix', () => {
  const WRONG = SOUND.replace('summary:', 'sumary:').replace('they say: pricing', 'they say: prcing')

  it('mends the file, says what it changed, and then checks it', async () => {
    const file = join(folderWith({ 'small.en.yaml': `\ufeff${WRONG}` }), 'small.en.yaml')
    const { code, out, err } = await running(['check', '--fix', file], { columns: 200 })
    expect([code, out]).toEqual([0, '1 scenario checked, nothing found.\n'])
    expect(err).toBe(
      `${file}:5 mended: sumary → summary (scenario/unknown-key)\n${file}:19 mended: prcing → pricing (scenario/unknown-thread)\n`,
    )
    expect(readFileSync(file, 'utf8')).toBe(`\ufeff${SOUND}`)
    expect(await running(['check', '--fix', file])).toMatchObject({ code: 0, err: '' })
  })

  it('is offered where it would help', async () => {
    const file = join(folderWith({ 'small.en.yaml': WRONG }), 'small.en.yaml')
    const { err } = await running(['check', file])
    expect(err).toBe('2 of these have one right answer: --fix mends them.\n')
    expect((await running(['check', file, '--format', 'json'])).err).toBe('')
    const one = join(folderWith({ 'small.en.yaml': SOUND.replace('thin:', 'thn:') }), 'small.en.yaml')
    expect((await running(['check', one, '--lang', 'nl'])).err).toContain('--fix herstelt die.')
  })

  it('leaves to the author what may be meant otherwise', async () => {
    const text = WRONG.replace('difficulty: 1', 'difficulty: 9')
    const file = join(folderWith({ 'small.en.yaml': text }), 'small.en.yaml')
    const { code, out, err } = await running(['check', '--fix', '--lang', 'nl', file], { columns: 200 })
    expect(code).toBe(1)
    expect(err).toContain('hersteld: sumary → summary')
    expect(out).toMatch(/scenario\/out-of-range[\s\S]*\n1 fout\n$/)
  })
})
