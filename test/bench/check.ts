// `npm run bench`, or `npm run bench:check -- FILES COPIES ROUNDS [--write] [--no-spectral]`: how long `check` takes, against `yaml` alone, ajv and spectral.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeScenario } from './made-scenarios.ts'

const [made = 1000, copies = 100, rounds = 3] = process.argv
  .slice(2)
  .filter((one) => /^\d+$/.test(one))
  .map(Number)
/** Fetched once, beside what the project depends on. */
const SPECTRAL = 'node_modules/.cache/spectral'
const SPECTRAL_VERSION = '6.16.3'
const REPORT = 'test/bench/check.md'
const SCHEMA = 'scenarios/scenario.schema.json'
/** spectral takes minutes for a thousand: it gets so many of the files, and so many seconds a round. */
const FOR_SPECTRAL = 50
const PATIENCE = 120
const place = mkdtempSync(join(tmpdir(), 'lazy-coach-bench-'))

interface Run {
  readonly ms: number
  /** Of all cores together, in milliseconds: what else the machine does hardly shows in it. */
  readonly cpu: number
  /** In megabytes; 0 where it was not measured. */
  readonly peak: number
}

/** One command from start to end; its exit code must be one of these. */
function run(args: readonly string[], codes: readonly (number | null)[] = [0], seconds = 0): Run {
  const peak = join(place, 'peak')
  writeFileSync(peak, '')
  const start = process.hrtime.bigint()
  const { status, stderr, signal } = spawnSync('node', args, {
    encoding: 'utf8',
    timeout: seconds * 1000,
    env: { ...process.env, LAZY_COACH_PEAK: peak },
    maxBuffer: 1e9,
  })
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  if (signal !== null && seconds > 0) return { ms: Number.NaN, cpu: Number.NaN, peak: 0 }
  if (!codes.includes(status))
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(-500)}`)
  const [kilobytes, microseconds] = readFileSync(peak, 'utf8')
    .trim()
    .split('\n')
    .at(-1)!
    .split(' ')
    .map(Number)
  return { ms, cpu: (microseconds ?? 0) / 1000, peak: Math.round((kilobytes ?? 0) / 1024) }
}

function check(folder: string, ...options: string[]): Run {
  return run(
    [
      '--import',
      './test/bench/peak.mjs',
      'bin/lazy-coach.js',
      'check',
      folder,
      '--format',
      'json',
      ...options,
    ],
    [0, 1],
  )
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!
}

/** Scenarios that all differ. */
function different(count: number, name: string): string {
  const folder = join(place, name)
  mkdirSync(folder)
  for (let nth = 1; nth <= count; nth++) {
    const { id, text } = madeScenario(nth)
    writeFileSync(join(folder, `${id}.en.yaml`), text)
  }
  return folder
}

/** The bundled scenarios, so many times over, each copy in a folder of its own within one. */
function bundled(count: number): string {
  const folder = join(place, 'bundled')
  const names = readdirSync('scenarios').filter((name) => /\.(?:nl|en)\.yaml$/.test(name))
  mkdirSync(folder)
  for (let nth = 1; nth <= count; nth++)
    for (const name of names) {
      const [id, ...rest] = name.split('.')
      const text = readFileSync(join('scenarios', name), 'utf8')
      const copy = text.replace(/^id: .*$/m, `id: ${id}-${nth}`).replace(/^opposite: .*\n/m, '')
      writeFileSync(join(folder, [`${id}-${nth}`, ...rest].join('.')), copy)
    }
  return folder
}

/** Told as it goes: all of it takes minutes. */
function told(table: string): string {
  process.stderr.write(`${table}\n\n`)
  return table
}

/** Each of these once a round, in turn, so that what else the machine does hits all alike; the medians, as a table. */
function measured(title: string, folder: string, withSpectral: boolean): string {
  const cache = join(place, 'cache')
  const cold = (...options: string[]) => {
    rmSync(cache, { recursive: true, force: true })
    return check(folder, '--cache-dir', cache, ...options)
  }
  const parse = (...more: string[]) =>
    run(['--import', './test/bench/peak.mjs', 'test/bench/parse-alone.mjs', folder, ...more])
  const ways: readonly (readonly [string, string, () => Run])[] = [
    ['`yaml` alone', '', () => parse()],
    ['`yaml` and ajv, no positions', '', () => parse(SCHEMA)],
    ...(withSpectral ? [['spectral, one schema rule', '', () => spectral(folder)] as const] : []),
    ['check --quick, cold', '≤ 1.5', () => cold('--quick')],
    ['check, cold', '≤ 6', () => cold()],
    ['check, warm', '≤ 0.1 of cold', () => check(folder, '--cache-dir', cache)],
  ]
  const runs = ways.map(() => [] as Run[])
  for (let round = 0; round < rounds; round++)
    for (const [i, [, , way]] of ways.entries()) runs[i]!.push(way())
  const times = runs.map((all) => median(all.map(({ ms }) => ms)))
  const cpus = runs.map((all) => median(all.map(({ cpu }) => cpu)))
  const rows = ways.map(([name, target], i) => {
    const warm = name.endsWith('warm')
    const ratio = warm
      ? `${(times[i]! / times[i - 1]!).toFixed(2)} of cold`
      : (times[i]! / times[0]!).toFixed(2)
    const peak = Math.max(...runs[i]!.map((one) => one.peak))
    if (Number.isNaN(times[i]!)) return `| ${name} | stopped after ${PATIENCE} s |  |  |  |  |  |`
    return `| ${name} | ${Math.round(times[i]!)} | ${ratio} | ${target} | ${Math.round(cpus[i]!)} | ${(cpus[i]! / cpus[0]!).toFixed(2)} | ${peak} |`
  })
  const head = [
    '| | ms | times `yaml` alone | wanted | CPU ms | times | peak MB |',
    '|---|---|---|---|---|---|---|',
  ]
  return told([`## ${title}`, '', ...head, ...rows].join('\n'))
}

function spectral(folder: string): Run {
  const ruleset = join(place, 'ruleset.json')
  const then = { function: 'schema', functionOptions: { schema: JSON.parse(readFileSync(SCHEMA, 'utf8')) } }
  const rules = { 'fits-the-schema': { given: '$', severity: 'error', then } }
  writeFileSync(ruleset, JSON.stringify({ rules }))
  const bin = join(SPECTRAL, 'node_modules/@stoplight/spectral-cli/dist/index.js')
  const peak = ['--import', './test/bench/peak.mjs']
  return run([...peak, bin, 'lint', '-r', ruleset, '--quiet', join(folder, '*.yaml')], [0, 1], PATIENCE)
}

/** False where the registry cannot be reached: then the table says that it was not run. */
function hasSpectral(): boolean {
  if (process.argv.includes('--no-spectral')) return false
  const there = () => existsSync(join(SPECTRAL, 'node_modules/@stoplight/spectral-cli'))
  if (there()) return true
  mkdirSync(SPECTRAL, { recursive: true })
  writeFileSync(join(SPECTRAL, 'package.json'), '{ "private": true }')
  const wanted = `@stoplight/spectral-cli@${SPECTRAL_VERSION}`
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error', wanted], {
    cwd: SPECTRAL,
    timeout: 180_000,
  })
  return there()
}

const canRunSpectral = hasSpectral()
const parts = [
  `Medians of ${rounds} rounds, ${availableParallelism()} cores, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)} at the end; start-up included.`,
  measured(`${made} different scenarios of 150 lines, two tests each`, different(made, 'different'), false),
  ...(canRunSpectral
    ? [
        measured(
          `The first ${FOR_SPECTRAL} of these, beside spectral ${SPECTRAL_VERSION}`,
          different(FOR_SPECTRAL, 'for-spectral'),
          true,
        ),
      ]
    : []),
  ...(copies > 0 ? [measured(`The bundled scenarios, ${copies} times`, bundled(copies), false)] : []),
  ...(canRunSpectral ? [] : [`spectral ${SPECTRAL_VERSION}: not run.`]),
]
const report = `${parts.join('\n\n')}\n`
process.stdout.write(report)
if (process.argv.includes('--write')) writeFileSync(REPORT, `# How long a check takes\n\n${report}`)
rmSync(place, { recursive: true })
