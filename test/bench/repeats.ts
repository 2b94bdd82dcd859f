// `npm run bench:repeats`: what they say twice in a talk, and how often answers begin alike, over played and bot talks.
import { readdirSync, readFileSync } from 'node:fs'
import { opening } from '../../src/coachee/fold.ts'
import { react } from '../../src/coachee/react.ts'
import { classify } from '../../src/moves/classify.ts'
import { fold, type Language } from '../../src/moves/language.ts'
import { wordsOf } from '../../src/moves/words.ts'
import { PERSONAS, type PersonaName } from '../../src/scenario/answers.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

interface Answered {
  readonly say: string
  readonly text: string
  readonly beat: string
}

const HERE = 'test/bench/played'
const isRead = process.argv.includes('--read')
const sums = new Map<string, { talks: number; answers: number; twice: number; alike: number }>()
for (const file of readdirSync(HERE).filter((one) => one.endsWith('.jsonl'))) {
  const [id, lang] = file.split('.') as [string, Language]
  const read = parseScenario({ file, text: readFileSync(`scenarios/${id}.${lang}.yaml`, 'utf8') })
  if (!read.ok) throw new Error(`${file}: the scenario does not parse`)
  const lines = readFileSync(`${HERE}/${file}`, 'utf8').trim().split('\n')
  const talks = new Map<number, { seed: number; says: string[] }>()
  for (const line of lines) {
    const { talk, seed, say } = JSON.parse(line) as { talk: number; seed: number; say: string }
    const known = talks.get(talk) ?? { seed, says: [] }
    known.says.push(say)
    talks.set(talk, known)
  }
  for (const persona of PERSONAS) {
    const scenario = read.value.persona === persona ? read.value : inTemper(read.value, persona)
    for (const { seed, says } of talks.values()) {
      const said = played(scenario, seed, says)
      count(`${lang} ${persona}${read.value.persona === persona ? '' : ' (lent)'}`, said)
    }
  }
}
process.stdout.write(
  [
    '| language, temper | talks | answers | a sentence said before | begin like an earlier one |',
    '|---|---|---|---|---|',
    ...[...sums]
      .sort()
      .map(([name, one]) => `| ${name} | ${one.talks} | ${one.answers} | ${one.twice} | ${one.alike} |`),
    '',
  ].join('\n'),
)

/** The same person in another temper, who has only the temper's own words. */
function inTemper(scenario: Scenario, persona: PersonaName): Scenario {
  return { ...scenario, persona, answers: {} }
}

function played(scenario: Scenario, seed: number, says: readonly string[]): readonly Answered[] {
  let reply = opening(scenario, seed)
  const answers: Answered[] = [{ say: '', text: reply.text, beat: reply.beat }]
  for (const [i, text] of says.entries()) {
    const said = reply.state.lines.map((line) => line.text)
    const { moves } = classify({
      text,
      lang: scenario.lang,
      said: said.at(-1) ?? null,
      earlier: said.slice(0, -1),
    })
    reply = react(scenario, reply.state, { n: 2 * i + 2, at: null, seat: 'coach', text, moves })
    answers.push({ say: text, text: reply.text, beat: reply.beat })
    if (reply.leaves) break
  }
  return answers
}

/** Sentences of four words or more. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…])\s+/)
    .filter((one) => wordsOf(one).length >= 4)
    .map(fold)
}

function startOf(text: string): string | null {
  const words = wordsOf(text).slice(0, 3)
  return words.length < 3 ? null : fold(text.slice(words[0]!.start, words[2]!.end))
}

function count(name: string, answers: readonly Answered[]): void {
  const sum = sums.get(name) ?? { talks: 0, answers: 0, twice: 0, alike: 0 }
  const said = new Set<string>()
  const starts = new Set<string>()
  sum.talks++
  for (const { say, text, beat } of answers) {
    sum.answers++
    const twice = sentencesOf(text).filter((one) => said.has(one))
    const start = startOf(text)
    const isAlike = start !== null && starts.has(start)
    if (twice.length > 0) sum.twice++
    else if (isAlike) sum.alike++
    if (isRead && twice.length > 0)
      process.stdout.write(`TWICE\t${name}\t${beat}\t${say}\t${twice.join(' | ')}\n`)
    else if (isRead && isAlike) process.stdout.write(`ALIKE\t${name}\t${beat}\t${say}\t${text}\n`)
    for (const one of sentencesOf(text)) said.add(one)
    if (start) starts.add(start)
  }
  sums.set(name, sum)
}
