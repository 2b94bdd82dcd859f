// Holds a tree against a definition, a scenario's or another: unknown keys, missing keys, wrong values, each at its place.
import * as v from 'valibot'
import { fold } from '../moves/language.ts'
import { found } from '../problem/found.ts'
import { meant } from '../problem/nearest.ts'
import type { InBoth, Place, Problem } from '../problem/problem.ts'
import { inWords, optionFor, type Shape, shapeAt } from './expected.ts'
import type { Path } from './grow.ts'
import { strangeKeys, type Whole } from './keys.ts'
import { cureOf, labelOf, listed, spoken, whereOf } from './mistyped.ts'
import { head } from './places.ts'
import { type Scenario, ScenarioSchema } from './scenario.ts'
import type { Tree } from './yaml.ts'

/** A definition and how a message calls what it defines. */
export interface Definition<T> extends Whole {
  readonly schema: v.GenericSchema<unknown, T>
}

export const SCENARIO: Definition<Scenario> = {
  schema: ScenarioSchema,
  name: { nl: 'dit scenario', en: 'this scenario' },
  noKeys: 'scenario/no-keys',
}

/** What was read, null when something stands in its way; and everything that does. */
export function shaped<T>(
  tree: Tree,
  definition: Definition<T>,
): {
  readonly value: T | null
  readonly problems: readonly Problem[]
} {
  const held = { tree, root: definition.schema as unknown as Shape, whole: definition }
  const strange = strangeKeys(held.root, tree.value, [], tree, definition)
  const told = strange.flatMap(({ instead }) => (instead ? [instead] : []))
  const isTold = (path: Path) => told.some((one) => one.every((step, i) => path[i] === step))
  const result = v.safeParse(definition.schema, tree.value)
  const issues = (result.issues ?? []) as unknown as readonly Issue[]
  const problems = [
    ...strange.map(({ problem }) => problem),
    ...issues.filter((issue) => !isTold(pathOf(issue))).flatMap((issue) => problemsOf(issue, [], held)),
  ]
  return { value: result.success ? result.output : null, problems: onePerPlace(withoutMisspelt(problems)) }
}

/** What we need to know of an issue of valibot's. */
interface Issue {
  readonly kind: string
  readonly type: string
  readonly input: unknown
  readonly expected: string | null
  readonly requirement?: unknown
  readonly message: string
  readonly path?: readonly { readonly key: string | number; readonly origin: string }[]
  readonly issues?: readonly Issue[]
}

function pathOf({ path = [] }: Issue): Path {
  return path.map((step) => step.key)
}

/** What the issues are about. */
interface Held {
  readonly tree: Tree
  readonly root: Shape
  readonly whole: Whole
}

function problemsOf(issue: Issue, above: Path, held: Held): Problem[] {
  const path = [...above, ...pathOf(issue)]
  const origin = issue.path?.at(-1)?.origin
  if (issue.type === 'strict_object' && issue.kind === 'schema' && origin === 'key')
    return issue.expected === 'never' ? [] : [missingKey(path, held)]
  if (issue.type === 'union' && issue.input !== null) {
    const deeper = (issue.issues ?? []).filter((one) => one.path)
    if (deeper.length > 0) return deeper.flatMap((one) => problemsOf(one, path, held))
  }
  const part = origin === 'key' ? 'key' : 'value'
  return [problemAt(issue, path, held, held.tree.placeOf(path, part))]
}

function missingKey(path: Path, { tree, root, whole }: Held): Problem {
  const shape = shapeAt(root, path)
  const parent = path.slice(0, -1)
  const key = String(path.at(-1))
  const words = {
    key,
    where: whereOf(parent, whole.name),
    expected: shape ? inWords(shape) : '',
    block: parent.join('/') || '/',
  }
  return found('scenario/missing-key', head(tree.placeOf(parent, 'key')), words)
}

function problemAt(issue: Issue, path: Path, { tree, root, whole }: Held, place: Place): Problem {
  const shape = shapeAt(root, path) ?? root
  const key = labelOf(path)
  const expected: InBoth = inWords(shape)
  const value = spoken(issue.input)
  if (path.length === 0) return found(whole.noKeys, head(place), { found: value })
  if (issue.input === null) return found('scenario/no-value', tree.placeOf(path, 'key'), { key, expected })
  switch (issue.type) {
    case 'non_empty':
    case 'min_length':
      return found('scenario/empty', place, { key, expected })
    case 'integer':
    case 'min_value':
    case 'max_value':
      return found('scenario/out-of-range', place, { key, expected, found: value })
    case 'max_length':
      return found('scenario/too-many', tree.placeOf(path, 'key'), { key, limit: String(issue.requirement) })
    case 'regex':
      return found(badName(issue.message), place, { key, found: value, ...idLike(issue) })
    case 'picklist':
    case 'literal': {
      const names = shape.type === 'picklist' ? (shape.options as readonly string[]) : [String(shape.literal)]
      const near = typeof issue.input === 'string' ? meant(issue.input, names) : {}
      return found('scenario/bad-value', head(place), { key, found: value, names: listed(names), ...near })
    }
  }
  if (wantsText(shape) && isColonSentence(issue.input)) return found('scenario/colon-in-text', place, { key })
  return found('scenario/wrong-type', head(place), {
    key,
    expected,
    found: value,
    ...cureOf(shape, issue.input, expected),
  })
}

/** The id that somebody meant who wrote blanks or capitals. */
function idLike({ message, input }: Issue): { readonly nearest?: string } {
  const bare = message === 'id' && typeof input === 'string' ? fold(input).match(/[a-z0-9]+/g) : null
  return bare && bare.join('').length > 1 ? { nearest: bare.slice(0, 6).join('-') } : {}
}

function badName(message: string) {
  if (message === 'heart') return 'scenario/bad-heart'
  if (message === 'version') return 'pack/bad-version'
  return message === 'level reference' ? 'scenario/bad-level' : 'scenario/bad-name'
}

function wantsText(shape: Shape): boolean {
  return shape.type === 'string' || (shape.type === 'union' && optionFor(shape, 'string') !== undefined)
}

function isColonSentence(value: unknown): boolean {
  return (
    value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 1
  )
}

/** A key that is there under a misspelt name is not missing as well. */
function withoutMisspelt(problems: readonly Problem[]): readonly Problem[] {
  const meant = new Set(
    problems.flatMap(({ words }) => {
      const name = words?.nearest ?? words?.misspelt
      return name && words?.block ? [`${words.block} ${name}`] : []
    }),
  )
  return problems.filter(
    ({ code, words }) => code !== 'scenario/missing-key' || !meant.has(`${words?.block} ${words?.key}`),
  )
}

/** A number can be neither whole nor in range; one of the two is enough to say. */
function onePerPlace(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ code, place, words }) => {
    const name = `${code} ${place.line}:${place.col} ${words?.key ?? ''}`
    return !seen.has(name) && seen.add(name)
  })
}
