// Hearts: each has a level that shows it and a plan it leads to, and a test plays only hearts there are.
import { found } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import type { Block, Gathered } from './blocks.ts'
import type { Tree } from './yaml.ts'

export function heartProblems({ levels, plans, tests }: Gathered, tree: Tree): readonly Problem[] {
  const ofLevels = new Set(levels.map((level) => level.value.heart))
  const ofPlans = new Set(plans.map((plan) => plan.value.heart))
  const hearts = [...new Set([...ofLevels, ...ofPlans])].filter(isHeart).sort()
  const at = ({ path }: Block) => tree.placeOf([...path, 'heart'], 'value')
  const strange = (block: Block, known: ReadonlySet<unknown>) =>
    isHeart(block.value.heart) && !known.has(block.value.heart) ? [String(block.value.heart)] : []
  return [
    ...levels.flatMap((level) =>
      plans.length === 0 || ofPlans.has(undefined)
        ? []
        : strange(level, ofPlans).map((heart) => found('scenario/heart-without-plan', at(level), { heart })),
    ),
    ...plans.flatMap((plan) =>
      strange(plan, ofLevels).map((heart) => found('scenario/heart-without-level', at(plan), { heart })),
    ),
    ...tests.flatMap((test) =>
      strange(test, new Set<unknown>(hearts)).map((heart) =>
        found('scenario/unknown-heart', at(test), { heart, names: hearts.join(', ') || '-' }),
      ),
    ),
  ]
}

function isHeart(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]$/.test(value)
}
