// All rules of the house, in a fixed order: by language, then by label, the shortest lines last.
import type { Rule } from './rule.ts'
import { EN_ASSUMPTION } from './rules/en-assumption.ts'
import { EN_CLOSED } from './rules/en-closed.ts'
import { EN_EVERYDAY_BLAME } from './rules/en-everyday-blame.ts'
import { EN_EVERYDAY_COURTESY } from './rules/en-everyday-courtesy.ts'
import { EN_EVERYDAY_QUESTIONS } from './rules/en-everyday-questions.ts'
import { EN_JUDGMENT } from './rules/en-judgment.ts'
import { EN_NEUTRAL } from './rules/en-neutral.ts'
import { EN_OPEN } from './rules/en-open.ts'
import { EN_SHORT } from './rules/en-short.ts'
import { EN_TIP } from './rules/en-tip.ts'
import { NL_ASSUMPTION } from './rules/nl-assumption.ts'
import { NL_CLOSED } from './rules/nl-closed.ts'
import { NL_EVERYDAY_BLAME } from './rules/nl-everyday-blame.ts'
import { NL_EVERYDAY_COURTESY } from './rules/nl-everyday-courtesy.ts'
import { NL_EVERYDAY_QUESTIONS } from './rules/nl-everyday-questions.ts'
import { NL_JUDGMENT } from './rules/nl-judgment.ts'
import { NL_NEUTRAL } from './rules/nl-neutral.ts'
import { NL_OPEN } from './rules/nl-open.ts'
import { NL_SHORT } from './rules/nl-short.ts'
import { NL_TIP } from './rules/nl-tip.ts'

/** Stands in every talk record: which rulebook read the lines. */
export const RULEBOOK = '1'

export const RULES: readonly Rule[] = [
  ...NL_OPEN,
  ...NL_CLOSED,
  ...NL_TIP,
  ...NL_ASSUMPTION,
  ...NL_JUDGMENT,
  ...NL_NEUTRAL,
  ...NL_EVERYDAY_QUESTIONS,
  ...NL_EVERYDAY_BLAME,
  ...NL_EVERYDAY_COURTESY,
  ...NL_SHORT,
  ...EN_OPEN,
  ...EN_CLOSED,
  ...EN_TIP,
  ...EN_ASSUMPTION,
  ...EN_JUDGMENT,
  ...EN_NEUTRAL,
  ...EN_EVERYDAY_QUESTIONS,
  ...EN_EVERYDAY_BLAME,
  ...EN_EVERYDAY_COURTESY,
  ...EN_SHORT,
]
