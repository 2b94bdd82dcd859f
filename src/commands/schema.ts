// `schema`: the JSON Schema of a scenario.
import type { Outside } from '../outside/outside.ts'
import { scenarioJsonSchema } from '../scenario/json-schema.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'

export async function schema(outside: Outside): Promise<ExitCode> {
  await outside.out.write(await schemaText())
  return EXIT.fine
}

export async function schemaText(): Promise<string> {
  return `${JSON.stringify(await scenarioJsonSchema(), null, 2)}\n`
}
