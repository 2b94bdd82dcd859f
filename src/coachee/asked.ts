// The answers an author put to what is asked next: by the words of the line just spoken, and by the form of the question.
import type { Move } from '../moves/move.ts'
import { contentStems } from '../moves/words.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { askedForms } from './asked-form.ts'
import { isAlive, NEAR, PLACES, placeOf } from './asked-places.ts'
import { byWords, type Match } from './asked-words.ts'
import { looksAhead } from './asks-for.ts'
import { type AskedEar, best, earsOf, questionEars } from './ears.ts'
import { leadsOn } from './leads-on.ts'
import { isReady, nextLevel, threadOf } from './levels.ts'
import { withoutPadding } from './padding.ts'
import { ownPlan } from './plans.ts'
import { withReferent } from './referent.ts'
import { mostSpecific } from './specific.ts'
import { type CoacheeState, changed } from './state.ts'
import type { Aim } from './target.ts'
import { contentOf, namesIn, namesOnly } from './vocabulary.ts'
import { type Reply, tell } from './voice.ts'
import { asksWhatTheyWillDo } from './wish.ts'

interface FollowUp {
  readonly question: Move
  /** The question with what was said around it. */
  readonly about: string
  readonly aim: Aim
}

/** The answer to a follow-up that an author foresaw; null where there is none, or where something else goes first. */
export function askedAnswer(scenario: Scenario, state: CoacheeState, followUp: FollowUp): Reply | null {
  const heard = heardIn(scenario, state, followUp) ?? heardPlainly(scenario, state, followUp)
  const found = heard && goesFirst(scenario, state, followUp, heard) ? heard : null
  const formed = found && !isPlain(found) ? null : byForm(scenario, state, followUp)
  // "How long?" is answered by what belongs to the line, before words that fit the whole story.
  const match = formed && (!found || formed.place > found.place) ? formed : found
  if (!match) return null
  const { ear, wordings } = match
  const now = changed(state, { subjects: new Set(ear.entry.hears ?? []) })
  const told = tell(now, ear.beat, wordings)
  const { aim } = followUp
  const named = aim.kind === 'thread' && aim.named ? aim.thread : null
  const thread = ear.thread ?? named ?? threadIn(scenario, told.text) ?? threadOfName(scenario, told.text)
  return thread && !ear.of.startsWith('plan/') ? { ...told, target: { thread, level: null } } : told
}

/** Heard by words that name nothing and fit the whole story in hand: "how long", "and now". */
function isPlain({ says, length, place }: Match): boolean {
  return !says && length < PLAIN && place === PLACES.indexOf('thread in hand')
}

/** Letters. */
const PLAIN = 11

/** What hears it once its padding is gone: "what bothers you most right now". */
function heardPlainly(scenario: Scenario, state: CoacheeState, followUp: FollowUp): Match | null {
  const { question, about } = followUp
  const text = withoutPadding(question.text, scenario.lang)
  if (text === question.text) return null
  return heardIn(scenario, state, {
    ...followUp,
    question: { ...question, text },
    about: about.replace(question.text, text),
  })
}

/** What hears the question, with the person in it who is meant; as it stands only near what was just said. */
function heardIn(scenario: Scenario, state: CoacheeState, { question, about }: FollowUp): Match | null {
  const named = withReferent(scenario, state, question.text, about)
  if (named === question.text) return byWords(scenario, state, { question: named, about })
  const meant = byWords(scenario, state, {
    question: named,
    about: withReferent(scenario, state, about),
    typed: question.text,
  })
  if (meant) return meant
  const plain = byWords(scenario, state, { question: question.text, about })
  return plain && plain.place >= NEAR ? plain : null
}

/** Whether a line takes up words of what they just said, as an author foresaw. */
export function namesWhatTheySaid(scenario: Scenario, state: CoacheeState, text: string): boolean {
  const match = byWords(scenario, state, { question: text, about: text })
  return match !== null && (match.place >= NEAR || match.ear.of === 'opening')
}

/** What they said last, after an answer: a short one about the same thread leaves it as it was. */
export function spokenAfter(beat: string, before: CoacheeState, inHand: string): string | null {
  const asked = /^asked\/(.+)\/\d+$/.exec(beat)?.[1]
  const level = /^(?:confirm\/)?(?:level|further)\/([a-z0-9-]+\.\d)$/.exec(beat)?.[1]
  const plan = /^plan\/own\/[a-z0-9-]+/.exec(beat)?.[0]
  const named = asked ?? level ?? plan ?? /^fact\/\d+$/.exec(beat)?.[0]
  if (named) return named
  return inHand === before.inHand ? before.spoken : null
}

/** Whether words that were heard outweigh what the question is about otherwise. */
function goesFirst(scenario: Scenario, state: CoacheeState, followUp: FollowUp, match: Match): boolean {
  const { question, about, aim } = followUp
  if (match.ear.behind) return isBehind(match, aim)
  const isNear = match.place >= NEAR
  const named = mostSpecific({ ...question, text: about }, state, scenario)
  const isLonger = match.length >= (named?.length ?? 0)
  if (aim.kind === 'commit') {
    const isMeant = state.plan?.kind !== 'own' && match.isWhole && match.length >= FORESEEN
    return isMeant || match.ear.of.startsWith('plan/')
  }
  if (aim.kind === 'plan') {
    const isMeant = match.length >= FORESEEN && !asksWhatTheyWillDo(question.text, scenario.lang)
    const isAboutIt = match.isWhole && match.says && (match.both || isNear)
    return (isMeant || isAboutIt) && (match.both || ownPlan(scenario, state) === null)
  }
  if (aim.kind === 'fact') return match.both || isLonger
  if (aim.kind === 'common')
    return (
      isNear ||
      match.both ||
      match.length * AUTHORED >= (best(questionEars(scenario.lang), question.text)?.length ?? 0)
    )
  if (question.label === 'open' && aim.named && leadsDeeper(scenario, state, question, aim)) {
    const isOnce = !state.used.has(match.ear.beat)
    const isForeseen = match.isWhole && match.length >= Math.max(MEANT, 2 * (named?.length ?? 0))
    return (
      !aim.model && (match.both || (isOnce && (isForeseen || (isLonger && aim.thread === match.ear.thread))))
    )
  }
  return isNear || !aim.named || isLonger
}

/** An author's words for this one coachee count for so much more than what every coach asks. */
const AUTHORED = 1.5

/** So many letters at least, and twice as many as name a thread: "did you sleep" asks for no story of sleepless nights. */
const MEANT = 11

/** So many letters, and an author meant just this question, and no plan. */
const FORESEEN = 14

/** Written for just that line: only a model question, or one for the plan that names nothing of the line, goes before. */
function isBehind({ says }: Match, aim: Aim): boolean {
  if (aim.kind === 'thread') return !aim.model
  return says || aim.kind === 'common'
}

/** Lines that left the story for something else: what points back then points at those. */
const LEFT = /^(?:thin|plan-|plan\/borrowed|common|[a-z]+-commit)/

/** A question that names nothing but what was just said is answered by its form. */
function byForm(scenario: Scenario, state: CoacheeState, { question, aim }: FollowUp): Match | null {
  const said = contentStems(state.lines.at(-1)?.text ?? '', scenario.lang)
  if (state.baited || looksAhead(question.text, scenario.lang)) return null
  const hasLeft = LEFT.test(state.lastBeat ?? '')
  if (!namesOnly(question.text, said, scenario.lang)) return null
  const forms = askedForms(question.text, scenario.lang)
  const fitting = earsOf(scenario).asked.filter(
    (ear) =>
      !ear.hears &&
      isAlive(ear, state) &&
      (ear.behind
        ? aim.kind === 'common' || (aim.kind === 'thread' && !aim.model)
        : !hasLeft &&
          /^(?:just spoken|thread in hand)$/.test(placeOf(ear, state)) &&
          knowsWhatIsNamed(scenario, state, ear, question.text) &&
          isOpenTo(scenario, state, ear, question, aim)),
  )
  const inOrder = ['just spoken', 'thread in hand'].flatMap((place) =>
    forms.flatMap((form) =>
      fitting.filter((ear) => ear.entry.form === form && placeOf(ear, state) === place).sort(lineFirst),
    ),
  )
  const ear = inOrder[0]
  return ear
    ? {
        ear,
        wordings: ear.entry.says,
        place: PLACES.indexOf(placeOf(ear, state)),
        length: 0,
        says: false,
        both: false,
        isWhole: true,
      }
    : null
}

/** What was written for the very line goes before what belongs to its level. */
function lineFirst(one: AskedEar, other: AskedEar): number {
  return Number(other.behind !== null) - Number(one.behind !== null)
}

/** "Why is that still in your bag?" asks for the reason of that, not of what the bag came up in. */
function knowsWhatIsNamed(scenario: Scenario, state: CoacheeState, ear: AskedEar, question: string): boolean {
  if (LEVEL.test(state.lastBeat ?? '')) return true
  const { levels } = threadOf(scenario, ear.thread ?? state.inHand)
  const number = Number(/\.(\d)$/.exec(ear.of)?.[1] ?? 0)
  const told = (number > 0 ? levels.slice(number - 1, number) : levels).flatMap(({ says }) => says)
  const known = contentStems([...told, ...ear.entry.says].join(' '), scenario.lang)
  return [...contentOf(question, scenario.lang)].every((one) => known.has(one))
}

/** A level was told just now, so that what the line holds is what its entries are about. */
const LEVEL = /^(?:confirm\/)?level\//

function isOpenTo(scenario: Scenario, state: CoacheeState, ear: AskedEar, question: Move, aim: Aim): boolean {
  if (aim.kind === 'commit') return ear.of.startsWith('plan/') && !/^(?:who|whom|when)$/.test(aim.form)
  if (aim.kind !== 'thread' || aim.model) return false
  if (!aim.named) return true
  return (
    aim.thread === ear.thread && !(question.label === 'open' && leadsDeeper(scenario, state, question, aim))
  )
}

/** Whether the next level of the thread may open now, to this question. */
function leadsDeeper(
  scenario: Scenario,
  state: CoacheeState,
  move: Move,
  { thread: name, named, model }: Aim & { readonly kind: 'thread' },
): boolean {
  const thread = threadOf(scenario, name)
  const next = nextLevel(thread, state)
  const question = { move, thread, named, subject: named, model }
  return next !== null && isReady(next.level, state) && leadsOn(scenario, state, question, next)
}

/** The thread whose words stand in an answer: "de rest" alone leads nowhere. */
function threadIn(scenario: Scenario, text: string): string | undefined {
  const ear = best(earsOf(scenario).threads, text)
  const heard =
    ear &&
    earsOf(scenario)
      .threads.find(({ name }) => name === ear.name)
      ?.hears.find(text)
  if (!heard || contentOf(text.slice(heard.start, heard.end), scenario.lang).size === 0) return undefined
  return ear.name
}

/** The first thread that tells of somebody who is named here. */
function threadOfName(scenario: Scenario, text: string): string | undefined {
  const names = namesIn(text, scenario)
  const speaksOf = (says: readonly string[]) => {
    const told = contentStems(says.join(' '), scenario.lang)
    return names.some((name) => told.has(name))
  }
  return scenario.threads.find(({ levels }) => speaksOf(levels.flatMap((level) => level.says)))?.id
}
