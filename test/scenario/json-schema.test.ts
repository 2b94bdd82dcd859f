import { describe, expect, it } from 'vitest'
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts'

type Node = { properties?: Record<string, Node>; [key: string]: unknown }

describe('the JSON Schema of a scenario', () => {
  it('knows the same keys as the checker, refuses others and explains the ones that need it', async () => {
    const schema = (await scenarioJsonSchema()) as Node
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(schema.additionalProperties).toBe(false)
    expect(schema.required).toContain('threads')
    expect(schema.required).not.toContain('turns')
    expect(schema.properties!.summary).toMatchObject({
      type: 'string',
      description: 'One line for the menu.',
    })
    expect(schema.properties!.coachee!.properties!.trust).toMatchObject({
      type: 'integer',
      minimum: 0,
      maximum: 100,
    })
  })

  it('lets an author write one wording or a list', async () => {
    const schema = (await scenarioJsonSchema()) as Node
    expect(JSON.stringify(schema.properties!.thin)).toMatch(/"type":"string".*"type":"array"/)
  })

  it('is plain JSON', async () => {
    const schema = await scenarioJsonSchema()
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
})
