// The text of a file in; a scenario, or every problem at once, out.
import { found, inReadingOrder } from '../problem/found.ts'
import type { Outcome, Problem } from '../problem/problem.ts'
import type { PackIdeal } from './pack-page.ts'
import { referenceProblems } from './references.ts'
import type { Scenario } from './scenario.ts'
import { SCENARIO, shaped } from './shape.ts'
import { readYaml, type Source, type Tree } from './yaml.ts'

export type { Source } from './yaml.ts'

/** A file that was read, with its tree, so that more can be said about it at the right place. */
export interface Examined {
  readonly source: Source
  /** Null where an error stands in its way. */
  readonly scenario: Scenario | null
  readonly tree: Tree | null
  readonly problems: readonly Problem[]
}

/**
 * Problems come in reading order. Where there are only warnings, they come beside the scenario. `ideal`: of its pack, for
 * what the scenario leaves open.
 */
export function parseScenario(source: Source, ideal: PackIdeal = {}): Outcome<Scenario> {
  const { scenario, problems } = examine(source, ideal)
  return scenario === null ? { ok: false, problems } : { ok: true, value: scenario, problems }
}

export function examine(source: Source, ideal: PackIdeal = {}): Examined {
  const { tree, problems: inYaml } = readYaml(source)
  if (tree === null) return { source, scenario: null, tree, problems: inReadingOrder(inYaml) }
  const { value: scenario, problems: inShape } = shaped(tree, SCENARIO)
  const cut = new Set(inShape.filter(({ code }) => code === 'scenario/comma-in-text').map(spot))
  const references = (isBlock(tree.value) ? referenceProblems(tree) : []).filter(
    // In the half of a sentence that a comma left, a hook of the other half is not to be found.
    (problem) => problem.code !== 'scenario/hook-not-said' || !cut.has(spot(problem)),
  )
  const told = new Set(references.map(spot))
  const rest = inShape.filter((problem) => !MISREAD.has(problem.code) || !told.has(spot(problem)))
  const problems = inReadingOrder([
    ...inYaml,
    ...rest,
    ...references,
    ...nameProblems(source, scenario, tree),
  ])
  const stop = problems.some((problem) => problem.severity === 'error')
  if (stop || !scenario) return { source, scenario: null, tree, problems }
  return { source, scenario: { ...scenario, ideal: { ...ideal, ...scenario.ideal } }, tree, problems }
}

/** Of these the reference says it better: it knows the right name. */
const MISREAD: ReadonlySet<string> = new Set([
  'scenario/bad-name',
  'scenario/bad-level',
  'scenario/out-of-range',
])

function spot({ place }: Problem): string {
  return `${place.line}:${place.col}`
}

function isBlock(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** `<id>.<lang>.yaml`, so that it is found by its id. Standard input has no name. */
function nameProblems({ file }: Source, scenario: Scenario | null, tree: Tree): readonly Problem[] {
  const name = file.split(/[\\/]/).at(-1)!
  if (scenario === null || !/\.ya?ml$/.test(name)) return []
  const expected = `${scenario.id}.${scenario.lang}.yaml`
  if (name === expected || name === expected.replace(/yaml$/, 'yml')) return []
  return [found('scenario/file-name', tree.placeOf(['id'], 'value'), { name, expected })]
}
