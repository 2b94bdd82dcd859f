// The evidence for a label: the rules that heard it; where none did, the words that weighed most.
import type { Language } from './language.ts'
import { type Cue, LABELS, type Label } from './move.ts'
import type { TurnShape } from './read.ts'
import { WORD_REASONS } from './reasons.ts'
import { scorerFor } from './score.ts'
import type { Stretch } from './stretch.ts'

export interface Evidence {
  readonly stretch: Stretch
  readonly turn: TurnShape
  readonly lang: Language
  /** Where the move starts in the turn. */
  readonly start: number
}

/** The strongest first; never empty, but for `neutral`. */
export function cuesFor(evidence: Evidence): readonly Cue[] {
  const { stretch, lang, start } = evidence
  const cues = stretch.rules
    .filter(({ rule }) => rule.label === stretch.label)
    .sort((a, b) => b.rule.weight - a.rule.weight)
    .map((one) => ({
      rule: one.rule.id,
      start: start + one.start,
      end: start + one.end,
      reason: one.rule.reason[lang],
    }))
  if (cues.length > 0 || stretch.label === 'neutral') return cues
  return [wordCue(evidence, stretch.label)]
}

/** The run of words that speaks most for the label against its strongest rival. */
function wordCue({ stretch, turn, lang }: Evidence, label: Label): Cue {
  const mine = LABELS.indexOf(label)
  let rival = mine === 0 ? 1 : 0
  for (let k = 0; k < LABELS.length; k++)
    if (k !== mine && stretch.scores[k]! > stretch.scores[rival]!) rival = k
  const { from, to } = stretch
  const worth = scorerFor(lang).worthOfWords(turn.tokens, from, to, mine, rival)
  const run = heaviestRun(worth)
  const start = turn.words[from + run.from]!.start
  const end = turn.words[from + run.to - 1]!.end
  return { rule: `model/${lang}/words`, start, end, reason: WORD_REASONS[label][lang] }
}

/** The contiguous run with the largest sum, at most seven long; never empty. */
function heaviestRun(worth: readonly number[]): { from: number; to: number } {
  let best = { from: 0, to: 1, sum: Number.NEGATIVE_INFINITY }
  for (let from = 0; from < worth.length; from++) {
    let sum = 0
    for (let to = from + 1; to <= Math.min(worth.length, from + 7); to++) {
      sum += worth[to - 1]!
      if (sum > best.sum) best = { from, to, sum }
    }
  }
  return best
}
