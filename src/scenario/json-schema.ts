// The same definition as JSON Schema, for editors that complete and explain while an author types.

/** By which one of ours is known. */
export const SCHEMA_TITLE = 'lazy-coach scenario'

interface Part {
  readonly type?: string
  readonly minLength?: number
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Part>>
  readonly items?: Part
  readonly anyOf?: readonly Part[]
}

/** Draft 7, of what an author writes (before we turn one wording into a list). Loaded only when asked for. */
export async function scenarioJsonSchema(): Promise<Readonly<Record<string, unknown>>> {
  const [{ toJsonSchema }, { ScenarioSchema }, { MEANINGS, MEANINGS_OF_BOUNDS }] = await Promise.all([
    import('@valibot/to-json-schema'),
    import('./scenario.ts'),
    import('./meanings.ts'),
  ])
  const schema = toJsonSchema(ScenarioSchema, {
    typeMode: 'input',
    errorMode: 'throw',
    ignoreActions: ['trim', 'transform'],
  })
  const meaningOf = (path: readonly string[]) =>
    MEANINGS[path.join('.')] ?? MEANINGS_OF_BOUNDS[path.at(-1) ?? '']
  return {
    $schema: schema.$schema,
    title: SCHEMA_TITLE,
    ...explained(schema as Part, [], meaningOf),
  }
}

/** What an editor says in place of the pattern; others ignore it. */
const PATTERN_SAYS: Readonly<Record<string, string>> = {
  '\\S': 'Here belongs a text.',
  '^[a-z0-9]+(-[a-z0-9]+)*$':
    'Here belongs an id such as lost-account: small letters, digits and single dashes.',
  '^[A-Z]$': 'Here belongs a heart: one capital letter.',
  '^[a-z0-9-]+\\.[1-9]$': 'Here belongs a level such as pricing.2: a thread and a number from 1 to 9.',
}

/** Each key with its meaning, at whatever depth; and a text of nothing but white space is no text. */
function explained(
  part: Part,
  path: readonly string[],
  meaningOf: (path: readonly string[]) => string | undefined,
): Part {
  const { properties, items, anyOf } = part
  const below = properties && {
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, one]) => {
        const there = [...path, key]
        return [key, { description: meaningOf(there), ...explained(one, there, meaningOf) }]
      }),
    ),
  }
  const { minLength, ...rest } = part
  const bare = part.type === 'string' && minLength === 1 ? { ...rest, pattern: part.pattern ?? '\\S' } : part
  const says = bare.pattern && PATTERN_SAYS[bare.pattern]
  return {
    ...bare,
    ...(says && { patternErrorMessage: says }),
    ...below,
    ...(items && { items: explained(items, path, meaningOf) }),
    ...(anyOf && { anyOf: anyOf.map((one) => explained(one, path, meaningOf)) }),
  }
}
