// Every kind of mistake in a scenario, beside the words that its author gets to read.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/outside/files.ts'
import { inLanguage } from '../../src/problem/found.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import { told } from '../problem/told.ts'

const FOLDER = join(import.meta.dirname, 'bad')
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))

describe('a scenario with a mistake', () => {
  it.each(NAMES)('%s gets its problems with their places', async (name) => {
    const read = await readText(join(FOLDER, name))
    const outcome = read.ok ? parseScenario({ file: name, text: read.value.text }) : read
    const lines = outcome.problems.map((problem) =>
      told({ ...problem, place: { ...problem.place, file: name } }),
    )
    for (const problem of outcome.problems) {
      const { message, hint } = inLanguage(problem, 'nl')
      expect(message).not.toBe(problem.message)
      expect(message + hint).not.toMatch(/\{\w+\}/)
    }
    await expect(lines.join('')).toMatchFileSnapshot(join(FOLDER, name.replace('.yaml', '.out')))
  })
})
