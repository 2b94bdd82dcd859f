// Scenarios on the disk: the bundled folder, one by id or by path, and all below a path.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../moves/language.ts'
import { nothingFound } from '../pack/limits.ts'
import { nameOf } from '../pack/pack.ts'
import type { Outcome, Problem } from '../problem/problem.ts'
import { type PackIdeal, parsePage } from '../scenario/pack-page.ts'
import { parseScenario } from '../scenario/parse.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { kindOf, namesIn, readText, type TextFile } from './files.ts'
import { pageAbove, scenariosBelow } from './packs.ts'

export interface ReadScenario {
  readonly scenario: Scenario
  readonly file: string
  /** `sha256:` and 64 hex digits, of the file's bytes. */
  readonly hash: string
}

/** The texts are for the code frames: also of a scenario that came out wrong; none where nothing could be read. */
export type Reading = Outcome<ReadScenario> & { readonly texts: ReadonlyMap<string, string> }

/** The folder that comes with the program, wherever it was installed and whether it was bundled or not. */
export function bundledFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder)
  return join(folder, 'scenarios')
}

/**
 * A scenario by its path, or by its id from a folder; `lang` is for the id, null for the preferred one or else any.
 * Errors beside those of the file and the scenario: `check/unknown-scenario`, `check/unknown-language`.
 */
export async function readScenario(
  pathOrId: string,
  {
    lang,
    preferred,
    folder,
  }: { readonly lang: Language | null; readonly preferred: Language; readonly folder: string },
): Promise<Reading> {
  const isPath = /[\\/]|\.ya?ml$/i.test(pathOrId) || (await kindOf(pathOrId)) === 'file'
  if (isPath) return readFrom(pathOrId)
  const names = await namesIn(folder)
  if (!names.ok) return { ...names, texts: new Map() }
  const name = nameOf(names.value, pathOrId, lang, preferred)
  return name.ok ? readFrom(join(folder, name.value)) : { ...name, texts: new Map() }
}

async function readFrom(file: string): Promise<Reading> {
  const read = await readText(file)
  if (!read.ok) return { ...read, texts: new Map() }
  const { text, hash } = read.value
  const texts = new Map([[file, text]])
  const parsed = parseScenario({ file, text }, await idealFor(file))
  if (!parsed.ok) return { ...parsed, texts }
  return { ok: true, value: { scenario: parsed.value, file, hash }, problems: parsed.problems, texts }
}

/** Of the pack that a file lies in; none where that pack's page is wrong, which is for `check` to tell. */
async function idealFor(file: string): Promise<PackIdeal> {
  const page = await pageAbove(file)
  const read = page === null ? null : await readText(page)
  return (read?.ok && parsePage(read.value).page?.ideal) || {}
}

/**
 * The scenario files at these paths; of a folder all that lie in it, subfolders too (but for hidden ones and
 * `node_modules`). Each file once, in order of name. A path at which there is nothing is a problem.
 */
export async function readSources(paths: readonly string[]): Promise<{
  readonly files: readonly TextFile[]
  readonly problems: readonly Problem[]
}> {
  const files = new Map<string, TextFile>()
  const problems: Problem[] = []
  for (const path of paths) {
    const inside = (await kindOf(path)) === 'folder' ? await scenariosBelow(path) : [path]
    if (inside.length === 0) problems.push(nothingFound(path))
    for (const file of inside) {
      if (files.has(file)) continue
      const read = await readText(file)
      if (read.ok) files.set(file, read.value)
      else problems.push(...read.problems)
    }
  }
  return { files: [...files.values()].sort((one, other) => (one.file < other.file ? -1 : 1)), problems }
}
