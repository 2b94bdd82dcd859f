// The corpus in; the packed weights of one language out. The same corpus gives the same weights to the byte.
import { gapFeatures } from '../cut.ts'
import { features } from '../features.ts'
import { type Heard, heardFrom, type Tokens } from '../heard.ts'
import { kindFeatures } from '../kind.ts'
import { KINDS } from '../kinds.ts'
import { fold, type Language } from '../language.ts'
import { LABELS } from '../move.ts'
import { gapAt, shapeOf, type TurnShape } from '../read.ts'
import { packVocabulary, vocabularyFrom } from '../spelling.ts'
import { pieceOf } from '../stretch.ts'
import { tokenOf } from '../token.ts'
import { FURTHEST, NO_MOVE, type Packed, pack, READINGS, STEP, UNIT } from '../weights.ts'
import { wordsOf } from '../words.ts'
import type { CorpusTurn } from './corpus.ts'
import { fit, type Sample } from './fit.ts'
import { misspelt, stripped } from './spoil.ts'

export interface Recipe {
  /** Pull towards 0, for the labels and for the cuts. */
  readonly labelPull: number
  readonly cutPull: number
  /** How many features of each are kept. */
  readonly labelRows: number
  readonly cutRows: number
  readonly kindRows: number
  readonly rounds: number
}

export const RECIPE: Recipe = {
  labelPull: 3,
  cutPull: 2,
  labelRows: 19500,
  cutRows: 4000,
  kindRows: 1500,
  rounds: 60,
}

export function train(turns: readonly CorpusTurn[], lang: Language, recipe: Recipe = RECIPE): Packed {
  const mine = turns.filter((turn) => turn.lang === lang)
  const words = vocabularyOf(mine)
  const ear = earFor(lang, words)
  return {
    words,
    labels: learnt(labelRaw(mine, ear), READINGS, recipe.labelPull, recipe.labelRows, recipe.rounds),
    kinds: learnt(kindRaw(mine, ear), KINDS.length, recipe.labelPull, recipe.kindRows, recipe.rounds),
    cuts: learnt(cutRaw(mine, ear), 2, recipe.cutPull, recipe.cutRows, recipe.rounds),
  }
}

/** The packed weights for the labels alone, and the ear they were learnt with. */
export function trainLabels(
  mine: readonly CorpusTurn[],
  lang: Language,
  { labelPull, labelRows, rounds }: Recipe = RECIPE,
): { labels: string; ear: Ear } {
  const ear = earFor(lang, vocabularyOf(mine))
  return { labels: learnt(labelRaw(mine, ear), READINGS, labelPull, labelRows, rounds), ear }
}

/** The packed weights for the cuts alone. */
export function trainCuts(turns: readonly CorpusTurn[], lang: Language, cutRows = RECIPE.cutRows): string {
  const mine = turns.filter((turn) => turn.lang === lang)
  return learnt(cutRaw(mine, earFor(lang, vocabularyOf(mine))), 2, RECIPE.cutPull, cutRows, RECIPE.rounds)
}

/** A language, and how its words become tokens. */
export interface Ear {
  readonly lang: Language
  readonly tokens: Tokens
}

function earFor(lang: Language, words: string): Ear {
  const known = vocabularyFrom(words)
  return { lang, tokens: (typed) => typed.map((word) => tokenOf(word.text, lang, known)) }
}

function vocabularyOf(turns: readonly CorpusTurn[]): string {
  const lines = turns.flatMap((turn) => turn.moves.map((move) => move.text))
  return packVocabulary(lines.flatMap((line) => wordsOf(line).map((word) => word.text)))
}

interface Raw {
  readonly features: readonly string[]
  readonly label: number
  readonly weight: number
}

/** A turn as typed, and in the ways people type in haste. */
function versions(turn: CorpusTurn, seed: number): { texts: string[]; weight: number }[] {
  const texts = turn.moves.map((move) => move.text)
  const bare = texts.map(stripped)
  return [
    { texts, weight: 0.5 },
    { texts: bare, weight: 0.3 },
    { texts: (seed % 2 === 0 ? texts : bare).map((text, i) => misspelt(text, seed * 31 + i)), weight: 0.2 },
  ]
}

/** Two turns of one voice typed on without a sign between them: so people type who never find the full stop. */
function runTogether(turn: CorpusTurn, next: CorpusTurn | undefined): { texts: string[]; weight: number }[] {
  if (!next || next.voice !== turn.voice || turn.moves.at(-1)!.label === next.moves[0]!.label) return []
  return [{ texts: [...turn.moves, ...next.moves].map((move) => stripped(move.text)), weight: GLUED }]
}

const GLUED = 0.15

function labelRaw(turns: readonly CorpusTurn[], ear: Ear): Raw[] {
  const raw: Raw[] = []
  for (const [seed, turn] of turns.entries()) {
    const heard = heardFrom(turn.said, [], ear.tokens)
    for (const { texts, weight } of versions(turn, seed)) {
      const { shape, edges } = joined(texts, ear)
      for (const [i, move] of turn.moves.entries())
        raw.push({
          features: pieceFeatures(shape, edges[i]!, edges[i + 1]!, heard, ear.lang),
          label: LABELS.indexOf(move.label),
          weight,
        })
    }
    raw.push(...noMoves(turn, turns[seed + 1], seed, heard, ear))
  }
  return evened(raw.filter((one) => one.features.length > 0))
}

/** Labels that the corpus has more of than others count for less, so that none is read for being common in it. */
function evened(raw: readonly Raw[]): Raw[] {
  const counts = LABELS.map((_, k) => raw.filter(({ label }) => label === k).length)
  const mean = counts.reduce((sum, count) => sum + count, 0) / LABELS.length
  return raw.map((one) =>
    one.label === NO_MOVE ? one : { ...one, weight: one.weight * Math.sqrt(mean / counts[one.label]!) },
  )
}

/** What is no single move: two moves of different labels in one breath, and half a move. */
function noMoves(
  turn: CorpusTurn,
  next: CorpusTurn | undefined,
  seed: number,
  heard: Heard,
  ear: Ear,
): readonly Raw[] {
  const raw: Raw[] = []
  const isNone = (texts: readonly string[], from: number, to: number, weight: number) => {
    const { shape, edges } = joined(texts, ear)
    raw.push({
      features: pieceFeatures(shape, edges[from]!, edges[to]!, heard, ear.lang),
      label: NO_MOVE,
      weight,
    })
  }
  const bare = turn.moves.map((move) => stripped(move.text))
  for (let i = 0; i + 1 < turn.moves.length; i++)
    if (turn.moves[i]!.label !== turn.moves[i + 1]!.label) isNone(bare, i, i + 2, TWO_IN_ONE)
  if (next && next.voice === turn.voice && turn.moves[0]!.label !== next.moves[0]!.label)
    isNone([seed % 2 === 0 ? `${bare[0]},` : bare[0]!, stripped(next.moves[0]!.text)], 0, 2, GLUED)
  const words = bare[0]!.split(' ')
  const middle = 2 + (seed % Math.max(1, words.length - 3))
  if (words.length >= 6) {
    const halves = [words.slice(0, middle).join(' '), words.slice(middle).join(' ')]
    isNone(halves, seed % 2, (seed % 2) + 1, HALF)
  }
  return raw
}

const TWO_IN_ONE = 0.5
const HALF = 0.1

/** The neutral moves by kind; those of more than one kind by their first. */
function kindRaw(turns: readonly CorpusTurn[], ear: Ear): Raw[] {
  const raw: Raw[] = []
  for (const [seed, turn] of turns.entries()) {
    const heard = heardFrom(turn.said, [], ear.tokens)
    for (const { texts, weight } of versions(turn, seed)) {
      const { shape, edges } = joined(texts, ear)
      for (const [i, move] of turn.moves.entries()) {
        const kind = KINDS.findIndex((one) => one === (move.tags[0] ?? 'none'))
        if (move.label !== 'neutral' || kind < 0 || edges[i]! >= edges[i + 1]!) continue
        const found: string[] = []
        kindFeatures(pieceOf(shape, edges[i]!, edges[i + 1]!, ear.lang), heard, (feature) =>
          found.push(feature),
        )
        raw.push({ features: found, label: kind, weight })
      }
    }
  }
  return raw
}

function cutRaw(turns: readonly CorpusTurn[], ear: Ear): Raw[] {
  const raw: Raw[] = []
  for (const [seed, turn] of turns.entries())
    for (const { texts, weight } of [...versions(turn, seed), ...runTogether(turn, turns[seed + 1])]) {
      const { shape, edges } = joined(texts, ear)
      const cuts = new Set(edges)
      for (let at = 1; at < shape.words.length; at++) {
        const found: string[] = []
        gapFeatures(gapAt(shape, at), (feature) => found.push(feature))
        raw.push({ features: found, label: cuts.has(at) ? 1 : 0, weight })
      }
    }
  return raw
}

/** The moves of a turn as one line, and the word at which each begins (and, last, how many words there are). */
function joined(texts: readonly string[], ear: Ear): { shape: TurnShape; edges: readonly number[] } {
  const edges: number[] = []
  let count = 0
  for (const text of texts) {
    edges.push(count)
    count += wordsOf(text).length
  }
  edges.push(count)
  const line = texts.join(' ')
  const words = wordsOf(line)
  return { shape: shapeOf(fold(line), words, ear.tokens(words)), edges }
}

function pieceFeatures(shape: TurnShape, from: number, to: number, heard: Heard, lang: Language): string[] {
  const found: string[] = []
  if (from < to) features(pieceOf(shape, from, to, lang), heard, (feature) => found.push(feature))
  return found
}

/** A feature met so seldom is learnt by heart, at best. */
const RARE = 5

function learnt(raw: readonly Raw[], labels: number, pull: number, rows: number, rounds: number): string {
  const counts = new Map<string, number>()
  for (const { features: found } of raw) for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count > RARE).map(([one]) => one)
  const rough = fitted(raw, often, labels, pull, Math.ceil(rounds / 2))
  const strongest = often
    .map((one, row) => ({ one, row, strength: spread(rough.subarray(row * labels, (row + 1) * labels)) }))
    .sort((a, b) => b.strength - a.strength || a.row - b.row)
    .slice(0, rows)
    .map(({ one }) => one)
    .sort(byUnits)
  const weights = fitted(raw, strongest, labels, pull, rounds)
  const whole: [string, number[]][] = []
  for (const [row, one] of strongest.entries()) {
    const mine = [...weights.subarray(row * labels, (row + 1) * labels)]
    // Odd ones cost a fifth of what is shipped and tell hardly more; the small ones, of which a line has many, tell much.
    const values = labels === 2 ? [Math.round((mine[1]! - mine[0]!) * UNIT)] : mine.map(inSteps)
    if (values.some((value) => value !== 0)) whole.push([one, values])
  }
  return pack(whole, labels === 2 ? 1 : labels)
}

function inSteps(value: number): number {
  return STEP * Math.max(-FURTHEST, Math.min(FURTHEST, Math.round((value * UNIT) / STEP)))
}

function fitted(
  raw: readonly Raw[],
  kept: readonly string[],
  labels: number,
  pull: number,
  rounds: number,
): Float64Array {
  const index = new Map(kept.map((one, row) => [one, row]))
  const samples: Sample[] = raw.map(({ features: found, label, weight }) => ({
    features: Int32Array.from(found.flatMap((one) => index.get(one) ?? [])),
    label,
    weight,
    scale: 1,
  }))
  const pulls = Float64Array.from(kept, (one) => pull * (HARDER[one.slice(0, one.indexOf(' '))] ?? 1))
  return fit(samples, { labels, features: kept.length, pull: pulls, rounds })
}

/**
 * Letters and runs of words overlap so much that together they shout; rules were written with some of these very lines
 * in view, so that they look surer here than they are on others. They are pulled so many times harder. What every piece
 * shows says how common a label is where nothing else speaks, and is hardly pulled.
 */
const HARDER: Readonly<Record<string, number>> = { c: 10, t: 2, g: 2, rule: 25, rules: 25, any: 0.1 }

function spread(weights: Float64Array): number {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const weight of weights) {
    if (weight < low) low = weight
    if (weight > high) high = weight
  }
  return high - low
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
