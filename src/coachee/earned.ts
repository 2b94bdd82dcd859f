// What a question earns by what it opened: all of its gain for a level, half for an answer, nothing where none came.
import type { Beat, Mood } from '../talk/turn.ts'

/** What lies under it was told, or their own plan came. */
const OPENED = /^(?:confirm\/)?level\/|^plan\/own\/[^/]+$|^bait-returned$/
/** It was answered, from what the scenario holds. */
const ANSWERED =
  /^(?:confirm\/)?(?:aspect|asked|further|common|fact|just-said|closed|plan)\b|^guarded|-commit$|^would-say$/

/**
 * The mood after an answer: `full` is what the turn would bring at best, `without` what it brings whatever is answered.
 * The ownership felt for an answer is all theirs; a dodge leaves half of it.
 */
export function earned(beat: Beat, full: Mood, without: Mood): Mood {
  const trust = full.trust - without.trust
  const ownership = full.ownership - without.ownership
  if (trust <= 0 || OPENED.test(beat)) return full
  if (ANSWERED.test(beat)) return { ...full, trust: without.trust + Math.ceil(trust / 2) }
  return { trust: without.trust, ownership: without.ownership + Math.ceil(Math.max(0, ownership) / 2) }
}
