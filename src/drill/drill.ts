// The conversation as it happens: two seats take turns until the talk ends; who sits there is not its business.
import { classify } from '../moves/classify.ts'
import { LABELS, type Label } from '../moves/move.ts'
import {
  type EndReason,
  type Entry,
  isTurn,
  type Talk,
  type TalkEvent,
  turnsOf,
  withEntry,
} from '../talk/talk.ts'
import type { CoacheeTurn, CoachTurn, Turn } from '../talk/turn.ts'
import { type Command, commandIn, unescaped } from './command.ts'
import type { Said, Seat } from './seat.ts'

/** Why a command had no effect, or what it did, for whoever watches. */
export type Notice =
  | 'help'
  | 'unknown-command'
  | 'nothing-to-take-back'
  | 'taken-back'
  | 'nothing-to-dispute'
  | 'disputed'
  | 'bad-label'

export type Happening =
  /** A turn was spoken; `talk` holds it. */
  | { readonly kind: 'turn'; readonly turn: Turn; readonly talk: Talk }
  /** The coachee has answered this turn of the coach: time to say how it was read. */
  | { readonly kind: 'feedback'; readonly turn: CoachTurn; readonly talk: Talk }
  | { readonly kind: 'event'; readonly event: TalkEvent; readonly talk: Talk }
  | { readonly kind: 'notice'; readonly code: Notice; readonly detail: string }

export interface Drill {
  /** The talk so far: a bare header, or a talk to be resumed. */
  readonly talk: Talk
  readonly coach: Seat
  readonly coachee: Seat
  /** Coach turns at most; null for no bound. */
  readonly turns: number | null
  /** An open question that fits this moment; null where nobody can tell. */
  readonly hint: (talk: Talk) => string | null
  /** ISO 8601 in UTC, or null where there is no clock. */
  readonly now: () => string | null
  /** Told of everything as it happens, and waited for: a turn is on disk before the next is asked for. */
  readonly on: (happening: Happening) => Promise<void> | void
}

/** Runs the talk to its end; the last entry is then the `end` event. */
export async function runDrill(drill: Drill): Promise<Talk> {
  let talk = drill.talk
  const tell = async (entry: Entry) => {
    talk = withEntry(talk, entry)
    await drill.on(
      isTurn(entry) ? { kind: 'turn', turn: entry, talk } : { kind: 'event', event: entry, talk },
    )
  }
  const end = async (reason: EndReason) => {
    await tell({ kind: 'end', at: drill.now(), reason })
    return talk
  }
  const coacheeSpeaks = async (): Promise<EndReason | null> => {
    const said = await drill.coachee.speak(talk)
    if (said.kind === 'leave') return said.reason
    const asked = turnsOf(talk).at(-1)
    await tell(coacheeTurn(said, nextNumber(talk), drill.now()))
    if (asked?.seat === 'coach') await drill.on({ kind: 'feedback', turn: asked, talk })
    return said.leaves ?? null
  }

  if (turnsOf(talk).at(-1)?.seat !== 'coachee') {
    const reason = await coacheeSpeaks()
    if (reason) return end(reason)
  }
  for (;;) {
    const said = await drill.coach.speak(talk)
    if (said.kind === 'leave') return end(said.reason)
    const command = commandIn(said.text)
    if (command?.name === 'end') return end('ended')
    if (command) {
      await obey(command, drill, talk, tell)
      continue
    }
    await tell(coachTurn(unescaped(said.text), talk, drill.now()))
    const reason = await coacheeSpeaks()
    if (reason) return end(reason)
    if (drill.turns !== null && coachTurnsIn(talk) >= drill.turns) return end('turns')
  }
}

const coachTurnsIn = (talk: Talk) => turnsOf(talk).filter((turn) => turn.seat === 'coach').length

/** Numbers run on from the last turn that stands, so that a moment tried again keeps its number. */
function nextNumber(talk: Talk): number {
  return (turnsOf(talk).at(-1)?.n ?? 0) + 1
}

/** A coach's line with its moves, read against everything the coachee has said. */
export function coachTurn(text: string, talk: Talk, at: string | null): CoachTurn {
  const lines = turnsOf(talk).flatMap((turn) => (turn.seat === 'coachee' ? [turn.text] : []))
  const { moves } = classify({
    text,
    lang: talk.header.lang,
    said: lines.at(-1) ?? null,
    earlier: lines.slice(0, -1),
  })
  return { n: nextNumber(talk), at, seat: 'coach', text, moves }
}

function coacheeTurn(said: Said & { kind: 'line' }, n: number, at: string | null): CoacheeTurn {
  return {
    n,
    at,
    seat: 'coachee',
    text: said.text,
    target: said.target ?? null,
    beat: said.beat ?? null,
    mood: said.mood ?? null,
  }
}

/** Does what a command in the talk asks; its outcome is an event or a notice. */
async function obey(
  command: Command,
  drill: Drill,
  talk: Talk,
  tell: (entry: Entry) => Promise<void>,
): Promise<void> {
  const at = drill.now()
  const notice = (code: Notice, detail = '') => drill.on({ kind: 'notice', code, detail })
  const last = turnsOf(talk).findLast((turn) => turn.seat === 'coach')
  if (command.name === 'help') return notice('help')
  if (command.name === 'hint') return tell({ kind: 'hint', at, text: drill.hint(talk) ?? '' })
  if (command.name === 'back') {
    if (!last) return notice('nothing-to-take-back')
    await tell({ kind: 'back', at, to: last.n })
    return notice('taken-back', last.text)
  }
  if (command.name === 'dispute') {
    const move = last?.moves.findIndex((one) => one.label !== 'neutral') ?? -1
    if (!last || last.moves.length === 0) return notice('nothing-to-dispute')
    const label = labelNamed(command.argument)
    if (!label) return notice('bad-label', command.argument)
    await tell({ kind: 'dispute', at, turn: last.n, move: Math.max(0, move), label })
    return notice('disputed', label)
  }
  return notice('unknown-command', command.word)
}

const DUTCH: ReadonlyMap<string, Label> = new Map([
  ['gesloten', 'closed'],
  ['aanname', 'assumption'],
  ['invulling', 'assumption'],
  ['oordeel', 'judgment'],
  ['neutraal', 'neutral'],
  ['advies', 'tip'],
  ['judgement', 'judgment'],
])

/** A label by its English or Dutch name; null when it is none. */
function labelNamed(word: string): Label | null {
  const name = word.trim().toLowerCase()
  return DUTCH.get(name) ?? LABELS.find((label) => label === name) ?? null
}
