// `drill`: from a script and at a (pretended) terminal.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/report/wrap.ts'
import { readRecord } from '../../src/talk/record.ts'
import { running } from './pretended.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'lazy-coach-'))
const DRILL = ['drill', 'under-target', '--lang', 'en']
const LINES = 'How do you see it yourself?\n\nYou should just call more.\nWhat makes you say that?\n'

describe('drill from a script', () => {
  it.each(['constructor', '__proto__', 'foo'])('has no label called %j', async (label) => {
    const file = join(folder(), 'talk.jsonl')
    const input = `How do you see it yourself?\n/dispute ${label}\n`
    const { out } = await running([...DRILL, '--record', file], { input })
    expect(out).toContain(`'${label}' is not a label`)
    expect(readRecord(file, readFileSync(file, 'utf8'))).toMatchObject({ ok: true, problems: [] })
  })

  it('refuses a record without a name instead of leaving the talk unkept', async () => {
    const { code, out, err } = await running([...DRILL, '--record', ''], { input: LINES })
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('cannot be written')
  })

  it('shows the name of the record without obeying it', async () => {
    const file = join(folder(), '\u001b[31mtalk.jsonl')
    const { out } = await running([...DRILL, '--record', file], { input: LINES })
    expect(out).toContain('␛[31mtalk.jsonl')
    expect(out).not.toContain('\u001b')
  })

  it('says that a folder is no scenario with the exit code of a wrong command line', async () => {
    const { code, err } = await running(['drill', `${folder()}/`])
    expect(code).toBe(2)
    expect(err).toContain('is a folder')
  })

  it('reads one turn a line from the input, an empty line being a silence, and ends with it', async () => {
    const { code, out, err } = await running(DRILL, { input: LINES })
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toContain('How do you see it yourself?')
    expect(out).toContain('(silence)')
    expect(out).toMatch(/Looking back[\s\S]*What will you ask tomorrow, and whom\?\n$/)
  })

  it('prints one object with --json, the debrief in it', async () => {
    const { code, out } = await running([...DRILL, '--json', '--goal', 'no tips'], { input: LINES })
    expect(code).toBe(0)
    const talk = JSON.parse(out)
    expect(talk).toMatchObject({ scenario: 'under-target', lang: 'en', seed: 1, goal: 'no tips' })
    expect(talk.turns.map((turn: { seat: string }) => turn.seat).join(' ')).toMatch(
      /^coachee( coach coachee){4}$/,
    )
    expect(Object.keys(talk.debrief)).toEqual(
      expect.arrayContaining([
        'openShare',
        'score',
        'counts',
        'telling',
        'handingBack',
        'plan',
        'moments',
        'missedLeads',
      ]),
    )
    expect(talk.debrief.plan).toMatchObject({ kind: expect.any(String), buyIn: expect.any(Number) })
  })

  it('gives the same bytes for the same seed and lines, and other wordings for another seed', async () => {
    const played = async (seed: string) =>
      (await running([...DRILL, '--json', '--seed', seed], { input: LINES })).out
    expect(await played('3')).toBe(await played('3'))
    expect(await played('3')).not.toBe(await played('4'))
  })

  it('reads a script from a file, with --script - from the input; a missing one exits 2', async () => {
    const file = join(folder(), 'lines.txt')
    writeFileSync(file, LINES.replaceAll('\n', '\r\n'))
    const fromFile = await running([...DRILL, '--script', file, '--json'])
    const fromInput = await running([...DRILL, '--script', '-', '--json'], { input: LINES })
    expect(fromFile.out).toBe(fromInput.out)
    const missing = await running([...DRILL, '--script', `${file}.not`])
    expect(missing.code).toBe(2)
    expect(missing.err).toContain('does not exist')
  })

  it('shows the readings after each answer, after the talk, or never', async () => {
    const shown = async (mode: string) =>
      (await running([...DRILL, '--feedback', mode], { input: LINES })).out.replace(/\s+/g, ' ')
    expect(await shown('live')).toMatch(
      /tip · .*[\s\S]*\/back to try this moment again[\s\S]*End of the talk/,
    )
    expect(await shown('end')).toMatch(/End of the talk[\s\S]*Line by line[\s\S]*tip · /)
    const never = await shown('off')
    expect(never).not.toContain('Line by line')
    expect(never.split('Looking back')[0]).not.toContain('tip · ')
  })

  it('obeys the commands of the talk, and says a line that starts with two slashes', async () => {
    const input = 'Shall we start?\n/back\n/hint\n/dance\n//now what?\n/end\nnot said any more\n'
    const { out } = await running(DRILL, { input })
    expect(out).toContain('Taken back')
    expect(out).toContain('For instance:')
    expect(out).toContain('I do not know /dance')
    expect(out).toContain('/now what?')
    expect(out).not.toContain('not said any more')
  })

  it('lets no control code of a script reach the screen', async () => {
    const { out } = await running(DRILL, { input: 'What is \u001b]0;owned\u0007 \u001b[2Jthis?\n' })
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
  })
})

describe('drill at a terminal', () => {
  it('goes from menu to debrief: brief, goal, talk, readings, and the question for tomorrow', async () => {
    const typed = ['listen first', 'How do you see it yourself?', '', '/end', 'Ask Sarah about Monday']
    const { code, out, menu } = await running([], { typed, chooses: 0, env: { NO_COLOR: '1' } })
    expect(code).toBe(0)
    expect(menu[0]).toContain('English')
    expect(out).toMatch(
      /What do you want to practise[\s\S]*› listen first[\s\S]*How do you see it yourself\?/,
    )
    expect(out).toMatch(/open · [\s\S]*\(silence\)[\s\S]*Looking back[\s\S]*Your goal\s+listen first/)
    expect(out).toMatch(/› Ask Sarah about Monday\n$/)
  })

  it('puts the scenarios in the language of the person first', async () => {
    const { menu } = await running([], { typed: [], env: { LANG: 'nl_NL.UTF-8' } })
    expect(menu[0]).toContain('Nederlands')
  })

  it('exits 0 when the menu or the goal is left', async () => {
    expect((await running([], { typed: [] })).code).toBe(0)
    expect((await running([], { typed: [{ kind: 'interrupted' }], chooses: 0 })).code).toBe(0)
  })

  it.each(['interrupted', 'end'] as const)('shows the debrief of what was said when %s', async (kind) => {
    const { code, out } = await running(DRILL, { typed: ['', 'How do you see it yourself?', { kind }] })
    expect(code).toBe(0)
    expect(out).toContain('Looking back')
    expect(out).toContain('"How do you see it yourself?"')
  })

  it('draws the seed at a terminal and keeps it, and everything said, in the record', async () => {
    const file = join(folder(), 'talk.jsonl')
    const typed = ['', 'How do you see it yourself?', '/hint', '/end', 'tomorrow then']
    const { code, out } = await running([...DRILL, '--record', file], { typed })
    expect(code).toBe(0)
    expect(out).toContain(file)
    const record = readRecord(file, readFileSync(file, 'utf8'))
    if (!record.ok) throw new Error(JSON.stringify(record.problems))
    expect(record.value.header).toMatchObject({ seed: 7, feedback: 'live', seats: { coach: 'person' } })
    const kinds = record.value.entries.map((entry) => ('seat' in entry ? entry.seat : entry.kind))
    expect(kinds).toEqual(['coachee', 'coach', 'coachee', 'hint', 'end', 'rating'])
    expect(record.value.entries.at(-1)).toMatchObject({ name: 'tomorrow', value: 'tomorrow then' })
  })

  it('never writes over a talk, and says so', async () => {
    const file = join(folder(), 'talk.jsonl')
    writeFileSync(file, 'a talk\n')
    const { code, err } = await running([...DRILL, '--record', file], { input: LINES })
    expect(code).toBe(2)
    expect(err).toContain('exists already')
    expect(readFileSync(file, 'utf8')).toBe('a talk\n')
    const nowhere = await running([...DRILL, '--record', join(folder(), 'no', 'talk.jsonl')], {
      input: LINES,
    })
    expect(nowhere.code).toBe(2)
    expect(nowhere.err).not.toBe('')
  })

  it.each([40, 64, 120])('keeps every line within %i columns', async (columns) => {
    const typed = [
      '',
      'How do you see it yourself?',
      'You should just call more. Lazy.',
      '/help',
      '/hint',
      '/end',
    ]
    const { out } = await running(DRILL, { typed, columns })
    const echoed = out.split('\n').filter((line) => !typed.some((one) => one !== '' && line.endsWith(one)))
    expect(echoed.filter((line) => columnsOf(line) > columns)).toEqual([])
  })

  it('uses colour unless NO_COLOR is set, and plain signs where a terminal draws none', async () => {
    const typed = ['', 'How do you see it yourself?', '/end']
    expect((await running(DRILL, { typed })).out).toContain('\u001b[')
    expect((await running(DRILL, { typed, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b')
    const dumb = (await running(DRILL, { typed, env: { TERM: 'dumb' } })).out
    expect(dumb).not.toMatch(/[\u001b█░─›]/)
  })
})

describe('which scenario', () => {
  it('names the nearest id for one that is not there, and exits 2', async () => {
    const { code, err } = await running(['drill', 'under-tarket'], { input: '' })
    expect(code).toBe(2)
    expect(err).toContain('"under-target"')
  })

  it('plays a file, and exits 2 when it is not there', async () => {
    const { code, err } = await running(['drill', './nowhere.yaml'], { input: '' })
    expect(code).toBe(2)
    expect(err).toContain('nowhere.yaml')
  })

  it('tells every problem of a broken one as file:line:col, and exits 1', async () => {
    const file = join(folder(), 'broken.en.yaml')
    writeFileSync(file, 'format: 1\nid: broken\nlang: en\ntitel: Broken\n')
    const { code, out, err } = await running(['drill', file], { input: '' })
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain(`${file}:4:1`)
    expect(err).toContain('"title"')
  })
})
