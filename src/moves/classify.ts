// A turn in; its moves out, in reading order, with their cues.
import { cuesFor } from './cues.ts'
import { guessLanguage } from './guess-language.ts'
import { isHandedBack, isQuotation, quotedSpans } from './handed-back.ts'
import { echoIn, type Heard, heardFrom } from './heard.ts'
import { insteadOf } from './instead.ts'
import { fold, type Language } from './language.ts'
import { isSlip, type Move } from './move.ts'
import { stretchesOf, type TurnShape } from './read.ts'
import { type Recalled, recalled } from './recall.ts'
import { scorerFor } from './score.ts'
import type { Stretch } from './stretch.ts'
import { tagsFor } from './tags.ts'

export interface Input {
  readonly text: string
  /** Guessed from the line when left out. */
  readonly lang?: Language
  /** The coachee's last line. */
  readonly said?: string | null
  /** Their lines before it, oldest first. */
  readonly earlier?: readonly string[]
}

export interface Reading {
  readonly lang: Language
  /** Empty for silence. */
  readonly moves: readonly Move[]
}

export function classify(input: Input): Reading {
  const { text } = input
  const earlier = input.earlier ?? []
  const lang = input.lang ?? guessLanguage(text, [input.said ?? '', ...earlier])
  if (text.trim() === '') return { lang, moves: [] }
  const folded = fold(text)
  const known = recalled(text, folded, lang)
  if (known.turn.words.length === 0) return { lang, moves: [wordless(text)] }
  const { moreTokens } = scorerFor(lang)
  const lines = [...earlier, ...(input.said ? [input.said] : [])]
  const quoted = quotedSpans(text, lines)
  // Two talks with the same echo and quotations in them read the turn alike.
  const spans = quoted.map(({ start, end }) => `${start}-${end}`).join()
  const echo = `${echoIn(lines, known.roots, known.inside, moreTokens)}${spans}`
  const { stretches, moves } = known.readings.get(echo) ?? readAfresh(known, echo)
  const ours = stretches.map((stretch, i) => isOurs(stretch, moves[i]!.text, lines, lang))
  const all = ours.every(Boolean) ? moves : movesIn(stretches.map(given), known.turn, heard())
  const said = input.said ?? null
  return {
    lang,
    moves: all.map((move) =>
      isSlip(move.label) ? { ...move, instead: insteadOf(move.text, move.label, said, lang) } : move,
    ),
  }

  function heard(): Heard {
    return heardFrom(input.said, earlier, moreTokens)
  }

  function readAfresh({ turn, readings }: Recalled, echo: string) {
    const before = heard()
    const stretches = stretchesOf(turn, before, lang, quoted)
    const reading = { stretches, moves: movesIn(stretches, turn, before) }
    readings.set(echo, reading)
    return reading
  }

  function given(stretch: Stretch, i: number): Stretch {
    return ours[i] ? stretch : { ...stretch, label: 'neutral' }
  }

  function movesIn(stretches: readonly Stretch[], turn: TurnShape, before: Heard): readonly Move[] {
    let questions = 0
    return stretches.map((stretch, i) => {
      const { start, end } = bounds(text, turn.words, stretches, i)
      const { label } = stretch
      const tags = tagsFor({ stretch, turn, heard: before, lang, piece: folded.slice(start, end), questions })
      if (tags.includes('question') || label === 'open' || label === 'closed') questions++
      const cues = cuesFor({ stretch, turn, lang, start })
      return { start, end, text: text.slice(start, end), label, tags, cues, instead: null }
    })
  }
}

/** Rules of this weight and up are hardly ever wrong, whatever the coachee said before. */
const SURE = 4

/** Whether a piece is the coach's own words: no bare sign or number, no quotation, and where it slips, no words of the coachee's given back. */
function isOurs(stretch: Stretch, piece: string, lines: readonly string[], lang: Language): boolean {
  if (isQuotation(piece, lines) || !/[a-z]{2}/i.test(piece)) return false
  if (!isSlip(stretch.label)) return true
  // A feeling they named themselves is no guess, however surely it sounds like one.
  const isSure =
    stretch.label !== 'assumption' &&
    stretch.rules.some(({ rule }) => rule.label === stretch.label && rule.weight >= SURE)
  return isSure || !isHandedBack(piece, lines, lang)
}

/** From the first word to the sign before the next move's first word; the outer signs belong to the outer moves. */
function bounds(
  text: string,
  words: readonly { start: number; end: number }[],
  stretches: readonly Stretch[],
  i: number,
) {
  let start = i === 0 ? 0 : leadIn(text, words[stretches[i]!.from - 1]!.end, words[stretches[i]!.from]!.start)
  const next = stretches[i + 1]
  let end = next ? leadIn(text, words[next.from - 1]!.end, words[next.from]!.start) : text.length
  while (start < end && isBlank(text, start)) start++
  while (end > start && isBlank(text, end - 1)) end--
  return { start, end }
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(text[at]!)
}

/** Where the next move begins between two words: an opening quote or bracket right before the word goes with it. */
function leadIn(text: string, from: number, to: number): number {
  let at = to
  while (
    at > from &&
    /["'“‘„«(¿¡[]/.test(text[at - 1]!) &&
    (at - 1 === from || !/["'”’)\]\p{L}]/u.test(text[at - 2]!))
  )
    at--
  return at
}

function wordless(text: string): Move {
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  return { start, end, text: text.slice(start, end), label: 'neutral', tags: [], cues: [], instead: null }
}
