// At most three moments worth another try, each tied to the line that caused it.

import { fold, type Language } from '../moves/language.ts'
import { isSlip, type Label } from '../moves/move.ts'
import { coacheeTurns, type Talk } from '../talk/talk.ts'
import type { CoacheeTurn } from '../talk/turn.ts'
import type { Moment } from './debrief.ts'
import { change, type Exchange, exchangesOf } from './exchanges.ts'
import { isShield, isTold } from './opened-up.ts'
import { clauseWith, lastClause, quotesScrap } from './quote.ts'
import { scoredMoves } from './score.ts'

export const MOMENTS_AT_MOST = 3
const WEIGHT: Partial<Record<Label, number>> = { judgment: 100, assumption: 60, tip: 40 }

/**
 * The dearest slips in order of the talk, at most one a turn; none that did nothing to the person in the other chair.
 * `hooks`: the scenario's hook words.
 */
export function momentsOf(talk: Talk, hooks: readonly string[] = []): readonly Moment[] {
  const labels = new Map(scoredMoves(talk).map(({ turn, index, label }) => [`${turn}/${index}`, label]))
  const found = exchangesOf(talk).flatMap((exchange) => {
    const { coach } = exchange
    if (costOf(exchange) <= 0 && change(exchange) !== null) return []
    const slips = coach.moves
      .map((move, index) => ({ move, index, label: labels.get(`${coach.n}/${index}`) ?? move.label }))
      .filter(({ label }) => isSlip(label))
      .sort((a, b) => (WEIGHT[b.label] ?? 0) - (WEIGHT[a.label] ?? 0))
    const slip = slips[0]
    return slip ? [{ exchange, ...slip, cost: costOf(exchange) + (WEIGHT[slip.label] ?? 0) }] : []
  })
  return [...found]
    .sort((a, b) => b.cost - a.cost || a.exchange.coach.n - b.exchange.coach.n)
    .slice(0, MOMENTS_AT_MOST)
    .sort((a, b) => a.exchange.coach.n - b.exchange.coach.n)
    .map(({ exchange, move, index, label }): Moment => {
      const moved = change(exchange)
      return {
        turn: exchange.coach.n,
        move: index,
        label: label as Moment['label'],
        text: move.text,
        answer: exchange.after?.text ?? '',
        trust: moved?.trust ?? null,
        ownership: moved?.ownership ?? null,
        reason: move.cues[0]?.reason ?? '',
        instead: insteadAt(saidBefore(talk, exchange), exchange, move.instead, hooks),
      }
    })
}

function costOf(exchange: Exchange): number {
  const moved = change(exchange)
  return moved ? -moved.trust - moved.ownership : 0
}

export const PLAIN: Record<Language, readonly string[]> = {
  nl: ['Hoe kijk je daar zelf tegenaan?', 'Wat zie je daar zelf in?', 'Hoe zit dat voor jou?'],
  en: ['How do you see that yourself?', 'What do you make of that yourself?', 'What is that like for you?'],
}
export const QUOTING: Record<Language, readonly ((words: string) => string)[]> = {
  nl: [
    (words) => `Je zei: ‘${words}’. Wat bedoel je daarmee?`,
    (words) => `‘${words}’, zeg je. Hoe zit dat?`,
    (words) => `‘${words}’. Wat zit daarachter?`,
  ],
  en: [
    (words) => `You said: ‘${words}’. What do you mean by that?`,
    (words) => `‘${words}’, you say. How is that?`,
    (words) => `‘${words}’. What is behind that?`,
  ],
}

/**
 * An open question that could be said at that moment: around the clause of a hook that had just fallen, or another
 * that says something by itself; else the move's own, else a plain one.
 */
function insteadAt(
  { said, lang }: Said,
  exchange: Exchange,
  own: string | null,
  hooks: readonly string[],
): string {
  const words = said
    .map(({ line, isTold }) => {
      const hook = hooks.findLast((one) => fold(line).includes(fold(one)))
      return (hook && clauseWith(line, hook, lang)) ?? (isTold ? lastClause(line, lang) : null)
    })
    .find((one) => one !== null)
  const turn = exchange.coach.n
  const pick = <T>(list: readonly T[]): T => list[Math.floor(turn / 2) % list.length]!
  if (words) return pick(QUOTING[lang])(words)
  return own === null || quotesScrap(own, lang) ? pick(PLAIN[lang]) : own
}

interface Said {
  readonly lang: Language
  /** The coachee's last lines before that moment, the last one first; of those that told nothing only a hook is worth it. */
  readonly said: readonly { readonly line: string; readonly isTold: boolean }[]
}

/** So many lines back a person still knows what they said. */
const FRESH = 3

function saidBefore(talk: Talk, { coach }: Exchange): Said {
  const before = coacheeTurns(talk).filter((turn) => turn.n < coach.n)
  const said = before.slice(-FRESH).map((turn) => ({
    line: turn.text.replace(/\*[^*]*\*/g, ' '),
    isTold: tells(turn),
  }))
  return { lang: talk.header.lang, said: said.toReversed() }
}

/** Whether a line says something of their own; stock sentences, shields and dodges do not. */
function tells(turn: CoacheeTurn): boolean {
  if (turn.beat === 'opening' || /^confirm\/./.test(turn.beat ?? '')) return true
  return turn.beat !== 'further' && isTold(turn) && !isShield(turn)
}
