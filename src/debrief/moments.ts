// At most three moments worth another try, each tied to the line that caused it.

import type { Language } from '../moves/language.ts'
import { isSlip, type Label } from '../moves/move.ts'
import { quotable } from '../talk/quotable.ts'
import type { Talk } from '../talk/talk.ts'
import type { Moment } from './debrief.ts'
import { change, type Exchange, exchangesOf } from './exchanges.ts'
import { scoredMoves } from './score.ts'

export const MOMENTS_AT_MOST = 3
const WEIGHT: Partial<Record<Label, number>> = { judgment: 100, assumption: 60, tip: 40 }

/** The dearest slips in order of the talk, at most one a turn. */
export function momentsOf(talk: Talk): readonly Moment[] {
  const labels = new Map(scoredMoves(talk).map(({ turn, index, label }) => [`${turn}/${index}`, label]))
  const found = exchangesOf(talk).flatMap((exchange) => {
    const { coach } = exchange
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
        instead: insteadAt(exchange, move.instead, talk.header.lang),
      }
    })
}

function costOf(exchange: Exchange): number {
  const moved = change(exchange)
  return moved ? -moved.trust - moved.ownership : 0
}

const PLAIN: Record<Language, string> = {
  nl: 'Hoe kijk je daar zelf tegenaan?',
  en: 'How do you see that yourself?',
}
const QUOTING: Record<Language, (words: string) => string> = {
  nl: (words) => `Je zei: ‘${words}’. Wat bedoel je daarmee?`,
  en: (words) => `You said: ‘${words}’. What do you mean by that?`,
}

/** An open question in the coachee's own last words where they left a short clause of content; else the move's own. */
function insteadAt(exchange: Exchange, own: string | null, lang: Language): string {
  const clause = exchange.before && quotable(exchange.before.text, lang)
  return clause ? QUOTING[lang](clause) : (own ?? PLAIN[lang])
}
