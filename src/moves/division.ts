// The likeliest way to divide a turn into moves: each way weighs its cuts, and how surely each of its pieces is read.
import { LABELS } from './move.ts'
import { UNIT } from './weights.ts'

/** A place where a turn may be cut; the last is its end. */
export interface Place {
  /** The word before which it lies. */
  readonly at: number
  /** How strongly the gap speaks for a cut, in weight units; 0 is as likely as not. */
  readonly worth: number
  /** Whether a sentence ends there: only then may both sides carry one label. */
  readonly ends: boolean
}

export interface Part {
  readonly from: number
  readonly to: number
  /** Index into LABELS. */
  readonly label: number
}

/** From here on a gap is cut for certain, in weight units. */
export const CERTAIN = 128
/** A piece runs past at most so many places. */
const REACH = 16
/** How much the reading of the pieces counts beside the gaps. Tuned on the scores of gold dev and check. */
const READING = 3

interface Way {
  readonly worth: number
  readonly back: number
  readonly backLabel: number
}

type Scores = (from: number, to: number) => readonly number[]

/** `scores` gives a piece's score for each label, in weight units. */
export function divide(all: readonly Place[], scores: Scores): readonly Part[] {
  const places = contested(all, scores)
  if (places.length === 1) return [whole(places[0]!.at, scores)]
  const ways: Way[][] = []
  for (let end = 0; end < places.length; end++) {
    const best: Way[] = LABELS.map(() => ({ worth: Number.NEGATIVE_INFINITY, back: -1, backLabel: -1 }))
    for (let begin = end - 1; begin >= -1 && end - begin - 1 <= REACH; begin--) {
      if (begin < end - 1 && places[begin + 1]!.worth >= CERTAIN) break
      const sure = likelihoods(scores(begin < 0 ? 0 : places[begin]!.at, places[end]!.at))
      for (let k = 0; k < LABELS.length; k++) {
        const { worth, label } = before(ways, places, begin, k)
        const all = worth + READING * sure[k]!
        if (all > best[k]!.worth) best[k] = { worth: all, back: begin, backLabel: label }
      }
    }
    ways.push(best)
  }
  return traced(ways, places)
}

function whole(to: number, scores: Scores): Part {
  const found = scores(0, to)
  let label = 0
  for (let k = 1; k < LABELS.length; k++) if (found[k]! > found[label]!) label = k
  return { from: 0, to, label }
}

/** Without the places that are cut in no likeliest way, so that most turns are read once and whole. */
function contested(places: readonly Place[], scores: Scores): readonly Place[] {
  const kept: Place[] = []
  let begin = -1
  for (const [end, place] of places.entries()) {
    if (end < places.length - 1 && place.worth < CERTAIN) continue
    const inside = places.slice(begin + 1, end)
    // Where no sentence ends, the labels on both sides hang together.
    const alone = place.ends && (begin < 0 || places[begin]!.ends)
    if (!alone || inside.length === 0 || inside.length > REACH) kept.push(...inside)
    else {
      const sure = likelihoods(scores(begin < 0 ? 0 : places[begin]!.at, place.at))
      const uncut = READING * Math.max(...sure.slice(0, LABELS.length))
      const gain = inside.reduce((sum, { worth }) => sum + Math.max(0, worth), 0)
      // A piece is never read more surely than for certain, which adds nothing.
      kept.push(...inside.filter(({ worth }) => gain + Math.min(0, worth) >= uncut))
    }
    kept.push(place)
    begin = end
  }
  return kept
}

/** The best way up to a place, when the next piece there gets label `k`. */
function before(
  ways: readonly Way[][],
  places: readonly Place[],
  at: number,
  k: number,
): { worth: number; label: number } {
  if (at < 0) return { worth: 0, label: -1 }
  const { worth: gap, ends } = places[at]!
  let label = -1
  let worth = Number.NEGATIVE_INFINITY
  for (const [other, way] of ways[at]!.entries())
    if ((ends || other !== k) && way.worth > worth) {
      worth = way.worth
      label = other
    }
  return { worth: worth + gap, label }
}

function traced(ways: readonly Way[][], places: readonly Place[]): readonly Part[] {
  const parts: Part[] = []
  let end = places.length - 1
  let label = 0
  for (let k = 1; k < LABELS.length; k++) if (ways[end]![k]!.worth > ways[end]![label]!.worth) label = k
  while (end >= 0) {
    const { back, backLabel } = ways[end]![label]!
    parts.push({ from: back < 0 ? 0 : places[back]!.at, to: places[end]!.at, label })
    end = back
    label = backLabel
  }
  return parts.reverse()
}

/** Scores as logarithms of likelihoods, in weight units. */
function likelihoods(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores)
  let sum = 0
  for (const score of scores) sum += Math.exp((score - top) / UNIT)
  const shift = top + Math.log(sum) * UNIT
  return scores.map((score) => score - shift)
}
