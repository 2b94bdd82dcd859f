// The answer to a turn that asks nothing: a greeting, thanks, words given back, "hm-hm".
import { fold, type Language } from '../moves/language.ts'
import type { Tag } from '../moves/move.ts'
import { contentStems } from '../moves/words.ts'
import type { Reaction } from '../scenario/answers.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { quotation } from './all-said.ts'
import { fittingDetail, tellDetail } from './details.ts'
import type { Heard } from './hear.ts'
import { threadOf } from './levels.ts'
import { mostSpecific } from './specific.ts'
import type { CoacheeState } from './state.ts'
import { answer, type Reply } from './voice.ts'

const REMARKS: readonly (readonly [Tag, Reaction])[] = [
  ['repair', 'repair'],
  ['permission', 'permission'],
  ['appreciation', 'praise'],
  ['process', 'process'],
  ['listening', 'listening'],
  ['information', 'information'],
]

/** A first line that begins so is a hello, whatever else stands in it. */
const GREETING: Record<Language, RegExp> = {
  nl: /^(?:hoi|hallo|hey|ha|dag|goeie|goede?(?:n|r)?)(?:morgen|middag|dag)?\b/,
  en: /^(?:hi|hiya|hello|hey|morning|afternoon|good (?:morning|afternoon))\b/,
}

const APOLOGY: Record<Language, RegExp> = {
  nl: /\b(?:sorry|excuses?|excuus|het spijt me|dat spijt me|mijn fout|neem me niet kwalijk)\b/,
  en: /\b(?:sorry|apologi[sz]e|apologies|my mistake|my fault|forgive me)\b/,
}

/** The answer to a turn without question or slip: handing back, thanks, agreements, "hm-hm". */
export function remark(scenario: Scenario, state: CoacheeState, heard: Heard): Reply {
  if (state.coachTurns === 1 && GREETING[scenario.lang].test(fold(heard.turn.text)))
    return answer(scenario, state, 'greeting')
  // "Sorry if that came out wrong" is no reflection, whatever words of theirs stand in it.
  if (APOLOGY[scenario.lang].test(fold(heard.turn.text)) && !heard.turn.text.includes('?'))
    return answer(scenario, state, 'repair')
  if (heard.handsBack) return confirmed(scenario, state, heard)
  const tags = new Set(heard.turn.moves.flatMap((move) => move.tags))
  const known = REMARKS.find(([tag]) => tags.has(tag))?.[1]
  if (known) return answer(scenario, state, known)
  const { moves } = heard.turn
  if (!/\p{L}{2}/u.test(heard.turn.text) && !state.puzzled)
    return answer(scenario, { ...state, puzzled: true }, 'puzzled', { fill: { words: heard.turn.text } })
  if (state.coachTurns === 1 && moves.every((move) => move.text.length < 60))
    return answer(scenario, state, 'greeting')
  const fill = { words: quotation(scenario, state, moves[0]!) }
  return answer(scenario, state, 'statement', { fill })
}

/** "Yes, exactly", and a step further on what was handed back. */
function confirmed(scenario: Scenario, state: CoacheeState, heard: Heard): Reply {
  const yes = answer(scenario, state, 'confirm')
  const move = { ...heard.turn.moves[0]!, text: heard.turn.text }
  const about = isOfLastLine(move.text, scenario, state) ? null : mostSpecific(move, state, scenario)?.aim
  const thread = threadOf(scenario, about?.kind === 'thread' ? about.thread : state.inHand)
  const target = { thread: thread.id, level: null }
  const detail = fittingDetail(scenario, yes.state, thread, move.text)
  const step = detail ? tellDetail(yes.state, thread, detail) : answer(scenario, yes.state, 'further')
  return { ...step, text: `${yes.text} ${step.text}`, beat: `confirm/${step.beat}`, target }
}

/** Words given back from the line just spoken stay with what that line was about. */
function isOfLastLine(text: string, scenario: Scenario, state: CoacheeState): boolean {
  const last = contentStems(state.lines.at(-1)?.text ?? '', scenario.lang)
  const given = [...contentStems(text, scenario.lang)]
  return given.length > 0 && given.every((stem) => last.has(stem))
}
