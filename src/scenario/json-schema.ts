// The same definition as JSON Schema, for editors that complete and explain while an author types.

/** Draft 7, of what an author writes (before we turn one wording into a list). Loaded only when asked for. */
export async function scenarioJsonSchema(): Promise<Readonly<Record<string, unknown>>> {
  const [{ toJsonSchema }, { ScenarioSchema }] = await Promise.all([
    import('@valibot/to-json-schema'),
    import('./scenario.ts'),
  ])
  const schema = toJsonSchema(ScenarioSchema, {
    typeMode: 'input',
    errorMode: 'throw',
    ignoreActions: ['trim', 'transform'],
  })
  return { $schema: schema.$schema, title: 'lazy-coach scenario', ...schema }
}
