// The texts in a scenario with their places: what the coachee may answer, and what else a person reads.
import type { Path } from '../scenario/grow.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Tree } from '../scenario/yaml.ts'

/** One answer with its wordings, of which the seed picks one. */
export interface Wordings {
  readonly path: Path
  readonly wordings: readonly string[]
}

export interface Text {
  readonly path: Path
  readonly text: string
}

/** Lists of words that are heard rather than said, of references, and of what a manager says. */
const NOT_SAID: ReadonlySet<string> = new Set([
  'hears',
  'behind',
  'guess',
  'ask',
  'after',
  'from',
  'slips',
  'tests',
])

/** Every answer of the coachee's, in the order of the definition. */
export function wordingsIn(scenario: Scenario): readonly Wordings[] {
  const found: Wordings[] = []
  const walk = (value: unknown, path: Path) => {
    if (Array.isArray(value)) {
      if (value.every((one) => typeof one === 'string')) {
        if (value.length > 0) found.push({ path, wordings: value })
      } else for (const [i, one] of value.entries()) walk(one, [...path, i])
    } else if (value !== null && typeof value === 'object')
      for (const [key, one] of Object.entries(value)) if (!NOT_SAID.has(key)) walk(one, [...path, key])
  }
  walk(scenario, [])
  return found
}

/** Every sentence that a person reads or says: answers, model questions, slips, the brief, the lines of tests. */
export function sentencesIn(scenario: Scenario): readonly Text[] {
  const listed = (texts: readonly string[], path: Path) =>
    texts.map((text, i) => ({ path: [...path, i], text }))
  const { threads, slips, brief, summary, tests } = scenario
  return [
    { path: ['summary'], text: summary },
    { path: ['brief', 'coach'], text: brief.coach },
    ...(brief.coachee ? [{ path: ['brief', 'coachee'], text: brief.coachee }] : []),
    ...wordingsIn(scenario).flatMap(({ path, wordings }) => listed(wordings, path)),
    ...threads.flatMap(({ ask }, t) => listed(ask, ['threads', t, 'ask'])),
    ...Object.entries(slips).flatMap(([kind, texts]) => listed(texts ?? [], ['slips', kind])),
    ...tests.flatMap(({ talk }, t) =>
      talk.map((step, i) =>
        typeof step === 'string'
          ? { path: ['tests', t, 'talk', i], text: step }
          : { path: ['tests', t, 'talk', i, 'say'], text: step.say },
      ),
    ),
  ]
}

/** Where a text stands: one wording may stand there by itself or as the only one of a list. */
export function placeOfText(tree: Tree, path: Path) {
  const there = path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[step] : undefined,
    tree.value,
  )
  return tree.placeOf(there === undefined ? path.slice(0, -1) : path, 'value')
}
