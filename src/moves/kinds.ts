// The closed list of kinds of neutral move.
import type { Tag } from './move.ts'

/** `none`: a greeting, sympathy, what else has no tag. */
export const KINDS = [
  'none',
  'reflection',
  'summary',
  'permission',
  'process',
  'information',
  'appreciation',
  'repair',
  'listening',
] as const satisfies readonly (Tag | 'none')[]
export type Kind = (typeof KINDS)[number]
