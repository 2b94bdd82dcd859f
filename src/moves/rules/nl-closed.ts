// All Dutch rules for closed questions.
import type { Rule } from '../rule.ts'
import { NL_CLOSED_FACTS } from './nl-closed-facts.ts'
import { NL_CLOSED_YES_NO } from './nl-closed-yes-no.ts'

export const NL_CLOSED: readonly Rule[] = [...NL_CLOSED_FACTS, ...NL_CLOSED_YES_NO]
