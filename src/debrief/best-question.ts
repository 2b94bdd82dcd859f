// The question a trainer would pick: surely open, short, in the coachee's own words, and something opened with it.
import type { Move } from '../moves/move.ts'
import { contentStems, wordsOf } from '../moves/words.ts'
import type { Talk } from '../talk/talk.ts'
import type { CoacheeTurn } from '../talk/turn.ts'
import type { Debrief } from './debrief.ts'
import { type Exchange, exchangesOf } from './exchanges.ts'
import { isBeside, isTold } from './opened-up.ts'

/** `hooks`: the scenario's hook words; `bridges`: how they lead in another story; none for a real talk. */
export function bestQuestion(
  talk: Talk,
  hooks: readonly string[] = [],
  bridges: readonly string[] = [],
): Debrief['bestQuestion'] {
  let top: { readonly turn: number; readonly text: string; readonly worth: number } | null = null
  for (const exchange of exchangesOf(talk)) {
    const move = exchange.coach.moves.findLast((one) => one.label === 'open' && !one.tags.includes('stacked'))
    if (!move) continue
    if (exchange.after && isBeside(exchange.after, bridges)) continue
    const opened = openedBy(exchange, hooks)
    if (opened === 0) continue
    const worth = opened + worthOf(talk, exchange, move)
    if (!top || worth > top.worth) top = { turn: exchange.coach.n, text: move.text, worth }
  }
  return top && { turn: top.turn, text: top.text }
}

/** What came of it: their own plan, a level under the shield, a hook; 0 where nothing opened or a slip stood beside it. */
function openedBy({ coach, after }: Exchange, hooks: readonly string[]): number {
  const slips = coach.moves.some((move) => ['tip', 'assumption', 'judgment'].includes(move.label))
  if (slips || !after || !isTold(after)) return 0
  // Of a real talk only the words are known.
  if (after.beat === null) return Math.min(20, Math.floor(wordsOf(after.text).length / 3))
  const hook = hooks.some((words) => after.text.toLowerCase().includes(words.toLowerCase())) ? 3 : 0
  const depth = depthOf(after)
  // Courtesies, facts and half a sentence are answers, but nothing opened with them.
  const isBrief = wordsOf(after.text).length < 8 || /^(?:common|fact)\//.test(after.beat)
  return depth === 0 && isBrief ? 0 : depth + hook + 1
}

function depthOf({ beat, target }: CoacheeTurn): number {
  if (/^plan\/own\/[^/]+$/.test(beat ?? '')) return 26
  const level = beat?.includes('level/') ? (target?.level ?? 0) : 0
  if (level > 1) return 10 + 6 * level
  return beat?.startsWith('asked/') ? 4 : 0
}

/** Their own words in it, little else, and no doubt that it is open. */
function worthOf(talk: Talk, { coach }: Exchange, move: Move): number {
  const { lang } = talk.header
  const sure = move.cues.length === 0 || move.cues.some((cue) => !cue.rule.startsWith('model/'))
  const taken = takesUp(talk, coach.n, coach.text) ? 10 : 0
  const length = wordsOf(move.text).length
  const brief = length > 20 ? -6 : length > 14 ? -2 : 2
  const names = contentStems(move.text, lang).size > 0 || taken > 0 ? 0 : -8
  return (sure ? 0 : -12) + taken + brief + names
}

/** Whether the turn holds a word of content from what they had said last. */
function takesUp(talk: Talk, n: number, text: string): boolean {
  const { lang } = talk.header
  const before = exchangesOf(talk).find(({ coach }) => coach.n === n)?.before
  const said = contentStems(before?.text.replace(/\*[^*]*\*/g, ' ') ?? '', lang)
  return [...contentStems(text, lang)].some((stem) => said.has(stem))
}
