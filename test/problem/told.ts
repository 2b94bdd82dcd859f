// A problem as the neighbouring .out files tell it: both ends of its place, and the cure.
import type { Problem } from '../../src/problem/problem.ts'

export function told({ place, severity, code, message, hint }: Problem): string {
  const end = place.endLine === place.line ? `${place.endCol}` : `${place.endLine}:${place.endCol}`
  return `${place.file}:${place.line}:${place.col}-${end}  ${severity}  ${code}\n  ${message}\n  ${hint}\n`
}
