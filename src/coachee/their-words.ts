// Staying with their own words: what they add to them, and the words to give back.
import type { Move } from '../moves/move.ts'
import { quotable } from '../moves/quotable.ts'
import { contentStems, contentWords, stem } from '../moves/words.ts'
import type { AskedForm } from '../scenario/asked.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { leavesOpen } from './accounts.ts'
import { askedForms } from './asked-form.ts'
import { nextDetail, tellDetail } from './details.ts'
import { FACTUAL } from './holds.ts'
import { type Question, threadOf } from './levels.ts'
import { quotedIn } from './question-form.ts'
import type { CoacheeState } from './state.ts'
import { namesOnly, stemsSaid } from './vocabulary.ts'
import type { Reply } from './voice.ts'
import { wishOf } from './wish.ts'

/** A line that cost them something. */
const DEEP = /^(?:confirm\/)?(?:level|further|asked)\/[a-z0-9-]+\.[2-9]/
/** So many of their lines are their last words. */
const RECENT = 3
/** What they may not know, even of their own words. */
const MAY_NOT_KNOW: ReadonlySet<AskedForm> = new Set([...FACTUAL, 'others'])

/** Asked on about what it cost them to say, they add to it. Null where that is not the case, or nothing is left to add. */
export function stayingWith(
  scenario: Scenario,
  state: CoacheeState,
  { move, thread }: Pick<Question, 'move' | 'thread'>,
): Reply | null {
  const { lang } = scenario
  if (!DEEP.test(state.lastBeat ?? '') || !leavesOpen(move.text, lang)) return null
  if (!namesOnly(move.text, recently(scenario, state), lang)) return null
  if (askedForms(move.text, lang).some((form) => MAY_NOT_KNOW.has(form)) || wishOf(move.text, lang))
    return null
  const more = nextDetail(state, thread)
  return more && tellDetail(state, thread, more)
}

/** Whether a question names words of their last lines, and nothing else. */
export function isOfTheirLines(scenario: Scenario, state: CoacheeState, move: Move): boolean {
  const said = recently(scenario, state)
  const about = [...contentStems(move.text, scenario.lang)]
  return namesOnly(move.text, said, scenario.lang) && about.some((one) => said.has(one))
}

/** The stems of their last words. */
function recently({ lang }: Scenario, state: CoacheeState): ReadonlySet<string> {
  const recent = state.lines.slice(-RECENT).map((line) => line.text)
  return contentStems(recent.join(' '), lang)
}

/** Words to give back between quotation marks: what the manager quoted or took up, else what was said last. */
export function quotation(scenario: Scenario, state: CoacheeState, move: Move): string {
  const quoted = quotedIn(move.text).at(-1)
  if (quoted) return quoted
  const said = stemsSaid(state, scenario.lang)
  const taken = contentWords(move.text, scenario.lang).filter((word) =>
    said.has(stem(word.text, scenario.lang)),
  )
  const word = taken.toSorted((a, b) => b.text.length - a.text.length)[0]
  if (word) return move.text.slice(word.start, word.end).toLowerCase()
  const line = state.lines.findLast(({ text }) => quotable(text, scenario.lang) !== null)
  return (line && quotable(line.text, scenario.lang)) ?? threadOf(scenario, state.inHand).subject ?? move.text
}
