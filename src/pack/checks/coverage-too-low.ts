// A scenario's own tests speak at least so much of it; held against each scenario by itself, so that shares need no sum.
import { found } from '../../problem/found.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Checked } from '../check.ts'
import type { Coverage } from '../coverage/coverage.ts'
import { KINDS } from '../coverage/parts.ts'

/** So many of the parts that are not spoken are shown. */
const SHOWN = 12

/** `least`: in per cent, 0-100. */
export function coverageTooLow(
  { scenario, tree }: Checked,
  { percent, kinds, unspoken }: Coverage,
  least: number,
): readonly Problem[] {
  if (percent >= least) return []
  const all = KINDS.map((kind) => kinds[kind])
  const words = {
    percent: `${percent}`,
    spoken: `${all.reduce((sum, kind) => sum + kind.spoken, 0)}`,
    all: `${all.reduce((sum, kind) => sum + kind.of, 0)}`,
    least: `${least}`,
  }
  const place = tree.placeOf(scenario.tests.length > 0 ? ['tests'] : ['id'], 'key')
  const shown = unspoken.slice(0, SHOWN).map(({ name, lines }) => {
    const [from, to] = lines ?? []
    const at = from === undefined ? '-' : from === to ? `${from}` : `${from}-${to}`
    return `${at}  ${name}`
  })
  const rest = unspoken.length - SHOWN
  return [
    {
      ...found('check/coverage-too-low', place, words),
      shown: rest > 0 ? [...shown, `(… ${rest})`] : shown,
    },
  ]
}
