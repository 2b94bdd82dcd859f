// `npm run bench:moves -- LINES.jsonl`: how the reader does on labelled lines, as confusion tables, misses and lines a second.
import { readFileSync } from 'node:fs'
import { classify } from '../../src/moves/classify.ts'
import { LABELS, type Label } from '../../src/moves/move.ts'

interface Line {
  readonly id: string
  readonly lang: 'nl' | 'en'
  readonly context: string | null
  readonly text: string
  readonly label?: Label
  readonly moves?: readonly { readonly text: string; readonly label: Label }[]
}

const file = process.argv[2]
if (!file) {
  console.error('usage: npm run bench:moves -- LINES.jsonl [--misses]')
  process.exit(2)
}
const lines: Line[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

type Table = Map<Label, Map<Label, number>>
const tables = new Map<string, Table>()
const misses: string[] = []

for (const line of lines) {
  const { moves } = classify({ text: line.text, lang: line.lang, said: line.context })
  const voice = line.id.split('-').slice(0, 2).join('-')
  let at = 0
  for (const want of line.moves ?? [{ text: line.text, label: line.label! }]) {
    const start = line.text.indexOf(want.text, at)
    at = start + want.text.length
    const got = moves.toSorted((a, b) => shared(b, start, at) - shared(a, start, at))[0]?.label ?? 'neutral'
    for (const name of [line.lang, voice]) count(name, want.label, got)
    if (got !== want.label) misses.push(`${line.id} ${want.label} -> ${got}: ${want.text}`)
  }
}

for (const [name, table] of tables) show(name, table)
if (process.argv.includes('--misses')) console.log(`\n${misses.length} misses\n${misses.join('\n')}`)
console.log(`\n${speed()} lines a second`)

function shared(move: { start: number; end: number }, start: number, end: number): number {
  return Math.max(0, Math.min(move.end, end) - Math.max(move.start, start))
}

function count(name: string, want: Label, got: Label): void {
  const table = tables.get(name) ?? new Map<Label, Map<Label, number>>()
  tables.set(name, table)
  const row = table.get(want) ?? new Map<Label, number>()
  table.set(want, row)
  row.set(got, (row.get(got) ?? 0) + 1)
}

function show(name: string, table: Table): void {
  const cell = (want: Label, got: Label) => table.get(want)?.get(got) ?? 0
  console.log(`\n${name.padEnd(12)}${LABELS.map((label) => label.slice(0, 7).padStart(8)).join('')}      F1`)
  let macro = 0
  for (const want of LABELS) {
    const hit = cell(want, want)
    const wanted = LABELS.reduce((sum, got) => sum + cell(want, got), 0)
    const given = LABELS.reduce((sum, other) => sum + cell(other, want), 0)
    const f1 = (2 * hit) / (wanted + given || 1)
    macro += f1 / LABELS.length
    console.log(
      `  ${want.padEnd(10)}${LABELS.map((got) => String(cell(want, got)).padStart(8)).join('')}   ${f1.toFixed(3)}`,
    )
  }
  console.log(`  macro F1 ${macro.toFixed(3)}`)
}

/** Each line is new each time, by a blank more behind it: what was read before and kept would not be reading. */
function speed(): number {
  let blanks = 0
  const read = () => {
    const behind = ' '.repeat(blanks++)
    for (const { text, lang, context } of lines) classify({ text: text + behind, lang, said: context })
  }
  for (let warm = 0; warm < 5; warm++) read()
  const rounds = 20
  const began = process.hrtime.bigint()
  for (let round = 0; round < rounds; round++) read()
  return Math.round((lines.length * rounds) / (Number(process.hrtime.bigint() - began) / 1e9))
}
