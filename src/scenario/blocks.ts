// The parts of a scenario that name others or are named, taken from a bare tree that may be wrong anywhere.
import type { Path } from './grow.ts'

export interface Block {
  readonly path: Path
  readonly value: Readonly<Record<string, unknown>>
}

export interface Named {
  readonly path: Path
  readonly name: string
}

/** Everything the references are held against, each with its path; what has not the right shape is left out. */
export function gather(root: unknown) {
  const { threads: t, plans: p, baits: b, tests: s, facts: f } = isBlock(root) ? root : {}
  const [threads, plans, baits] = [blocks(t, ['threads']), blocks(p, ['plans']), blocks(b, ['baits'])]
  const [tests, facts] = [blocks(s, ['tests']), blocks(f, ['facts'])]
  const levels = threads.flatMap(({ value, path }) => blocks(value.levels, [...path, 'levels']))
  const expected = tests.flatMap(({ value, path }) =>
    blocks(value.talk, [...path, 'talk']).flatMap((line) =>
      block(line.value.expect, [...line.path, 'expect']),
    ),
  )
  const ends = tests.flatMap(({ value, path }) => block(value.ends, [...path, 'ends']))
  const asked = [...block(root, []), ...threads, ...levels, ...facts, ...plans].flatMap(({ value, path }) =>
    blocks(value.asked, [...path, 'asked']),
  )
  const hooks = [...levels, ...asked].flatMap(({ value, path }) => block(value.hooks, [...path, 'hooks']))
  const needs = levels.flatMap(({ value, path }) => block(value.needs, [...path, 'needs']))
  return {
    threads,
    plans,
    tests,
    levels,
    asked,
    allThreadsNamed:
      threads.length > 0 &&
      Array.isArray(t) &&
      threads.length === t.length &&
      threads.every((one) => typeof one.value.id === 'string'),
    threadRefs: [
      ...hooks.flatMap(({ value, path }) =>
        Object.keys(value).flatMap((words) => textsIn(value[words], [...path, words])),
      ),
      ...expected.flatMap(({ value, path }) => textsIn(value.thread, [...path, 'thread'])),
    ],
    levelRefs: [
      ...[...needs, ...baits].flatMap(({ value, path }) => textsIn(value.after, [...path, 'after'])),
      ...plans.flatMap(({ value, path }) => textsIn(value.from, [...path, 'from'])),
      ...expected.flatMap(({ value, path }) =>
        typeof value.thread === 'string' && typeof value.level === 'number'
          ? [{ name: `${value.thread}.${value.level}`, path: [...path, 'level'] }]
          : [],
      ),
    ],
    planRefs: ends.flatMap(({ value, path }) => textsIn(value.id, [...path, 'id'])),
    hears: [
      ...[...threads, ...plans, ...facts, ...asked].flatMap(({ value, path }) =>
        textsIn(value.hears, [...path, 'hears']),
      ),
      ...levels.flatMap(({ value, path }) => textsIn(value.guess, [...path, 'guess'])),
    ],
  }
}

export type Gathered = ReturnType<typeof gather>

/** The blocks of a list; none where it is no list. */
export function blocks(value: unknown, path: Path): readonly Block[] {
  return Array.isArray(value) ? value.flatMap((one, i) => block(one, [...path, i])) : []
}

/** One text, or the texts of a list, each with its path. */
export function textsIn(value: unknown, path: Path): readonly Named[] {
  if (typeof value === 'string') return [{ name: value, path }]
  return Array.isArray(value)
    ? value.flatMap((one, i) => (typeof one === 'string' ? [{ name: one, path: [...path, i] }] : []))
    : []
}

function block(value: unknown, path: Path): readonly Block[] {
  return isBlock(value) ? [{ path, value }] : []
}

function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
