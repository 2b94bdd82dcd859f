// The ideal, knowing no more than a manager does: opens, asks on in the coachee's words, hands back, asks for the plan.

import { quotables } from '../../moves/quotable.ts'
import { wordsOf } from '../../moves/words.ts'
import type { Moment, Style } from '../coach-bot.ts'
import { LINES } from './lines.ts'

const LONGEST = 38
/** From this turn on the plan is asked for, and again every so many turns. */
const ASKS_PLAN_AT = 17
const ASKS_AGAIN = 5
/** A plan in fewer words sounds thin. */
const THIN = 18
/** So many turns on what one opener brought, then the next. */
const STAYS = 3

export const lazy: Style = (moment) => {
  const { scenario, turn, said, asked } = moment
  const lines = LINES[scenario.lang]
  if (asked.at(-1) === lines.goodbye) return null
  if (turn >= LONGEST) return lines.goodbye
  const planAsked = asked.filter((line) => lines.plan.includes(line)).length
  if (turn >= ASKS_PLAN_AT + planAsked * ASKS_AGAIN) return lines.plan[planAsked % lines.plan.length]!
  const deepen = lines.deepen.find((line) => !asked.includes(line))
  if (deepen && lines.plan.includes(asked.at(-1) ?? '') && wordsOf(said.at(-1) ?? '').length < THIN)
    return deepen
  const opener = lines.openers.find((line) => !asked.includes(line))
  const stayed = turn - 1 - asked.findLastIndex((line) => lines.openers.includes(line))
  const words = wordsToTakeUp(moment, planAsked > 0 || !opener)
  if (opener && planAsked === 0 && (turn === 0 || !words || stayed >= STAYS)) return opener
  if (!words) return opener ?? lines.bare[turn % lines.bare.length]!
  return turn % STAYS === STAYS - 1 ? lines.handBack(words) : lines.askOn[turn % lines.askOn.length]!(words)
}

interface Answer {
  /** Words that can be given back and were not yet. */
  readonly fresh: readonly string[]
  readonly quoted: number
  readonly length: number
}

/** Words of the last answer; going back, of the plan's own answers first, then of what was asked on about least. */
function wordsToTakeUp({ scenario, said, asked }: Moment, back: boolean): string | null {
  const answers = said.map((line): Answer => {
    const clauses = quotables(line, scenario.lang)
    const fresh = clauses.filter((words) => !asked.some((question) => question.includes(words)))
    return { fresh, quoted: clauses.length - fresh.length, length: line.length }
  })
  const last = answers.at(-1)
  if (last && last.fresh.length > 0 && (!back || isAfterPlan(asked, scenario.lang))) return last.fresh.at(-1)!
  if (!back) return null
  const promising = answers
    .filter(({ fresh }) => fresh.length > 0)
    .sort((a, b) => a.quoted - b.quoted || b.length - a.length)
  return promising[0]?.fresh.at(-1) ?? null
}

/** What they say about a plan is asked on about, before anything older. */
function isAfterPlan(asked: readonly string[], lang: keyof typeof LINES): boolean {
  const { plan } = LINES[lang]
  return asked.slice(-STAYS).some((line) => plan.includes(line))
}
