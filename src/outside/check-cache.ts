// What was found before, kept on the disk by the content it was found in: never by name, place or time.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Thoroughness } from '../pack/check.ts'
import { type Findings, type Job, movedTo } from '../pack/findings.ts'
import type { Outcome } from '../problem/problem.ts'
import { writeWhole } from './files.ts'

export interface CheckCache {
  /** Null where nothing is known of exactly this. */
  get(job: Job, thoroughness: Thoroughness): Findings | null
  put(job: Job, thoroughness: Thoroughness, findings: Findings): void
  /** Writes what is new; whoever reads meanwhile gets all of the old or all of the new. */
  save(): Promise<Outcome<null>>
}

/** Keeps the file from growing for ever: what was not asked for longest goes first. In characters. */
const MOST = 48 * 1024 * 1024

/** `program`: what stands for all that findings depend on beside the files; another one knows nothing of these. */
export async function openCache(folder: string, program: string): Promise<CheckCache> {
  const file = join(folder, 'check.jsonl')
  const kept = linesOf(await readFile(file, 'utf8').catch(() => ''))
  const used = new Map<string, string>()
  let fresh = false
  return {
    get(job, thoroughness) {
      const key = keyOf(job, thoroughness, program)
      const line = used.get(key) ?? kept.get(key)
      const findings = line === undefined ? null : findingsIn(line)
      if (line === undefined || findings === null) return null
      used.set(key, line)
      return movedTo(job.source.file, findings)
    },
    put(job, thoroughness, findings) {
      const key = keyOf(job, thoroughness, program)
      const text = JSON.stringify(movedTo(basename(job.source.file), findings))
      used.set(key, `${key} ${digest(text)} ${text}`)
      fresh = true
    },
    async save() {
      if (!fresh) return { ok: true, value: null, problems: [] }
      const others = linesOf(await readFile(file, 'utf8').catch(() => ''))
      const lines: string[] = []
      let length = 0
      for (const [key, line] of [...used, ...others]) {
        if (lines.length >= used.size && used.has(key)) continue
        length += line.length + 1
        if (length > MOST) break
        lines.push(line)
      }
      await mkdir(folder, { recursive: true }).catch(() => undefined)
      return writeWhole(file, `${lines.join('\n')}\n`, { lasting: false })
    },
  }
}

/** By key; a line that is not whole is left out when it is asked for. */
function linesOf(text: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>()
  for (const line of text.split('\n')) {
    const key = line.slice(0, line.indexOf(' '))
    if (key !== '') lines.set(key, line)
  }
  return lines
}

function findingsIn(line: string): Findings | null {
  const [, sum, text] = /^\S+ (\S+) (.*)$/s.exec(line) ?? []
  if (text === undefined || digest(text) !== sum) return null
  return JSON.parse(text) as Findings
}

/** Of all that findings depend on: the text, the last part of its name, the pack's page, how much is played, the program. */
function keyOf({ source, page, beside }: Job, thoroughness: Thoroughness, program: string): string {
  const parts = [program, basename(source.file), source.text, page?.text ?? null, beside, thoroughness]
  return digest(JSON.stringify(parts))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

/** The bytes of the program as it was built, and the Node it runs on; null where it was not built. */
export function programPrint(): string | null {
  const folder = dirname(fileURLToPath(import.meta.url))
  if (!existsSync(join(folder, 'check-thread.js'))) return null
  const hash = createHash('sha256').update(process.version)
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'))
  for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('base64url')
}

/** Beside the installed packages of the project where there are any, else where this system keeps such things. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  if (existsSync('node_modules')) return join('node_modules', '.cache', 'lazy-coach')
  const home = env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(homedir(), '.cache')
  return join(home, 'lazy-coach')
}
