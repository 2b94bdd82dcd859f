// The corpus read by weights that never saw its voices: three times two thirds learn, and the last third is read.
import { readdirSync, readFileSync } from 'node:fs'
import { features } from '../../src/moves/features.ts'
import { heardFrom } from '../../src/moves/heard.ts'
import { fold, type Language } from '../../src/moves/language.ts'
import { LABELS, type Label } from '../../src/moves/move.ts'
import { shapeOf } from '../../src/moves/read.ts'
import { pieceOf } from '../../src/moves/stretch.ts'
import { type CorpusTurn, readCorpus } from '../../src/moves/training/corpus.ts'
import { type Ear, RECIPE, trainLabels } from '../../src/moves/training/train.ts'
import { READINGS, unpack } from '../../src/moves/weights.ts'
import { wordsOf } from '../../src/moves/words.ts'

export interface HeldOut {
  readonly voice: string
  readonly text: string
  readonly want: Label
  readonly got: Label
  /** How far the label read stood above the one wanted, in weight units. */
  readonly lead: number
}

const FOLDER = 'src/moves/corpus'
const PARTS = 3

export function heldOut(lang: Language): readonly HeldOut[] {
  const voices = readdirSync(FOLDER)
    .filter((name) => name.startsWith(lang))
    .sort()
    .map((name) => readCorpus(name.slice(0, -'.txt'.length), readFileSync(`${FOLDER}/${name}`, 'utf8')))
  const found: HeldOut[] = []
  for (let part = 0; part < PARTS; part++) {
    const others = voices.filter((_, i) => i % PARTS !== part).flat()
    const { labels, ear } = trainLabels(others, lang, { ...RECIPE, rounds: 20 })
    const { rows, weights } = unpack(labels, READINGS)
    for (const turn of voices.filter((_, i) => i % PARTS === part).flat())
      for (const [i, move] of turn.moves.entries()) {
        const scores = new Array<number>(READINGS).fill(0)
        for (const feature of featuresOf(turn, i, ear)) {
          const row = rows.get(feature)
          if (row !== undefined) for (let k = 0; k < READINGS; k++) scores[k]! += weights[row * READINGS + k]!
        }
        const best = scores.indexOf(Math.max(...scores.slice(0, LABELS.length)))
        const lead = scores[best]! - scores[LABELS.indexOf(move.label)]!
        found.push({ voice: turn.voice, text: move.text, want: move.label, got: LABELS[best]!, lead })
      }
  }
  return found
}

/** The features of one move of a turn, cut where the corpus cuts it. */
function featuresOf(turn: CorpusTurn, i: number, ear: Ear): readonly string[] {
  const words = (moves: typeof turn.moves) => wordsOf(moves.map((move) => move.text).join(' '))
  const line = turn.moves.map((move) => move.text).join(' ')
  const all = wordsOf(line)
  const from = i === 0 ? 0 : words(turn.moves.slice(0, i)).length
  const to = words(turn.moves.slice(0, i + 1)).length
  const found: string[] = []
  if (from < to) {
    const shape = shapeOf(fold(line), all, ear.tokens(all))
    features(pieceOf(shape, from, to, ear.lang), heardFrom(turn.said, [], ear.tokens), (one) =>
      found.push(one),
    )
  }
  return found
}
