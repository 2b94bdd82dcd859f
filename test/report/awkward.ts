// Problems with all that is awkward in a report: markup, control codes, quotes, commas, per cents, many lines.
import { found } from '../../src/problem/found.ts'
import type { Problem } from '../../src/problem/problem.ts'

const at = (file: string, line: number, col: number, endLine: number, endCol: number) => ({
  file,
  line,
  col,
  endLine,
  endCol,
})
const NASTY = '<b>"50%" & \u001b[31m\u0000]]>, \ud800 it\u2019s: 💶\r\nnext'

export const AWKWARD: readonly Problem[] = [
  found('check/no-test', at('a pack/ünder, target.nl.yaml', 2, 5, 2, 10), { name: NASTY }),
  {
    ...found('check/test-fails', at('a pack/ünder, target.nl.yaml', 40, 9, 42, 3), {
      test: NASTY,
      where: { nl: 'aan het eind', en: 'at the end' },
      difference: NASTY,
    }),
    shown: [`Coach: ${NASTY}`, 'Ann: 100 % sure?'],
  },
  found('check/thread-without-hook', at('/packs/price.en.yaml', 3, 1, 3, 1), { name: 'x' }),
]
/** Beside them one that its author ignores; it is told apart and counts for nothing. */
export const IGNORED: readonly Problem[] = [
  ...AWKWARD,
  {
    ...found('check/words-heard-twice', at('good.en.yaml', 7, 3, 7, 9), { words: NASTY, other: 'x' }),
    ignored: NASTY,
  },
]
export const FILES = ['/packs/price.en.yaml', 'a pack/ünder, target.nl.yaml', 'good.en.yaml']
