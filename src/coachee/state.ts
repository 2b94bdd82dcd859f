// What goes on inside the coachee: everything that a fold over the talk knows about them.
import type { Slip } from '../moves/move.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Beat, Mood } from '../talk/turn.ts'
import { numberFrom } from './chance.ts'

/** A hook that fell in an answer and that nobody has taken up yet. */
export interface DroppedHook {
  readonly words: string
  readonly thread: string
  /** The how-many-th answer it fell in, from 0 for the opening. */
  readonly answer: number
}

export interface PlanState {
  readonly kind: 'own' | 'borrowed' | 'thin'
  readonly id: string | null
  readonly text: string
}

export interface CoacheeState {
  readonly seed: number
  readonly heart: string | null
  readonly mood: Mood
  /** The thread in hand: what they were just speaking of. */
  readonly inHand: string
  /** What they said last, by the name under which follow-ups to it stand: `pricing.2`, `fact/3`, `plan/own/keys`. */
  readonly spoken: string | null
  /** The words by which the follow-up that was told last is heard. */
  readonly subjects: ReadonlySet<string>
  /** Levels that opened, as `thread.number`. */
  readonly reached: ReadonlySet<string>
  /** Aspects that were told, as `thread.aspect`. */
  readonly told: ReadonlySet<string>
  /** How often each answer was used, by name. */
  readonly used: ReadonlyMap<string, number>
  readonly hooks: readonly DroppedHook[]
  /** Everything they have said, the opening first, with the thread it was about. */
  readonly lines: readonly { readonly text: string; readonly thread: string }[]
  /** The coach's questions so far, as sorted content stems. */
  readonly asked: ReadonlySet<string>
  readonly plan: PlanState | null
  /** Answers since the plan was spoken of last; 99 before it was. */
  readonly sincePlan: number
  /** What the manager asked last; null when the last turn asked nothing. */
  readonly lastQuestion: string | null
  /** Why they said their last line; null before the opening. */
  readonly lastBeat: Beat | null
  /** Plans that a tip gave away: only to be borrowed now. */
  readonly burned: ReadonlySet<string>
  /** Running counts; each is 0 again when something else happens. */
  readonly bare: number
  readonly questions: number
  /** How much the open questions so far stayed with what they said: 2 for their words, 1 for pointing there. */
  readonly taken: number
  readonly silences: number
  /** Turns so far that held a slip. */
  readonly slips: number
  readonly judgments: number
  /** What the last slip cost in trust, while it can still be repaired; null when there is nothing to repair. */
  readonly hurt: { readonly slip: Slip; readonly trust: number } | null
  /** The last answer ended in a bait. */
  readonly baited: boolean
  readonly baitsSpoken: ReadonlySet<number>
  /** Answers since the last bait. */
  readonly sinceBait: number
  /** They were asked for their own ideas; the manager asked leave to say something; one tip was already welcome. */
  readonly ideasAsked: boolean
  readonly permission: boolean
  readonly tipWelcomed: boolean
  /** The last coach turn held a slip. */
  readonly afterSlip: boolean
  /** The last answer was a dodge, so asking again is no repeat. */
  readonly dodged: boolean
  /** Answers running that were half an answer or none. */
  readonly short: number
  /** Their last line, an answer to a follow-up, was about no thread. */
  readonly aside: boolean
  readonly puzzled: boolean
  /** Answers given since trust was 0. */
  readonly shut: number
  /** They had shut down, and an apology brought them back: once. */
  readonly forgiven: boolean
  readonly coachTurns: number
}

/** The hearts a scenario has, in order of appearance; empty where it has one ending for all. */
export function heartsOf(scenario: Scenario): readonly string[] {
  const levels = scenario.threads.flatMap((thread) => thread.levels.map((level) => level.heart))
  const hearts = [...levels, ...scenario.plans.map((plan) => plan.heart)]
  return [...new Set(hearts.filter((heart): heart is string => heart !== undefined))].sort()
}

/** The heart that is alive under this seed; null where the scenario has none. */
export function heartOf(scenario: Scenario, seed: number): string | null {
  const hearts = heartsOf(scenario)
  return hearts.length === 0 ? null : hearts[numberFrom(seed, 'heart') % hearts.length]!
}

/** How the coachee sits down; `heart` may be set to play another one than the seed's. */
export function seated(scenario: Scenario, seed: number, heart = heartOf(scenario, seed)): CoacheeState {
  return {
    seed,
    heart,
    mood: { trust: scenario.coachee.trust, ownership: scenario.coachee.ownership },
    inHand: scenario.threads[0]!.id,
    spoken: 'opening',
    subjects: new Set(),
    reached: new Set(),
    told: new Set(),
    used: new Map(),
    hooks: [],
    lines: [],
    asked: new Set(),
    plan: null,
    sincePlan: 99,
    lastQuestion: null,
    lastBeat: null,
    burned: new Set(),
    bare: 0,
    questions: 0,
    taken: 0,
    silences: 0,
    slips: 0,
    judgments: 0,
    hurt: null,
    baited: false,
    baitsSpoken: new Set(),
    sinceBait: 99,
    ideasAsked: false,
    permission: false,
    tipWelcomed: false,
    afterSlip: false,
    dodged: false,
    short: 0,
    aside: false,
    puzzled: false,
    shut: 0,
    forgiven: false,
    coachTurns: 0,
  }
}

/**
 * The state with these changes. A spread would do, but what is spread turn after turn comes to lie in memory otherwise
 * each time, and making and reading it then takes ten times as long.
 */
export function changed(state: CoacheeState, changes: Partial<CoacheeState>): CoacheeState {
  const same: CoacheeState = {
    seed: state.seed,
    heart: state.heart,
    mood: state.mood,
    inHand: state.inHand,
    spoken: state.spoken,
    subjects: state.subjects,
    reached: state.reached,
    told: state.told,
    used: state.used,
    hooks: state.hooks,
    lines: state.lines,
    asked: state.asked,
    plan: state.plan,
    sincePlan: state.sincePlan,
    lastQuestion: state.lastQuestion,
    lastBeat: state.lastBeat,
    burned: state.burned,
    bare: state.bare,
    questions: state.questions,
    taken: state.taken,
    silences: state.silences,
    slips: state.slips,
    judgments: state.judgments,
    hurt: state.hurt,
    baited: state.baited,
    baitsSpoken: state.baitsSpoken,
    sinceBait: state.sinceBait,
    ideasAsked: state.ideasAsked,
    permission: state.permission,
    tipWelcomed: state.tipWelcomed,
    afterSlip: state.afterSlip,
    dodged: state.dodged,
    short: state.short,
    aside: state.aside,
    puzzled: state.puzzled,
    shut: state.shut,
    forgiven: state.forgiven,
    coachTurns: state.coachTurns,
  }
  return Object.assign(same, changes)
}
