// The ideal, knowing no more than a manager does: opens, asks on in the coachee's words, hands back, asks for the plan.
import { quotables } from '../../talk/quotable.ts'
import type { Moment, Style } from '../coach-bot.ts'
import { LINES } from './lines.ts'

const LONGEST = 38
/** From this turn on the plan is asked for, and again every so many turns. */
const ASKS_PLAN_AT = 20
const ASKS_AGAIN = 6
/** So many turns on what one opener brought, then the next. */
const STAYS = 3

export const lazy: Style = (moment) => {
  const { scenario, turn, asked } = moment
  const lines = LINES[scenario.lang]
  if (asked.at(-1) === lines.goodbye) return null
  if (turn >= LONGEST) return lines.goodbye
  const planAsked = asked.filter((line) => lines.plan.includes(line)).length
  if (turn >= ASKS_PLAN_AT + planAsked * ASKS_AGAIN) return lines.plan[planAsked % lines.plan.length]!
  const opener = lines.openers.find((line) => !asked.includes(line))
  const stayed = turn - 1 - asked.findLastIndex((line) => lines.openers.includes(line))
  const words = freshWords(moment, planAsked > 0 || !opener)
  if (opener && planAsked === 0 && (turn === 0 || !words || stayed >= STAYS)) return opener
  if (!words) return opener ?? lines.bare[turn % lines.bare.length]!
  return turn % STAYS === STAYS - 1 ? lines.handBack(words) : lines.askOn[turn % lines.askOn.length]!(words)
}

/** Words that were not quoted before: of the last answer, or of all that was said, the longest answers first. */
function freshWords({ scenario, said, asked }: Moment, back: boolean): string | null {
  const lines = back ? [...said].sort((a, b) => b.length - a.length) : said.slice(-1)
  const clauses = lines.flatMap((line) => [...quotables(line, scenario.lang)].reverse())
  return clauses.find((words) => !asked.some((line) => line.includes(words))) ?? null
}
