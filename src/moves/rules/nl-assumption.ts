// All Dutch rules for assumptions.
import type { Rule } from '../rule.ts'
import { NL_ASSUMPTION_QUESTIONS } from './nl-assumption-questions.ts'
import { NL_ASSUMPTION_REASONS } from './nl-assumption-reasons.ts'
import { NL_ASSUMPTION_STATEMENTS } from './nl-assumption-statements.ts'

export const NL_ASSUMPTION: readonly Rule[] = [
  ...NL_ASSUMPTION_STATEMENTS,
  ...NL_ASSUMPTION_REASONS,
  ...NL_ASSUMPTION_QUESTIONS,
]
