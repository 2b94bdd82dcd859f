// A wrong value at every place of a scenario: the JSON Schema complains wherever the checker finds a fault of structure.
import { Ajv } from 'ajv'
import { beforeAll, describe, expect, it } from 'vitest'
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import { BEYOND_A_SCHEMA } from './language-server.ts'

/** With every key that there is, so that every place is tried. */
const WHOLE = {
  format: 1,
  id: 'small',
  lang: 'en',
  title: 'A small one',
  summary: 'One subject.',
  difficulty: 1,
  turns: 20,
  persona: 'guarded',
  opposite: 'other',
  brief: { coach: 'She is behind.', coachee: 'You are behind.' },
  coachee: { name: 'Ann', age: 40, role: 'rep', trust: 40, ownership: 40 },
  opening: ['Here I am.', 'Well, here I am.'],
  facts: [{ hears: ['target'], answer: 'Ten.', asked: [{ hears: ['why'], form: 'who', says: 'Me.' }] }],
  threads: [
    {
      id: 'pricing',
      subject: 'the price',
      hears: ['price*'],
      ask: ['What about the price?'],
      levels: [
        {
          says: 'It is the price, they say.',
          hooks: { 'they say': 'pricing' },
          needs: { trust: 40, after: ['pricing.1'] },
          guarded: 'The price, they say.',
          further: 'Always.',
          guess: ['cheap*'],
        },
        { says: 'I give in.', heart: 'A' },
      ],
      more: 'That is all.',
      aspects: { feeling: 'Bad.' },
      closed: { 'yes-no': 'Yes.' },
    },
  ],
  baits: [{ says: 'What would you do?', after: ['pricing.1'] }],
  plans: [
    { id: 'hold', from: ['pricing.1'], hears: ['hold*'], says: 'Hold.', commits: { who: 'Jo.' }, heart: 'A' },
  ],
  thin: 'I will try.',
  slips: { tip: ['Hold your price.'] },
  answers: { aim: 'None.' },
  ideal: { open: 0.8, tips: 1 },
  tests: [
    {
      name: 'asks',
      heart: 'A',
      seed: 2,
      talk: [
        'Hello.',
        {
          say: 'Why?',
          expect: { label: 'open', thread: 'pricing', level: 1, contains: 'price', trust: { min: 1 } },
        },
      ],
      ends: { plan: 'own', id: 'hold', buyIn: 5, turns: { max: 9 }, left: false },
    },
  ],
}

const WRONG: readonly unknown[] = [null, -1, 101, 2.5, true, '  ', 'Some words', [], [[]], {}, { x: 1 }]

type Path = readonly (string | number)[]

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (value === null || typeof value !== 'object') return [path]
  const below = Object.entries(value).flatMap(([key, one]) =>
    pathsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return path.length === 0 ? below : [path, ...below]
}

/** The whole with something else at this path; undefined takes it out. */
function withAt(path: Path, value: unknown): unknown {
  const copy = structuredClone(WHOLE) as unknown
  let at = copy as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) at = at[step] as typeof at
  const last = path.at(-1)!
  if (value === undefined && Array.isArray(at)) at.splice(Number(last), 1)
  else if (value === undefined) delete at[last]
  else at[last] = value
  return copy
}

describe('the JSON Schema', () => {
  let isValid: (doc: unknown) => boolean
  beforeAll(async () => {
    const validate = new Ajv({ strict: false }).compile(await scenarioJsonSchema())
    isValid = (doc) => validate(doc) === true
  })
  const problemsIn = (doc: unknown) =>
    parseScenario({ file: 'small.en.yaml', text: JSON.stringify(doc, null, 1) }).problems

  it('has nothing to say of what the checker finds sound', () => {
    expect([isValid(WHOLE), problemsIn(WHOLE).map(({ code }) => code)]).toEqual([true, []])
  })

  it.each([undefined, ...WRONG].map((value) => [JSON.stringify(value) ?? 'nothing at all', value]))(
    'agrees with the checker on %s, wherever it stands',
    (_, value) => {
      const apart = pathsIn(WHOLE).flatMap((path) => {
        const doc = withAt(path, value)
        const problems = problemsIn(doc)
        const structural = problems.filter(({ code }) => !Object.hasOwn(BEYOND_A_SCHEMA, code))
        const agree = isValid(doc) ? structural.length === 0 : problems.length > 0
        return agree ? [] : [`${path.join('.')}: ${problems.map(({ code }) => code).join(' ') || 'sound'}`]
      })
      expect(apart).toEqual([])
    },
  )
})
