// What a command loads: nothing before it is needed.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const COMMANDS = join(import.meta.dirname, '..', '..', 'src', 'commands')
/** Static imports only: what stands behind `import type` or `import(…)` is not loaded with the file. */
const IMPORT = /^(?:import|export) (?!type )(?:[^'\n]*? from )?'([^']+)'|^\} from '([^']+)'/gm

function packagesLoadedBy(file: string, seen = new Set<string>(), packages = new Set<string>()): Set<string> {
  if (seen.has(file) || !file.endsWith('.ts')) return packages
  seen.add(file)
  for (const match of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const from = match[1] ?? match[2]!
    if (from.startsWith('.')) packagesLoadedBy(join(dirname(file), from), seen, packages)
    else packages.add(from)
  }
  return packages
}

describe('start-up', () => {
  it('needs nothing but commander', () => {
    expect([...packagesLoadedBy(join(COMMANDS, 'main.ts'))]).toEqual(['commander'])
  })

  it('needs no package at all to classify', () => {
    expect([...packagesLoadedBy(join(COMMANDS, 'classify.ts'))]).toEqual([])
  })

  it('leaves the menu and the colours to those who see them', () => {
    const loaded = packagesLoadedBy(join(COMMANDS, 'play.ts'))
    expect([...loaded].filter((name) => ['inquirer', 'chalk', 'commander'].includes(name))).toEqual([])
  })

  it('needs neither yaml nor a reading of moves to tell what check found before', () => {
    const loaded = packagesLoadedBy(join(COMMANDS, 'check.ts'))
    expect([...loaded].filter((name) => !name.startsWith('node:'))).toEqual([])
  })
})
