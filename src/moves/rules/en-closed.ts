// English closed questions: yes, no or one short fact answers them fully.
import type { Rule } from '../rule.ts'
import { EN_CLOSED_FACTS } from './en-closed-facts.ts'
import { EN_CLOSED_YES_NO } from './en-closed-yes-no.ts'

export const EN_CLOSED: readonly Rule[] = [...EN_CLOSED_FACTS, ...EN_CLOSED_YES_NO]
