// What can be wrong with what a person gave us, as a value: code, place, cause and cure.

export type Severity = 'error' | 'warning'

/** A place in a text file. Lines and columns count from 1, columns in UTF-16 units; `end` is where the fault stops, exclusive. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly col: number
  readonly endLine: number
  readonly endCol: number
}

export interface Problem {
  /** One of `codes.ts`. */
  readonly code: string
  readonly severity: Severity
  readonly place: Place
  /** What is wrong, in one sentence that names the words concerned. */
  readonly message: string
  /** What to do about it; the nearest right name first where there is one. */
  readonly hint: string
  /** What fills the message and the hint, so that they can be worded again in the other language. */
  readonly words?: Words
  /** Lines that show it, one below the other: the talk up to there. In the words of the talk, so in no other language. */
  readonly shown?: readonly string[]
  /** The reason that the author gave for letting it be; it is told apart and counts for nothing. */
  readonly ignored?: string
}

/** A text in both languages. */
export type InBoth = { readonly nl: string; readonly en: string }
export type Words = Readonly<Record<string, string | InBoth>>

/** A result, or every problem that stood in its way (and, beside a result, the warnings). */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }
