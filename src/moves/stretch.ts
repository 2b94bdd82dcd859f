// One piece of a turn read by itself: what the rules and the weights say of it, and what it starts with.
import { endsSentence } from './cut.ts'
import { isEcho } from './echo.ts'
import { type Fired, fired } from './fire.ts'
import type { Heard } from './heard.ts'
import type { Language } from './language.ts'
import { lineOf } from './line.ts'
import { LABELS, type Label } from './move.ts'
import type { TurnShape } from './read.ts'
import { SETTLED } from './rule.ts'
import type { Scorer } from './score.ts'
import { isStatement } from './statement.ts'
import type { Piece } from './whole.ts'

/** One stretch of words with one label. */
export interface Stretch {
  /** Indexes into the turn's words, the end excluded. */
  readonly from: number
  readonly to: number
  readonly label: Label
  /** One score a label, in weight units; last, one for being no single move. */
  readonly scores: readonly number[]
  /** The sign that closes it, or nothing. */
  readonly mark: string
  readonly rules: readonly Fired[]
}

/** The words from `from` up to `to`, with what the rules hear in them. */
export function pieceOf(turn: TurnShape, from: number, to: number, lang: Language): Piece {
  const { words, tokens, marks } = turn
  const line = lineOf(turn, from, to)
  const heard = fired(
    line.text,
    tokens.slice(from, to).map((token) => token.word),
    lang,
  )
  return {
    tokens,
    from,
    to,
    mark: marks[to - 1]!,
    first: from === 0,
    last: to === words.length,
    rules: line.mended
      ? heard.map((one) => ({ ...one, start: line.typed(one.start), end: line.typed(one.end) }))
      : heard,
  }
}

/** Rules of this weight and up are hardly ever wrong; the corpus is too small to have learnt that for each. */
const SURE = 4
/** What one unit of a sure rule's weight is worth, in weight units. */
const SURE_WORTH = 12

/**
 * What each label has before any evidence, in weight units: a verdict must be surer than the rest, for who is wrongly
 * told off stops believing. Tuned on the scores of gold check, the blind voices and AnnoMI together.
 */
const HEAD_START: Readonly<Partial<Record<Label, number>>> = { judgment: -10, closed: 6 }
/** The same behind a question mark, where tips and guesses like to hide. Tuned on two voices a language of such lines. */
const HIDDEN: Readonly<Partial<Record<Label, number>>> = { ...HEAD_START, tip: 16, assumption: 16 }
const ASKS: ReadonlySet<Label> = new Set(['open', 'closed'])
/** What a plain statement takes from both kinds of question. */
const PLAIN_STATEMENT = 100
/** What an echo has for an open question: as much as a settled rule. */
const ECHO = SETTLED * SURE_WORTH

/** The word with which the sentence begins that word `at` stands in. */
function sentenceOf({ marks }: TurnShape, at: number): number {
  let start = at
  while (start > 0 && !endsSentence(marks[start - 1]!)) start--
  return start
}

/** Reads the words from `from` up to `to` as if they were one move. */
export function stretchRead(
  turn: TurnShape,
  from: number,
  to: number,
  heard: Heard,
  lang: Language,
  scorer: Scorer,
): Stretch {
  const piece = pieceOf(turn, from, to, lang)
  const scores = scorer.piece(piece, heard)
  const states = isStatement(turn.tokens, sentenceOf(turn, from), to, piece.mark, lang)
  for (const { rule } of piece.rules) {
    if (rule.weight < SURE || (states && rule.weight < SETTLED && ASKS.has(rule.label))) continue
    scores[LABELS.indexOf(rule.label)]! += rule.weight * SURE_WORTH
  }
  if (states) for (const label of ASKS) scores[LABELS.indexOf(label)]! -= PLAIN_STATEMENT
  if (isEcho(turn.tokens, from, to, piece.mark, heard)) scores[LABELS.indexOf('open')]! += ECHO
  let label = 0
  const start = piece.mark === '?' ? HIDDEN : HEAD_START
  for (const [k, name] of LABELS.entries()) {
    scores[k]! += start[name] ?? 0
    if (scores[k]! > scores[label]!) label = k
  }
  return { from, to, label: LABELS[label]!, scores, mark: piece.mark, rules: piece.rules }
}
