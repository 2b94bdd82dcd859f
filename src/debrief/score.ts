// The open share against the ideal, and the figures beside it that are never folded into it.
import { COUNTED, isCounted, LABELS, type Label, type Move, SLIPS } from '../moves/move.ts'
import { wordsOf } from '../moves/words.ts'
import { IDEAL, type Ideal, type Scenario } from '../scenario/scenario.ts'
import { coachTurns, eventsOf, type Talk, turnsOf } from '../talk/talk.ts'

/** Fewer counted moves than this are too few to score. */
export const ENOUGH_TO_SCORE = 6

export interface Score {
  readonly openShare: number | null
  readonly score: number | null
  readonly counts: Readonly<Record<Label, number>>
  readonly counted: number
  readonly ideal: Ideal & { readonly reached: boolean }
  readonly telling: number | null
  readonly handingBack: number | null
  readonly handedBack: number
  readonly told: number
  readonly followingUp: { readonly count: number; readonly of: number }
  readonly talkShare: number | null
}

/** One move of the talk as it counts: the label of an `override` event goes before ours. */
export interface ScoredMove {
  /** `n` of the coach turn, and the move within it, from 0. */
  readonly turn: number
  readonly index: number
  readonly move: Move
  readonly label: Label
}

export function scoredMoves(talk: Talk): readonly ScoredMove[] {
  const overrides = new Map<string, Label>()
  for (const event of eventsOf(talk)) {
    if (event.kind === 'override') overrides.set(`${event.turn}/${event.move}`, event.label)
    if (event.kind === 'back')
      for (const key of overrides.keys()) if (Number(key.split('/')[0]) >= event.to) overrides.delete(key)
  }
  return coachTurns(talk).flatMap((turn) =>
    turn.moves.map((move, index) => ({
      turn: turn.n,
      index,
      move,
      label: overrides.get(`${turn.n}/${index}`) ?? move.label,
    })),
  )
}

export function idealOf(scenario: Scenario | null): Ideal {
  return { ...IDEAL, ...scenario?.ideal }
}

/** `score = round(100 × min(1, openShare / ideal))`, as DESIGN says. */
export function scoreOf(talk: Talk, scenario: Scenario | null): Score {
  const moves = scoredMoves(talk)
  const counting = moves.filter(({ move, label }) => isCounted({ label, tags: move.tags }))
  const counts = Object.fromEntries(LABELS.map((label) => [label, 0])) as Record<Label, number>
  for (const { label } of moves.filter(({ label }) => label === 'neutral').concat(counting)) counts[label]++
  const counted = COUNTED.reduce((sum, label) => sum + counts[label], 0)
  const openShare = counted === 0 ? null : counts.open / counted
  const ideal = idealOf(scenario)
  const score =
    counted < ENOUGH_TO_SCORE || openShare === null
      ? null
      : Math.round(100 * Math.min(1, ideal.open === 0 ? 1 : openShare / ideal.open))
  const told = SLIPS.reduce((sum, label) => sum + counts[label], 0)
  const handedBack = moves.filter(({ move, label }) => label === 'neutral' && handsBack(move)).length
  const questions = counting.filter(({ label }) => label === 'open' || label === 'closed')
  const turns = coachTurns(talk).length
  const reached =
    score === 100 &&
    counts.tip <= ideal.tips &&
    counts.assumption <= ideal.assumptions &&
    counts.judgment <= ideal.judgments
  return {
    openShare,
    score,
    counts,
    counted,
    ideal: { ...ideal, reached },
    telling: turns === 0 ? null : (told * 10) / turns,
    handingBack: handedBack + told === 0 ? null : handedBack / (handedBack + told),
    handedBack,
    told,
    followingUp: {
      count: questions.filter((question) => followsUp(question, moves)).length,
      of: questions.length,
    },
    talkShare: talkShare(talk),
  }
}

/** Whether a question takes up their words: itself, or because it stands right behind them, handed back in the same breath. */
function followsUp({ move, turn, index }: ScoredMove, moves: readonly ScoredMove[]): boolean {
  const before = moves.find((other) => other.turn === turn && other.index === index - 1)
  return move.tags.includes('follow-up') || (before?.label === 'neutral' && handsBack(before.move))
}

function handsBack(move: Move): boolean {
  return move.tags.includes('reflection') || move.tags.includes('summary')
}

function talkShare(talk: Talk): number | null {
  const words = { coach: 0, coachee: 0 }
  for (const turn of turnsOf(talk)) words[turn.seat] += wordsOf(turn.text).length
  const all = words.coach + words.coachee
  return all === 0 ? null : words.coach / all
}
