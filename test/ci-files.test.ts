// The GitHub Action and the pre-commit hook that we publish do what they promise: their own shell lines are run here.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ignoresIn } from '../src/pack/ignores-in.ts'
import { parsePage } from '../src/scenario/pack-page.ts'
import { SOUND } from './pack/sound.ts'
import { SMALL } from './scenario/small.ts'

const ROOT = join(import.meta.dirname, '..')
const FAULTY = SMALL.replace('difficulty: 1', 'difficulty: 9')

interface Step {
  readonly name: string
  readonly shell: string
  readonly run: string
  readonly env?: Readonly<Record<string, string>>
}
interface Action {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

const action: Action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
const [hook, ...others] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'))

function packWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lazy-coach-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

function bash(script: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>>) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const whole = { PATH: process.env.PATH, HOME: cwd, XDG_CACHE_HOME: join(cwd, '.cache'), ...env }
    const argv = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script, 'bash', ...args]
    execFile('bash', argv, { cwd, env: whole }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

/** Runs every step as a runner does: inputs filled into the environment, never into the script. */
async function acted(cwd: string, inputs: Readonly<Record<string, string>>) {
  const filled = Object.fromEntries(Object.entries(action.inputs).map(([name, one]) => [name, one.default]))
  const input = { ...filled, ...inputs }
  let last = { code: 0, out: '', err: '' }
  for (const { run, env = {} } of action.runs.steps) {
    const given = Object.entries(env).map(([name, text]) => [
      name,
      text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, wanted: string) => input[wanted]!),
    ])
    last = await bash(run, [], cwd, { GITHUB_ACTION_PATH: ROOT, ...Object.fromEntries(given) })
    if (last.code !== 0) return last
  }
  return last
}

describe('action.yml', () => {
  it('says what each input is for, and has each used', () => {
    expect(Object.keys(action.inputs)).toEqual(
      expect.arrayContaining(['paths', 'format', 'max-warnings', 'min-coverage']),
    )
    const env = action.runs.steps.flatMap((step) => Object.values(step.env ?? {}))
    for (const [name, one] of Object.entries(action.inputs)) {
      expect(one.description).not.toBe('')
      expect(env).toContain(`\${{ inputs.${name} }}`)
    }
    expect(action.runs.using).toBe('composite')
    for (const { shell, run } of action.runs.steps) {
      expect(shell).toBe('bash')
      expect(run).not.toContain('${{')
    }
  })

  it('fails where a scenario is wrong, beside its lines', { timeout: 60_000 }, async () => {
    const { code, out, err } = await acted(packWith({ 'small.en.yaml': FAULTY }), {})
    expect(err).toBe('')
    expect(code).toBe(1)
    expect(out).toMatch(
      /^::error file=small\.en\.yaml,line=6,endLine=6,col=13,endColumn=13,title=scenario\/out-of-range::/,
    )
  })

  it('takes several paths and reports, with blanks and signs in their names', {
    timeout: 60_000,
  }, async () => {
    const odd = 'a "pack" $(exit 9) ; x'
    const folder = packWith({ [`${odd}/small.en.yaml`]: FAULTY, 'b/small.en.yaml': FAULTY, 'c/x.md': '' })
    const { code, out, err } = await acted(folder, {
      paths: `${odd}\nb/*.yaml\n`,
      format: 'json=out.json\njunit=out.xml\n',
    })
    expect([code, out, err]).toEqual([1, '', '2 errors\n'])
    const report = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))
    expect(report.problems.map(({ file }: { file: string }) => file)).toEqual([
      `${odd}/small.en.yaml`,
      'b/small.en.yaml',
    ])
    expect(readFileSync(join(folder, 'out.xml'), 'utf8')).toContain('failures="2"')
  })

  it('fails with more warnings than allowed, and where a path leads to nothing', {
    timeout: 60_000,
  }, async () => {
    const folder = packWith({ 'small.en.yaml': FAULTY, 'other.en.yaml': FAULTY })
    const spoken = await acted(folder, {
      'max-warnings': '0',
      format: 'text',
      lang: 'nl',
      paths: 'other.en.yaml',
    })
    expect(spoken.code).toBe(1)
    expect(spoken.out).toContain('1 fout')
    expect((await acted(folder, { paths: 'nothing/*.yaml' })).code).toBe(2)
    expect((await acted(folder, { 'max-warnings': 'many' })).code).toBe(2)
    expect((await acted(folder, { shard: '3/2' })).code).toBe(2)
    const sound = packWith({ 'small.en.yaml': SOUND })
    expect((await acted(sound, { format: 'text' })).code).toBe(0)
    const uncovered = await acted(sound, { format: 'text', 'min-coverage': '100' })
    expect(uncovered.code).toBe(1)
    expect(uncovered.out).toContain('check/coverage-too-low')
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const named = new RegExp(hook.files)

  it('is one hook with all that pre-commit asks', () => {
    expect(others).toEqual([])
    expect(hook).toMatchObject({ id: 'lazy-coach-check', language: 'node', require_serial: true })
    const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(Object.keys(bin)).toContain(hook.entry.split(' ')[0])
  })

  it('looks at scenarios and the pages of packs, not at other YAML', () => {
    const names = ['a.nl.yaml', 'drills/b.en.yml', 'pack.yaml', 'drills/pack.yml']
    expect(names.filter((name) => named.test(name))).toEqual(names)
    for (const name of ['.github/workflows/ci.yml', 'backpack.yaml', 'a.nl.yaml.bak', 'x.de.yaml'])
      expect(named.test(name), name).toBe(false)
  })

  it('runs its entry on the files that changed', { timeout: 60_000 }, async () => {
    const folder = packWith({ 'small.en.yaml': FAULTY, 'other.en.yaml': FAULTY, '-x.en.yaml': FAULTY })
    mkdirSync(join(folder, 'bin'))
    symlinkSync(join(ROOT, 'bin', 'lazy-coach.js'), join(folder, 'bin', 'lazy-coach'))
    const env = { PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`, LANG: 'en_GB.UTF-8' }
    const { code, out } = await bash(`${hook.entry} "$@"`, ['small.en.yaml', '-x.en.yaml'], folder, env)
    expect(code).toBe(1)
    expect(out).toContain('2 errors')
    expect(out).toMatch(/^-x\.en\.yaml:6:13/)
  })
})

describe('the README', () => {
  const [, section] = /\n## Packs and CI\n(.*?)\n## /s.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))!
  const [page, ignore, steps, repos] = [...section!.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text!)

  it('shows a page of a pack that is right', () => {
    expect(parsePage({ file: 'pack.yaml', text: page! }).problems).toEqual([])
  })

  it('shows a comment that counts', () => {
    const { ignores, problems } = ignoresIn({ file: 'a.yaml', text: ignore! })
    expect(problems).toEqual([])
    expect(ignores).toMatchObject([{ code: 'check/thread-without-hook', line: 2 }])
  })

  it('shows inputs and a hook that are there', () => {
    const [, step] = parse(steps!)
    for (const name of Object.keys(step.with)) expect(action.inputs).toHaveProperty([name])
    expect(parse(repos!).repos[0].hooks).toEqual([{ id: hook.id }])
    for (const name of Object.keys(action.inputs)) expect(section).toContain(`\`${name}\``)
  })
})

describe('npm pack', () => {
  it('prints nothing but the name of its file, which is what pre-commit installs', () => {
    expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^foreground-scripts=false$/m)
  })
})
