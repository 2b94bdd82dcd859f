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

/** The packed form: what `pack` made of each, and the words with blanks between. */
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

/** What `pack` made; the features come in order, so that each shares its beginning with the one before. */
export function unpack(text: string, width: number): Weights {
  const rows = new Map<string, number>()
  const [names = '', columns = ''] = text.split('\n\n')
  let feature = ''
  if (names !== '')
    for (const line of names.split('\n')) {
      feature = feature.slice(0, line.charCodeAt(0) - NONE_SHARED) + line.slice(1)
      rows.set(feature, rows.size)
    }
  const weights = new Int16Array(rows.size * width)
  for (const [k, column] of columns.split('\n').entries())
    if (width === 1) for (const [row, value] of column.split(' ').entries()) weights[row] = Number(value)
    else
      for (let row = 0; row < rows.size; row++)
        weights[row * width + k] = STEP * (column.charCodeAt(row) - NOTHING)
  return { rows, weights }
}

/**
 * The features, a line each: a sign that says how many letters it shares with the one before, then its other letters.
 * After an empty line the weights, a line for each of `width`: a sign a feature, `P` for 0 and one further for each STEP
 * up or down; where there is but one line, whose weights lie further apart, the numbers themselves.
 */
export function pack(rows: readonly (readonly [string, readonly number[]])[], width: number): string {
  let before = ''
  const names = rows.map(([feature]) => {
    let shared = 0
    while (shared < MOST_SHARED && shared < feature.length && feature[shared] === before[shared]) shared++
    before = feature
    return String.fromCharCode(NONE_SHARED + shared) + feature.slice(shared)
  })
  const columns = Array.from({ length: width }, (_, k) =>
    width === 1
      ? rows.map(([, values]) => values[k]).join(' ')
      : rows.map(([, values]) => String.fromCharCode(NOTHING + values[k]! / STEP)).join(''),
  )
  return `${names.join('\n')}\n\n${columns.join('\n')}`
}

/** Weights that are packed as signs are whole numbers of these, in weight units, at most FURTHEST of them from 0. */
export const STEP = 2
export const FURTHEST = 60
const NOTHING = 80

/** `0` for none, `1` for one, and on through the signs and letters. */
const NONE_SHARED = 48
const MOST_SHARED = 40
