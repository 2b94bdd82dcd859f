// `npm run bench:report`: writes test/bench/report.md. Gold and AnnoMI give figures only; no line of theirs is quoted.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type HeldOut, heldOut } from './held-out.ts'
import { hiddenBench } from './hidden.ts'
import { Table } from './tables.ts'
import { tagBench } from './tags.ts'

const COMMANDS = [
  '../shared/gold/dev.jsonl',
  '../shared/gold/check.jsonl',
  '../shared/gold/check.jsonl --strip all',
  '../shared/gold/check.jsonl --typos 1',
  '../shared/annomi/dev.jsonl',
  '../shared/annomi/dev.jsonl --strip marks',
]

/** Four voices a language, two a file, by writers who had the codebook and nothing else; never learnt from. */
const BLIND = readdirSync('test/bench/blind')
  .sort()
  .map((name) => `test/bench/blind/${name}`)

const parts = [
  '# How well lines are read',
  'Written by `npm run bench:report`; what was tried comes from `test/bench/tried.md`.',
  '## Scores',
  ...COMMANDS.map(scored),
  '## Voices written blind, never learnt from',
  ...BLIND.map(scored),
  '## Tips and guesses in question form, written blind',
  hiddenBench(),
  '## Tags',
  tagBench().table,
]
for (const lang of ['nl', 'en'] as const) {
  const lines = heldOut(lang)
  const whole = new Table()
  const voices = new Map<string, Table>()
  for (const { voice, want, got } of lines) {
    whole.count(want, got)
    const table = voices.get(voice) ?? new Table()
    voices.set(voice, table)
    table.count(want, got)
  }
  parts.push(`## Corpus voices that were not learnt from: ${lang}`, whole.markdown())
  const ranked = [...voices].sort(([, one], [, other]) => one.macro() - other.macro())
  parts.push(ranked.map(([voice, table]) => `- ${voice}: ${table.macro().toFixed(3)}`).join('\n'))
  for (const [voice, table] of ranked.slice(0, 4)) parts.push(`### ${voice}`, table.markdown())
  parts.push('### A tip and a guess in question form', inQuestionForm(lines))
  const worst = lines
    .filter((line) => line.got !== line.want)
    .sort((one, other) => other.lead - one.lead)
    .slice(0, 20)
  parts.push(
    `### The twenty worst misses: ${lang}`,
    worst.map(({ voice, text, want, got }) => `- ${voice}, ${want} read as ${got}: ${text}`).join('\n'),
  )
}
parts.push(readFileSync('test/bench/tried.md', 'utf8').trim())
writeFileSync('test/bench/report.md', `${parts.join('\n\n')}\n`)

/** How many of the slips that end in a question mark are seen for what they are. */
function inQuestionForm(lines: readonly HeldOut[]): string {
  return (['tip', 'assumption'] as const)
    .map((label) => {
      const asked = lines.filter(({ want, text }) => want === label && text.trimEnd().endsWith('?'))
      const seen = asked.filter(({ got }) => got === label).length
      const voices = new Set(asked.map(({ voice }) => voice)).size
      return `- ${label}: ${seen} of ${asked.length} by ${voices} voices, recall ${(seen / (asked.length || 1)).toFixed(3)}`
    })
    .join('\n')
}

/** The scorer's own words on one file, under the command that gives them. */
function scored(what: string): string {
  const [file = '', ...flags] = what.split(' ')
  const args = [
    '../shared/gold/score.mjs',
    file,
    ...flags,
    '--',
    'node',
    'bin/lazy-coach.js',
    'classify',
    '--jsonl',
  ]
  const { stdout } = spawnSync('node', args, { encoding: 'utf8' })
  const told = stdout
    .split('\n')
    .filter((line) => /:.* items|macro|exactly|more than one|question {2}|advice {2}/.test(line))
  return `\`node ${args.join(' ')}\`\n\n\`\`\`\n${told.join('\n')}\n\`\`\``
}
