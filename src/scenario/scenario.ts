// What an author writes: one definition that gives the types, the validation and the JSON Schema.
import * as v from 'valibot'
import { LANGUAGES } from '../moves/language.ts'
import { LABELS } from '../moves/move.ts'
import { ANSWERS, PERSONAS } from './answers.ts'
import { ASKED_FORMS } from './asked.ts'

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

const askedEntries = {
  hears: v.optional(hears),
  form: v.optional(v.picklist(ASKED_FORMS)),
  says: wordings,
  hooks: v.optional(v.record(text, id)),
}
/** Answers to what a manager asks next, once the words around them have been said. */
const asked = v.optional(v.array(v.strictObject(askedEntries)))
/** Answers for any moment of the talk; those with `behind` only right after a line that holds one of these. */
const askedAnywhere = v.optional(v.array(v.strictObject({ behind: v.optional(hears), ...askedEntries })))

const level = v.strictObject({
  says: wordings,
  hooks: v.optional(v.record(text, id)),
  heart: v.optional(heart),
  needs: v.optional(
    v.strictObject({
      trust: v.optional(percent),
      after: v.optional(v.array(levelRef)),
    }),
  ),
  guarded: v.optional(wordings),
  further: v.optional(wordings),
  guess: v.optional(hears),
  asked,
})

const thread = v.strictObject({
  id,
  subject: v.optional(text),
  hears,
  ask: v.pipe(v.array(text), v.minLength(1)),
  levels: v.pipe(v.array(level), v.minLength(1), v.maxLength(9)),
  more: v.optional(wordings),
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
      'how-often': v.optional(wordings),
      'how-long': v.optional(wordings),
      who: v.optional(wordings),
      when: v.optional(wordings),
      which: v.optional(wordings),
      scale: v.optional(wordings),
    }),
  ),
  asked,
})

const plan = v.strictObject({
  id,
  from: v.pipe(v.array(levelRef), v.minLength(1)),
  hears,
  says: wordings,
  borrowed: v.optional(wordings),
  lacks: v.optional(v.record(levelRef, wordings)),
  commits: v.optional(
    v.strictObject({ who: v.optional(wordings), what: v.optional(wordings), when: v.optional(wordings) }),
  ),
  heart: v.optional(heart),
  asked,
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

export const IdealSchema = v.strictObject({
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
  summary: text,
  difficulty: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)), 1),
  turns: v.optional(v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(200)), 40),
  persona: v.picklist(PERSONAS),
  opposite: v.optional(id),
  brief: v.strictObject({
    coach: text,
    coachee: v.optional(text),
  }),
  coachee: v.strictObject({
    name: text,
    age: v.optional(v.pipe(v.number(), v.integer(), v.minValue(16), v.maxValue(99))),
    role: text,
    trust: percent,
    ownership: percent,
  }),
  opening: v.optional(wordings),
  facts: v.optional(v.array(v.strictObject({ hears, answer: wordings, asked })), []),
  threads: v.pipe(v.array(thread), v.minLength(1)),
  baits: v.optional(
    v.array(v.strictObject({ says: wordings, after: v.optional(v.array(levelRef), []) })),
    [],
  ),
  plans: v.pipe(v.array(plan), v.minLength(1)),
  thin: v.optional(wordings),
  asked: askedAnywhere,
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
  ideal: v.optional(IdealSchema, {}),
  tests: v.optional(v.array(test), []),
})

/** A scenario as read: every list of wordings is an array, every optional list is there. */
export type Scenario = v.InferOutput<typeof ScenarioSchema>
export type Thread = Scenario['threads'][number]
export type Level = Thread['levels'][number]
export type Plan = Scenario['plans'][number]
export type AskedEntry = NonNullable<Scenario['asked']>[number]
export type ScenarioTest = Scenario['tests'][number]

/** The ideal of DESIGN: open share 80 %, at most 1 tip, no assumptions, no judgments, at most half of the words. */
export const IDEAL = { open: 0.8, tips: 1, assumptions: 0, judgments: 0, words: 0.5 } as const
export type Ideal = { readonly [K in keyof typeof IDEAL]: number }
