// Plays a scenario's own test through a script seat, and compares what happened with what its author expects.
import { planOf } from '../debrief/debrief-of.ts'
import { type Exchange, exchangesOf } from '../debrief/exchanges.ts'
import { scoreOf } from '../debrief/score.ts'
import type { Scenario, ScenarioTest } from '../scenario/scenario.ts'
import { scriptSeat } from '../seats/script.ts'
import { coachTurns, eventsOf, type Talk } from '../talk/talk.ts'
import { playOut } from './play-out.ts'

/** One expectation that did not hold. `step` counts the test's lines from 1; null for the end of the talk. */
export interface Mismatch {
  readonly step: number | null
  readonly what: string
  readonly expected: string
  readonly found: string
}

export interface Played {
  readonly talk: Talk
  /** The talk as it was when each line had been answered; lines count from 1. */
  readonly soFar: ReadonlyMap<number, Talk>
  readonly mismatches: readonly Mismatch[]
}

type Bounds = number | { readonly min?: number; readonly max?: number }

/** Several checks look at the same talk; it is played once. */
const PLAYED = new WeakMap<Scenario, Map<ScenarioTest, Promise<Played>>>()

/** An expectation of a line that is never said, because the talk is over by then, is a mismatch too. */
export function playTest(scenario: Scenario, test: ScenarioTest): Promise<Played> {
  const before = PLAYED.get(scenario) ?? new Map<ScenarioTest, Promise<Played>>()
  PLAYED.set(scenario, before)
  const played = before.get(test) ?? playOnce(scenario, test)
  before.set(test, played)
  return played
}

async function playOnce(scenario: Scenario, test: ScenarioTest): Promise<Played> {
  const lines = test.talk.map((step) => (typeof step === 'string' ? step : step.say))
  const said = { lines: 0 }
  const soFar = new Map<number, Talk>()
  const talk = await playOut(
    scenario,
    scriptSeat(counted(lines, said)),
    { seed: test.seed ?? 1, heart: test.heart },
    (now) => soFar.set(said.lines, now),
  )
  const steps = test.talk.flatMap((step, i): Mismatch[] => {
    const now = soFar.get(i + 1)
    if (typeof step === 'string' || !step.expect || !now) return []
    return atStep(i + 1, step.expect, exchangesOf(now).at(-1)!)
  })
  const unsaid = test.talk.findIndex((step, i) => i >= said.lines && typeof step !== 'string' && step.expect)
  if (unsaid !== -1)
    steps.push({ step: unsaid + 1, what: 'turn', expected: 'an answer', found: 'the talk was over' })
  return { talk, soFar, mismatches: [...steps, ...atEnd(test, talk, scenario)] }
}

/** Counts the lines as they are said: a command among them is no turn of the talk. */
function* counted(lines: readonly string[], said: { lines: number }): Generator<string> {
  for (const line of lines) {
    said.lines++
    yield line
  }
}

type Expectation = NonNullable<Exclude<ScenarioTest['talk'][number], string>['expect']>

function atStep(step: number, expect: Expectation, { coach, after }: Exchange): Mismatch[] {
  const labels: readonly string[] = coach.moves.map((move) => move.label)
  const mismatch = (what: string, expected: unknown, found: unknown) => ({
    step,
    what,
    expected: `${expected}`,
    found: `${found}`,
  })
  const found: Mismatch[] = []
  if (expect.label && !labels.includes(expect.label))
    found.push(mismatch('label', expect.label, labels.join(', ') || 'silence'))
  if (expect.thread && after?.target?.thread !== expect.thread)
    found.push(mismatch('thread', expect.thread, after?.target?.thread ?? 'none'))
  if (expect.level && after?.target?.level !== expect.level)
    found.push(mismatch('level', expect.level, after?.target?.level ?? 'none'))
  if (expect.contains && !after?.text.toLowerCase().includes(expect.contains.toLowerCase()))
    found.push(mismatch('contains', expect.contains, after?.text ?? ''))
  for (const side of ['trust', 'ownership'] as const) {
    const bounds = expect[side]
    const value = after?.mood?.[side]
    if (bounds !== undefined && !within(bounds, value ?? null))
      found.push(mismatch(side, spelled(bounds), value ?? 'none'))
  }
  return found
}

function atEnd(test: ScenarioTest, talk: Talk, scenario: Scenario): Mismatch[] {
  const { ends } = test
  if (!ends) return []
  const plan = planOf(talk, scenario)
  const left = eventsOf(talk).some((event) => event.kind === 'end' && event.reason === 'left')
  const found: Mismatch[] = []
  const same = (what: string, expected: unknown, is: unknown) => {
    if (expected !== undefined && expected !== is)
      found.push({ step: null, what, expected: `${expected}`, found: `${is}` })
  }
  const bound = (what: string, bounds: Bounds | undefined, value: number | null) => {
    if (bounds !== undefined && !within(bounds, value))
      found.push({ step: null, what, expected: spelled(bounds), found: `${value ?? 'none'}` })
  }
  same('plan', ends.plan, plan.kind)
  same('id', ends.id, plan.id)
  bound('buyIn', ends.buyIn, plan.buyIn)
  if (ends.openShare !== undefined) bound('openShare', ends.openShare, scoreOf(talk, scenario).openShare)
  bound('turns', ends.turns, coachTurns(talk).length)
  same('left', ends.left, left)
  return found
}

function within(bounds: Bounds, value: number | null): boolean {
  if (value === null) return false
  if (typeof bounds === 'number') return value === bounds
  return (
    value >= (bounds.min ?? Number.NEGATIVE_INFINITY) && value <= (bounds.max ?? Number.POSITIVE_INFINITY)
  )
}

function spelled(bounds: Bounds): string {
  if (typeof bounds === 'number') return `${bounds}`
  return [bounds.min !== undefined && `min ${bounds.min}`, bounds.max !== undefined && `max ${bounds.max}`]
    .filter(Boolean)
    .join(', ')
}
