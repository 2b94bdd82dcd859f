// Which kind of neutral move a piece is: handing back, asking leave, guarding the talk and so on.
import { plainFeatures } from './features.ts'
import type { Heard } from './heard.ts'
import { KINDS, type Kind } from './kinds.ts'
import type { Language } from './language.ts'
import { modelFor } from './weights.ts'
import type { Piece } from './whole.ts'

/** The likeliest kind of a piece that is known to be neutral. */
export function kindOf(piece: Piece, heard: Heard, lang: Language): Kind {
  const { rows, weights } = modelFor(lang).kinds
  const scores = new Array<number>(KINDS.length).fill(0)
  kindFeatures(piece, heard, (feature) => {
    const row = rows.get(feature)
    if (row !== undefined)
      for (let k = 0; k < KINDS.length; k++) scores[k]! += weights[row * KINDS.length + k]!
  })
  let kind = 0
  for (let k = 1; k < KINDS.length; k++) if (scores[k]! > scores[kind]!) kind = k
  return KINDS[kind]!
}

/** The features of a piece without its letters, which say little about kinds; and whether anything was said before. */
export function kindFeatures(piece: Piece, heard: Heard, say: (feature: string) => void): void {
  say(heard.any ? 'heard' : 'unheard')
  plainFeatures(piece, heard, say)
}
