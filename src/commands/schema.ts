// `schema`: the JSON Schema of a scenario, on the screen or in a file beside the scenarios.
import type { Language } from '../moves/language.ts'
import { alreadyThere, kindOf, readText, writeNew } from '../outside/files.ts'
import type { Outside } from '../outside/outside.ts'
import { plainLine } from '../report/plain.ts'
import type { CommandLineWords } from '../report/words/command-line.ts'
import { SCHEMA_TITLE, scenarioJsonSchema } from '../scenario/json-schema.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { tellPlainly } from './problems.ts'

/** An older one of ours may go; whatever else lies there may not. */
export async function schema(
  file: string | undefined,
  { force = false }: { readonly force?: boolean },
  lang: Language,
  outside: Outside,
  words: CommandLineWords,
): Promise<ExitCode> {
  const text = await schemaText()
  if (file === undefined) {
    await outside.out.write(text)
    return EXIT.fine
  }
  const written =
    force || (await kindOf(file)) === null || (await isOurs(file))
      ? await writeNew(file, text, { over: true })
      : { problems: [alreadyThere(file)] }
  await tellPlainly(written.problems, lang, outside)
  if (written.problems.length > 0) return EXIT.wrongCommand
  await outside.err.write(`${words.schemaWritten.replace('{file}', () => plainLine(file))}\n`)
  return EXIT.fine
}

async function isOurs(file: string): Promise<boolean> {
  const read = await readText(file)
  return read.ok && read.value.text.includes(`"title": "${SCHEMA_TITLE}"`)
}

export async function schemaText(): Promise<string> {
  return `${JSON.stringify(await scenarioJsonSchema(), null, 2)}\n`
}
