// What they say: to a silence, a slip, a question, or to anything else a coach does.
import type { Move } from '../moves/move.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { PlanForm } from './about-plan.ts'
import { anotherWay } from './another-way.ts'
import { askedAnswer } from './asked.ts'
import { askedForms } from './asked-form.ts'
import { asksForWords } from './asks-for.ts'
import { instead } from './by-form.ts'
import { firstHeard } from './ears.ts'
import { asksWhetherRight, echoesThem, isMostlyTheirs } from './echo.ts'
import { ENOUGH, type Heard } from './hear.ts'
import { FACTUAL } from './holds.ts'
import { type Kind, kindsOf } from './kind-asked.ts'
import { threadOf } from './levels.ts'
import { openAnswer } from './open-answer.ts'
import { stuckOn, toPlanQuestion } from './plan-question.ts'
import { commitAnswer, ownPlan, planAnswer } from './plans.ts'
import { isAccount } from './question-form.ts'
import { confirmed, remark, takesLeave } from './remark.ts'
import { closedAnswer, filled } from './short-answers.ts'
import { assumptionAnswer, isWelcome, judgmentAnswer, tipAnswer } from './slips.ts'
import { type CoacheeState, changed } from './state.ts'
import { type Aim, aimOf, asksMoreOf, commonAsked } from './target.ts'
import { answer, answersFor, isWornOut, type Reply, tell } from './voice.ts'
import { supposesWorse } from './wish.ts'

/** In DESIGN's order: what was done to them first, then what was asked. */
export function answerTo(scenario: Scenario, state: CoacheeState, heard: Heard): Reply {
  const { turn, slips, question } = heard
  if (turn.moves.length === 0) return silence(scenario, state)
  const stock = firstHeard(
    turn.text,
    scenario.lang,
    state.lines.map((line) => line.text),
  )
  if (stock === 'insult') return answer(scenario, state, 'insult')
  const slip = worst(slips)
  if (slip?.label === 'judgment') return judgmentAnswer(scenario, state)
  if (slip?.label === 'assumption') return assumptionAnswer(scenario, state, slip)
  if (slip) return tipAnswer(scenario, state, slip, isWelcome(state, turn.moves))
  if (heard.isDoubtful) return answer(scenario, state, 'taken-aback')
  if (stock === 'test') return answer(scenario, state, 'test')
  const hello = question ? null : greeted(scenario, state, heard)
  if (hello) return hello
  // "Thx Romy, see you Thursday", whatever it was read as.
  if (!question || (!turn.text.includes('?') && takesLeave(scenario, state, turn.moves)))
    // Their own 'let's leave it at that', given back, is no leave-taking.
    return stock === 'goodbye' && !heard.handsBack
      ? answer(scenario, state, 'goodbye', { leaves: 'goodbye' })
      : remark(scenario, state, heard)
  if (heard.isStacked) return answer(scenario, state, 'stacked')
  if (heard.isBare && state.bare >= ENOUGH.bare) return answer(scenario, state, 'bare-3')
  if (heard.isInterrogation && !state.used.has('interrogation'))
    return interrogated(scenario, state, question, heard)
  if (heard.isRepeat) return answer(scenario, state, 'again')
  return toQuestion(scenario, state, question, heard)
}

/** "Hi Sam, how was your morning?" may be read as a hello; it is a question all the same. */
function greeted(scenario: Scenario, state: CoacheeState, heard: Heard): Reply | null {
  const move = heard.turn.moves.findLast(({ text }) => text.trimEnd().endsWith('?'))
  const asked = move && state.coachTurns <= GREETINGS ? commonAsked(move.text, scenario.lang) : null
  if (!move || asked !== 'how-are-you') return null
  return commonAnswer(scenario, state, move, { kind: 'common', question: asked })
}

/** So many lines of a talk may be hellos. */
const GREETINGS = 2

function worst(slips: readonly Move[]): Move | undefined {
  const order = ['judgment', 'assumption', 'tip']
  return [...slips].sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label))[0]
}

function silence(scenario: Scenario, state: CoacheeState): Reply {
  if (state.afterSlip) return answer(scenario, state, 'silence-after-slip')
  // Before anything was asked there is nothing to come back on: they wait, as after a second silence.
  if (state.lines.length === 1) return answer(scenario, state, 'silence-2')
  return answer(scenario, state, `silence-${Math.min(3, state.silences) as 1 | 2 | 3}`)
}

/** "This feels like an interrogation", once in a talk; the answer comes behind it, unless it would be a secret or a way around. */
function interrogated(scenario: Scenario, state: CoacheeState, question: Move, heard: Heard): Reply {
  const enough = answer(scenario, state, 'interrogation')
  const reply = toQuestion(scenario, enough.state, question, heard)
  if (question.label === 'open' && SECRET.test(reply.beat))
    return { ...enough, state: changed(enough.state, { dodged: true }) }
  return { ...reply, text: `${enough.text} ${reply.text}`, beat: 'interrogation' }
}

const SECRET = /^(?:level\/[a-z0-9-]+\.[2-9]|guarded|bait|thin|plan|lacks|interrogation)/

function toQuestion(scenario: Scenario, state: CoacheeState, question: Move, heard: Heard): Reply {
  if (asksWhetherRight(question.text, scenario.lang) && isMostlyTheirs(scenario, state, heard.turn, question))
    return confirmed(scenario, state, heard.turn.text)
  const aim = aimOf(question, heard.about, state, scenario)
  const followUp = askedAnswer(scenario, state, { question, about: heard.about, aim })
  if (followUp) return followUp
  const again = question.label === 'open' ? anotherWay(scenario, state, question) : null
  if (again) return again
  const what = supposesWorse(heard.about, scenario.lang) ? 'what-if-not' : 'what-if'
  if (
    heard.supposes &&
    !wantsElse(question.text, scenario) &&
    !isWornOut(state, what, answersFor(scenario, what))
  )
    return answer(scenario, state, what)
  if (question.label === 'closed' && aim.kind !== 'fact' && echoesThem(scenario, state, question))
    return confirmed(scenario, state, question.text)
  if (state.plan?.kind !== 'own' && asksForWords(question.text, scenario.lang) && !isSaidOut(scenario, state))
    return answer(scenario, state, 'would-say')
  if (aim.kind === 'commit') return aboutPlan(scenario, state, question, aim.form)
  if (aim.kind === 'fact') return tell(state, `fact/${aim.fact + 1}`, scenario.facts[aim.fact]!.answer)
  if (aim.kind === 'plan') return toPlanQuestion(scenario, state, question)
  if (
    aim.kind === 'common' &&
    asksMoreOf(aim.question, question.text, scenario.lang) &&
    question.label === 'open'
  )
    return instead(scenario, state, {
      move: question,
      thread: threadOf(scenario, state.inHand),
      subject: false,
    })
  if (aim.kind === 'common') {
    const known = commonAnswer(scenario, state, question, aim)
    if (known) return known
  }
  const named = (aim.kind === 'thread' && aim.named) || heard.follows || state.baited
  const subject = aim.kind === 'thread' && aim.named
  const isOpenRoad = aim.kind === 'thread' && !subject
  const thread = threadOf(scenario, aim.kind === 'thread' ? aim.thread : state.inHand)
  const isException = kindsOf(question.text, scenario.lang).includes('exception')
  if (question.label !== 'open' && !isAccount(question.text, scenario.lang) && !isException)
    return closedAnswer(scenario, state, { move: question, thread, subject })
  const isOfFact = askedForms(question.text, scenario.lang).some((form) => FACTUAL.has(form))
  const isPlanOnTable = /^(?:thin|plan-again|plan-stuck|[a-z]+-commit)$/.test(state.lastBeat ?? '')
  const deeper = isOpenRoad && isPlanOnTable && !isOfFact ? stuckOn(scenario, state) : null
  if (deeper) return deeper
  const model = aim.kind === 'thread' && aim.model
  const returned = state.baited && !subject
  const reply = openAnswer(scenario, state, { move: question, thread, named, subject, model })
  if (returned && !reply.beat.startsWith('level/')) return answer(scenario, state, 'bait-returned')
  return reply
}

/** What it would bring or cost, or the words they would say, behind an "if". */
function wantsElse(text: string, { lang }: Scenario): boolean {
  return asksForWords(text, lang) || kindsOf(text, lang).some((kind) => GAINS.has(kind))
}

const GAINS: ReadonlySet<Kind> = new Set<Kind>(['brings-you', 'cost-you'])

/** A thin or borrowed plan that is asked what it will change gives way to what lies under it. */
function aboutPlan(scenario: Scenario, state: CoacheeState, question: Move, form: PlanForm): Reply {
  // Asked who and when, they need not be asked a third time what.
  if (state.plan?.kind === 'thin' && form !== 'check' && ownPlan(scenario, state))
    return planAnswer(scenario, state)
  // What they took back themselves has no day and no company.
  const isTakenBack =
    state.plan?.kind === 'thin' && [...state.used.keys()].some((beat) => TAKEN_BACK.test(beat))
  if (isTakenBack && /^(?:who|whom|when|how)$/.test(form)) {
    const name = form === 'how' ? 'first-step' : 'when-with-whom'
    const soon = commonAnswer(scenario, state, question, { kind: 'common', question: name })
    if (soon) return soon
  }
  const isTested =
    state.plan?.kind !== 'own' && (form === 'what' || (form === 'notice' && !SIGNS.test(question.text)))
  return isTested && question.label === 'open'
    ? toPlanQuestion(scenario, state, question)
    : commitAnswer(scenario, state, form)
}

/** By what it will show, which tests no plan. */
const SIGNS = /^\W*(?:(?:and|so|but|en|dus|maar),? )*(?:how|hoe|waaraan)\b/i

const TAKEN_BACK = /^(?:plan-stuck$|lacks\/)/

function isSaidOut(scenario: Scenario, state: CoacheeState): boolean {
  return isWornOut(state, 'would-say', answersFor(scenario, 'would-say'))
}

/** A question every coach asks; null once all its wordings were used, so that the thread in hand answers. */
function commonAnswer(
  scenario: Scenario,
  state: CoacheeState,
  move: Move,
  aim: Aim & { kind: 'common' },
): Reply | null {
  if (
    aim.question === 'obstacles' &&
    !state.plan &&
    !isWornOut(state, 'of-what', answersFor(scenario, 'of-what'))
  )
    return answer(scenario, state, 'of-what')
  const beat = `common/${aim.question}`
  const wordings = answersFor(scenario, aim.question)
  if (isWornOut(state, beat, wordings)) return null
  const fill = filled(scenario, state, move)
  // Nobody is sure of what is not theirs.
  const mark = state.plan?.kind === 'own' ? fill.mark! : String(Math.max(1, Math.min(4, Number(fill.mark))))
  return tell(state, beat, wordings, { fill: aim.question === 'confidence' ? { ...fill, mark } : fill })
}
