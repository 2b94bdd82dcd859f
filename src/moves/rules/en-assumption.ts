// English assumptions: what the manager fills in about their head, heart, life or reasons.
import type { Rule } from '../rule.ts'
import { EN_ASSUMPTION_FEELINGS } from './en-assumption-feelings.ts'
import { EN_ASSUMPTION_HINTS } from './en-assumption-hints.ts'
import { EN_ASSUMPTION_QUESTIONS } from './en-assumption-questions.ts'
import { EN_ASSUMPTION_STORIES } from './en-assumption-stories.ts'

export const EN_ASSUMPTION: readonly Rule[] = [
  ...EN_ASSUMPTION_FEELINGS,
  ...EN_ASSUMPTION_STORIES,
  ...EN_ASSUMPTION_QUESTIONS,
  ...EN_ASSUMPTION_HINTS,
]
