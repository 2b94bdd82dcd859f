// The cache of check: whatever was edited, in whatever order, it says what a fresh look says.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCache } from '../../src/outside/check-cache.ts'
import { findingsOfFiles } from '../../src/outside/check-files.ts'
import { readPacks } from '../../src/outside/packs.ts'
import type { Thoroughness } from '../../src/pack/check.ts'
import { gathered } from '../../src/pack/together.ts'
import { SMALL } from '../scenario/small.ts'

/** So that no talk is played: it is the cache that is tried here. */
const THOROUGHNESS: Thoroughness = { seeds: 0, quick: true }
const PAGE = 'name: Small\nversion: 1.0.0\nlicence: MIT\nlanguages: [en, nl]\n'
const TWO = { 'small.en.yaml': SMALL, 'small.nl.yaml': SMALL.replace('lang: en', 'lang: nl') }

function packWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lazy-coach-'))
  mkdirSync(join(folder, 'pack'))
  for (const [name, text] of Object.entries(files)) write(folder, name, text)
  return folder
}

/** Always at the same moment, so that no time stamp tells a change. */
function write(folder: string, name: string, text: string): void {
  const file = join(folder, 'pack', name)
  writeFileSync(file, text)
  utimesSync(file, 1_000_000, 1_000_000)
}

async function looked(folder: string, program: string | null, thoroughness = THOROUGHNESS) {
  const cache = program === null ? null : await openCache(join(folder, 'kept'), program)
  const hits: string[] = []
  const watched = cache && {
    ...cache,
    get: (...args: Parameters<typeof cache.get>) => {
      const known = cache.get(...args)
      if (known) hits.push(known.file)
      return known
    },
  }
  const { files, names, problems } = await readPacks([join(folder, 'pack')])
  const { findings, unkept } = await findingsOfFiles(files, thoroughness, { cache: watched })
  return { told: JSON.stringify([...problems, ...gathered(findings, names)]), hits: hits.length, unkept }
}

/** Whole numbers below `limit`, the same in every run. */
function dice(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * limit)
  }
}

const PIECES = [
  '  ',
  '- ',
  ': ',
  '#',
  '"',
  'price*',
  'pricing',
  '[',
  '\t',
  '5',
  'é',
  '\r\n',
  '*',
  '&a ',
  'id',
]

function edited(text: string, roll: (limit: number) => number): string {
  const at = roll(text.length + 1)
  const lines = text.split('\n')
  const line = roll(lines.length)
  switch (roll(6)) {
    case 0:
      return text.slice(0, at) + PIECES[roll(PIECES.length)] + text.slice(at)
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + roll(5))
    case 2:
      return text.slice(0, at) + String.fromCharCode(97 + roll(26)) + text.slice(at + 1)
    case 3:
      return lines.toSpliced(line, 1).join('\n')
    case 4:
      return lines.toSpliced(line, 0, lines[roll(lines.length)]!).join('\n')
    default:
      return lines.toSpliced(line, 1, `${lines[line]} # lazy-coach-ignore check/no-test: later`).join('\n')
  }
}

describe('the cache', () => {
  it('is not fooled by a thousand edits', { timeout: 240_000 }, async () => {
    const roll = dice(20261122)
    const now: Record<string, string> = { ...TWO, 'pack.yaml': PAGE }
    const before = Object.entries(now)
    const folder = packWith(now)
    let hits = 0
    for (let n = 0; n < 1000; n++) {
      const names = Object.keys(now)
      const name = names[roll(names.length)]!
      const kind = roll(12)
      if (kind < 7) now[name] = edited(now[name]!, roll)
      else if (kind < 10) now[name] = before.filter(([one]) => one === name)[0]![1]
      else if (kind === 10) {
        const other = names[roll(names.length)]!
        ;[now[name], now[other]] = [now[other]!, now[name]!]
        write(folder, other, now[other])
      } else {
        const file = join(folder, 'kept', 'check.jsonl')
        const kept = readFileSync(file, 'utf8')
        const cut = roll(kept.length)
        writeFileSync(
          file,
          roll(2) === 0 ? kept.slice(0, cut) : `${kept.slice(0, cut)}x${kept.slice(cut + 1)}`,
        )
      }
      write(folder, name, now[name]!)
      const withCache = await looked(folder, 'program')
      const afresh = await looked(folder, null)
      expect(withCache.told, `after edit ${n}`).toBe(afresh.told)
      hits += withCache.hits
    }
    expect(hits).toBeGreaterThan(1000)
    rmSync(folder, { recursive: true })
  })

  it('knows again what did not change, and only that', async () => {
    const folder = packWith({ ...TWO, 'pack.yaml': PAGE })
    expect((await looked(folder, 'program')).hits).toBe(0)
    expect((await looked(folder, 'program')).hits).toBe(3)
    write(folder, 'small.en.yaml', SMALL.replace('Well, here', 'Well. Here'))
    expect((await looked(folder, 'program')).hits).toBe(2)
    write(folder, 'pack.yaml', `${PAGE}ideal: { tips: 0 }\n`)
    expect((await looked(folder, 'program')).hits).toBe(0)
    write(folder, 'pack.yaml', PAGE)
    write(folder, 'small.en.yaml', SMALL)
    expect((await looked(folder, 'program')).hits).toBe(3)
  })

  it('knows nothing of another program, or of other talks', async () => {
    const folder = packWith(TWO)
    await looked(folder, 'program')
    expect((await looked(folder, 'program')).hits).toBe(2)
    expect((await looked(folder, 'a later program')).hits).toBe(0)
    expect((await looked(folder, 'program', { seeds: 1 })).hits).toBe(0)
  })

  it('says why nothing could be kept, and what it found all the same', async () => {
    const folder = packWith(TWO)
    writeFileSync(join(folder, 'kept'), 'a file where the folder should be')
    const { told, unkept } = await looked(folder, 'program')
    expect(unkept.map(({ code }) => code)).toEqual(['file/not-writable'])
    expect(told).toBe((await looked(folder, null)).told)
  })
})
