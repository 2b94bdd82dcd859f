// All Dutch rules for judgments.
import type { Rule } from '../rule.ts'
import { NL_JUDGMENT_BLOWS } from './nl-judgment-blows.ts'
import { NL_JUDGMENT_CONDUCT } from './nl-judgment-conduct.ts'
import { NL_JUDGMENT_NAMES } from './nl-judgment-names.ts'
import { NL_JUDGMENT_WORTH } from './nl-judgment-worth.ts'
import { NL_ULTIMATUM } from './nl-ultimatum.ts'

export const NL_JUDGMENT: readonly Rule[] = [
  ...NL_JUDGMENT_CONDUCT,
  ...NL_JUDGMENT_WORTH,
  ...NL_JUDGMENT_NAMES,
  ...NL_JUDGMENT_BLOWS,
  ...NL_ULTIMATUM,
]
