// The shape of a rule: what it hears, what it spares, why it matters, and the lines that prove it.
import type { Bilingual, Language } from './language.ts'
import type { Label, Tag } from './move.ts'

/**
 * One thing a manager says that gives a label away. A rule is plain data and carries its own proof: a test runs every
 * `hears` and `ignores`, and refuses a rule without both.
 */
export interface Rule {
  /** label/language/what-is-heard: `tip/nl/have-you-tried`. */
  readonly id: `${Label}/${Language}/${string}`
  readonly label: Label
  readonly lang: Language
  /**
   * Folded words of which one must stand in the piece, so that most rules never run; a trailing `*` stands for any
   * ending. Empty only for rules about form alone.
   */
  readonly words: readonly string[]
  /** Looked for in the folded piece (lower case, no accents, straight apostrophes); what it matches is the cue's span. */
  readonly finds: RegExp
  /** Where this matches too, the rule keeps quiet. */
  readonly spares?: RegExp
  /**
   * How much it weighs, whole: 1 a hint, 2 as a rule, 4 hardly ever wrong, 8 beyond doubt; 16 for lines that everybody
   * types much the same, which are settled by the rule and no evidence to learn from.
   */
  readonly weight: number
  readonly tags?: readonly Tag[]
  /** For the manager: what was heard, why it matters, what to try instead. */
  readonly reason: Bilingual
  /** Where the rule comes from: a codebook point, MITI/MISC, the coaching article. */
  readonly source: string
  /** Lines it hears, the span marked: `[Have you tried] calling earlier?` */
  readonly hears: readonly string[]
  /** Near misses it keeps quiet on. */
  readonly ignores: readonly string[]
}

/** Rules of this weight are none of the features, so that they may come and go without learning again. */
export const SETTLED = 16
