// A turn's words in; the stretches that carry one label each.
import { Hanging, takesAQuestion } from './clauses.ts'
import { endsSentence, type Gap, isQuestionWord, markBetween } from './cut.ts'
import { CERTAIN, divide, type Place } from './division.ts'
import type { Span } from './handed-back.ts'
import type { Heard } from './heard.ts'
import type { Language } from './language.ts'
import { LABELS } from './move.ts'
import { type Scorer, scorerFor } from './score.ts'
import { type Stretch, stretchRead } from './stretch.ts'
import { CLOSING, OPENING, type Token } from './token.ts'
import type { Word } from './words.ts'

export interface TurnShape {
  readonly folded: string
  readonly words: readonly Word[]
  readonly tokens: readonly Token[]
  /** The sign after each word. */
  readonly marks: readonly string[]
}

export function shapeOf(folded: string, words: readonly Word[], tokens: readonly Token[]): TurnShape {
  const marks: string[] = []
  for (let i = 0; i < words.length; i++)
    marks.push(markBetween(folded, words[i]!.end, words[i + 1]?.start ?? folded.length))
  return { folded, words, tokens, marks }
}

/** Below this a gap is never a cut, in weight units. */
const CUT_FROM = -128

/** `whole`: stretches of the turn that are never cut inside, such as a quotation. */
export function stretchesOf(
  turn: TurnShape,
  heard: Heard,
  lang: Language,
  whole: readonly Span[] = [],
): readonly Stretch[] {
  const scorer = scorerFor(lang)
  const known = new Map<number, Stretch>()
  const readOnce = (from: number, to: number): Stretch => {
    const key = from * (turn.words.length + 1) + to
    let stretch = known.get(key)
    if (!stretch) {
      stretch = stretchRead(turn, from, to, heard, lang, scorer)
      known.set(key, stretch)
    }
    return stretch
  }
  const parts = divide(placesOf(turn, scorer, whole), (from, to) => readOnce(from, to).scores)
  return parts.map(({ from, to, label }) => ({ ...readOnce(from, to), label: LABELS[label]! }))
}

/** Whether a sentence surely ends before word `at`: a full sign, white space, and no abbreviation. */
function isFullStop({ folded, words, marks }: TurnShape, at: number): boolean {
  const mark = marks[at - 1]!
  if (mark === '?' || mark === '!') return true
  const { text, end } = words[at - 1]!
  return (
    mark === '.' &&
    /^\.["'”’)]?\s/.test(folded.slice(end, end + 3)) &&
    text.length > 1 &&
    !SHORTENED.has(text)
  )
}

const SHORTENED = new Set(
  'mr mrs ms dr st no nr etc vs bijv bv evt resp ing ir drs ca incl excl eg ie inc ltd'.split(' '),
)

/** Where the turn may be cut, its end included. */
function placesOf(turn: TurnShape, scorer: Scorer, whole: readonly Span[]): readonly Place[] {
  const { words, tokens, marks } = turn
  const places: Place[] = []
  const hanging = new Hanging(tokens)
  for (let at = 1; at < words.length; at++) {
    const mark = marks[at - 1]!
    if (isInside(whole, words, at)) continue
    if (mark === '' && takesAQuestion(tokens[at - 1]!, tokens[at]!)) continue
    const worth = isFullStop(turn, at) || isAfterHello(turn, at) ? CERTAIN : scorer.gap(gapAt(turn, at))
    if (hanging.joins(at, mark, worth)) continue
    if (worth > CUT_FROM) places.push({ at, worth, ends: endsSentence(mark) })
  }
  return [...places, { at: words.length, worth: 0, ends: true }]
}

const HELLO = new Set(
  'hi hiya hello hey morning afternoon evening alright hoi hallo goeiemorgen goedemorgen goeiemiddag goedemiddag môgge'.split(
    ' ',
  ),
)

/** "Hi Neil, how was the drive": a question word behind a hello and at most a name. */
function isAfterHello({ words, tokens }: TurnShape, at: number): boolean {
  if (at > 2 || !HELLO.has(words[0]!.text)) return false
  return isQuestionWord(tokens[at]!)
}

/** Whether the gap before word `at` lies inside one of the spans. */
function isInside(spans: readonly Span[], words: readonly Word[], at: number): boolean {
  return spans.some((span) => words[at - 1]!.end > span.start && words[at]!.start < span.end)
}

/** Beyond this many words, how far the next mark lies no longer matters. */
const FAR = 5

/** The gap before word `at` (above 0). */
export function gapAt({ tokens, marks }: TurnShape, at: number): Gap {
  let from = at - 1
  while (from > 0 && at - from < FAR && marks[from - 1] === '') from--
  let to = at + 1
  while (to < tokens.length && to - at < FAR && marks[to - 1] === '') to++
  return {
    earlier: at - 2 >= from ? tokens[at - 2]! : OPENING,
    before: tokens[at - 1]!,
    next: tokens[at]!,
    second: at + 1 < to ? tokens[at + 1]! : CLOSING,
    third: at + 2 < to ? tokens[at + 2]! : CLOSING,
    mark: marks[at - 1]!,
    left: at - from,
    right: to - at,
  }
}
