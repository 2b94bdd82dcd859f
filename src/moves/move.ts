// What a sentence of the coach's turn does: the closed lists of labels and tags, and the move itself.

/** The six labels of the codebook; every move has exactly one. */
export const LABELS = ['open', 'closed', 'tip', 'assumption', 'judgment', 'neutral'] as const
export type Label = (typeof LABELS)[number]

/** The labels that count in the open share; neutral does not. */
export const COUNTED = ['open', 'closed', 'tip', 'assumption', 'judgment'] as const satisfies readonly Label[]

/** The labels that tell instead of ask. */
export const SLIPS = ['tip', 'assumption', 'judgment'] as const satisfies readonly Label[]
export type Slip = (typeof SLIPS)[number]

/** What else a move is, beside its label. `question`: it has a question's form, whatever its label. */
export const TAGS = [
  'follow-up',
  'goal',
  'commitment',
  'scaling',
  'stacked',
  'leading',
  'why',
  'question',
  'permission',
  'reflection',
  'summary',
  'information',
  'appreciation',
  'process',
  'repair',
  'listening',
] as const
export type Tag = (typeof TAGS)[number]

/** The evidence for a label: the rule that spoke, the words it heard, and why they matter. */
export interface Cue {
  readonly rule: string
  /** Half-open UTF-16 offsets into the turn's text. */
  readonly start: number
  readonly end: number
  /** A sentence or two for the manager, in the language of the line. */
  readonly reason: string
}

/** A stretch of one turn with one label. Moves of a turn lie in order, do not overlap and cover all but white space. */
export interface Move {
  /** Half-open UTF-16 offsets into the turn's text; neither edge lies on white space. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly label: Label
  readonly tags: readonly Tag[]
  /** The strongest first; never empty, but for `neutral`. */
  readonly cues: readonly Cue[]
  /** What to ask instead of a slip: an open question in the same language; null for anything but a slip. */
  readonly instead: string | null
}

export function isSlip(label: Label): label is Slip {
  return (SLIPS as readonly Label[]).includes(label)
}

/** Whether the move is weighed in the open share: neither neutral nor the third or later question of one turn. */
export function isCounted(move: Pick<Move, 'label' | 'tags'>): boolean {
  return move.label !== 'neutral' && !move.tags.includes('stacked')
}
