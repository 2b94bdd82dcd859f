// Nothing in a scenario is out of reach: what no talk can get to is told where the condition stands that blocks it.
import { earsOf } from '../../coachee/ears.ts'
import { found } from '../../problem/found.ts'
import type { InBoth, Place, Problem } from '../../problem/problem.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Tree } from '../../scenario/yaml.ts'
import type { Checked } from '../check.ts'
import type { Proof } from '../reach/proof.ts'
import { nameOf } from '../reach/words.ts'

/** One problem for each root: what falls with it is named in it, and what is out of reach in several hearts told once. */
export function unreached({ scenario, tree }: Checked, proofs: readonly Proof[]): readonly Problem[] {
  const problems: Problem[] = []
  for (const same of grouped(proofs)) {
    const missed = same.filter((proof) => proof.verdict !== 'reachable' && isRoot(proof, proofs))
    const [first] = missed
    if (!first || (!isWantedEverywhere(first) && missed.length < same.length)) continue
    if (first.part === 'hook' && first.verdict === 'unreachable') {
      problems.push(hookOfTwo(first, scenario, tree))
      continue
    }
    const code = first.verdict === 'unreachable' ? 'check/unreachable' : 'check/not-proven'
    const words = {
      what: nameOf(first),
      heart: missed.length < heartsIn(proofs).size || first.heart === null ? heartsOf(missed) : NOWHERE,
      because: first.because!,
      also: alsoOf(first, proofs),
    }
    problems.push(found(code, placeOf(first, tree), words))
  }
  return [...problems, ...heartsWithoutPlan(scenario, tree, proofs)]
}

/** Whether some heart has no plan that could be found: then no bot can find one either, and need not say so. */
export function lacksPlan(proofs: readonly Proof[]): boolean {
  const own = proofs.filter(({ part }) => part === 'own-plan')
  return [...heartsIn(proofs)].some((heart) =>
    own.every((one) => one.heart !== heart || one.verdict === 'unreachable'),
  )
}

/** Of words that hint at two threads only the last in the file is heard. */
function hookOfTwo({ path }: Proof, scenario: Scenario, tree: Tree): Problem {
  const words = String(path.at(-1))
  const there = path.reduce<unknown>(
    (block, step) => (block as Record<string, unknown> | null)?.[step],
    scenario,
  )
  const here = typeof there === 'string' ? there : '-'
  const other = earsOf(scenario).hooks.find((ear) => ear.words === words)?.name ?? '-'
  return found('check/hook-of-two-threads', tree.placeOf(path, 'key'), { hook: words, here, other })
}

/** The proofs of each part, a heart each. */
function grouped(proofs: readonly Proof[]): readonly (readonly Proof[])[] {
  const groups = new Map<string, Proof[]>()
  for (const proof of proofs) {
    const key = `${proof.part} ${proof.name}`
    groups.set(key, [...(groups.get(key) ?? []), proof])
  }
  return [...groups.values()]
}

/** Where a level that it waits for can be reached, nothing else explains it. */
function isRoot({ through, heart }: Proof, proofs: readonly Proof[]): boolean {
  if (through === null) return true
  const level = proofs.find((one) => one.part === 'level' && one.name === through && one.heart === heart)
  return level?.verdict === 'reachable'
}

/** A level holds up its thread in every heart that has it; of the rest it is enough that one heart brings them. */
function isWantedEverywhere({ part }: Proof): boolean {
  return part === 'level' || part === 'hook'
}

function heartsIn(proofs: readonly Proof[]): ReadonlySet<string | null> {
  return new Set(proofs.map(({ heart }) => heart))
}

const NOWHERE: InBoth = { nl: '', en: '' }

function heartsOf(missed: readonly Proof[]): InBoth {
  const names = missed.flatMap(({ heart }) => (heart === null ? [] : [heart]))
  if (names.length === 0) return NOWHERE
  const [nl, en] = [names.join(' en '), names.join(' and ')]
  return names.length === 1
    ? { nl: `in hart ${nl} `, en: ` in heart ${en}` }
    : { nl: `in de harten ${nl} `, en: ` in hearts ${en}` }
}

/** What falls with a level: other levels, baits and plans. Their hooks go without saying. */
function alsoOf({ part, name, heart }: Proof, proofs: readonly Proof[]): InBoth {
  const falling = proofs.filter(
    (one) => part === 'level' && one.through === name && one.heart === heart && one.part !== 'hook',
  )
  if (falling.length === 0) return NOWHERE
  const listed = (lang: 'nl' | 'en') => falling.map((one) => nameOf(one)[lang]).join(', ')
  return { nl: ` Daardoor vallen ook weg: ${listed('nl')}.`, en: ` With it fall: ${listed('en')}.` }
}

/** Of a whole level or bait its words, of a plan its id, of a condition the condition. */
function placeOf({ part, path }: Proof, tree: Tree): Place {
  const whole = path.length === 2 || path.length === 4
  const last = typeof path.at(-1) === 'number'
  if (part === 'level' && whole) return tree.placeOf([...path, 'says'], 'key')
  if (part === 'bait' && whole && last) return tree.placeOf([...path, 'says'], 'key')
  if (path.length === 2 && last) return tree.placeOf([...path, 'id'], 'value')
  return tree.placeOf(path, 'value')
}

/** Every heart has a plan of its own to be found, where any has. */
function heartsWithoutPlan(scenario: Scenario, tree: Tree, proofs: readonly Proof[]): readonly Problem[] {
  const own = proofs.filter(({ part }) => part === 'own-plan')
  const isFound = (heart: string | null) =>
    own.some((one) => one.heart === heart && one.verdict !== 'unreachable')
  const somewhere = [...heartsIn(proofs)].some(isFound)
  return [...heartsIn(proofs)].flatMap((heart) => {
    const first = own.find((one) => one.heart === heart)
    if (heart === null || !somewhere || isFound(heart) || !first || !isRoot(first, proofs)) return []
    // A plan of this heart alone has been told by itself.
    if (scenario.plans.some((plan) => plan.heart === heart)) return []
    const what = { nl: 'een eigen plan', en: 'an own plan' }
    const words = { what, heart: heartsOf([first]), because: first.because!, also: NOWHERE }
    return [found('check/unreachable', tree.placeOf(['plans'], 'key'), words)]
  })
}
