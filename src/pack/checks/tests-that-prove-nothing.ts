// Nothing passes vacuously: a scenario has tests, a test expects something, an expectation can fail.
import { found } from '../../problem/found.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Path } from '../../scenario/grow.ts'
import type { ScenarioTest } from '../../scenario/scenario.ts'
import type { Check } from '../check.ts'

export const testsThatProveNothing: Check = ({ scenario: { id, tests }, tree }): readonly Problem[] => {
  if (tests.length === 0) return [found('check/no-test', tree.placeOf(['id'], 'value'), { name: id })]
  return tests.flatMap((test, t) => {
    const expectations = expectationsOf(test, ['tests', t])
    if (expectations.length === 0)
      return [
        found('check/test-expects-nothing', tree.placeOf(['tests', t, 'name'], 'value'), {
          name: test.name,
        }),
      ]
    return expectations
      .flatMap(({ path, block }) => emptyIn(block, path))
      .map((path) =>
        found('check/expectation-empty', tree.placeOf(path, 'key'), { key: String(path.at(-1)) }),
      )
  })
}

/** What can fail in a test, with its path. */
export function expectationsOf(
  { talk, ends }: ScenarioTest,
  path: Path,
): readonly { readonly path: Path; readonly block: object }[] {
  const steps = talk.flatMap((step, i) =>
    typeof step !== 'string' && step.expect
      ? [{ path: [...path, 'talk', i, 'expect'], block: step.expect }]
      : [],
  )
  return ends ? [...steps, { path: [...path, 'ends'], block: ends }] : steps
}

/** The block itself where nothing stands in it, and bounds with neither a least nor a most. */
function emptyIn(block: object, path: Path): readonly Path[] {
  const parts = Object.entries(block)
  if (parts.length === 0) return [path]
  return parts.flatMap(([key, value]) =>
    value !== null && typeof value === 'object' && Object.keys(value).length === 0 ? [[...path, key]] : [],
  )
}
