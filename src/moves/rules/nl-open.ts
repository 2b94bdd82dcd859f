// All Dutch rules for open questions.
import type { Rule } from '../rule.ts'
import { NL_OPEN_ACCOUNTS } from './nl-open-accounts.ts'
import { NL_OPEN_PROMPTS } from './nl-open-prompts.ts'

export const NL_OPEN: readonly Rule[] = [...NL_OPEN_ACCOUNTS, ...NL_OPEN_PROMPTS]
