// The tests that an author wrote into a scenario hold when they are played.
import { found } from '../../problem/found.ts'
import type { InBoth, Problem } from '../../problem/problem.ts'
import type { Check, Checked } from '../check.ts'
import { lastLines } from '../play-out.ts'
import { type Mismatch, playTest } from '../scenario-test.ts'

/** So many lines show how the talk came to this point. */
const SHOWN = 12

export const ownTests: Check = async (one) => {
  const problems: Problem[] = []
  for (const t of one.scenario.tests.keys()) problems.push(...(await failureOf(one, t)))
  return problems
}

/** Only where it first goes wrong: what fails after that may well follow from it. */
async function failureOf({ scenario, tree }: Checked, t: number): Promise<readonly Problem[]> {
  const test = scenario.tests[t]!
  const { talk, soFar, mismatches } = await playTest(scenario, test)
  const first = mismatches.reduce<Mismatch | null>(
    (before, one) => (before === null || orderOf(one) < orderOf(before) ? one : before),
    null,
  )
  if (first === null) return []
  const there = mismatches.filter(({ step }) => step === first.step)
  const place =
    first.step === null
      ? tree.placeOf(['tests', t, 'ends'], 'key')
      : first.what === 'turn'
        ? tree.placeOf(['tests', t, 'talk', first.step - 1], 'value')
        : tree.placeOf(['tests', t, 'talk', first.step - 1, 'expect'], 'key')
  const words = { test: test.name, where: whereIs(first.step), difference: differenceOf(there) }
  const shown = lastLines(soFar.get(first.step ?? 0) ?? talk, scenario, SHOWN)
  return [{ ...found('check/test-fails', place, words), shown }]
}

function orderOf({ step }: Mismatch): number {
  return step ?? Number.POSITIVE_INFINITY
}

function whereIs(step: number | null): InBoth {
  if (step === null) return { nl: 'aan het eind', en: 'at the end' }
  return { nl: `bij regel ${step}`, en: `at line ${step}` }
}

const DUTCH: Readonly<Record<string, string>> = {
  'an answer': 'een antwoord',
  'the talk was over': 'het gesprek was al voorbij',
  silence: 'stilte',
}

function differenceOf(mismatches: readonly Mismatch[]): InBoth {
  const nl = (word: string) => DUTCH[word] ?? word
  return {
    nl: mismatches
      .map((one) => `${one.what}: verwacht ${nl(one.expected)}, gevonden ${nl(one.found)}`)
      .join('; '),
    en: mismatches.map((one) => `${one.what}: expected ${one.expected}, found ${one.found}`).join('; '),
  }
}
