// What an editor says of a scenario agrees with what `check` says of it; and what only `check` can see.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/moves/language.ts'
import { readText } from '../../src/outside/files.ts'
import { draftText } from '../../src/pack/drafts/draft.ts'
import { exampleRep } from '../../src/pack/drafts/rep.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import { BEYOND_A_SCHEMA, type Diagnostic, type LanguageServer, languageServer } from './language-server.ts'

const SCENARIOS = join(import.meta.dirname, '..', '..', 'scenarios')
const BAD = join(import.meta.dirname, 'bad')
const NAMES = readdirSync(BAD).filter((name) => name.endsWith('.yaml'))
const PATIENCE = 60_000

describe('the yaml-language-server with our schema', () => {
  let server: LanguageServer
  let said: ReadonlyMap<string, readonly Diagnostic[]>
  beforeAll(async () => {
    server = await languageServer({ [join(SCENARIOS, 'scenario.schema.json')]: '*.yaml' })
    const diagnosed = NAMES.map(async (name) => {
      const file = join(BAD, name)
      return [name, await server.diagnose(file, readFileSync(file, 'utf8'))] as const
    })
    said = new Map(await Promise.all(diagnosed))
  }, PATIENCE)
  afterAll(() => server.close())

  it.each(NAMES)('complains of %s where check finds a fault of structure, and only there', async (name) => {
    const read = await readText(join(BAD, name))
    const outcome = read.ok ? parseScenario({ file: name, text: read.value.text }) : read
    const structural = outcome.problems.filter(({ code }) => !Object.hasOwn(BEYOND_A_SCHEMA, code))
    const beyond = outcome.problems.length > 0 && structural.length === 0
    if (beyond && outcome.problems.every(({ code }) => code === 'file/not-utf8')) return
    expect(said.get(name)!.length > 0).toBe(structural.length > 0)
  })

  it('says in words what a name has to look like', () => {
    const messages = said.get('id-with-capitals.en.yaml')!.map(({ message }) => message)
    expect(messages).toContainEqual(expect.stringContaining('Here belongs an id such as lost-account'))
  })

  it('lists nothing as beyond a schema that no bad example shows', () => {
    const outs = readdirSync(BAD).filter((name) => name.endsWith('.out'))
    const shown = outs.map((name) => readFileSync(join(BAD, name), 'utf8')).join('')
    expect(Object.keys(BEYOND_A_SCHEMA).filter((code) => !shown.includes(`  ${code}\n`))).toEqual([])
  })
})

describe('a bundled scenario in an editor', () => {
  let server: LanguageServer
  beforeAll(async () => {
    server = await languageServer()
  }, PATIENCE)
  afterAll(() => server.close())

  it.each(readdirSync(SCENARIOS).filter((name) => name.endsWith('.yaml') && name !== 'pack.yaml'))(
    '%s finds its schema by its first line, and is right',
    async (name) => {
      const file = join(SCENARIOS, name)
      const text = readFileSync(file, 'utf8')
      expect(await server.diagnose(file, text)).toEqual([])
      const wrong = await server.diagnose(
        join(SCENARIOS, `wrong.${name}`),
        text.replace('\ndifficulty:', '\ndificulty:'),
      )
      expect(wrong.map(({ message }) => message).join('\n')).toContain('dificulty')
      const line = text.split('\n').findIndex((one) => one.startsWith('summary:'))
      expect(await server.hover(file, line, 2)).toContain('One line for the menu.')
    },
    PATIENCE,
  )

  it.each(LANGUAGES)(
    'a first scenario of `new` is right too: %s',
    async (lang) => {
      const draft = { id: 'a-rep', lang, persona: 'agreeable', schema: 'scenario.schema.json' } as const
      const text = draftText({ ...draft, rep: exampleRep('agreeable', lang) })
      expect(await server.diagnose(join(SCENARIOS, `a-rep.${lang}.yaml`), text)).toEqual([])
    },
    PATIENCE,
  )
})
