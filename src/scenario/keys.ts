// Where a tree has other keys than the definition, or a list in place of keys. All of it: valibot names only the first.
import { found } from '../problem/found.ts'
import { meant } from '../problem/nearest.ts'
import type { InBoth, Problem } from '../problem/problem.ts'
import { bare, inWords, optionFor, type Shape } from './expected.ts'
import type { Path } from './grow.ts'
import { cureOf, labelOf, listed, spoken, whereOf } from './mistyped.ts'
import { head } from './places.ts'
import type { Tree } from './yaml.ts'

export interface Strange {
  readonly problem: Problem
  /** All that is said of this path and below it has been told with the problem; null where only the key is strange. */
  readonly instead: Path | null
}

/** What is held against its definition: how a message calls it, and what it says of one that has no keys at all. */
export interface Whole {
  readonly name: InBoth
  readonly noKeys: 'scenario/no-keys' | 'pack/no-keys'
}

export function strangeKeys(
  shape: Shape,
  value: unknown,
  path: Path,
  tree: Tree,
  whole: Whole,
): readonly Strange[] {
  const { type, entries, item, value: inRecord } = bare(shape)
  if (Array.isArray(value)) {
    const list = type === 'union' ? optionFor(bare(shape), 'array')?.item : item
    if (list) return value.flatMap((one, i) => strangeKeys(list, one, [...path, i], tree, whole))
    return entries || inRecord || type === 'union' ? [listForKeys(shape, path, tree, whole)] : []
  }
  if (value === null || typeof value !== 'object') return []
  const names = type === 'union' ? optionFor(bare(shape), 'strict_object')?.entries : entries
  const below = Object.entries(value)
  const [only, second] = below
  if (type === 'union' && names && only && !second && !Object.hasOwn(names, only[0]) && /\s/.test(only[0])) {
    const words = { key: labelOf(path) }
    return [{ problem: found('scenario/colon-in-text', tree.placeOf(path, 'value'), words), instead: path }]
  }
  return below.flatMap(([key, one]) => {
    const here = [...path, key]
    if (inRecord) return strangeKeys(inRecord, one, here, tree, whole)
    if (!names) return []
    if (Object.hasOwn(names, key)) return strangeKeys(names[key]!, one, here, tree, whole)
    return [{ problem: unknownKey(here, Object.keys(names), value, tree, whole), instead: null }]
  })
}

function unknownKey(
  path: Path,
  known: readonly string[],
  there: object,
  tree: Tree,
  { name: whole }: Whole,
): Problem {
  const key = String(path.at(-1))
  const block = path.slice(0, -1)
  const open = known.filter((name) => !Object.hasOwn(there, name))
  const words = { key, where: whereOf(block, whole), names: listed(known), block: block.join('/') || '/' }
  return found('scenario/unknown-key', tree.placeOf(path, 'key'), { ...words, ...meant(key, open) })
}

function listForKeys(shape: Shape, path: Path, tree: Tree, { noKeys }: Whole): Strange {
  const place = head(tree.placeOf(path, 'value'))
  const expected = inWords(bare(shape))
  const words = { key: labelOf(path), expected, found: spoken([]), ...cureOf(bare(shape), [], expected) }
  const code = path.length === 0 ? noKeys : 'scenario/wrong-type'
  return { problem: found(code, place, words), instead: path }
}
