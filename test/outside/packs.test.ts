// What paths and patterns lead to, on a real disk.
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPacks } from '../../src/outside/packs.ts'
import { readScenario } from '../../src/outside/scenarios.ts'
import { SMALL } from '../scenario/small.ts'

function folderWith(...names: readonly string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lazy-coach-')))
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), `# ${name}\n`)
  }
  return folder
}

async function found(folder: string, ...paths: readonly string[]) {
  const { files, problems } = await readPacks(paths.map((path) => join(folder, path)))
  return {
    files: files.map(({ file, beside }) => `${relative(folder, file)}${beside ? ' beside' : ''}`),
    problems: problems.map(({ code, place }) => `${code} ${relative(folder, place.file)}`),
  }
}

const TREE = [
  'pack.yaml',
  'a.nl.yaml',
  'a.en.yaml',
  'readme.md',
  '.hidden.yaml',
  'deep/down/b.nl.yaml',
  'deep/pack.yml',
  'deep/c.nl.yml',
  'node_modules/x/d.nl.yaml',
  '.git/e.nl.yaml',
]

describe('readPacks', () => {
  it('reads one page of a folder and tells of the other', async () => {
    const folder = folderWith('pack.yml', 'pack.yaml', 'a.nl.yaml')
    expect(await found(folder, '.')).toEqual({
      files: ['a.nl.yaml', 'pack.yaml'],
      problems: ['pack/two-pages pack.yml'],
    })
  })

  it('takes all scenarios below a folder with the pages of their packs, nothing hidden or installed', async () => {
    expect(await found(folderWith(...TREE), '.')).toEqual({
      files: ['a.en.yaml', 'a.nl.yaml', 'deep/c.nl.yml', 'deep/down/b.nl.yaml', 'deep/pack.yml', 'pack.yaml'],
      problems: [],
    })
  })

  it('takes a page for its folder', async () => {
    const folder = folderWith(...TREE)
    expect(await found(folder, 'deep/pack.yml')).toEqual(await found(folder, 'deep'))
  })

  it('finds the nearest page above a file, and lays its translation beside it', async () => {
    const folder = folderWith(...TREE)
    expect(await found(folder, 'a.en.yaml')).toEqual({
      files: ['a.en.yaml', 'a.nl.yaml beside', 'pack.yaml'],
      problems: [],
    })
    const { files } = await readPacks([join(folder, 'deep/down/b.nl.yaml')])
    expect(files.map(({ page }) => page)).toEqual([join(folder, 'deep/pack.yml'), null])
  })

  it('looks no higher than the top of the repository', async () => {
    const folder = folderWith('pack.yaml', 'repo/.git/config', 'repo/a.nl.yaml')
    expect((await found(folder, 'repo/a.nl.yaml')).files).toEqual(['repo/a.nl.yaml'])
  })

  it.each([
    ['*.nl.yaml', ['a.en.yaml beside', 'a.nl.yaml', 'pack.yaml']],
    ["'*.nl.yaml'", ['a.en.yaml beside', 'a.nl.yaml', 'pack.yaml']],
    [
      '**/*.nl.{yaml,yml}',
      ['a.en.yaml beside', 'a.nl.yaml', 'deep/c.nl.yml', 'deep/down/b.nl.yaml', 'deep/pack.yml', 'pack.yaml'],
    ],
    ['de*', ['deep/c.nl.yml', 'deep/down/b.nl.yaml', 'deep/pack.yml']],
    ['{deep/down,other}/*.yaml', ['deep/down/b.nl.yaml', 'deep/pack.yml']],
    ['[ab].en.yaml', ['a.en.yaml', 'a.nl.yaml beside', 'pack.yaml']],
  ])('goes by the pattern %s', async (pattern, files) => {
    const folder = folderWith(...TREE)
    const quoted = pattern.startsWith("'")
    const path = quoted ? `'${join(folder, pattern.slice(1, -1))}'` : join(folder, pattern)
    const read = await readPacks([path])
    expect(read.problems).toEqual([])
    const names = read.files.map(({ file, beside }) => `${relative(folder, file)}${beside ? ' beside' : ''}`)
    expect(names).toEqual(files)
  })

  it('says of each path, folder and pattern that it leads to nothing', async () => {
    const folder = folderWith(...TREE, 'empty/readme.md')
    expect(await found(folder, 'z.nl.yaml', 'empty', '*.md', 'z*', 'a.nl.yaml')).toMatchObject({
      problems: [
        'check/nothing-found empty',
        'check/nothing-matches *.md',
        'check/nothing-matches z*',
        'file/missing z.nl.yaml',
      ],
    })
  })

  it('takes a name with brackets for a file where there is one', async () => {
    expect((await found(folderWith('a[1].nl.yaml'), 'a[1].nl.yaml')).files).toEqual(['a[1].nl.yaml'])
  })

  it('reads a file once, however often and in whatever order it was named', async () => {
    const folder = folderWith(...TREE)
    const once = await found(folder, '.')
    expect(await found(folder, 'deep/../a.nl.yaml', '.', 'a.en.yaml', '*.yaml', './a.nl.yaml')).toEqual(once)
  })

  it('comes out of links that lead in a circle', async () => {
    const folder = folderWith('a.nl.yaml', 'deep/b.nl.yaml')
    symlinkSync(folder, join(folder, 'deep/up'))
    expect((await found(folder, '.')).files).toEqual(['a.nl.yaml', 'deep/b.nl.yaml'])
    expect((await found(folder, '**/b.*')).files).toContain('deep/b.nl.yaml')
  })
})

describe("a pack's ideal", () => {
  it('holds for a scenario that sets none', async () => {
    const folder = folderWith('pack.yaml', 'small.en.yaml')
    const page = 'name: Small\nversion: 1.0.0\nlicence: MIT\nlanguages: [en]\nideal: { open: 0.6, tips: 2 }\n'
    const file = join(folder, 'small.en.yaml')
    const ideal = async (text: string) => {
      writeFileSync(file, text)
      const read = await readScenario(file, { lang: null, preferred: 'en', folder })
      return read.ok ? read.value.scenario.ideal : read.problems
    }
    writeFileSync(join(folder, 'pack.yaml'), page)
    expect(await ideal(SMALL)).toEqual({ open: 0.6, tips: 2 })
    expect(await ideal(`${SMALL}ideal: { tips: 0 }\n`)).toEqual({ open: 0.6, tips: 0 })
    writeFileSync(join(folder, 'pack.yaml'), 'name: [')
    expect(await ideal(SMALL)).toEqual({})
  })
})
