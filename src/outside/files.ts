// Text files and folders: reading them, adding to a record so that it lasts, and writing a whole file or nothing.
import { createHash } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs'
import { mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { CodeName } from '../problem/codes.ts'
import { found, startOf } from '../problem/found.ts'
import type { Outcome, Problem } from '../problem/problem.ts'

export interface TextFile {
  readonly file: string
  /** Without the byte order mark, where it had one. */
  readonly text: string
  /** `sha256:` and 64 hex digits, of the bytes as they lie on the disk. */
  readonly hash: string
}

/** Far above any scenario, record or transcript; keeps a wrong file from filling the memory. */
const LARGEST = 64 * 1024 * 1024

/** The whole of a UTF-8 text file. Errors: `file/missing`, `is-a-folder`, `unreadable`, `too-large`, `not-utf8`. */
export async function readText(file: string): Promise<Outcome<TextFile>> {
  let bytes: Uint8Array
  try {
    // At once: a thousand files that are waited for one by one take longer to come than to be looked at.
    const { size } = statSync(file)
    bytes = size > LARGEST ? new Uint8Array() : size > 0 ? readFileSync(file) : await bytesIn(file)
    const length = Math.max(size, bytes.length)
    if (length > LARGEST)
      return refused(file, 'file/too-large', { size: String(length), limit: String(LARGEST) })
  } catch (error) {
    return refused(file, READING[codeOf(error)] ?? 'file/unreadable', { detail: codeOf(error) })
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { ok: true, value: { file, text, hash: hashOf(bytes) }, problems: [] }
  } catch {
    return { ok: false, problems: [notUtf8(file, bytes)] }
  }
}

/** One byte over the limit at most: a device says it has size 0 and may never end. */
async function bytesIn(file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of createReadStream(file, { end: LARGEST })) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** What kind of thing lies there; null for nothing. */
export async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  const found = await stat(path).catch(() => null)
  if (found === null) return null
  return found.isDirectory() ? 'folder' : 'file'
}

/** The names in a folder, in the same order on every machine; folders end in `/`. */
export async function namesIn(folder: string): Promise<Outcome<readonly string[]>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const names = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    return { ok: true, value: names.sort(), problems: [] }
  } catch (error) {
    return refused(folder, READING[codeOf(error)] ?? 'file/unreadable', { detail: codeOf(error) })
  }
}

/** How many bytes lie there already; 0 for nothing, and for a device, which keeps nothing. */
export async function sizeOf(file: string): Promise<number> {
  const there = await stat(file).catch(() => null)
  return there?.isFile() ? there.size : 0
}

/** A file that grows line by line. What `add` took is on the disk when it returns. */
export interface Growing {
  /** Adds a text as a whole: where the disk is full, nothing of it stays behind. Errors: `file/disk-full`, `not-writable`. */
  add(text: string): Outcome<null>
  close(): void
}

/** Opens a file to add to, and makes it where it is not there yet. With `fresh` it starts empty. */
export function openToAdd(file: string, { fresh = false } = {}): Outcome<Growing> {
  try {
    const handle = openSync(file, fresh ? 'w' : 'a', 0o600)
    const add = (text: string) => addTo(handle, file, text)
    return { ok: true, value: { add, close: () => closeSync(handle) }, problems: [] }
  } catch (error) {
    return refused(file, WRITING[codeOf(error)] ?? 'file/not-writable', { detail: codeOf(error) })
  }
}

function addTo(handle: number, file: string, text: string): Outcome<null> {
  const stats = fstatSync(handle)
  const bytes = Buffer.from(text, 'utf8')
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
    if (stats.isFile()) fsyncSync(handle)
    return { ok: true, value: null, problems: [] }
  } catch (error) {
    if (stats.isFile()) ftruncateSync(handle, stats.size)
    return refused(file, WRITING[codeOf(error)] ?? 'file/not-writable', { detail: codeOf(error) })
  }
}

/**
 * Replaces a file or leaves it as it was; nobody ever reads half of it. `mode`: its permissions. `lasting`: false where it
 * does no harm when a power cut takes it. Errors: `file/disk-full`, `not-writable`.
 */
export async function writeWhole(
  file: string,
  text: string,
  { mode, lasting = true }: { readonly mode?: number; readonly lasting?: boolean } = {},
): Promise<Outcome<null>> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  try {
    const handle = await open(beside, 'w')
    try {
      if (mode !== undefined) await handle.chmod(mode)
      await handle.writeFile(text, 'utf8')
      if (lasting) await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, file)
    return { ok: true, value: null, problems: [] }
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    return refused(file, WRITING[codeOf(error)] ?? 'file/not-writable', { detail: codeOf(error) })
  }
}

/**
 * Puts another text in the place of one that was read, unless the file changed meanwhile: then it stays as it is. Keeps
 * its byte order mark, its permissions and a link to it. Errors: those of `readText` and `writeWhole`.
 */
export async function rewriteText({ file, hash }: TextFile, text: string): Promise<Outcome<null>> {
  try {
    const bytes = await bytesIn(file)
    if (hashOf(bytes) !== hash) return refused(file, 'file/changed', {})
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : ''
    const { mode } = await stat(file)
    return await writeWhole(await realpath(file), mark + text, { mode: mode & 0o777 })
  } catch (error) {
    return refused(file, READING[codeOf(error)] ?? 'file/unreadable', { detail: codeOf(error) })
  }
}

/**
 * Makes a file, and the folders it lies in. What lies there already stays as it is unless `over`. Errors: `file/exists`,
 * `disk-full`, `not-writable`.
 */
export async function writeNew(file: string, text: string, { over = false } = {}): Promise<Outcome<null>> {
  try {
    await mkdir(dirname(file), { recursive: true })
  } catch (error) {
    return refused(file, 'file/not-writable', { detail: codeOf(error) })
  }
  if (over) return writeWhole(file, text)
  try {
    await writeFile(file, text, { encoding: 'utf8', flag: 'wx' })
    return { ok: true, value: null, problems: [] }
  } catch (error) {
    return refused(file, MAKING[codeOf(error)] ?? WRITING[codeOf(error)] ?? 'file/not-writable', {
      detail: codeOf(error),
    })
  }
}

export function hashOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

const READING: Readonly<Record<string, CodeName>> = {
  ENOENT: 'file/missing',
  ENOTDIR: 'file/missing',
  EISDIR: 'file/is-a-folder',
}

const WRITING: Readonly<Record<string, CodeName>> = {
  ENOSPC: 'file/disk-full',
  EDQUOT: 'file/disk-full',
  EISDIR: 'file/is-a-folder',
}

const MAKING: Readonly<Record<string, CodeName>> = { EEXIST: 'file/exists' }

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}

export function alreadyThere(file: string): Problem {
  return found('file/exists', startOf(file), { name: file })
}

function refused<T>(file: string, code: CodeName, words: Record<string, string>): Outcome<T> {
  const place = startOf(file)
  return { ok: false, problems: [found(code, place, { name: file, ...words })] }
}

/** At the first byte that no UTF-8 text can have there. */
function notUtf8(file: string, bytes: Uint8Array): Problem {
  const isGood = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let good = 0
  for (let bad = bytes.length + 1; bad - good > 1; ) {
    const middle = (good + bad) >> 1
    if (isGood(middle)) good = middle
    else bad = middle
  }
  const lines = new TextDecoder('utf-8').decode(bytes.subarray(0, good), { stream: true }).split('\n')
  const [line, col] = [lines.length, lines.at(-1)!.length + 1]
  return found('file/not-utf8', { file, line, col, endLine: line, endCol: col + 1 }, { name: file })
}
