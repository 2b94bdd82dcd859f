// English tips: advice, orders and solutions, however they are dressed.
import type { Rule } from '../rule.ts'
import { EN_TIP_HINTS } from './en-tip-hints.ts'
import { EN_TIP_IMPERATIVES } from './en-tip-imperatives.ts'
import { EN_TIP_LESSONS } from './en-tip-lessons.ts'
import { EN_TIP_PUSHES } from './en-tip-pushes.ts'
import { EN_TIP_QUESTIONS } from './en-tip-questions.ts'
import { EN_TIP_STATEMENTS } from './en-tip-statements.ts'

export const EN_TIP: readonly Rule[] = [
  ...EN_TIP_QUESTIONS,
  ...EN_TIP_PUSHES,
  ...EN_TIP_IMPERATIVES,
  ...EN_TIP_STATEMENTS,
  ...EN_TIP_LESSONS,
  ...EN_TIP_HINTS,
]
