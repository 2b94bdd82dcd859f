// All Dutch rules for neutral moves.
import type { Rule } from '../rule.ts'
import { NL_NEUTRAL_HANDING_BACK } from './nl-neutral-handing-back.ts'
import { NL_NEUTRAL_PROCESS } from './nl-neutral-process.ts'
import { NL_NEUTRAL_SAID_PLAINLY } from './nl-neutral-said-plainly.ts'
import { NL_NEUTRAL_WARMTH } from './nl-neutral-warmth.ts'

export const NL_NEUTRAL: readonly Rule[] = [
  ...NL_NEUTRAL_HANDING_BACK,
  ...NL_NEUTRAL_PROCESS,
  ...NL_NEUTRAL_WARMTH,
  ...NL_NEUTRAL_SAID_PLAINLY,
]
