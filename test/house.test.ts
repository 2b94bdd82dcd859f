// The house: a room imports from rooms above it, never below; every dependency has one door.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOMS = [
  'problem',
  'moves',
  'talk',
  'scenario',
  'coachee',
  'drill',
  'seats',
  'debrief',
  'imports',
  'circle',
  'pack',
  'report',
  'outside',
  'commands',
]

/** Package: the one file or folder that may import it. */
const DOORS: Record<string, readonly string[]> = {
  yaml: ['scenario/yaml'],
  chalk: ['report/terminal.ts'],
  inquirer: ['outside/keyboard.ts'],
  commander: ['commands/'],
  tinyglobby: ['outside/packs.ts'],
  valibot: ['scenario/', 'talk/record.ts'],
  '@valibot/to-json-schema': ['scenario/json-schema.ts'],
}

const IMPORT = /^(?:import|export|\})[^'\n]*\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm

const SRC = join(import.meta.dirname, '..', 'src')

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesIn(path)
    return name.endsWith('.ts') ? [path] : []
  })
}

const files = filesIn(SRC).map((path) => {
  const text = readFileSync(path, 'utf8')
  const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3]!)
  return { name: relative(SRC, path).replaceAll('\\', '/'), path, text, imports }
})

const roomOf = (name: string) => name.split('/')[0]!

describe('the house', () => {
  it('has only rooms whose place in the order is known', () => {
    const rooms = [...new Set(files.map((file) => roomOf(file.name)))]
    expect(rooms.filter((room) => !ROOMS.includes(room))).toEqual([])
  })

  it('lets a room import only from itself and from rooms above it', () => {
    const culprits = files.flatMap((file) =>
      file.imports
        .filter((from) => from.startsWith('.'))
        .map((from) => roomOf(relative(SRC, join(file.path, '..', from)).replaceAll('\\', '/')))
        .filter((room) => ROOMS.indexOf(room) > ROOMS.indexOf(roomOf(file.name)))
        .map((room) => `${file.name} imports from ${room}`),
    )
    expect(culprits).toEqual([])
  })

  it('lets only commands import from outside', () => {
    const culprits = files.filter(
      (file) =>
        !['commands', 'outside'].includes(roomOf(file.name)) &&
        file.imports.some((from) => /(^|\/)outside\//.test(from)),
    )
    expect(culprits.map((file) => file.name)).toEqual([])
  })

  it('keeps each package behind its door', () => {
    const culprits = files.flatMap((file) =>
      file.imports
        .filter((from) => !from.startsWith('.') && !from.startsWith('node:'))
        .filter((from) => !(DOORS[from] ?? []).some((door) => file.name.startsWith(door)))
        .map((from) => `${file.name} imports ${from}`),
    )
    expect(culprits).toEqual([])
  })

  it("keeps Node's own modules in outside and commands", () => {
    const culprits = files.filter(
      (file) =>
        !['outside', 'commands'].includes(roomOf(file.name)) &&
        !file.name.startsWith('moves/training/') &&
        file.imports.some((from) => from.startsWith('node:')),
    )
    expect(culprits.map((file) => file.name)).toEqual([])
  })

  it('keeps clock, chance and locale out of the core', () => {
    const forbidden =
      /\bnew Date\b|\bDate\.now|Math\.random|\bIntl\.|\.toLocale|performance\.now|\bprocess\.(?:env|argv|std|hrtime|platform|cwd)/
    const culprits = files.filter(
      (file) =>
        !['outside', 'commands'].includes(roomOf(file.name)) &&
        !file.name.startsWith('moves/training/') &&
        forbidden.test(file.text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')),
    )
    expect(culprits.map((file) => file.name)).toEqual([])
  })

  it('gives every file a caption', () => {
    expect(files.filter((file) => !file.text.startsWith('// ')).map((file) => file.name)).toEqual([])
  })

  it('has no room or file named for nothing in particular', () => {
    expect(
      files.map((file) => file.name).filter((name) => /util|helper|manager|service|misc|common/i.test(name)),
    ).toEqual([])
  })
})
