// Several lines out of line in one section: each is told, where putting them back in line leaves sound YAML.
import { found } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import type { At } from './places.ts'

/** More lines than this out of line are told as they come to light. */
const MOST = 10
/** Columns that are tried for a line. */
const TRIED = 4
/** Lines above in which to look for columns. */
const ABOVE = 60
/** Characters that may be read in all, so that a large file takes no longer. */
const READ = 3_000_000

/**
 * A line out of line hides the others of its section. Each is put where its neighbours stand and the text read again;
 * only where nothing new is wrong in the end are they all told, so that none is told that only follows from another.
 * `told`: what is wrong with the text as it is. `faultsIn`: what is wrong with another text.
 */
export function withHiddenIndents(
  told: readonly Problem[],
  text: string,
  at: At,
  faultsIn: (text: string) => readonly Problem[],
): readonly Problem[] {
  if (!told.some(isIndent)) return told
  const lines = text.split('\n')
  const known = new Set(told.map(nameOf))
  const mended: number[] = []
  let left = READ
  let problems = told
  for (let first = firstIn(problems); first !== null; first = firstIn(problems)) {
    if (mended.length === MOST || mended.includes(first)) return told
    let best: Try | null = null
    for (const { from, to, by } of movesFor(first, lines)) {
      left -= text.length
      if (left < 0) return told
      const moved = lines.map((line, i) => (i >= from && i < to ? shifted(line, by) : line))
      const now = faultsIn(moved.join('\n'))
      const next = firstIn(now) ?? Number.POSITIVE_INFINITY
      if (next > first && (best === null || next > best.next)) best = { moved, now, next }
      if (next === Number.POSITIVE_INFINITY) break
    }
    if (best === null) return told
    mended.push(first)
    lines.splice(0, lines.length, ...best.moved)
    problems = best.now
  }
  if (problems.some((one) => !known.has(nameOf(one)))) return told
  const starts = startsOf(text)
  const hidden = mended.flatMap((line) => {
    const start = starts[line - 1]!
    const problem = found('yaml/indent', at(start, Math.max(start + 1, start + indentOf(text.slice(start)))))
    return told.some((one) => one.place.line === line) ? [] : [problem]
  })
  return [...told, ...hidden]
}

interface Try {
  readonly moved: readonly string[]
  readonly now: readonly Problem[]
  /** The next line that is out of line. */
  readonly next: number
}

function isIndent({ code }: Problem): boolean {
  return code === 'yaml/indent'
}

function firstIn(problems: readonly Problem[]): number | null {
  return problems
    .filter(isIndent)
    .reduce<number | null>((least, { place }) => Math.min(least ?? place.line, place.line), null)
}

function nameOf({ code, place }: Problem): string {
  return `${code} ${place.line}`
}

/** By itself, with what stands under it, and with what stands beside it too, to columns in which lines above it or the one below begin; nearest first. */
function movesFor(number: number, lines: readonly string[]) {
  const at = number - 1
  const indent = indentOf(lines[at]!)
  const columns = new Set<number>()
  for (const line of [...lines.slice(Math.max(0, at - ABOVE), at), lines[at + 1] ?? '']) {
    if (/^\s*(?:#|$)/.test(line)) continue
    columns.add(indentOf(line))
    columns.add(/^ *(?:- +)*/.exec(line)![0].length)
    if (/:\s*$/.test(line)) columns.add(indentOf(line) + 2)
  }
  columns.delete(indent)
  const inside = /^ *(?:- +)*/.exec(lines[at]!)![0].length
  const below = endOf(at + 1, lines, inside > indent ? inside : indent + 1)
  const beside = endOf(at + 1, lines, indent)
  return [...columns]
    .sort((one, other) => Math.abs(one - indent) - Math.abs(other - indent) || one - other)
    .slice(0, TRIED)
    .flatMap((column) =>
      [...new Set([at + 1, below, beside])].map((to) => ({ from: at, to, by: column - indent })),
    )
}

/** The first line from here on that begins further to the left than this column. */
function endOf(from: number, lines: readonly string[], column: number): number {
  let end = from
  while (end < lines.length && (/^\s*(?:#|$)/.test(lines[end]!) || indentOf(lines[end]!) >= column)) end++
  return end
}

function indentOf(line: string): number {
  return /^ */.exec(line)![0].length
}

function shifted(line: string, by: number): string {
  if (line.trim() === '') return line
  return by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, indentOf(line)))
}

function startsOf(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
