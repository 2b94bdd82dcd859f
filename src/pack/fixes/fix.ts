// Mends in a text what has one right answer, and leaves the rest to its author.
import type { Place, Problem } from '../../problem/problem.ts'
import { parsePage } from '../../scenario/pack-page.ts'
import { examine, type Source } from '../../scenario/parse.ts'
import { isPageName } from '../names.ts'
import { CURES } from './cures.ts'
import { type Edit, edited, linesOf } from './edit.ts'

/** One thing mended. */
export interface Fix {
  readonly code: string
  /** In the text as it was in that round; the file is the author's. */
  readonly place: Place
  readonly from: string
  readonly to: string
}

export interface Fixed {
  readonly text: string
  readonly fixes: readonly Fix[]
}

/** What one fix uncovers, the next round may mend: a block under a misspelt key was never looked at. */
const ROUNDS = 8

/** Nothing changes outside the spans mended; a text that was fixed has no more to fix. */
export function fixed(source: Source): Fixed {
  let { text } = source
  const fixes: Fix[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const next = oneRound({ ...source, text })
    if (next.fixes.length === 0) break
    text = next.text
    fixes.push(...next.fixes)
  }
  return { text, fixes }
}

interface Wanted {
  readonly problem: Problem
  readonly edit: Edit
}

function oneRound(source: Source): Fixed {
  const lines = linesOf(source.text)
  const problems = problemsIn(source)
  const wanted = problems.flatMap((problem): readonly Wanted[] => {
    const edit = CURES[problem.code]?.(problem, lines)
    return edit ? [{ problem, edit }] : []
  })
  const alone = wanted.filter(
    (one) =>
      !wanted.some((other) => other !== one && rivals(one, other)) && !isRenamed(one, wanted, source.text),
  )
  // New lines come last: until then a problem that was mended is known by its line.
  const within = alone.filter(({ edit }) => !edit.text.includes('\n'))
  const turn = within.length > 0 ? within : alone
  const useful = helps(source, turn, problems) ? turn : turn.filter((one) => helps(source, [one], problems))
  const edits = useful.map(({ edit }) => edit)
  return {
    text: edited(source.text, edits),
    fixes: useful.map(({ problem: { code, place }, edit }) => ({
      code,
      place,
      from: source.text.slice(edit.start, edit.end),
      to: edit.text.trim(),
    })),
  }
}

/** Two keys of one block that would get the same name: at most one of them can be meant. */
function rivals({ problem: one }: Wanted, { problem: other }: Wanted): boolean {
  return (
    one.code === 'scenario/unknown-key' &&
    other.code === one.code &&
    one.words?.only === other.words?.only &&
    one.words?.block === other.words?.block
  )
}

/**
 * Where all references agree on another name than the thread or plan bears, it is as likely the id that was mistyped.
 */
function isRenamed({ problem }: Wanted, all: readonly Wanted[], text: string): boolean {
  const { only, name } = problem.words ?? {}
  if (!/unknown-(?:thread|plan)$/.test(problem.code) || typeof only !== 'string') return false
  const same = all.filter(
    (other) => other.problem.code === problem.code && other.problem.words?.name === name,
  )
  const id = only.replace(/\.\d$/, '')
  const elsewhere = text.replace(/^[ -]*id:.*$/gm, '').split(/[^a-z0-9-]+/)
  return same.length > 1 && !elsewhere.includes(id)
}

/** Whether every one of these edits mends what it was meant to mend, and none breaks what was whole. */
function helps(source: Source, wanted: readonly Wanted[], before: readonly Problem[]): boolean {
  if (wanted.length === 0) return true
  const edits = wanted.map(({ edit }) => edit)
  const after = problemsIn({ ...source, text: edited(source.text, edits) })
  const left = new Set(after.map(nameOf))
  const codes = new Set(before.map(({ code }) => code))
  const breaks = after.some(({ code }) => /^yaml\/|duplicate/.test(code) && !codes.has(code))
  return !breaks && wanted.every(({ problem }) => !left.has(nameOf(problem)))
}

function problemsIn(source: Source): readonly Problem[] {
  return (isPageName(source.file) ? parsePage(source) : examine(source)).problems
}

function nameOf({ code, place, words }: Problem): string {
  return `${code} ${code === 'scenario/missing-key' ? '' : place.line} ${JSON.stringify(words)}`
}
