import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  kindOf,
  namesIn,
  openToAdd,
  readText,
  rewriteText,
  writeNew,
  writeWhole,
} from '../../src/outside/files.ts'
import type { Outcome } from '../../src/problem/problem.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lazy-coach-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const here = (name: string) => join(folder, name)
const codes = (outcome: Outcome<unknown>) => outcome.problems.map(({ code }) => code)

describe('readText', () => {
  it('gives the text without its byte order mark, and the hash of the bytes with it', async () => {
    writeFileSync(here('a.yaml'), '\ufefféén\r\n')
    const read = await readText(here('a.yaml'))
    expect(read).toMatchObject({ ok: true, value: { text: 'één\r\n' } })
    writeFileSync(here('abc'), 'abc')
    const abc = await readText(here('abc'))
    expect(abc.ok && abc.value.hash).toBe(
      'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })

  it.skipIf(process.platform === 'win32')('does not read on in a device that never ends', async () => {
    expect(codes(await readText('/dev/zero'))).toEqual(['file/too-large'])
  })

  it('says that a file is missing, is a folder, cannot be read or is far too large', async () => {
    symlinkSync(here('circle'), here('circle'))
    writeFileSync(here('large'), '')
    truncateSync(here('large'), 65 * 1024 * 1024)
    writeFileSync(here('file'), '')
    expect(codes(await readText(here('nothing')))).toEqual(['file/missing'])
    expect(codes(await readText(here('file/below')))).toEqual(['file/missing'])
    expect(codes(await readText(folder))).toEqual(['file/is-a-folder'])
    expect(codes(await readText(here('circle')))).toEqual(['file/unreadable'])
    expect(codes(await readText(here('large')))).toEqual(['file/too-large'])
  })

  it.each([
    ['Windows-1252', [0x61, 0x0a, 0xc3, 0xa9, 0xe9, 0x0a], '2:2'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], '1:1'],
    ['half a character at the end', [0x61, 0x62, 0xe2, 0x82], '1:3'],
  ])('points at the first byte of %s that is no UTF-8', async (_, bytes, place) => {
    writeFileSync(here('a'), Uint8Array.from(bytes))
    const { problems } = await readText(here('a'))
    expect(problems.map(({ code, place: { line, col } }) => `${code} ${line}:${col}`)).toEqual([
      `file/not-utf8 ${place}`,
    ])
  })
})

describe('openToAdd', () => {
  it('puts each line on the disk at once, after what was there', () => {
    writeFileSync(here('record'), 'one\n')
    const opened = openToAdd(here('record'))
    if (!opened.ok) throw new Error('not opened')
    expect(opened.value.add('twéé\n').ok).toBe(true)
    expect(readFileSync(here('record'), 'utf8')).toBe('one\ntwéé\n')
    opened.value.add('three\n')
    opened.value.close()
    expect(readFileSync(here('record'), 'utf8')).toBe('one\ntwéé\nthree\n')
  })

  it('starts empty when asked to', () => {
    writeFileSync(here('record'), 'one\n')
    const opened = openToAdd(here('record'), { fresh: true })
    if (opened.ok) opened.value.close()
    expect(readFileSync(here('record'), 'utf8')).toBe('')
  })

  it('says why it cannot', () => {
    expect(codes(openToAdd(here('no/such/folder')))).toEqual(['file/not-writable'])
    expect(codes(openToAdd(folder))).toEqual(['file/is-a-folder'])
  })

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full', () => {
    const opened = openToAdd('/dev/full')
    expect(opened.ok && codes(opened.value.add('one\n'))).toEqual(['file/disk-full'])
  })
})

describe('writeWhole', () => {
  it('replaces the file and leaves nothing beside it', async () => {
    writeFileSync(here('a'), 'old')
    expect((await writeWhole(here('a'), 'new')).ok).toBe(true)
    expect(readFileSync(here('a'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a'])
  })

  it('leaves all as it was when it cannot', async () => {
    expect(codes(await writeWhole(here('no/folder'), 'x'))).toEqual(['file/not-writable'])
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('folders', () => {
  it('are listed in the same order everywhere', async () => {
    for (const name of ['b', 'a', 'Z', 'é']) writeFileSync(here(name), '')
    expect(await namesIn(folder)).toMatchObject({ ok: true, value: ['Z', 'a', 'b', 'é'] })
    expect(codes(await namesIn(here('nothing')))).toEqual(['file/missing'])
  })

  it('are told from files and from nothing', async () => {
    writeFileSync(here('a'), '')
    expect([await kindOf(here('a')), await kindOf(folder), await kindOf(here('b'))]).toEqual([
      'file',
      'folder',
      null,
    ])
  })
})

describe('rewriteText', () => {
  const read = async (name: string) => {
    const outcome = await readText(here(name))
    if (!outcome.ok) throw new Error('unread')
    return outcome.value
  }

  it('keeps the byte order mark, the permissions and a link to the file', async () => {
    writeFileSync(here('real.yaml'), '\ufeffold')
    chmodSync(here('real.yaml'), 0o640)
    symlinkSync(here('real.yaml'), here('link.yaml'))
    expect(codes(await rewriteText(await read('link.yaml'), 'new'))).toEqual([])
    expect(readFileSync(here('real.yaml'), 'utf8')).toBe('\ufeffnew')
    expect(statSync(here('real.yaml')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder)).toEqual(['link.yaml', 'real.yaml'])
  })

  it('leaves a file alone that somebody saved in the meantime', async () => {
    writeFileSync(here('a.yaml'), 'old')
    const before = await read('a.yaml')
    writeFileSync(here('a.yaml'), 'saved')
    expect(codes(await rewriteText(before, 'new'))).toEqual(['file/changed'])
    expect(readFileSync(here('a.yaml'), 'utf8')).toBe('saved')
  })
})

describe('writeNew', () => {
  it('makes the folders too, and writes over nothing unless it may', async () => {
    const file = here('some/where/a.yaml')
    expect(codes(await writeNew(file, 'one'))).toEqual([])
    expect(codes(await writeNew(file, 'two'))).toEqual(['file/exists'])
    expect(readFileSync(file, 'utf8')).toBe('one')
    expect(codes(await writeNew(file, 'two', { over: true }))).toEqual([])
    expect(readFileSync(file, 'utf8')).toBe('two')
    expect(codes(await writeNew(here('some/where/a.yaml/b'), 'x'))).toEqual(['file/not-writable'])
  })
})
