// All that a scenario can say or end in, as a test can speak it: levels, answers, baits and endings.
import type { Path } from '../../scenario/grow.ts'
import type { Scenario } from '../../scenario/scenario.ts'

export const KINDS = ['level', 'answer', 'bait', 'ending'] as const
export type Kind = (typeof KINDS)[number]

export interface Part {
  readonly kind: Kind
  /** As in the `beat` of a turn: `level/pricing.2`, `closed/pricing/amount`, `plan/own/keys`, `ending/goodbye`. */
  readonly name: string
  /** Where its words stand; null for an ending without words of its own. */
  readonly path: Path | null
}

/** In the order of the keys of a scenario; the opening is always said, and so no part. */
export function partsOf(scenario: Scenario): readonly Part[] {
  const { facts, threads, baits, plans, answers, asked } = scenario
  const ending = (name: string): Part => ({ kind: 'ending', name: `ending/${name}`, path: null })
  return [
    ...followUps('opening', asked, ['asked']),
    ...facts.flatMap((fact, i) => [
      answer(`fact/${i + 1}`, ['facts', i, 'answer']),
      ...followUps(`fact/${i + 1}`, fact.asked, ['facts', i, 'asked']),
    ]),
    ...threads.flatMap((thread, t) => partsOfThread(thread, ['threads', t])),
    ...baits.map((_, i): Part => ({ kind: 'bait', name: `bait/${i + 1}`, path: ['baits', i, 'says'] })),
    ...plans.flatMap((plan, p) => partsOfPlan(plan, ['plans', p])),
    { kind: 'ending', name: 'thin', path: scenario.thin ? ['thin'] : null },
    ...Object.keys(answers).map((name) => answer(name, ['answers', name])),
    ending('no-plan'),
    ending('coachee-leaves'),
    ending('goodbye'),
  ]
}

function partsOfThread(thread: Scenario['threads'][number], path: Path): readonly Part[] {
  const { id, levels, more, aspects = {}, closed = {}, asked } = thread
  return [
    ...levels.flatMap((level, l): readonly Part[] => {
      const at = [...path, 'levels', l]
      const ref = `${id}.${l + 1}`
      return [
        { kind: 'level', name: `level/${ref}`, path: [...at, 'says'] },
        ...(level.guarded ? [answer(`guarded/${ref}`, [...at, 'guarded'])] : []),
        ...(level.further ? [answer(`further/${ref}`, [...at, 'further'])] : []),
        ...followUps(ref, level.asked, [...at, 'asked']),
      ]
    }),
    ...(more ? [answer(`more/${id}`, [...path, 'more'])] : []),
    ...Object.keys(aspects).map((side) => answer(`aspect/${id}/${side}`, [...path, 'aspects', side])),
    ...Object.keys(closed).map((form) => answer(`closed/${id}/${form}`, [...path, 'closed', form])),
    ...followUps(id, asked, [...path, 'asked']),
  ]
}

function partsOfPlan(plan: Scenario['plans'][number], path: Path): readonly Part[] {
  const { id, commits = {}, borrowed, asked } = plan
  const given = borrowed ? [...path, 'borrowed'] : null
  return [
    { kind: 'ending', name: `plan/own/${id}`, path: [...path, 'says'] },
    { kind: 'ending', name: `plan/borrowed/${id}`, path: given },
    ...Object.keys(commits).map((form) => answer(`plan/own/${id}/${form}`, [...path, 'commits', form])),
    ...followUps(`plan/own/${id}`, asked, [...path, 'asked']),
  ]
}

function followUps(of: string, entries: readonly unknown[] = [], path: Path): readonly Part[] {
  return entries.map((_, i) => answer(`asked/${of}/${i + 1}`, [...path, i, 'says']))
}

function answer(name: string, path: Path): Part {
  return { kind: 'answer', name, path }
}
