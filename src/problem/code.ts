// The shape of one code: what it says, where it comes from, and its cure.
import type { InBoth, Severity } from './problem.ts'

export interface Code {
  readonly severity: Severity
  /** What is wrong, in one sentence; `{name}` is filled in. */
  readonly message: InBoth
  /** Why it is a problem, or how it usually comes about. */
  readonly cause: InBoth
  /** What to do; `{name}` is filled in. */
  readonly cure: InBoth
}
