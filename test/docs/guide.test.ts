// The guides for trainers, followed to the letter: every command runs, every change is made (vitest -u renews what appears).
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { atTerminal } from '../commands/terminal.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const PROGRAM = join(ROOT, 'bin', 'lazy-coach.js')
const BLOCK = /^```(yaml|diff|console)\n([\s\S]*?)^```$/gm

const GUIDES = [
  { guide: 'write-your-first-drill.md', file: 'nadia-bell.en.yaml', locale: 'en_GB.UTF-8' },
  { guide: 'schrijf-je-eerste-oefening.md', file: 'nadia-bos.nl.yaml', locale: 'nl_NL.UTF-8' },
] as const

/** What is typed after `lazy-coach` in a block, and what appears. */
function transcript(block: string, cwd: string, env: NodeJS.ProcessEnv): string {
  return block
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => {
      const [program, ...argv] = line.slice(2).split(' ')
      expect(program).toBe('lazy-coach')
      // One file for both streams: in the order in which a terminal shows them.
      const screen = join(cwd, '.screen')
      const handle = openSync(screen, 'w')
      spawnSync(process.execPath, [PROGRAM, ...argv], { cwd, env, stdio: ['ignore', handle, handle] })
      closeSync(handle)
      return `${line}\n${readFileSync(screen, 'utf8')}`
    })
    .join('')
}

/** A part of the file, given line by line with `-` and `+` before what goes and comes. */
function changed(text: string, block: string): string {
  const part = (sign: string) =>
    block
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('')
  expect(text.split(part('-'))).toHaveLength(2)
  return text.replace(part('-'), () => part('+'))
}

describe.each(GUIDES)('$guide', ({ guide, file, locale }) => {
  const page = join(ROOT, 'docs', guide)
  const text = readFileSync(page, 'utf8')

  it('leads from nothing to a checked scenario', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'lazy-coach-'))
    const { PATH, HOME } = process.env
    const env = { PATH, HOME, LANG: locale, NO_COLOR: '1', XDG_CACHE_HOME: join(cwd, '.cache') }
    const rows = [...text.matchAll(/^\| (.+?) \| (.+?) \|$/gm)].map((match) => [match[1]!, match[2]!])
    const seat = atTerminal(['new'], 100, { LANG: locale }, cwd)
    await seat.until('?')
    seat.press('\u001b[B\r')
    for (const [question, answer] of rows.slice(1, 8)) {
      await seat.until(question!)
      seat.press(`${answer}\r`)
    }
    expect(await seat.ended()).toBe(0)
    const scenario = join(cwd, file)
    const followed = text.replace(BLOCK, (whole, kind: string, block: string) => {
      const now = readFileSync(scenario, 'utf8')
      if (kind === 'console') return `\`\`\`console\n${transcript(block, cwd, env)}\`\`\``
      if (kind === 'yaml') expect(now).toContain(block)
      else writeFileSync(scenario, changed(now, block))
      return whole
    })
    await expect(followed).toMatchFileSnapshot(page)
  })

  it('ends with a scenario in which nothing is found', () => {
    const last = [...text.matchAll(BLOCK)].findLast((match) => match[1] === 'console')![2]
    expect(last).toMatch(/\n1 scenario (?:checked, nothing found|nagekeken, niets gevonden)\.\n$/)
  })
})

it('tells the same in both languages', () => {
  const shape = GUIDES.map(({ guide }) => {
    const text = readFileSync(join(ROOT, 'docs', guide), 'utf8')
    return [...text.matchAll(/^(#+ |```\w+|\| )/gm)].map((match) => match[1])
  })
  expect(shape[0]).toEqual(shape[1])
})
