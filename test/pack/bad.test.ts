// Packs with a mistake that one scenario alone does not show, beside the words that the trainer gets to read.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkScenarios } from '../../src/pack/check.ts'
import type { Problem } from '../../src/problem/problem.ts'
import { told } from '../problem/told.ts'

const FOLDER = join(import.meta.dirname, 'bad')
const NAMES = readdirSync(FOLDER).filter((name) => !name.endsWith('.out'))

describe('a pack with a mistake', () => {
  it.each(NAMES)('%s gets its problems with their places', async (name) => {
    const files = readdirSync(join(FOLDER, name)).sort()
    const sources = files.map((file) => ({ file, text: readFileSync(join(FOLDER, name, file), 'utf8') }))
    const lines = (await checkScenarios(sources)).map(withoutBotsTalk).map(told)
    await expect(lines.join('')).toMatchFileSnapshot(join(FOLDER, `${name}.out`))
  })
})

/** What bots say in a talk is the business of test/seats; here only how each talk ended. */
function withoutBotsTalk(problem: Problem): Problem {
  if (!problem.shown || problem.code === 'check/test-fails') return problem
  return {
    ...problem,
    shown: problem.shown.filter((line) => /^(?:Who(?:ever)?|Wie) .*(?:seed|gesprek) \d+.*: /.test(line)),
  }
}
