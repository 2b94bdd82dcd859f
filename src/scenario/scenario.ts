// What an author writes: one definition that gives the types, the validation and the JSON Schema.
import * as v from 'valibot'
import { LANGUAGES } from '../moves/language.ts'
import { LABELS } from '../moves/move.ts'
import { ANSWERS, PERSONAS } from './answers.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('text'))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id'))
const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const heart = v.pipe(v.string(), v.regex(/^[A-Z]$/, 'heart'))
const levelRef = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[1-9]$/, 'level reference'))

/** One wording or several; of several, each is used once before any comes again. */
const wordings = v.pipe(
  v.union([text, v.pipe(v.array(text), v.minLength(1))]),
  v.transform((one) => (typeof one === 'string' ? [one] : one)),
)
/** Words heard in a line: `*` stands for an ending or the rest of a compound; accents and case do not matter. */
const hears = v.pipe(v.array(text), v.minLength(1))

const bounds = v.union([
  v.number(),
  v.strictObject({ min: v.optional(v.number()), max: v.optional(v.number()) }),
])

const level = v.strictObject({
  says: v.pipe(
    wordings,
    v.description('What they say when this level opens; every wording carries the same hooks.'),
  ),
  hooks: v.optional(
    v.pipe(
      v.record(text, id),
      v.description('Words in this answer that hint at a thread: {"words": thread}.'),
    ),
  ),
  heart: v.optional(
    v.pipe(heart, v.description('This level exists only in talks where this heart is alive.')),
  ),
  needs: v.optional(
    v.strictObject({
      trust: v.optional(v.pipe(percent, v.description('Opens at this much trust or more, 0-100.'))),
      after: v.optional(
        v.pipe(v.array(levelRef), v.description('Levels that must have opened before, as thread.number.')),
      ),
    }),
  ),
  guarded: v.optional(
    v.pipe(wordings, v.description('Said instead while there is too little trust; still drops a hook.')),
  ),
  further: v.optional(
    v.pipe(wordings, v.description('Added when the manager hands this level back rightly.')),
  ),
  guess: v.optional(
    v.pipe(hears, v.description('Words by which a guess at this level is right, before it has been said.')),
  ),
})

const thread = v.strictObject({
  id,
  subject: v.optional(
    v.pipe(text, v.description('The subject in a few words, as the debrief names it: "de inkopers".')),
  ),
  hears: v.pipe(hears, v.description('Words by which a question is about this thread.')),
  ask: v.pipe(
    v.array(text),
    v.minLength(1),
    v.description('Model questions; each reads as an open question.'),
  ),
  levels: v.pipe(
    v.array(level),
    v.minLength(1),
    v.maxLength(9),
    v.description('The shield, what lies under it, the heart of it.'),
  ),
  more: v.optional(v.pipe(wordings, v.description('What they say when all of this thread has been said.'))),
  aspects: v.optional(
    v.strictObject({
      feeling: v.optional(wordings),
      example: v.optional(wordings),
      cause: v.optional(wordings),
      others: v.optional(wordings),
    }),
  ),
  closed: v.optional(
    v.strictObject({
      'yes-no': v.optional(wordings),
      amount: v.optional(wordings),
      who: v.optional(wordings),
      when: v.optional(wordings),
      which: v.optional(wordings),
      scale: v.optional(wordings),
    }),
  ),
})

const plan = v.strictObject({
  id,
  from: v.pipe(
    v.array(levelRef),
    v.minLength(1),
    v.description('Levels that must have opened before they find this plan.'),
  ),
  hears: v.pipe(hears, v.description('Words by which a tip gives this plan away.')),
  says: v.pipe(wordings, v.description('The plan in their own words.')),
  borrowed: v.optional(
    v.pipe(wordings, v.description('What they say when the manager hands it to them as a tip.')),
  ),
  commits: v.optional(
    v.strictObject({ who: v.optional(wordings), what: v.optional(wordings), when: v.optional(wordings) }),
  ),
  heart: v.optional(heart),
})

const expectation = v.strictObject({
  label: v.optional(v.picklist(LABELS)),
  thread: v.optional(id),
  level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  contains: v.optional(text),
  trust: v.optional(bounds),
  ownership: v.optional(bounds),
})

const test = v.strictObject({
  name: text,
  heart: v.optional(heart),
  seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  talk: v.pipe(
    v.array(v.union([v.string(), v.strictObject({ say: v.string(), expect: v.optional(expectation) })])),
    v.minLength(1),
  ),
  ends: v.optional(
    v.strictObject({
      plan: v.optional(v.picklist(['own', 'borrowed', 'thin', 'none'])),
      id: v.optional(id),
      buyIn: v.optional(bounds),
      openShare: v.optional(bounds),
      turns: v.optional(bounds),
      left: v.optional(v.boolean()),
    }),
  ),
})

const ideal = v.strictObject({
  open: v.optional(share),
  tips: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  assumptions: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  judgments: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  words: v.optional(share),
})

export const ScenarioSchema = v.strictObject({
  format: v.literal(1),
  id,
  lang: v.picklist(LANGUAGES),
  title: text,
  summary: v.pipe(text, v.description('One line for the menu.')),
  difficulty: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(3),
    v.description('1 easy, 2 fair, 3 hard.'),
  ),
  turns: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(200), v.description('Coach turns at most.')),
    40,
  ),
  persona: v.picklist(PERSONAS),
  opposite: v.optional(v.pipe(id, v.description("Another scenario's id, the other way round."))),
  brief: v.strictObject({
    coach: v.pipe(text, v.description('What the manager knows before the talk.')),
    coachee: v.pipe(
      text,
      v.description('For a human in that chair: situation and attitude, not the threads.'),
    ),
  }),
  coachee: v.strictObject({
    name: text,
    age: v.optional(v.pipe(v.number(), v.integer(), v.minValue(16), v.maxValue(99))),
    role: text,
    trust: percent,
    ownership: percent,
  }),
  opening: v.pipe(wordings, v.description('What the coachee says first.')),
  facts: v.optional(v.array(v.strictObject({ hears, answer: wordings })), []),
  threads: v.pipe(v.array(thread), v.minLength(1)),
  baits: v.optional(
    v.array(v.strictObject({ says: wordings, after: v.optional(v.array(levelRef), []) })),
    [],
  ),
  plans: v.pipe(v.array(plan), v.minLength(1)),
  thin: v.pipe(wordings, v.description('The plan that gets them out of the room.')),
  slips: v.optional(
    v.strictObject({
      tip: v.optional(v.array(text)),
      assumption: v.optional(v.array(text)),
      judgment: v.optional(v.array(text)),
      closed: v.optional(v.array(text)),
    }),
    {},
  ),
  answers: v.optional(
    v.partial(
      v.strictObject(
        Object.fromEntries(ANSWERS.map((a) => [a, wordings])) as Record<
          (typeof ANSWERS)[number],
          typeof wordings
        >,
      ),
    ),
    {},
  ),
  ideal: v.optional(ideal, {}),
  tests: v.optional(v.array(test), []),
})

/** A scenario as read: every list of wordings is an array, every optional list is there. */
export type Scenario = v.InferOutput<typeof ScenarioSchema>
export type Thread = Scenario['threads'][number]
export type Level = Thread['levels'][number]
export type Plan = Scenario['plans'][number]
export type ScenarioTest = Scenario['tests'][number]

/** The ideal of DESIGN: open share 80 %, at most 1 tip, no assumptions, no judgments, at most half of the words. */
export const IDEAL = { open: 0.8, tips: 1, assumptions: 0, judgments: 0, words: 0.5 } as const
export type Ideal = { readonly [K in keyof typeof IDEAL]: number }
