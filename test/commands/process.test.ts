// The real command as another program runs it: pipes that close, signals, and a record that survives.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/talk/record.ts'

const PROGRAM = join(import.meta.dirname, '..', '..', 'bin', 'lazy-coach.js')
const DRILL = ['drill', 'under-target', '--lang', 'en', '--feedback', 'live']

function started(argv: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [PROGRAM, ...argv], { env: { ...process.env, LANG: 'en_GB.UTF-8' } })
}

/** Waits until the program has shown this, and gives everything it has shown. */
async function showing(program: ChildProcessWithoutNullStreams, text: string): Promise<void> {
  let shown = ''
  for await (const chunk of program.stdout.iterator({ destroyOnReturn: false })) {
    shown += chunk
    if (shown.includes(text)) return
  }
  throw new Error(`never shown: ${text}\n${shown}`)
}

describe('the process', () => {
  it('answers a stream of lines and exits when the input ends', async () => {
    const program = started(['classify', '--jsonl'])
    program.stdin.end('{"id":1,"text":"What happened?"}')
    let out = ''
    for await (const chunk of program.stdout) out += chunk
    expect(JSON.parse(out)).toMatchObject({ id: 1, moves: [{ label: 'open' }] })
    expect(program.exitCode ?? (await once(program, 'exit'))[0]).toBe(0)
  })

  it('exits 0 and says nothing when the reader of its output goes away', async () => {
    const program = started(['classify', '--jsonl'])
    const exit = once(program, 'exit')
    let complaint = ''
    program.stderr.on('data', (chunk) => {
      complaint += chunk
    })
    program.stdin.on('error', () => {})
    program.stdout.destroy()
    program.stdin.write('{"id":1,"text":"What happened?"}\n'.repeat(2000))
    program.stdin.end()
    expect((await exit)[0]).toBe(0)
    expect(complaint).toBe('')
  })

  it.skipIf(process.platform !== 'linux').each([
    ['output', ['list'], 1],
    ['error output', ['drill', 'nobody'], 2],
  ])('exits 2 when the %s cannot be written, for that is no bug', async (_, argv, stream) => {
    const full = openSync('/dev/full', 'w')
    const stdio = [0, 1, 2].map((one) => (one === stream ? full : 'pipe'))
    const program = spawn(process.execPath, [PROGRAM, ...argv], {
      stdio,
      env: { ...process.env, LANG: 'en_GB.UTF-8' },
    })
    let complaint = ''
    program.stderr?.on('data', (chunk) => {
      complaint += chunk
    })
    expect((await once(program, 'close'))[0]).toBe(2)
    expect(complaint).toBe(stream === 1 ? 'The output cannot be written (ENOSPC).\n' : '')
    closeSync(full)
  })

  it.skipIf(process.platform !== 'linux')(
    'says that the disk is full and goes on with the talk, on a device as well',
    async () => {
      const program = started([...DRILL, '--record', '/dev/full'])
      program.stdin.end('What makes it so tight at the moment?\n')
      let complaint = ''
      program.stderr.on('data', (chunk) => {
        complaint += chunk
      })
      program.stdout.resume()
      expect((await once(program, 'close'))[0]).toBe(0)
      expect(complaint).toMatch(/disk is full[\s\S]*The talk goes on/)
    },
  )

  it('keeps everything that was answered in the record when it is killed', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'lazy-coach-')), 'talk.jsonl')
    const program = started([...DRILL, '--record', file])
    program.stdin.write('What makes it so tight at the moment?\n')
    await showing(program, 'open ·')
    const exit = once(program, 'exit')
    program.kill('SIGKILL')
    await exit
    const record = readRecord(file, readFileSync(file, 'utf8'))
    if (!record.ok) throw new Error(JSON.stringify(record.problems))
    expect(record.value.entries.map((entry) => ('seat' in entry ? entry.seat : entry.kind))).toEqual([
      'coachee',
      'coach',
      'coachee',
    ])
  })

  it.skipIf(process.platform === 'win32')(
    'shows the debrief and exits 0 when interrupted while it waits for a line',
    async () => {
      const program = started(DRILL)
      program.stdin.write('What makes it so tight at the moment?\n')
      await showing(program, 'open ·')
      const exit = once(program, 'exit')
      program.kill('SIGINT')
      await showing(program, 'What will you ask tomorrow')
      expect((await exit)[0]).toBe(0)
    },
  )
})
