// `explain` shows a failing example of every code: gathered here from the bad examples (vitest -u keeps it in step).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/outside/files.ts'
import { checkScenarios } from '../../src/pack/check.ts'
import { CODES, type CodeName, isCode } from '../../src/problem/codes.ts'
import { exampleOf, situationOf } from '../../src/problem/example.ts'
import type { Problem, Words } from '../../src/problem/problem.ts'
import { parseScenario } from '../../src/scenario/parse.ts'

const ONE = join(import.meta.dirname, '../scenario/bad')
const PACKS = join(import.meta.dirname, '../pack/bad')
const KEPT = join(import.meta.dirname, '../../src/problem/examples.json')
const SHOWN = 8

interface Shown {
  readonly problem: Problem
  readonly line: string
  /** The fewer other problems beside it, the better it shows this one. */
  readonly beside: number
  readonly named: boolean
}

async function inOneFile(): Promise<readonly Shown[]> {
  const names = readdirSync(ONE).filter((name) => name.endsWith('.yaml'))
  const shown = await Promise.all(
    names.map(async (name) => {
      const read = await readText(join(ONE, name))
      const text = read.ok ? read.value.text : ''
      const { problems } = read.ok ? parseScenario({ file: name, text }) : read
      return shownIn(problems, new Map([[name, text]]), name)
    }),
  )
  return shown.flat()
}

/** Only where the neighbouring .out tells of a code that was not shown yet: bots take their time. */
async function inPacks(codes: ReadonlySet<string>): Promise<readonly Shown[]> {
  const shown: Shown[] = []
  for (const name of readdirSync(PACKS).filter((one) => !one.endsWith('.out'))) {
    const out = readFileSync(join(PACKS, `${name}.out`), 'utf8')
    const told = [...out.matchAll(/ {2}(?:error|warning|\w+) {2}(\S+)$/gm)].map((match) => match[1]!)
    if (told.every((code) => codes.has(code))) continue
    const files = readdirSync(join(PACKS, name)).sort()
    const sources = files.map((file) => ({ file, text: readFileSync(join(PACKS, name, file), 'utf8') }))
    const texts = new Map(sources.map(({ file, text }) => [file, text]))
    shown.push(...shownIn(await checkScenarios(sources), texts, name))
  }
  return shown
}

function shownIn(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
  name: string,
): readonly Shown[] {
  return problems.map((problem) => {
    const { file, line } = problem.place
    return {
      problem: {
        ...problem,
        words: bare(problem.words),
        place: { ...problem.place, file: file.split('/').at(-1)! },
      },
      line: (texts.get(file) ?? '').split('\n')[line - 1]?.replace(/\r$/, '') ?? '',
      beside: problems.length,
      named: name.split('.')[0] === problem.code.split('/')[1],
    }
  })
}

/** Where the examples lie on this disk is nobody's business. */
function bare(words: Words = {}): Words {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => [
      name,
      typeof word === 'string' ? word.replace(`${ONE}/`, '') : word,
    ]),
  )
}

function best(all: readonly Shown[]): Shown {
  const rank = ({ named, beside, problem }: Shown) =>
    (named ? 0 : 1000) + 2 * beside + (problem.words?.nearest ? 0 : 1)
  return all.toSorted((one, other) => rank(one) - rank(other))[0]!
}

describe('the failing example of a code', () => {
  it('is one that the tests run, as it stands there now', async () => {
    const one = await inOneFile()
    const all = [...one, ...(await inPacks(new Set(one.map(({ problem }) => problem.code))))]
    const kept = Object.fromEntries(
      [...new Set(all.map(({ problem }) => problem.code))].sort().map((code) => {
        const { problem, line } = best(all.filter((shown) => shown.problem.code === code))
        const { file, ...at } = problem.place
        // What bots say changes with the coachee; the tests of the seats see to that.
        const shown = code === 'check/test-fails' ? problem.shown : undefined
        const numbers = [at.line, at.col, at.endLine, at.endCol]
        return [
          code,
          { file, at: numbers, line, words: problem.words, ...(shown && { shown: shown.slice(-SHOWN) }) },
        ]
      }),
    )
    await expect(`${JSON.stringify(kept, null, 2)}\n`).toMatchFileSnapshot(KEPT)
  }, 60_000)

  it.each(Object.keys(CODES) as CodeName[])('%s can be shown, in a file or as a situation', (code) => {
    expect(exampleOf(code) ?? situationOf(code)).not.toBeNull()
  })

  it('is there for no code that is gone', () => {
    const kept = Object.keys(JSON.parse(readFileSync(KEPT, 'utf8')))
    expect(kept.filter((code) => !isCode(code))).toEqual([])
  })
})
