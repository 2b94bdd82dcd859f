// English open questions and prompts: what asks for an account in their own words.
import type { Rule } from '../rule.ts'
import { EN_OPEN_PROMPTS } from './en-open-prompts.ts'
import { EN_OPEN_QUESTIONS } from './en-open-questions.ts'

export const EN_OPEN: readonly Rule[] = [...EN_OPEN_QUESTIONS, ...EN_OPEN_PROMPTS]
