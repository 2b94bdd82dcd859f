// Score, moments and missed leads of one talk in one record; computed from the talk, never stored as the truth.
import type { Label, Slip } from '../moves/move.ts'

/** One of at most three moments worth another try. */
export interface Moment {
  /** `n` of the coach turn that caused it, and the move within it, from 0. */
  readonly turn: number
  readonly move: number
  readonly label: Slip | 'closed'
  readonly text: string
  /** What the coachee said to it. */
  readonly answer: string
  /** Change in trust and ownership with that answer. */
  readonly trust: number | null
  readonly ownership: number | null
  readonly reason: string
  /** An open question to try instead, in the coachee's own words where there are any. */
  readonly instead: string
}

export interface MissedLead {
  /** `n` of the coachee turn in which the hook fell, its words, and the thread it hinted at (its subject). */
  readonly turn: number
  readonly words: string
  readonly thread: string
  readonly subject: string
}

export interface OpenedUp {
  /** `n` of the coachee turn with most opened, and of the coach turn just before. */
  readonly turn: number
  readonly text: string
  readonly before: number
  readonly question: string
}

export interface DebriefPlan {
  readonly kind: 'own' | 'borrowed' | 'thin' | 'none'
  readonly id: string | null
  readonly text: string | null
  /** 0-10. */
  readonly buyIn: number
}

export interface Debrief {
  /** open / counted, 0-1; null when nothing counted. */
  readonly openShare: number | null
  /** 0-100; null with fewer than 6 counted moves. */
  readonly score: number | null
  readonly counts: Readonly<Record<Label, number>>
  readonly counted: number
  /** The open share asked for, and whether it and the limits on tips, assumptions and judgments hold. */
  readonly ideal: {
    readonly open: number
    readonly tips: number
    readonly assumptions: number
    readonly judgments: number
    readonly words: number
    readonly reached: boolean
  }
  /** Tips, assumptions and judgments per 10 coach turns; null without coach turns. */
  readonly telling: number | null
  /** handed back / (handed back + told), 0-1; null when neither happened. */
  readonly handingBack: number | null
  readonly handedBack: number
  readonly told: number
  /** Questions that took up the coachee's own words, and all open and closed questions. */
  readonly followingUp: { readonly count: number; readonly of: number }
  /** The coach's share of all words, 0-1; null in a talk without words. */
  readonly talkShare: number | null
  /** Null in real talks. */
  readonly plan: DebriefPlan | null
  readonly mood: { readonly trust: number; readonly ownership: number } | null
  readonly openedUp: OpenedUp | null
  readonly bestQuestion: { readonly turn: number; readonly text: string } | null
  readonly moments: readonly Moment[]
  readonly missedLeads: readonly MissedLead[]
  readonly goal: string | null
  readonly aided: boolean
  readonly turns: { readonly coach: number; readonly coachee: number }
}
