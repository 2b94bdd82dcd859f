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
  const alone = withoutDoubts(wanted, source.text)
  // New lines come last: until then a problem that was mended is known by its line.
  const within = alone.filter(({ edit }) => !edit.text.includes('\n'))
  const turn = within.length > 0 ? within : alone
  const useful = helpful(source, turn, problems, { tries: TRIES })
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

/**
 * Two keys of one block that would get the same name: at most one of them can be meant. And where all references agree
 * on another name than the thread or plan bears, it is as likely the id that was mistyped.
 */
function withoutDoubts(wanted: readonly Wanted[], text: string): readonly Wanted[] {
  const told = new Map<string, number>()
  const aimOf = ({ problem: { code, words } }: Wanted) =>
    code === 'scenario/unknown-key'
      ? `${code} ${words?.block} ${words?.only}`
      : `${code} ${typeof words?.name === 'string' ? words.name : ''}`
  for (const one of wanted) told.set(aimOf(one), (told.get(aimOf(one)) ?? 0) + 1)
  const named = new Set(text.replace(/^[ -]*id:.*$/gm, '').split(/[^a-z0-9-]+/))
  return wanted.filter((one) => {
    const { code, words } = one.problem
    const several = told.get(aimOf(one))! > 1
    if (code === 'scenario/unknown-key') return !several
    if (!/unknown-(?:thread|plan)$/.test(code) || typeof words?.only !== 'string') return true
    return !several || named.has(words.only.replace(/\.\d$/, ''))
  })
}

/** So many times in a round a text is looked at again to see which edits help: a file may have thousands of faults. */
const TRIES = 64

/** All of them, or those of either half. */
function helpful(
  source: Source,
  wanted: readonly Wanted[],
  before: readonly Problem[],
  left: { tries: number },
): readonly Wanted[] {
  if (wanted.length === 0 || left.tries-- <= 0) return []
  if (helps(source, wanted, before)) return wanted
  if (wanted.length === 1) return []
  const half = wanted.length >> 1
  return [
    ...helpful(source, wanted.slice(0, half), before, left),
    ...helpful(source, wanted.slice(half), before, left),
  ]
}

/**
 * Whether every one of these edits mends what it was meant to mend, with nothing else wrong in the same spot, and none
 * breaks what was whole.
 */
function helps(source: Source, wanted: readonly Wanted[], before: readonly Problem[]): boolean {
  const edits = wanted.map(({ edit }) => edit)
  const after = problemsIn({ ...source, text: edited(source.text, edits) })
  const left = new Set(after.map(nameOf))
  const codes = new Set(before.map(({ code }) => code))
  const breaks = after.some(({ code }) => /^yaml\/|duplicate/.test(code) && !codes.has(code))
  const known = new Set(before.map(nameOf))
  const spots = new Set(wanted.map(({ problem }) => spotOf(problem)))
  const worsens = after.some((problem) => spots.has(spotOf(problem)) && !known.has(nameOf(problem)))
  return !breaks && !worsens && wanted.every(({ problem }) => !left.has(nameOf(problem)))
}

function problemsIn(source: Source): readonly Problem[] {
  return (isPageName(source.file) ? parsePage(source) : examine(source)).problems
}

function spotOf({ place }: Problem): string {
  return `${place.line}:${place.col}`
}

function nameOf({ code, place, words }: Problem): string {
  return `${code} ${code === 'scenario/missing-key' ? '' : place.line} ${JSON.stringify(words)}`
}
