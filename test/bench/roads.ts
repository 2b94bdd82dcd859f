// `npm run bench:roads -- [FILE…]`: which road of the coachee's engine answers each played line today, and how it was judged.
import { readdirSync, readFileSync } from 'node:fs'
import { spokenAfter } from '../../src/coachee/asked.ts'
import { opening } from '../../src/coachee/fold.ts'
import { react } from '../../src/coachee/react.ts'
import type { CoacheeState } from '../../src/coachee/state.ts'
import { classify } from '../../src/moves/classify.ts'
import type { Language } from '../../src/moves/language.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

interface Judged {
  readonly talk: number
  readonly seed: number
  readonly n: number
  readonly say: string
  readonly answer: string
  readonly beat: string
  readonly on: boolean
  readonly machine: boolean
}

interface Played extends Judged {
  readonly file: string
  readonly before: string
  readonly now: { readonly text: string; readonly beat: string }
}

const HERE = 'test/bench/played'
const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'))
const files = (
  wanted.length > 0 ? wanted : readdirSync(HERE).filter((one) => /\.[345]\.jsonl$/.test(one))
).sort()
const lines = files.flatMap(playedAgain)
const isRead = process.argv.includes('--read')

if (isRead) {
  for (const one of lines) {
    const mark = one.now.text === one.answer ? (one.on ? 'on' : 'OFF') : 'new'
    process.stdout.write(
      `${[one.file.replace('.jsonl', ''), `${one.talk}.${one.n}`, mark, roadOf(one.now.beat), one.now.beat, one.before, one.say, one.now.text].join('\t')}\n`,
    )
  }
} else process.stdout.write(tableOf(lines))

/** Every line meets the talk in which it was typed: where today's answer is another, the judged one is put in its place. */
function playedAgain(file: string): readonly Played[] {
  const [id, lang] = file.split('.') as [string, Language]
  const text = readFileSync(`scenarios/${id}.${lang}.yaml`, 'utf8')
  const read = parseScenario({ file, text })
  if (!read.ok) throw new Error(`${file}: the scenario does not parse`)
  const scenario = read.value
  const judged = readFileSync(`${HERE}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Judged)
  let talk = 0
  let state: CoacheeState | null = null
  return judged.map((line) => {
    if (!state || line.talk !== talk) state = opening(scenario, line.seed).state
    talk = line.talk
    const said = state.lines.map((one) => one.text)
    const { moves } = classify({
      text: line.say,
      lang,
      said: said.at(-1) ?? null,
      earlier: said.slice(0, -1),
    })
    const reply = react(scenario, state, { n: line.n, at: null, seat: 'coach', text: line.say, moves })
    state = reply.text === line.answer ? reply.state : asJudged(scenario, reply.state, line)
    return { ...line, file, before: said.at(-1) ?? '', now: { text: reply.text, beat: reply.beat } }
  })
}

function asJudged(scenario: Scenario, state: CoacheeState, { answer, beat }: Judged): CoacheeState {
  const thread =
    scenario.threads.find(({ id }) => new RegExp(`/${id}(?:[./]|$)`).test(beat))?.id ?? state.inHand
  const level = /(?:^|\/)level\/([a-z-]+\.\d)/.exec(beat)?.[1]
  const kept = {
    ...state,
    inHand: thread,
    lastBeat: beat,
    lines: [...state.lines.slice(0, -1), { text: answer, thread }],
  }
  return {
    ...kept,
    spoken: spokenAfter(beat, state, thread),
    reached: level ? new Set(state.reached).add(level) : state.reached,
  }
}

function roadOf(beat: string): string {
  if (beat.startsWith('asked/opening')) return 'asked: opening'
  const [first = '', second = ''] = beat.split('/')
  if (first === 'confirm') return `confirm/${second}`
  return /^(?:level|asked|fact|common|closed|just-said|aspect|further|more|guarded|bait|plan|thin)$/.test(
    first,
  )
    ? first
    : beat
}

function tableOf(all: readonly Played[]): string {
  const roads = new Map<string, Played[]>()
  for (const one of all) roads.set(roadOf(one.now.beat), [...(roads.get(roadOf(one.now.beat)) ?? []), one])
  const rows = [...roads]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([road, here]) => {
      const same = here.filter(({ now, answer }) => now.text === answer)
      const on = same.filter((one) => one.on).length
      const machine = same.filter((one) => one.machine).length
      return `| ${road} | ${here.length} | ${same.length} | ${on} | ${machine} |`
    })
  return [
    '| road | lines | judged as it stands | on | machine-like |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
