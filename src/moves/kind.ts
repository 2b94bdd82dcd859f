// Which kind of neutral move a piece is: handing back, asking leave, guarding the talk and so on.
import { plainFeatures } from './features.ts'
import type { Heard } from './heard.ts'
import { KINDS, type Kind } from './kinds.ts'
import type { Language } from './language.ts'
import { scorerFor } from './score.ts'
import type { Piece } from './whole.ts'

/** The likeliest kind of a piece that is known to be neutral. */
export function kindOf(piece: Piece, heard: Heard, lang: Language): Kind {
  const scores = scorerFor(lang).kinds(piece, heard, wasHeard(heard))
  let kind = 0
  for (let k = 1; k < KINDS.length; k++) if (scores[k]! > scores[kind]!) kind = k
  return KINDS[kind]!
}

/** The features of a piece without its letters, which say little about kinds; and whether anything was said before. */
export function kindFeatures(piece: Piece, heard: Heard, say: (feature: string) => void): void {
  say(wasHeard(heard))
  plainFeatures(piece, heard, say)
}

function wasHeard(heard: Heard): string {
  return heard.any ? 'heard' : 'unheard'
}
