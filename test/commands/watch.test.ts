// `check --watch`, the real process: heard however an editor saves, told at once, played afterwards, ended by Ctrl-C.
import { spawn } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SOUND } from '../pack/sound.ts'
import { running } from './pretended.ts'

const PROGRAM = join(import.meta.dirname, '..', '..', 'bin', 'lazy-coach.js')
const PATIENCE = 20_000

function watching(argv: readonly string[], cwd: string) {
  const program = spawn(process.execPath, [PROGRAM, 'check', '--watch', '--lang', 'en', ...argv], { cwd })
  let said = ''
  let seen = 0
  program.stdout.on('data', (data) => {
    said += data
  })
  program.stderr.on('data', (data) => {
    said += data
  })
  const ended = new Promise<number | null>((resolve) => program.on('exit', resolve))
  return {
    said: () => said,
    interrupt: () => program.kill('SIGINT'),
    ended,
    async until(text: string) {
      for (const start = Date.now(); ; ) {
        const at = said.indexOf(text, seen)
        if (at >= 0) {
          seen = at + text.length
          return
        }
        if (Date.now() - start > PATIENCE) throw new Error(`No "${text}" in:\n${said}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
  }
}

const WRONG = SOUND.replace('persona: guarded', 'persona: gaurded')
const UNFINDABLE = SOUND.replace('trust: 45, after', 'trust: 100, after')

describe('check --watch', () => {
  it('hears a save by writing, by renaming and by making the file anew', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lazy-coach-'))
    const file = join(folder, 'small.en.yaml')
    writeFileSync(file, SOUND)
    const watch = watching(['small.en.yaml'], folder)
    await watch.until('1 scenario checked, nothing found.')
    await watch.until('Ctrl-C stops.')
    writeFileSync(file, WRONG)
    await watch.until('Did you mean "guarded"?')
    await watch.until('1 error')
    writeFileSync(join(folder, 'small.tmp'), SOUND)
    renameSync(join(folder, 'small.tmp'), file)
    await watch.until('The bots are still playing it')
    await watch.until('1 scenario checked, nothing found.')
    renameSync(file, join(folder, 'small.en.yaml~'))
    writeFileSync(file, UNFINDABLE)
    await watch.until('The bots are still playing it')
    await watch.until('check/asking-finds-no-plan')
    rmSync(file)
    await watch.until('file/missing')
    writeFileSync(file, SOUND)
    await watch.until('1 scenario checked, nothing found.')
    watch.interrupt()
    expect(await watch.ended).toBe(process.platform === 'win32' ? null : 0)
  }, 60_000)

  it('sees what joins a folder, and tells the sum of all that lies there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lazy-coach-'))
    writeFileSync(join(folder, 'small.en.yaml'), WRONG)
    const watch = watching([folder], folder)
    await watch.until('1 error')
    await watch.until('Ctrl-C stops.')
    writeFileSync(join(folder, 'other.en.yaml'), SOUND.replace('id: small', 'id: other'))
    await watch.until('other.en.yaml')
    await watch.until('1 error')
    writeFileSync(join(folder, 'small.en.yaml'), SOUND)
    await watch.until('2 scenarios checked, nothing found.')
    watch.interrupt()
    await watch.ended
  }, 60_000)

  it('stops at once where there is nothing to watch, and with options that do not go with it', async () => {
    expect((await running(['check', '--watch', 'no-such-file.yaml'])).code).toBe(2)
    const { code, err } = await running(['check', '--watch', '--fix', 'x.yaml', '--lang', 'nl'])
    expect([code, err]).toEqual([2, 'fout: --watch laat zich niet combineren met --fix.\n'])
  })
})
