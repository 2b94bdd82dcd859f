// Problems that an author ignores with a comment; and the comments that are about none.
import { found } from '../problem/found.ts'
import type { Place, Problem } from '../problem/problem.ts'

/** Plain data: it survives a thread, a cache and JSON. */
export interface Ignore {
  readonly code: string
  readonly reason: string
  /** The line whose problems it is about. */
  readonly line: number
  /** Of the comment itself. */
  readonly place: Place
}

/** Each problem that a comment is about with its reason; and every comment that is about none. */
export function heeding(problems: readonly Problem[], ignores: readonly Ignore[]): readonly Problem[] {
  const used = new Set<Ignore>()
  const marked = problems.map((problem) => {
    const ignore = ignores.find(
      ({ code, line, place }) =>
        code === problem.code && line === problem.place.line && place.file === problem.place.file,
    )
    if (!ignore) return problem
    used.add(ignore)
    return { ...problem, ignored: ignore.reason }
  })
  const idle = ignores.filter((ignore) => !used.has(ignore))
  return [
    ...marked,
    ...idle.map(({ code, line, place }) =>
      found('check/ignores-nothing', place, { name: code, line: String(line) }),
    ),
  ]
}
