// The JSON Schema: the same keys as the checker, each explained, and the copy beside the bundled scenarios up to date.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts'
import { MEANINGS } from '../../src/scenario/meanings.ts'

type Node = {
  properties?: Record<string, Node>
  items?: Node
  anyOf?: readonly Node[]
  description?: string
  [key: string]: unknown
}

const SCENARIOS = join(import.meta.dirname, '..', '..', 'scenarios')

describe('the JSON Schema of a scenario', () => {
  it('knows the same keys as the checker, refuses others and explains the ones that need it', async () => {
    const schema = (await scenarioJsonSchema()) as Node
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(schema.additionalProperties).toBe(false)
    expect(schema.required).toContain('threads')
    expect(schema.required).not.toContain('turns')
    expect(schema.properties!.coachee!.properties!.trust).toMatchObject({
      type: 'integer',
      minimum: 0,
      maximum: 100,
    })
  })

  it('explains every key, and no key that is not there', async () => {
    const there = new Map<string, string | undefined>()
    const walk = ({ properties = {}, items, anyOf = [] }: Node, path: readonly string[]): void => {
      for (const [key, node] of Object.entries(properties)) {
        there.set([...path, key].join('.'), node.description)
        walk(node, [...path, key])
      }
      for (const node of [items, ...anyOf]) if (node) walk(node, path)
    }
    walk((await scenarioJsonSchema()) as Node, [])
    expect(there.size).toBeGreaterThan(150)
    expect([...there].filter(([, meaning]) => !meaning?.trim()).map(([key]) => key)).toEqual([])
    expect(Object.keys(MEANINGS).filter((key) => !there.has(key))).toEqual([])
  })

  it('lets an author write one wording or a list', async () => {
    const schema = (await scenarioJsonSchema()) as Node
    expect(JSON.stringify(schema.properties!.thin)).toMatch(/"type":"string".*"type":"array"/)
  })

  it('is plain JSON', async () => {
    const schema = await scenarioJsonSchema()
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })

  it('lies beside the bundled scenarios as `lazy-coach schema` writes it', async () => {
    const file = readFileSync(join(SCENARIOS, 'scenario.schema.json'), 'utf8')
    expect(file).toBe(`${JSON.stringify(await scenarioJsonSchema(), null, 2)}\n`)
  })
})
