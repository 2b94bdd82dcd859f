// A comment that lets a problem be: `# lazy-coach-ignore CODE: reason`, on its line or above it.
import { CODES, isCode } from '../problem/codes.ts'
import { found } from '../problem/found.ts'
import { nearest } from '../problem/nearest.ts'
import type { Place, Problem } from '../problem/problem.ts'
import type { Source } from '../scenario/parse.ts'
import { commentsIn } from '../scenario/yaml-comments.ts'
import type { Thoroughness } from './check.ts'
import type { Ignore } from './ignore.ts'

const MARK = /^#+\s*lazy-coach-ignore\b[\s:]*(.*)$/

/** The comments that can be heeded, and what is wrong with the others. */
export function ignoresIn(source: Source): {
  readonly ignores: readonly Ignore[]
  readonly problems: readonly Problem[]
} {
  if (!source.text.includes('lazy-coach-ignore')) return { ignores: [], problems: [] }
  const lines = source.text.split('\n')
  const ignores: Ignore[] = []
  const problems: Problem[] = []
  for (const { text, place, behind } of commentsIn(source)) {
    const said = MARK.exec(text)?.[1]
    if (said === undefined) continue
    const [, code = '', reason = ''] = /^([^\s:]*)[\s:]*(.*)$/.exec(said)!
    const wrong = faultIn(code, reason, place)
    if (wrong) problems.push(wrong)
    else ignores.push({ code, reason, place, line: behind ? place.line : nextLine(lines, place.line) })
  }
  return { ignores, problems }
}

function faultIn(code: string, reason: string, place: Place): Problem | null {
  if (!isCode(code)) {
    const meant = nearest(code, Object.keys(CODES))
    return found('check/ignore-unknown-code', place, meant ? { name: code, nearest: meant } : { name: code })
  }
  if (!/^(check|pack)\//.test(code) && CODES[code].severity === 'error')
    return found('check/ignore-not-allowed', place, { name: code })
  return /\p{L}/u.test(reason) ? null : found('check/ignore-without-reason', place, { name: code })
}

/** The first line below that holds more than a comment; of several comments in a row each is about the same line. */
function nextLine(lines: readonly string[], line: number): number {
  let next = line
  while (next < lines.length && /^\s*(#|$)/.test(lines[next]!)) next++
  return next + 1
}

/** What only talks with bots and proofs show. */
const NOT_WHEN_QUICK: ReadonlySet<string> = new Set([
  'check/asking-finds-no-plan',
  'check/lazy-finds-no-plan',
  'check/telling-finds-plan',
  'check/unreachable',
  'check/not-proven',
  'check/wording-changes-reading',
  'check/hook-of-two-threads',
])

/** Whether a code can turn up in a check as thorough as this; a comment that ignores it is idle only then. */
export function canTurnUp(code: string, { quick, played = true, minCoverage = 0 }: Thoroughness): boolean {
  if (code === 'check/coverage-too-low') return played && minCoverage > 0
  if (code === 'check/test-fails') return played
  return (played && !quick) || !NOT_WHEN_QUICK.has(code)
}
