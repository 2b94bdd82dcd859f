// What was learnt from the corpus: whole-number weights by feature, packed as text, unpacked when first needed.

import { KINDS } from './kinds.ts'
import type { Language } from './language.ts'
import { LABELS } from './move.ts'
import { type Vocabulary, vocabularyFrom } from './spelling.ts'
import english from './weights.en.json' with { type: 'json' }
import dutch from './weights.nl.json' with { type: 'json' }

/** `weights[row * labels + label]`, whole numbers; `rows` says which row a feature has. */
export interface Weights {
  readonly rows: ReadonlyMap<string, number>
  readonly weights: Int16Array
}

export interface Model {
  /** Seven weights a feature: the labels in the order of LABELS, then `NO_MOVE`. */
  readonly labels: Weights
  /** One weight a feature: above 0 speaks for a cut here. */
  readonly cuts: Weights
  /** One weight a kind of neutral move, in the order of KINDS. */
  readonly kinds: Weights
  /** The words that need no mending. */
  readonly words: Vocabulary
}

/** The packed form: features in order, one a line; their weights, a line each, with blanks between. */
export interface Packed {
  readonly labels: string
  readonly cuts: string
  readonly kinds: string
  readonly words: string
}

/** The labels, and past them one for what is no single move: two moves in one breath, or half of one. */
export const READINGS = LABELS.length + 1
export const NO_MOVE = LABELS.length

/** How many weight units make one unit of log odds. */
export const UNIT = 32

const PACKED: Readonly<Record<Language, Packed>> = { nl: dutch, en: english }
const unpacked = new Map<Language, Model>()

export function modelFor(lang: Language): Model {
  let model = unpacked.get(lang)
  if (!model) {
    const packed = PACKED[lang]
    model = {
      labels: unpack(packed.labels, READINGS),
      cuts: unpack(packed.cuts, 1),
      kinds: unpack(packed.kinds, KINDS.length),
      words: vocabularyFrom(packed.words),
    }
    unpacked.set(lang, model)
  }
  return model
}

/** A line is `feature<tab>w w w`, a weight of 0 left empty. */
export function unpack(text: string, width: number): Weights {
  const lines = text === '' ? [] : text.split('\n')
  const rows = new Map<string, number>()
  const weights = new Int16Array(lines.length * width)
  for (const [row, line] of lines.entries()) {
    const tab = line.indexOf('\t')
    rows.set(line.slice(0, tab), row)
    const values = line.slice(tab + 1).split(' ')
    for (let k = 0; k < width; k++) weights[row * width + k] = Number(values[k] ?? 0)
  }
  return { rows, weights }
}

export function pack(rows: readonly (readonly [string, readonly number[]])[]): string {
  return rows
    .map(([feature, values]) => `${feature}\t${values.map((value) => (value === 0 ? '' : value)).join(' ')}`)
    .join('\n')
}
