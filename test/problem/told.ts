// A problem as the neighbouring .out files tell it: both ends of its place, the cure, and the talk it shows.
import type { Problem } from '../../src/problem/problem.ts'

export function told({ place, severity, code, message, hint, shown = [], ignored }: Problem): string {
  const end = place.endLine === place.line ? `${place.endCol}` : `${place.endLine}:${place.endCol}`
  const lines = shown.map((line) => `    ${line}\n`).join('')
  return `${place.file}:${place.line}:${place.col}-${end}  ${severity}  ${code}${ignored === undefined ? '' : `  ignored: ${ignored}`}\n  ${message}\n  ${hint}\n${lines}`
}
