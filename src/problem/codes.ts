// Every code of a problem, with its cause and its cure.
import type { Code } from './code.ts'
import { CHECK_CODES } from './codes/check.ts'
import { FILE_CODES } from './codes/file.ts'
import { PACK_CODES } from './codes/pack.ts'
import { SCENARIO_CODES } from './codes/scenario.ts'
import { YAML_CODES } from './codes/yaml.ts'

export const CODES = {
  ...FILE_CODES,
  ...YAML_CODES,
  ...SCENARIO_CODES,
  ...PACK_CODES,
  ...CHECK_CODES,
} as const satisfies Readonly<Record<string, Code>>
export type CodeName = keyof typeof CODES

export function isCode(name: string): name is CodeName {
  return Object.hasOwn(CODES, name)
}
