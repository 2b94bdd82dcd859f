// How a text is coloured, as a handful of named brushes; without colour each leaves the text as it is.
import type { Label } from '../moves/move.ts'

type Brush = (text: string) => string

export interface Paint {
  readonly bold: Brush
  readonly dim: Brush
  readonly italic: Brush
  /** Names of people and headings. */
  readonly coach: Brush
  readonly coachee: Brush
  readonly good: Brush
  readonly bad: Brush
  readonly label: Readonly<Record<Label, Brush>>
}

const as: Brush = (text) => text

export const PLAIN: Paint = {
  bold: as,
  dim: as,
  italic: as,
  coach: as,
  coachee: as,
  good: as,
  bad: as,
  label: { open: as, closed: as, tip: as, assumption: as, judgment: as, neutral: as },
}
