// How long `check --watch` takes from a save to the first word about it: a first scenario, made ones, and a bundled one.
import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { madeScenario } from './made-scenarios.ts'

const PROGRAM = resolve('bin', 'lazy-coach.js')
const SAVES = 21

const folder = mkdtempSync(join(tmpdir(), 'lazy-coach-'))
spawn(process.execPath, [PROGRAM, 'new', 'sam', '--lang', 'en'], { cwd: folder }).on('exit', async () => {
  copyFileSync('scenarios/under-target.nl.yaml', join(folder, 'under-target.nl.yaml'))
  const made = [150, 1000].map((lines, i) => {
    const { id, text } = madeScenario(i + 1, lines)
    writeFileSync(join(folder, `${id}.en.yaml`), text)
    return `${id}.en.yaml`
  })
  for (const name of ['sam.en.yaml', ...made, 'under-target.nl.yaml']) await measured(join(folder, name))
  rmSync(folder, { recursive: true })
})

async function measured(file: string): Promise<void> {
  const program = spawn(process.execPath, [PROGRAM, 'check', '--watch', '--lang', 'en', file])
  let said = ''
  let heard = () => {}
  program.stdout.on('data', (data) => {
    said += data
    heard()
  })
  const until = (text: string, after = '') =>
    new Promise<void>((resolve) => {
      heard = () => {
        const start = said.indexOf(after) + after.length
        if (said.includes(after) && said.includes(text, start)) resolve()
      }
      heard()
    })
  await until('Ctrl-C stops.')
  const text = readFileSync(file, 'utf8')
  const times: number[] = []
  for (let i = 0; i < SAVES; i++) {
    said = ''
    const start = performance.now()
    writeFileSync(file, `${text}# ${i}\n`)
    await until('still playing')
    times.push(performance.now() - start)
    await until('\n', 'still playing it …\n')
  }
  program.kill('SIGINT')
  times.sort((one, other) => one - other)
  const at = (share: number) => `${times[Math.floor(share * (times.length - 1))]!.toFixed(0)} ms`
  const lines = text.split('\n').length - 1
  process.stdout.write(
    `${basename(file)} (${lines} lines): from save to word, median ${at(0.5)}, worst of ${SAVES} ${at(1)}\n`,
  )
}
