// The question a trainer would pick: open, short, in the coachee's own words, and something came of it.
import { wordsOf } from '../moves/words.ts'
import type { Talk } from '../talk/talk.ts'
import type { Debrief } from './debrief.ts'
import { change, type Exchange, exchangesOf } from './exchanges.ts'
import { isTold } from './opened-up.ts'

export function bestQuestion(talk: Talk): Debrief['bestQuestion'] {
  let top: { readonly turn: number; readonly text: string; readonly worth: number } | null = null
  for (const exchange of exchangesOf(talk)) {
    const move = exchange.coach.moves.findLast((one) => one.label === 'open' && !one.tags.includes('stacked'))
    if (!move) continue
    const worth = worthOf(exchange, move.text, move.tags.includes('follow-up'))
    if (worth > 0 && (!top || worth > top.worth)) top = { turn: exchange.coach.n, text: move.text, worth }
  }
  return top && { turn: top.turn, text: top.text }
}

/** What it opened weighs most, then asking on, then what was told and how briefly it was asked. */
function worthOf(exchange: Exchange, question: string, followsUp: boolean): number {
  const slips = exchange.coach.moves.some((move) => ['tip', 'assumption', 'judgment'].includes(move.label))
  if (slips || !exchange.after || !isTold(exchange.after)) return 0
  const { after } = exchange
  const opened = (after.target?.level ?? 0) * 10 + (after.beat?.startsWith('plan/own') ? 15 : 0)
  const told = Math.min(20, Math.floor(wordsOf(after.text).length / 3))
  const moved = Math.max(0, change(exchange)?.trust ?? 0)
  const length = wordsOf(question).length
  const brief = length < 3 ? -4 : length > 20 ? -4 : 2
  return 1 + opened + told + moved + (followsUp ? 8 : 0) + brief
}
