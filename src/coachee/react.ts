// One turn of the coach in; how the coachee is after it, and the next line, out.
import { fold } from '../moves/language.ts'
import { isSlip } from '../moves/move.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { CoachTurn, Mood } from '../talk/turn.ts'
import { answerTo } from './answer.ts'
import { spokenAfter } from './asked.ts'
import { isShort } from './by-form.ts'
import { earned } from './earned.ts'
import { earsOf } from './ears.ts'
import { effectsOf, type Heard, hear } from './hear.ts'
import { after, type Effect } from './mood.ts'
import { baitWith, dueBait } from './plans.ts'
import { regained } from './repair.ts'
import { type CoacheeState, changed, type DroppedHook } from './state.ts'
import { questionKey } from './target.ts'
import { answer, type Reply } from './voice.ts'

/** Answers between two baits, at least. */
const BAIT_REST = 4
/** Answers that a coachee who shut down still gives. */
const SHUT_ANSWERS = 3

/** The fold's one step. `reply.state` is the coachee after it. */
export function react(scenario: Scenario, before: CoacheeState, turn: CoachTurn): Reply {
  const heard = hear(scenario, before, turn)
  const felt = feel(scenario, before, heard)
  const answered =
    felt.shut > 0 && heard.slips.length === 0 ? shutDown(scenario, felt) : answerTo(scenario, felt, heard)
  const said = settled(scenario, before, heard, answered)
  const tempted = said.leaves ? said : tempt(scenario, said, heard)
  return remember(scenario, tempted, heard, before)
}

/** What a question brings depends on what it opened. */
function settled(scenario: Scenario, before: CoacheeState, heard: Heard, said: Reply): Reply {
  const effects = effectsIn(scenario, before, heard)
  const rest = effects.filter((effect) => effect !== 'open' && effect !== 'follow-up')
  if (rest.length === effects.length) return said
  const without = moodAfter(before, heard, rest)
  // Whoever says that they have no answer, and tells another story, was not opened by the question.
  const isBeside = said.state.used.get('bridge') !== before.used.get('bridge')
  const mood = earned(isBeside ? 'bridge' : said.beat, said.state.mood, without)
  return { ...said, state: changed(said.state, { mood }) }
}

function effectsIn(scenario: Scenario, state: CoacheeState, heard: Heard): readonly Effect[] {
  return state.shut > 0 && heard.slips.length === 0 ? [] : effectsOf(scenario, state, heard)
}

/** What was said does its work, and a repair gives half of the last slip back. */
function moodAfter(state: CoacheeState, heard: Heard, effects: readonly Effect[]): Mood {
  const felt = after(state.mood, effects)
  return repairedBy(state, heard) ? { ...felt, trust: regained(state, felt.trust) } : felt
}

function repairedBy(state: CoacheeState, heard: Heard): CoacheeState['hurt'] {
  return heard.isRepair ? state.hurt : null
}

/** Mood and running counts before they open their mouth. */
function feel(scenario: Scenario, state: CoacheeState, heard: Heard): CoacheeState {
  const repaired = repairedBy(state, heard)
  const effects = effectsIn(scenario, state, heard)
  const felt = after(state.mood, effects)
  const mood = moodAfter(state, heard, effects)
  const lost = state.mood.trust - felt.trust
  const slip = heard.slips.at(-1)?.label
  return changed(state, {
    mood,
    hurt: slip && isSlip(slip) ? { slip, trust: Math.max(0, lost) } : repaired ? null : state.hurt,
    shut: repaired && mood.trust > 0 ? 0 : state.shut,
    // A tip that is taken back leaves no plan behind.
    plan: repaired?.slip === 'tip' && state.plan?.kind === 'borrowed' ? null : state.plan,
    forgiven: state.forgiven || (repaired !== null && state.shut > 0),
    bare: heard.isBare ? state.bare + 1 : heard.question ? 0 : state.bare,
    questions: questionsAfter(state, heard),
    taken: state.taken + heard.taken,
    slips: state.slips + (heard.slips.length > 0 ? 1 : 0),
    silences: heard.turn.moves.length === 0 ? state.silences + 1 : 0,
    coachTurns: state.coachTurns + 1,
    dodged: false,
  })
}

/** Questions running with nothing handed back; having said so once, they count afresh. */
function questionsAfter(state: CoacheeState, heard: Heard): number {
  if (heard.handsBack || heard.reacts || heard.isInterrogation || heard.isRepair) return 0
  return heard.question && !heard.follows ? state.questions + 1 : state.questions
}

/** At trust 0: three answers of four words at most, then they leave. */
function shutDown(scenario: Scenario, state: CoacheeState): Reply {
  if (state.shut > SHUT_ANSWERS) return answer(scenario, state, 'leave', { leaves: 'left' })
  return answer(scenario, changed(state, { shut: state.shut + 1 }), 'shutdown')
}

/** Who has just said something that cost them does not tempt. */
const DEEP = /^(?:level|asked|further|confirm\/further)\/[a-z0-9-]+\.[2-9]/
const TEMPTING =
  /^(?:common(?!\/(?:when-with-whom|first-step|confidence|obstacles|need-from-me|this-talk))|process|information|praise)/

/** A bait whose time has come is put after an answer that gave nothing new. */
function tempt(scenario: Scenario, said: Reply, heard: Heard): Reply {
  if (said.state.baited && said.beat.startsWith('bait/')) return said
  const rested = changed(said.state, { baited: false, sinceBait: said.state.sinceBait + 1 })
  const index = dueBait(scenario, rested)
  const isTime =
    said.state.plan?.kind !== 'own' &&
    said.state.shut === 0 &&
    heard.slips.length === 0 &&
    rested.sinceBait > BAIT_REST &&
    rested.coachTurns > 2 &&
    !DEEP.test(rested.lastBeat ?? '')
  // Thanks and what comes next, with a plan on the table, round off the talk.
  const isEnding = said.state.plan !== null && /^(?:process|praise)/.test(said.beat)
  if (index === null || !isTime || isEnding || !TEMPTING.test(said.beat)) return { ...said, state: rested }
  const bait = baitWith(scenario, rested, index)
  return { ...said, text: `${said.text} ${bait.text}`, state: bait.state }
}

const PLANNING =
  /^(?:plan|thin|lacks|tip-borrowed|.*-commit$|asked\/plan|common\/(?:obstacles|confidence|first-step|when))/

/** What stays of the turn: the words that were said, the hooks in them, and what was asked. */
function remember(scenario: Scenario, said: Reply, heard: Heard, before: CoacheeState): Reply {
  const { state, target } = said
  const inHand = target?.thread ?? state.inHand
  const isOver = !said.leaves && state.coachTurns >= scenario.turns
  const text = isOver ? `${said.text} ${answer(scenario, state, 'turns-over').text}` : said.text
  const key = heard.question && !heard.isBare ? questionKey(heard.about) : ''
  const taken = target ? state.hooks.filter((hook) => hook.thread !== target.thread) : state.hooks
  const isStuck = state.used.get('plan-stuck') !== before.used.get('plan-stuck')
  const isShutNow = state.mood.trust === 0 && state.shut === 0 && before.shut === 0
  return {
    ...said,
    text,
    leaves: said.leaves ?? (isOver ? 'turns' : undefined),
    state: changed(state, {
      inHand,
      spoken: spokenAfter(said.beat, state, inHand),
      lastBeat: said.beat,
      aside: said.beat.startsWith('asked/') && target === null,
      short: isShort(said.beat) ? before.short + 1 : 0,
      lastQuestion: heard.question ? heard.about : null,
      sincePlan: PLANNING.test(said.beat) || isStuck ? 0 : Math.min(99, state.sincePlan + 1),
      shut: isShutNow ? 1 : state.shut,
      asked: key ? new Set(state.asked).add(key) : state.asked,
      lines: [...state.lines, { text, thread: inHand }],
      hooks: [...taken, ...hooksIn(scenario, text, before.lines.length)],
      afterSlip: heard.slips.length > 0,
      permission: heard.turn.moves.some((move) => move.tags.includes('permission')),
    }),
  }
}

/** The scenario's hook words that stand in a line. */
export function hooksIn(scenario: Scenario, text: string, answerIndex: number): readonly DroppedHook[] {
  const said = fold(text)
  return earsOf(scenario)
    .hooks.filter(({ folded }) => said.includes(folded))
    .map(({ words, name }) => ({ words, thread: name, answer: answerIndex }))
}
