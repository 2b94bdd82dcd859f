// What stands in a pack's own page, pack.yaml: one definition that gives the types, the validation and the JSON Schema.
import * as v from 'valibot'
import { LANGUAGES } from '../moves/language.ts'
import { inReadingOrder } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import { type Ideal, IdealSchema } from './scenario.ts'
import { type Definition, shaped } from './shape.ts'
import { readYaml, type Source } from './yaml.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('text'))

export const PackPageSchema = v.strictObject({
  name: v.pipe(text, v.description('What the pack is called.')),
  version: v.pipe(
    v.string(),
    v.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, 'version'),
    v.description('Three numbers, such as 1.0.0: raise it when the scenarios change.'),
  ),
  licence: v.pipe(text, v.description('Under which others may use it, such as CC-BY-4.0.')),
  languages: v.pipe(
    v.array(v.picklist(LANGUAGES)),
    v.minLength(1),
    v.description('Every scenario of the pack is there in each of these.'),
  ),
  ideal: v.optional(
    v.pipe(IdealSchema, v.description('Holds for every scenario of the pack that sets no other.')),
    {},
  ),
})

export type PackPage = v.InferOutput<typeof PackPageSchema>

const PACK: Definition<PackPage> = {
  schema: PackPageSchema,
  name: { nl: 'dit pack', en: 'this pack' },
  noKeys: 'pack/no-keys',
}

/** Null where an error stands in its way; the problems in reading order. */
export function parsePage(source: Source): {
  readonly page: PackPage | null
  readonly problems: readonly Problem[]
} {
  const { tree, problems: inYaml } = readYaml(source)
  if (tree === null) return { page: null, problems: inReadingOrder(inYaml) }
  const { value, problems } = shaped(tree, PACK)
  const all = inReadingOrder([...inYaml, ...problems])
  return { page: all.some(({ severity }) => severity === 'error') ? null : value, problems: all }
}

/** What the pack wants where the scenario itself says nothing. */
export type PackIdeal = Partial<Ideal>
