// The scenarios that come with the program, read and checked as a user's would be.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runDrill } from '../src/drill/drill.ts'
import { headerFor, type Sitting } from '../src/drill/header.ts'
import type { Language } from '../src/moves/language.ts'
import { parseScenario } from '../src/scenario/parse.ts'
import type { Scenario } from '../src/scenario/scenario.ts'
import { simulatedCoachee } from '../src/seats/coachee-bot.ts'
import { scriptSeat } from '../src/seats/script.ts'
import type { Talk } from '../src/talk/talk.ts'

const read = new Map<string, Scenario>()

export function bundled(id: string, lang: Language): Scenario {
  const name = `${id}.${lang}.yaml`
  const file = join(import.meta.dirname, '..', 'scenarios', name)
  const scenario = read.get(name)
  if (scenario) return scenario
  const outcome = parseScenario({ file: name, text: readFileSync(file, 'utf8') })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 5), null, 2))
  read.set(name, outcome.value)
  return outcome.value
}

/** Plays lines to their end, as `drill --script` does. */
export function play(
  scenario: Scenario,
  lines: readonly string[],
  sitting: Partial<Sitting> = {},
): Promise<Talk> {
  return runDrill({
    talk: { header: headerFor(scenario, { seed: 1, ...sitting }), entries: [] },
    coach: scriptSeat(lines),
    coachee: simulatedCoachee(scenario),
    turns: scenario.turns,
    hint: () => null,
    now: () => null,
    on: () => {},
  })
}
