// What the parts of a scenario say of each other: threads, levels, plans and hearts that are named must be there.
import { fold } from '../moves/language.ts'
import { found } from '../problem/found.ts'
import { meant } from '../problem/nearest.ts'
import type { Problem } from '../problem/problem.ts'
import { type Block, blocks, type Gathered, gather, textsIn } from './blocks.ts'
import type { Path } from './grow.ts'
import { heartProblems } from './hearts.ts'
import { listed } from './mistyped.ts'
import { head } from './places.ts'
import type { Tree } from './yaml.ts'

/** Works on the bare tree, so that a fault of shape elsewhere hides none of these. */
export function referenceProblems(tree: Tree): readonly Problem[] {
  const named = gather(tree.value)
  return [
    ...duplicates(named.threads, 'thread', tree),
    ...duplicates(named.plans, 'plan', tree),
    ...named.threadRefs.flatMap(({ path, name }) => unknownThread(name, path, named, tree)),
    ...named.levelRefs.flatMap(({ path, name }) => unknownLevel(name, path, named, tree)),
    ...named.planRefs.flatMap(({ path, name }) => unknownPlan(name, path, named, tree)),
    ...heartProblems(named, tree),
    ...[...named.levels, ...named.asked].flatMap((one) => hooksNotSaid(one, tree)),
    ...named.asked.flatMap((one) => asksNothing(one, tree)),
    ...named.hears.flatMap(({ path, name }) =>
      /[\p{L}\p{N}]/u.test(name) || name.trim() === ''
        ? []
        : [found('scenario/hears-nothing', tree.placeOf(path, 'value'), { words: name })],
    ),
  ]
}

function duplicates(all: readonly Block[], kind: 'thread' | 'plan', tree: Tree): readonly Problem[] {
  const first = new Map<string, Path>()
  return all.flatMap(({ value, path }) => {
    const name = value.id
    if (typeof name !== 'string') return []
    const here = [...path, 'id']
    const earlier = first.get(name)
    if (!earlier) first.set(name, here)
    if (!earlier) return []
    const line = String(tree.placeOf(earlier, 'value').line)
    return [found('scenario/duplicate-id', tree.placeOf(here, 'value'), { kind, name, line })]
  })
}

/** Where a thread lost its id, every reference to it would be told as unknown: then none is. */
function unknownThread(name: string, path: Path, named: Gathered, tree: Tree): readonly Problem[] {
  if (named.threads.some((thread) => thread.value.id === name) || !named.allThreadsNamed) return []
  const names = idsOf(named.threads)
  const words = { name, names: listed(names), ...meant(name, names) }
  if (isToldAlready(words, names)) return []
  return [found('scenario/unknown-thread', tree.placeOf(path, 'value'), words)]
}

function unknownLevel(name: string, path: Path, named: Gathered, tree: Tree): readonly Problem[] {
  const parts = /^(.+)\.(\d+)$/.exec(name)
  if (!parts) return []
  const [, thread, level] = parts
  const there = named.threads.find((one) => one.value.id === thread)
  if (!there && path.at(-1) === 'level') return []
  if (!there) return unknownThread(thread!, path, named, tree).map((problem) => withLevel(problem, level!))
  const last = blocks(there.value.levels, []).length
  if (last === 0 || (Number(level) >= 1 && Number(level) <= last)) return []
  return [
    found('scenario/unknown-level', tree.placeOf(path, 'value'), {
      thread: thread!,
      level: level!,
      last: String(last),
    }),
  ]
}

/** The id itself is told to be wrong: it is no id, or it stands there twice in place of this one. */
function isToldAlready(
  { name, nearest }: { readonly name: string; readonly nearest?: string },
  names: readonly string[],
): boolean {
  const asId = (one: string) => fold(one).replace(/[^a-z0-9]+/g, '-')
  if (names.some((one) => one !== asId(one) && asId(one) === name)) return true
  return nearest === undefined && new Set(names).size < names.length
}

/** So that the nearest right name can be pasted in: `pricing.2`, not `pricing`. */
function withLevel(problem: Problem, level: string): Problem {
  const { nearest, only } = problem.words ?? {}
  if (typeof nearest !== 'string') return problem
  const whole = `${nearest}.${level}`
  const words = { ...problem.words, nearest: whole, ...(only && { only: whole }) }
  return found('scenario/unknown-thread', problem.place, words)
}

function unknownPlan(name: string, path: Path, named: Gathered, tree: Tree): readonly Problem[] {
  const names = idsOf(named.plans)
  if (names.includes(name) || names.length < named.plans.length || names.length === 0) return []
  const words = { name, names: listed(names), ...meant(name, names) }
  if (isToldAlready(words, names)) return []
  return [found('scenario/unknown-plan', tree.placeOf(path, 'value'), words)]
}

/** Case, accents and the white space of folded lines do not matter; all else does. */
function hooksNotSaid({ value, path }: Block, tree: Tree): readonly Problem[] {
  const hooks = value.hooks
  if (hooks === null || typeof hooks !== 'object' || Array.isArray(hooks)) return []
  const wordings = textsIn(value.says, [...path, 'says']).map((one) => ({ ...one, flat: flat(one.name) }))
  return Object.keys(hooks).flatMap((hook) =>
    wordings
      .filter((one) => !one.flat.includes(flat(hook)))
      .map(({ name, path: said }) =>
        found('scenario/hook-not-said', tree.placeOf(said, 'value'), {
          hook,
          wording: name.replace(/\s+/g, ' ').trim().slice(0, 60),
        }),
      ),
  )
}

/** Without words and without a form it would answer any question, or none. */
function asksNothing({ value, path }: Block, tree: Tree): readonly Problem[] {
  if (value.hears !== undefined || value.form !== undefined) return []
  return [found('scenario/asked-nothing', head(tree.placeOf(path, 'value')))]
}

function flat(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim()
}

function idsOf(all: readonly Block[]): readonly string[] {
  return all.map((one) => one.value.id).filter(isText)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
