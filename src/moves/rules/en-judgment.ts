// English judgments: blame, sarcasm, threats, hindsight and verdicts.
import type { Rule } from '../rule.ts'
import { EN_JUDGMENT_BLAME } from './en-judgment-blame.ts'
import { EN_JUDGMENT_PUT_DOWNS } from './en-judgment-put-downs.ts'
import { EN_JUDGMENT_REPROACHES } from './en-judgment-reproaches.ts'
import { EN_JUDGMENT_STINGS } from './en-judgment-stings.ts'
import { EN_JUDGMENT_VERDICTS } from './en-judgment-verdicts.ts'
import { EN_ULTIMATUM } from './en-ultimatum.ts'

export const EN_JUDGMENT: readonly Rule[] = [
  ...EN_JUDGMENT_VERDICTS,
  ...EN_JUDGMENT_BLAME,
  ...EN_JUDGMENT_REPROACHES,
  ...EN_JUDGMENT_STINGS,
  ...EN_JUDGMENT_PUT_DOWNS,
  ...EN_ULTIMATUM,
]
