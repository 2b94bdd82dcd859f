// Hooks in the answers to follow-ups: they fall once what the answer belongs to was said, and it is asked on about that.
import { earsOf } from '../../coachee/ears.ts'
import type { Language } from '../../moves/language.ts'
import type { AskedForm } from '../../scenario/asked.ts'
import type { Path } from '../../scenario/grow.ts'
import type { AskedEntry, Plan, Scenario } from '../../scenario/scenario.ts'
import type { Conditions, Ground } from './blocked.ts'
import { toOwnPlan } from './endings.ts'
import type { Goal, Moment, Rehearsal } from './rehearsal.ts'

export interface AskedHook {
  /** `pricing.2: their words`, as of a hook in a level. */
  readonly name: string
  readonly path: Path
  readonly conditions: Conditions
  readonly isMet: Goal
  /** The same words lead to another thread further on in the file. */
  readonly isOverruled: boolean
  readonly finish: (rehearsal: Rehearsal, start: Moment) => Moment | null
}

/** What answers to follow-ups belong to: what must have been said, and how to get it said. */
interface Place {
  readonly of: string
  readonly after: readonly string[]
  readonly entries: readonly AskedEntry[]
  readonly path: Path
  readonly said?: (rehearsal: Rehearsal, start: Moment) => Moment | null
}

/** In the order of the file; only what is alive in this heart. */
export function askedHooks(
  scenario: Scenario,
  { levels }: Ground,
  heart: string | null,
): readonly AskedHook[] {
  const { hooks } = earsOf(scenario)
  return placesIn(scenario, heart)
    .filter(({ after }) => after.every((ref) => levels.has(ref)))
    .flatMap(({ of, after, entries, path, said = (_, start) => start }) =>
      entries.flatMap((entry, i) =>
        Object.entries(entry.hooks ?? {}).map(([words, thread]): AskedHook => {
          const isMet: Goal = ({ state }) =>
            state.hooks.some((hook) => hook.words === words && hook.thread === thread)
          return {
            name: `${of}: ${words}`,
            path: [...path, 'asked', i, 'hooks', words],
            conditions: { after, trust: 0, before: null },
            isMet,
            isOverruled: hooks.find((ear) => ear.words === words)?.name !== thread,
            finish: (rehearsal, start) => {
              const there = said(rehearsal, start)
              return there && (isMet(there.reply) ? there : asking(rehearsal, there, entry, isMet))
            },
          }
        }),
      ),
    )
}

function placesIn({ threads, facts, plans, asked = [] }: Scenario, heart: string | null): readonly Place[] {
  return [
    { of: 'opening', after: [], entries: asked, path: [] },
    ...threads.flatMap(({ id, levels, asked = [] }, t): Place[] => [
      ...levels.map((level, l) => ({
        of: `${id}.${l + 1}`,
        after: [`${id}.${l + 1}`],
        entries: level.asked ?? [],
        path: ['threads', t, 'levels', l],
      })),
      { of: id, after: [`${id}.1`], entries: asked, path: ['threads', t] },
    ]),
    ...facts.map(({ hears, asked = [] }, f) => ({
      of: `fact ${f + 1}`,
      after: [],
      entries: asked,
      path: ['facts', f],
      said: (rehearsal: Rehearsal, start: Moment) => rehearsal.say(start, `${bare(hears[0]!)}?`),
    })),
    ...plans.flatMap((plan: Plan, p) =>
      plan.heart !== undefined && plan.heart !== heart
        ? []
        : [
            {
              of: plan.id,
              after: plan.from,
              entries: plan.asked ?? [],
              path: ['plans', p],
              said: (rehearsal: Rehearsal, start: Moment) => toOwnPlan(rehearsal, start, plan),
            },
          ],
    ),
  ]
}

/** One question that brings the answer; null where none of those tried does. */
function asking(rehearsal: Rehearsal, start: Moment, entry: AskedEntry, isMet: Goal): Moment | null {
  for (const line of questionsFor(entry, rehearsal.scenario.lang)) {
    const tried = rehearsal.say(start, line)
    if (tried && isMet(tried.reply)) return tried
  }
  return null
}

/** Words alone are no question; what stands around them in these mostly makes one. */
const AROUND: Readonly<Record<Language, readonly ((words: string) => string)[]>> = {
  nl: [
    (words) => `Hoe zit het met ${words}?`,
    (words) => `Wat ${words}?`,
    (words) => `Wat heb je ${words}?`,
    (words) => `${words}?`,
  ],
  en: [
    (words) => `What about ${words}?`,
    (words) => `What ${words}?`,
    (words) => `What have you ${words}?`,
    (words) => `${words}?`,
  ],
}

function questionsFor({ hears = [], form }: AskedEntry, lang: Language): readonly string[] {
  const words = hears.map(bare)
  const question = form ? ASKING[lang][form] : null
  return [
    ...(question ? words.map((one) => `${question.replace('?', '')}, ${one}?`) : []),
    ...AROUND[lang].flatMap((around) => words.map(around)),
    ...(question ? [question] : []),
  ]
}

/** The words of a pattern, without its signs. */
function bare(pattern: string): string {
  return pattern.replace(/[*?]+/g, '').replace(/\s+/g, ' ').trim()
}

const ASKING: Readonly<Record<Language, Readonly<Record<AskedForm, string>>>> = {
  nl: {
    who: 'Wie was dat?',
    when: 'Wanneer was dat?',
    where: 'Waar was dat?',
    'how-long': 'Hoe lang duurde dat?',
    'how-often': 'Hoe vaak gebeurt dat?',
    amount: 'Hoeveel is dat?',
    which: 'Welke is dat?',
    feeling: 'Hoe voelt dat?',
    example: 'Kun je een voorbeeld geven?',
    cause: 'Waardoor komt dat?',
    others: 'Wat vinden anderen daarvan?',
    next: 'Wat gebeurde er toen?',
    meaning: 'Wat bedoel je daarmee?',
    how: 'Hoe ging dat?',
    what: 'Wat was dat?',
    'yes-no': 'Is dat zo?',
  },
  en: {
    who: 'Who was that?',
    when: 'When was that?',
    where: 'Where was that?',
    'how-long': 'How long did that take?',
    'how-often': 'How often does that happen?',
    amount: 'How much is that?',
    which: 'Which one is that?',
    feeling: 'How does that feel?',
    example: 'Can you give an example?',
    cause: 'Why is that?',
    others: 'What did the others say?',
    next: 'What happened then?',
    meaning: 'What do you mean by that?',
    how: 'How did that go?',
    what: 'What was that?',
    'yes-no': 'Is that so?',
  },
}
