// What they say: to a silence, a slip, a question, or to anything else a coach does.
import type { Move, Tag } from '../moves/move.ts'
import { contentStems } from '../moves/words.ts'
import type { Reaction } from '../scenario/answers.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { askedAnswer } from './asked.ts'
import { firstHeard } from './ears.ts'
import { ENOUGH, type Heard } from './hear.ts'
import { furtherDetail, hinted, isReady, nextLevel, openAnswer, quotation, threadOf } from './levels.ts'
import { commitAnswer, lackingThread, ownPlan, planAnswer } from './plans.ts'
import { isAccount } from './question-form.ts'
import { closedAnswer, filled } from './short-answers.ts'
import { assumptionAnswer, isWelcome, judgmentAnswer, tipAnswer } from './slips.ts'
import { mostSpecific } from './specific.ts'
import type { CoacheeState } from './state.ts'
import { type Aim, aimOf } from './target.ts'
import { answer, answersFor, isWornOut, type Reply, tell } from './voice.ts'

/** In DESIGN's order: what was done to them first, then what was asked. */
export function answerTo(scenario: Scenario, state: CoacheeState, heard: Heard): Reply {
  const { turn, slips, question } = heard
  if (turn.moves.length === 0) return silence(scenario, state)
  const stock = firstHeard(turn.text, scenario.lang)
  if (stock === 'insult') return answer(scenario, state, 'insult')
  const slip = worst(slips)
  if (slip?.label === 'judgment') return judgmentAnswer(scenario, state)
  if (slip?.label === 'assumption') return assumptionAnswer(scenario, state, slip)
  if (slip) return tipAnswer(scenario, state, slip, isWelcome(state, turn.moves))
  if (stock === 'test') return answer(scenario, state, 'test')
  if (!question)
    // Their own 'let's leave it at that', given back, is no leave-taking.
    return stock === 'goodbye' && !heard.handsBack
      ? answer(scenario, state, 'goodbye', { leaves: 'goodbye' })
      : remark(scenario, state, heard)
  if (heard.isStacked) return answer(scenario, state, 'stacked')
  if (heard.isBare && state.bare >= ENOUGH.bare) return answer(scenario, state, 'bare-3')
  if (heard.isInterrogation) return interrogated(scenario, state, question, heard)
  if (heard.isRepeat) return answer(scenario, state, 'again')
  return toQuestion(scenario, state, question, heard)
}

function worst(slips: readonly Move[]): Move | undefined {
  const order = ['judgment', 'assumption', 'tip']
  return [...slips].sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label))[0]
}

function silence(scenario: Scenario, state: CoacheeState): Reply {
  if (state.afterSlip) return answer(scenario, state, 'silence-after-slip')
  return answer(scenario, state, `silence-${Math.min(3, state.silences) as 1 | 2 | 3}`)
}

/** "This feels like an interrogation"; a closed question still gets its short answer behind it. */
function interrogated(scenario: Scenario, state: CoacheeState, question: Move, heard: Heard): Reply {
  const enough = answer(scenario, state, 'interrogation')
  if (question.label === 'open') return enough
  const short = toQuestion(scenario, enough.state, question, heard)
  return { ...short, text: `${enough.text} ${short.text}`, beat: 'interrogation' }
}

function toQuestion(scenario: Scenario, state: CoacheeState, question: Move, heard: Heard): Reply {
  const aim = aimOf(question, heard.about, state, scenario)
  const followUp = askedAnswer(scenario, state, { question, about: heard.about, aim })
  if (followUp) return followUp
  if (aim.kind === 'commit') return commitAnswer(scenario, state, aim.form)
  if (aim.kind === 'fact') return tell(state, `fact/${aim.fact + 1}`, scenario.facts[aim.fact]!.answer)
  if (aim.kind === 'plan') return toPlanQuestion(scenario, state, question)
  if (aim.kind === 'common') {
    const known = commonAnswer(scenario, state, question, aim)
    if (known) return known
  }
  const named = (aim.kind === 'thread' && aim.named) || heard.follows || state.baited
  const isOpenRoad = aim.kind === 'thread' && !aim.named
  const deeper =
    isOpenRoad && /^(?:thin|plan-again)$/.test(state.lastBeat ?? '') ? lackingThread(scenario, state) : null
  const thread = threadOf(scenario, deeper ?? (aim.kind === 'thread' ? aim.thread : state.inHand))
  if (question.label !== 'open' && !isAccount(question.text, scenario.lang))
    return closedAnswer(scenario, state, question, thread)
  const model = aim.kind === 'thread' && aim.model
  const returned = state.baited && !(aim.kind === 'thread' && aim.named)
  const reply = openAnswer(scenario, state, { move: question, thread, named, model })
  return returned && !reply.beat.startsWith('level/') ? answer(scenario, state, 'bait-returned') : reply
}

/** Asked for the plan again after a thin one, they come to what it lacks, where the talk is ripe for that. */
function toPlanQuestion(scenario: Scenario, state: CoacheeState, question: Move): Reply {
  const lacking =
    state.plan?.kind === 'thin' && question.label === 'open' ? lackingThread(scenario, state) : null
  const thread = lacking === null ? null : threadOf(scenario, lacking)
  const next = thread && nextLevel(thread, state)
  if (!thread || !next || ownPlan(scenario, state)) return planAnswer(scenario, state)
  const asked = { ...state, ideasAsked: true }
  if (next.isLast) return hinted(scenario, asked, thread, next) ?? planAnswer(scenario, state)
  if (!isReady(next.level, state)) return planAnswer(scenario, state)
  return openAnswer(scenario, asked, { move: question, thread, named: false, model: true })
}

/** A question every coach asks; null once all its wordings were used, so that the thread in hand answers. */
function commonAnswer(
  scenario: Scenario,
  state: CoacheeState,
  move: Move,
  aim: Aim & { kind: 'common' },
): Reply | null {
  const beat = `common/${aim.question}`
  const wordings = answersFor(scenario, aim.question)
  if (isWornOut(state, beat, wordings)) return null
  return tell(state, beat, wordings, { fill: filled(scenario, state, move) })
}

const REMARKS: readonly (readonly [Tag, Reaction])[] = [
  ['repair', 'repair'],
  ['permission', 'permission'],
  ['appreciation', 'praise'],
  ['process', 'process'],
  ['listening', 'listening'],
  ['information', 'information'],
]

/** The answer to a turn without question or slip: handing back, thanks, agreements, "hm-hm". */
function remark(scenario: Scenario, state: CoacheeState, heard: Heard): Reply {
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
  const detail = furtherDetail(thread, yes.state)
  const step = detail ? tell(yes.state, detail.beat, detail.wordings) : answer(scenario, yes.state, 'further')
  return { ...step, text: `${yes.text} ${step.text}`, beat: `confirm/${step.beat}`, target }
}

/** Words given back from the line just spoken stay with what that line was about. */
function isOfLastLine(text: string, scenario: Scenario, state: CoacheeState): boolean {
  const last = contentStems(state.lines.at(-1)?.text ?? '', scenario.lang)
  const given = [...contentStems(text, scenario.lang)]
  return given.length > 0 && given.every((stem) => last.has(stem))
}
