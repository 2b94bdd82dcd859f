// English neutral lines: guarding the talk, handing back, courtesies and plain facts.
import type { Rule } from '../rule.ts'
import { EN_NEUTRAL_HANDING_BACK } from './en-neutral-handing-back.ts'
import { EN_NEUTRAL_PROCESS } from './en-neutral-process.ts'
import { EN_NEUTRAL_WARMTH } from './en-neutral-warmth.ts'

export const EN_NEUTRAL: readonly Rule[] = [
  ...EN_NEUTRAL_PROCESS,
  ...EN_NEUTRAL_HANDING_BACK,
  ...EN_NEUTRAL_WARMTH,
]
