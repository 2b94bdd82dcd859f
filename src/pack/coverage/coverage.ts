// How much of a scenario its own tests speak: only tests that expect something, and pass.
import { stateAfter } from '../../coachee/fold.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Tree } from '../../scenario/yaml.ts'
import { eventsOf, type Talk } from '../../talk/talk.ts'
import { expectationsOf } from '../checks/tests-that-prove-nothing.ts'
import { playTest } from '../scenario-test.ts'
import { KINDS, type Kind, type Part, partsOf } from './parts.ts'

/** Plain data: it survives a thread, a cache and JSON. */
export interface Coverage {
  /** Whole per cent, rounded down: 100 is said of all only. */
  readonly percent: number
  readonly kinds: Readonly<Record<Kind, { readonly spoken: number; readonly of: number }>>
  readonly unspoken: readonly Unspoken[]
}

export interface Unspoken {
  readonly kind: Kind
  /** As in the `beat` of a turn. */
  readonly name: string
  /** Its first and last line in the file, counting from 1; null for an ending without words of its own. */
  readonly lines: readonly [number, number] | null
}

export async function coverageOf(scenario: Scenario, tree: Tree): Promise<Coverage> {
  const spoken = await spokenIn(scenario)
  const parts = partsOf(scenario)
  const unspoken = parts.filter(({ name }) => !spoken.has(name))
  const count = (all: readonly Part[], kind: Kind) => all.filter((part) => part.kind === kind).length
  const kinds = KINDS.map((kind) => {
    const of = count(parts, kind)
    return [kind, { spoken: of - count(unspoken, kind), of }]
  })
  return {
    percent: Math.floor((100 * (parts.length - unspoken.length)) / parts.length),
    kinds: Object.fromEntries(kinds),
    unspoken: unspoken.map(({ kind, name, path }) => ({
      kind,
      name,
      lines: path && [tree.placeOf(path, 'key').line, tree.placeOf(path, 'value').endLine],
    })),
  }
}

async function spokenIn(scenario: Scenario): Promise<ReadonlySet<string>> {
  const spoken = new Set<string>()
  for (const test of scenario.tests) {
    if (expectationsOf(test, []).length === 0) continue
    const { talk, mismatches } = await playTest(scenario, test)
    if (mismatches.length > 0) continue
    for (const name of namesIn(talk, scenario)) spoken.add(name)
  }
  return spoken
}

/** Everything that was said in the turns that stand, and how the talk ended. */
function namesIn(talk: Talk, scenario: Scenario): readonly string[] {
  const { used, burned, plan } = stateAfter(scenario, talk)
  const end = eventsOf(talk).find((event) => event.kind === 'end')
  const reason = end?.kind === 'end' ? end.reason : null
  return [
    ...used.keys(),
    ...[...used.keys()].map((name) => name.replace(/^common\//, '')),
    ...[...burned].map((id) => `plan/borrowed/${id}`),
    ...(plan === null ? ['ending/no-plan'] : []),
    ...(reason === 'left' ? ['ending/coachee-leaves'] : []),
    ...(reason === 'goodbye' ? ['ending/goodbye'] : []),
  ]
}
