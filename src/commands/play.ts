// `drill`: a talk with a simulated coachee, typed at a terminal or read from a script.
import { hintFor } from '../coachee/hint.ts'
import { debriefOf } from '../debrief/debrief-of.ts'
import { runDrill } from '../drill/drill.ts'
import { headerFor } from '../drill/header.ts'
import type { Language } from '../moves/language.ts'
import type { Outside } from '../outside/outside.ts'
import type { ReadScenario } from '../outside/scenarios.ts'
import { debriefText } from '../report/debrief-text.ts'
import { firstName, lineByLine } from '../report/drill-text.ts'
import { drillJson } from '../report/json.ts'
import { plainLine } from '../report/plain.ts'
import type { CommandLineWords } from '../report/words/command-line.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { simulatedCoachee } from '../seats/coachee-bot.ts'
import { coachTurns, type FeedbackMode, type Talk, withEntry } from '../talk/talk.ts'
import type { CoachChair } from './coach-chair.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { lookOf } from './look.ts'
import { personInChair } from './person.ts'
import { NO_RECORD, type RecordKeeper, startRecord } from './record-keeper.ts'
import { scenarioFor } from './scenarios.ts'
import { scriptInChair } from './script.ts'
import { type Stage, show } from './stage.ts'
import { VERSION } from './version.ts'

export interface DrillOptions {
  /** An id or a file; chosen from a menu where it is left out. */
  readonly scenario?: string
  /** Of the scenario, and of everything around it. */
  readonly lang: Language
  /** Whether that language was asked for; if not, the other will do where a scenario has no other. */
  readonly langGiven: boolean
  /** Drawn at a terminal, 1 elsewhere. */
  readonly seed?: number
  /** A file with the coach's lines, `-` for the input. */
  readonly script?: string
  readonly json?: boolean
  readonly record?: string
  /** Live at a terminal, at the end elsewhere. */
  readonly feedback?: FeedbackMode
  readonly goal?: string
}

export async function drill(
  options: DrillOptions,
  outside: Outside,
  words: CommandLineWords,
): Promise<ExitCode> {
  const typed = options.script === undefined && outside.input.terminal
  const found = await scenarioFor(options, outside)
  if ('code' in found) return found.code
  const screen = options.json ? outside.err : outside.out
  const look = await lookOf(screen, found.scenario.lang, outside)
  const stage: Stage = {
    screen,
    look,
    name: firstName(found.scenario),
    echoesCoach: !typed,
    feedback: (options.feedback ?? (typed ? 'live' : 'end')) === 'live',
  }
  const chair = typed
    ? await personInChair(found.scenario, options, stage, outside)
    : await scriptInChair(options, outside)
  if ('code' in chair) return chair.code
  try {
    return await play(found, options, chair, stage, outside, words)
  } finally {
    chair.close()
  }
}

async function play(
  found: ReadScenario,
  options: DrillOptions,
  chair: CoachChair,
  stage: Stage,
  outside: Outside,
  words: CommandLineWords,
): Promise<ExitCode> {
  const { scenario } = found
  const typed = chair.seat.sitter === 'person'
  // Without a person there is no pace to keep, and the same lines give the same talk to the byte.
  const now = () => (typed ? outside.now() : null)
  const header = headerFor(scenario, {
    seed: options.seed ?? (typed ? outside.drawSeed() : 1),
    program: VERSION,
    hash: found.hash,
    coach: chair.seat.sitter,
    feedback: options.feedback ?? (typed ? 'live' : 'end'),
    goal: chair.goal,
    start: now(),
  })
  const record =
    options.record === undefined ? NO_RECORD : await startRecord(options.record, header, outside, words)
  if (record === null) return EXIT.wrongCommand
  const shows = typed || !options.json
  const talk = await runDrill({
    talk: { header, entries: [] },
    coach: chair.seat,
    coachee: simulatedCoachee(scenario),
    turns: scenario.turns,
    hint: (talk) => hintFor(scenario, talk),
    now,
    on: async (happening) => {
      if (happening.kind === 'turn') await record.keep(happening.turn)
      if (happening.kind === 'event') await record.keep(happening.event)
      if (shows) await show(happening, stage)
    },
  })
  await lookBack(talk, scenario, options, chair, stage, record, outside, shows)
  record.close()
  return EXIT.fine
}

/** The debrief, and the question for tomorrow where somebody can answer it. */
async function lookBack(
  talk: Talk,
  scenario: Scenario,
  options: DrillOptions,
  chair: CoachChair,
  { screen, look, name }: Stage,
  record: RecordKeeper,
  outside: Outside,
  shows: boolean,
): Promise<void> {
  const debrief = debriefOf(talk, scenario)
  let whole = talk
  if (shows) {
    if (talk.header.feedback === 'end' && coachTurns(talk).length > 0)
      await screen.write(`\n${lineByLine(coachTurns(talk), name, look)}\n`)
    await screen.write(`\n${debriefText(debrief, name, look)}\n`)
    await screen.write(`${look.paint.bold(look.words.debrief.tomorrow)}\n`)
    const answer = await chair.tomorrow()
    if (answer) {
      const rating = { kind: 'rating', at: outside.now(), name: 'tomorrow', value: answer } as const
      whole = withEntry(talk, rating)
      await record.keep(rating)
    }
    if (options.record)
      await screen.write(`${look.paint.dim(look.words.drill.kept(plainLine(options.record)))}\n`)
  }
  if (options.json) await outside.out.write(drillJson(whole, debrief))
}
