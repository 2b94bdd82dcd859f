// The files of packs on the disk: what paths and patterns lead to, the page above each, and what lies beside it.
import { basename, dirname, isAbsolute, join, normalize, relative, resolve } from 'node:path'
import { nothingFound, nothingMatches } from '../pack/limits.ts'
import { isPageName, isScenarioName, promisedBy } from '../pack/names.ts'
import { pagesAmong } from '../pack/two-pages.ts'
import type { Problem } from '../problem/problem.ts'
import { kindOf, namesIn, readText, type TextFile } from './files.ts'

/** A scenario, or the page of a pack. */
export interface PackFile extends TextFile {
  /** The file of the page of the pack that it lies in; null outside any pack, and for a page. */
  readonly page: string | null
  /** A translation of what was asked for, only there to be compared with. */
  readonly beside: boolean
}

export interface ReadPacks {
  /** Each once, in order of name, the pages among them. */
  readonly files: readonly PackFile[]
  /** All scenarios in the folders of these files, read or not. */
  readonly names: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/**
 * The scenarios at these paths: files, folders with all that lies in them (but for what is hidden and `node_modules`),
 * and patterns such as `packs/*.nl.yaml`. A pack.yaml stands for its folder. What leads to nothing is a problem.
 */
export async function readPacks(paths: readonly string[]): Promise<ReadPacks> {
  const problems: Problem[] = []
  const asked = new Map<string, string>()
  for (const path of paths) {
    const { files, problem } = await filesAt(path)
    if (problem) problems.push(problem)
    for (const file of files) {
      const known = asked.get(resolve(file))
      if (known === undefined || file < known) asked.set(resolve(file), file)
    }
  }
  const names = await namesBeside([...asked.values()])
  const wanted = new Set([...asked.values()].map(familyOf))
  const beside = [...names].filter((name) => wanted.has(familyOf(name)) && !asked.has(resolve(name)))
  const above = new Map<string, string | null>()
  const pages = new Set<string>()
  const files: PackFile[] = []
  const read = async (file: string, page: string | null, beside: boolean) => {
    const text = await readText(file)
    if (text.ok) files.push({ ...text.value, page, beside })
    else if (!beside) problems.push(...text.problems)
  }
  for (const file of asked.values()) {
    const page = await pageAbove(file, above)
    if (page !== null) pages.add(page)
    await read(file, page, false)
  }
  for (const file of beside) await read(file, await pageAbove(file, above), true)
  for (const page of pages) {
    await read(page, null, false)
    const there = await namesIn(dirname(page))
    const all = there.ok ? there.value.map((name) => join(dirname(page), name)) : []
    problems.push(...pagesAmong(all).problems)
  }
  return { files: files.sort((one, other) => (one.file < other.file ? -1 : 1)), names, problems }
}

async function namesBeside(files: readonly string[]): Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    const there = await namesIn(folder)
    if (there.ok) for (const name of there.value) if (isScenarioName(name)) names.add(join(folder, name))
  }
  return names
}

/** The same for the translations of one scenario. */
function familyOf(file: string): string {
  const name = basename(file)
  return join(dirname(file), promisedBy(name)?.id ?? name)
}

async function filesAt(
  given: string,
): Promise<{ readonly files: readonly string[]; readonly problem: Problem | null }> {
  const kind = await kindOf(given)
  const orNothing = (files: readonly string[], problem = nothingFound(given)) => ({
    files,
    problem: files.length === 0 ? problem : null,
  })
  if (kind === 'folder') return orNothing(await scenariosBelow(normalize(given)))
  if (kind === 'file' && isPageName(given)) return orNothing(await scenariosBelow(dirname(normalize(given))))
  if (kind === 'file') return orNothing([normalize(given)])
  const pattern = patternIn(given)
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) return orNothing([normalize(given)])
  const parts = pattern.split('/')
  const fixed = parts.findIndex((part) => /[*?[\](){}!]/.test(part))
  const below = `${parts.slice(0, fixed).join('/')}/`
  const matches = await glob({
    cwd: fixed === 0 ? '.' : below,
    patterns: [parts.slice(fixed).join('/')],
    onlyFiles: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  })
  const files: string[] = []
  for (const match of matches.map((one) => normalize(fixed === 0 ? one : below + one)).sort())
    if ((await kindOf(match)) === 'folder') files.push(...(await scenariosBelow(match)))
    else if (isScenarioName(basename(match))) files.push(match)
  return orNothing(files, nothingMatches(given))
}

/** The command line of Windows hands quotation marks and backslashes on as they are. */
function patternIn(given: string): string {
  const bare = given.replace(/^'(.*)'$/, '$1')
  return process.platform === 'win32' ? bare.replaceAll('\\', '/') : bare
}

/** In order of name, folder by folder; not what is hidden, and not in `node_modules`. */
export async function scenariosBelow(folder: string): Promise<readonly string[]> {
  const names = await namesIn(folder)
  if (!names.ok) return []
  const below: string[] = []
  for (const name of names.value) {
    if (!name.endsWith('/')) below.push(...(isScenarioName(name) ? [join(folder, name)] : []))
    else if (!name.startsWith('.') && name !== 'node_modules/')
      below.push(...(await scenariosBelow(join(folder, name))))
  }
  return below
}

/**
 * The page of the pack that a file lies in: pack.yaml in its folder or in the nearest above it, up to the top of its
 * repository. `known`: what was found before, by folder.
 */
export async function pageAbove(
  file: string,
  known: Map<string, string | null> = new Map(),
): Promise<string | null> {
  const page = await pageIn(dirname(resolve(file)), known)
  return page === null || isAbsolute(file) ? page : relative('', page)
}

async function pageIn(folder: string, known: Map<string, string | null>): Promise<string | null> {
  const before = known.get(folder)
  if (before !== undefined) return before
  const names = await namesIn(folder)
  const there = names.ok ? names.value : []
  const own = there.find((name) => isPageName(name))
  const top = there.includes('.git/') || there.includes('.git') || dirname(folder) === folder
  const page = own ? join(folder, own) : top ? null : await pageIn(dirname(folder), known)
  known.set(folder, page)
  return page
}
