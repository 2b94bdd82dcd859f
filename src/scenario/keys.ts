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
  const strange: Strange[] = []
  look(bare(shape), value, [...path], { tree, whole, strange })
  return strange
}

interface Held {
  readonly tree: Tree
  readonly whole: Whole
  readonly strange: Strange[]
}

/** `path` is gone along, and is afterwards as it was. */
function look(shape: Shape, value: unknown, path: (string | number)[], held: Held): void {
  if (value === null || typeof value !== 'object') return
  const { type, entries, item, value: inRecord } = shape
  if (Array.isArray(value)) {
    const list = type === 'union' ? optionFor(shape, 'array')?.item : item
    if (list) for (const [i, one] of value.entries()) lookBelow(list, one, i, path, held)
    else if (entries || inRecord || type === 'union') held.strange.push(listForKeys(shape, [...path], held))
    return
  }
  const names = type === 'union' ? optionFor(shape, 'strict_object')?.entries : entries
  if (type === 'union' && names && isSentence(value, names)) {
    const problem = found('scenario/colon-in-text', held.tree.placeOf(path, 'value'), { key: labelOf(path) })
    held.strange.push({ problem, instead: [...path] })
    return
  }
  const all = Object.entries(value)
  const cut = names && all.some(([, one]) => one === null) ? cutSentences(all, names, path, held.tree) : []
  for (const { problem } of cut) held.strange.push({ problem, instead: null })
  const told = cut.flatMap(({ pieces }) => pieces)
  for (const [key, one] of all)
    if (inRecord) lookBelow(inRecord, one, key, path, held)
    else if (names && Object.hasOwn(names, key)) lookBelow(names[key]!, one, key, path, held)
    else if (names && !told.includes(key))
      held.strange.push({ problem: strangeKey([...path, key], names, value, held), instead: null })
}

/** Between `{` and `}`: sentences that go on behind a comma, of which yaml makes keys without a value. */
function cutSentences(
  all: readonly (readonly [string, unknown])[],
  names: Readonly<Record<string, Shape>>,
  path: Path,
  tree: Tree,
): readonly { readonly problem: Problem; readonly pieces: readonly string[] }[] {
  const cut: { problem: Problem; pieces: readonly string[] }[] = []
  for (let i = 0; i + 1 < all.length; i++) {
    const [key, said] = all[i]!
    let end = i + 1
    while (end < all.length && all[end]![1] === null && !Object.hasOwn(names, all[end]![0])) end++
    const pieces = all.slice(i + 1, end).map(([piece]) => piece)
    i = end - 1
    if (pieces.length === 0 || typeof said !== 'string' || GLUED.test(pieces[0]!)) continue
    const start = tree.placeOf([...path, key], 'value')
    const isQuoted = start.line !== start.endLine || start.endCol - start.col !== said.length
    if (isQuoted || !pieces.every((one) => isBare([...path, one], tree))) continue
    const { endLine, endCol } = tree.placeOf([...path, pieces.at(-1)!], 'key')
    const place = { ...start, endLine, endCol }
    cut.push({ problem: found('scenario/comma-in-text', place, { key, rest: pieces.join(', ') }), pieces })
  }
  return cut
}

/** Nothing stands behind the key, not even a colon. */
function isBare(path: Path, tree: Tree): boolean {
  const [key, value] = [tree.placeOf(path, 'key'), tree.placeOf(path, 'value')]
  return key.line === value.line && key.col === value.col
}

/** `trust:45` is one word. */
const GLUED = /^([A-Za-z][\w-]*):(?=\S)(.*)$/

function strangeKey(path: Path, names: Readonly<Record<string, Shape>>, there: object, held: Held): Problem {
  const [, name, rest] = GLUED.exec(String(path.at(-1))) ?? []
  if (name === undefined || !Object.hasOwn(names, name) || !isBare(path, held.tree))
    return unknownKey(path, Object.keys(names), there, held)
  const words = { key: name, rest: rest!, misspelt: name, block: path.slice(0, -1).join('/') || '/' }
  return found('scenario/no-blank', held.tree.placeOf(path, 'key'), words)
}

function lookBelow(
  shape: Shape,
  value: unknown,
  step: string | number,
  path: (string | number)[],
  held: Held,
) {
  if (value === null || typeof value !== 'object') return
  path.push(step)
  look(bare(shape), value, path, held)
  path.pop()
}

/** A text with a colon in it reads as a block with one key, of several words. */
function isSentence(value: object, names: Readonly<Record<string, Shape>>): boolean {
  const [only, second] = Object.keys(value)
  return only !== undefined && second === undefined && !Object.hasOwn(names, only) && /\s/.test(only)
}

function unknownKey(path: Path, known: readonly string[], there: object, { tree, whole }: Held): Problem {
  const key = String(path.at(-1))
  const block = path.slice(0, -1)
  const open = known.filter((name) => !Object.hasOwn(there, name))
  const words = {
    key,
    where: whereOf(block, whole.name),
    names: listed(known),
    block: block.join('/') || '/',
  }
  return found('scenario/unknown-key', tree.placeOf(path, 'key'), { ...words, ...meant(key, open) })
}

function listForKeys(shape: Shape, path: Path, { tree, whole: { noKeys } }: Held): Strange {
  const place = head(tree.placeOf(path, 'value'))
  const expected = inWords(bare(shape))
  const words = { key: labelOf(path), expected, found: spoken([]), ...cureOf(bare(shape), [], expected) }
  const code = path.length === 0 ? noKeys : 'scenario/wrong-type'
  return { problem: found(code, place, words), instead: path }
}
