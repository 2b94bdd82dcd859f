// All Dutch rules for tips.
import type { Rule } from '../rule.ts'
import { NL_TIP_DIRECTIONS } from './nl-tip-directions.ts'
import { NL_TIP_ORDERS } from './nl-tip-orders.ts'
import { NL_TIP_PROPOSALS } from './nl-tip-proposals.ts'
import { NL_TIP_QUESTIONS } from './nl-tip-questions.ts'
import { NL_TIP_STATEMENTS } from './nl-tip-statements.ts'

export const NL_TIP: readonly Rule[] = [
  ...NL_TIP_QUESTIONS,
  ...NL_TIP_PROPOSALS,
  ...NL_TIP_STATEMENTS,
  ...NL_TIP_DIRECTIONS,
  ...NL_TIP_ORDERS,
]
