// Staying with their own words: what they add to them, and the words to stop at.
import type { Move } from '../moves/move.ts'
import { quotable } from '../moves/quotable.ts'
import { contentStems, contentWords, stem } from '../moves/words.ts'
import type { AskedForm } from '../scenario/asked.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { askedForms } from './asked-form.ts'
import { nextDetail, tellDetail } from './details.ts'
import { FACTUAL } from './holds.ts'
import { type Question, threadOf } from './levels.ts'
import { quotedIn } from './question-form.ts'
import type { CoacheeState } from './state.ts'
import { namesOnly } from './vocabulary.ts'
import { answer, answersFor, isWornOut, type Reply } from './voice.ts'
import { wishOf } from './wish.ts'

/** A line that cost them something. */
const DEEP = /^(?:confirm\/)?(?:level|further|asked)\/[a-z0-9-]+\.[2-9]/
/** So many of their lines are their last words. */
const RECENT = 3
/** What they may not know, even of their own words. */
const MAY_NOT_KNOW: ReadonlySet<AskedForm> = new Set([...FACTUAL, 'others'])

/**
 * Nobody lets pass what is asked about their own last words, or on what it cost them to say: they add to it, or stop at
 * the words. Null where none of that is the case, or nothing is left to add.
 */
export function stayingWith(
  scenario: Scenario,
  state: CoacheeState,
  { move, thread }: Pick<Question, 'move' | 'thread'>,
): Reply | null {
  const { lang } = scenario
  const recent = state.lines.slice(-RECENT).map((line) => line.text)
  const said = contentStems(recent.join(' '), lang)
  const about = [...contentStems(move.text, lang)]
  const isTheirs = about.length > 0 && namesOnly(move.text, said, lang) && about.some((one) => said.has(one))
  const isAfterDeep = DEEP.test(state.lastBeat ?? '') && namesOnly(move.text, said, lang)
  const forms = askedForms(move.text, lang)
  if (forms.some((form) => MAY_NOT_KNOW.has(form)) || wishOf(move.text, lang)) return null
  if (!isTheirs && !isAfterDeep) return null
  const more = isAfterDeep ? nextDetail(state, thread) : null
  if (more) return tellDetail(state, thread, more)
  if (!isTheirs || isWornOut(state, 'last-resort', answersFor(scenario, 'last-resort'))) return null
  return answer(scenario, state, 'last-resort', {
    target: { thread: thread.id, level: null },
    fill: { words: quotation(scenario, state, move) },
  })
}

/** Words to give back between quotation marks: what the manager quoted or took up, else what was said last. */
export function quotation(scenario: Scenario, state: CoacheeState, move: Move): string {
  const quoted = quotedIn(move.text).at(-1)
  if (quoted) return quoted
  const said = contentStems(state.lines.map((line) => line.text).join(' '), scenario.lang)
  const taken = contentWords(move.text, scenario.lang).filter((word) =>
    said.has(stem(word.text, scenario.lang)),
  )
  const word = taken.toSorted((a, b) => b.text.length - a.text.length)[0]
  if (word) return move.text.slice(word.start, word.end).toLowerCase()
  const line = state.lines.findLast(({ text }) => quotable(text, scenario.lang) !== null)
  return (line && quotable(line.text, scenario.lang)) ?? threadOf(scenario, state.inHand).subject ?? move.text
}
