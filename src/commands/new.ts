// `new`: asks a few questions about a rep of the trainer's own, and writes a scenario that can be played at once.
import { basename, join, resolve } from 'node:path'
import type { Language } from '../moves/language.ts'
import { alreadyThere, kindOf, writeNew } from '../outside/files.ts'
import type { Outside } from '../outside/outside.ts'
import { draftText } from '../pack/drafts/draft.ts'
import { idOf, isId } from '../pack/drafts/id-of.ts'
import { packPages } from '../pack/drafts/pack-pages.ts'
import { exampleRep, type Rep } from '../pack/drafts/rep.ts'
import type { Problem } from '../problem/problem.ts'
import { plainLine } from '../report/plain.ts'
import type { CommandLineWords } from '../report/words/command-line.ts'
import { type NewWords, newWords } from '../report/words/new.ts'
import { columnsOf, padded, wrapped } from '../report/wrap.ts'
import type { PersonaName } from '../scenario/answers.ts'
import { check } from './check.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { tellPlainly } from './problems.ts'
import { schemaText } from './schema.ts'
import { askAbout } from './trainer.ts'

export interface NewOptions extends Partial<Rep> {
  readonly persona?: PersonaName
  /** The folder of a pack; true where it was not named. */
  readonly pack?: string | true
  readonly force?: boolean
}

export const SCHEMA_FILE = 'scenario.schema.json'
const PAGE_FILE = 'pack.yaml'

function fileIn(folder: string, id: string, lang: Language): string {
  return join(folder, `${id}.${lang}.yaml`)
}

interface Page {
  readonly file: string
  readonly text: string
  /** Where it is there already, it may stay as it is. */
  readonly optional?: boolean
}

export async function newScenario(
  given: string | undefined,
  options: NewOptions,
  lang: Language,
  outside: Outside,
  words: CommandLineWords,
): Promise<ExitCode> {
  const own = newWords(lang)
  if (given !== undefined && !isId(given)) {
    await outside.err.write(`${own.badId(plainLine(given), idOf(given))}\n`)
    return EXIT.wrongCommand
  }
  const folder = options.pack === true ? own.packFolder : (options.pack ?? '')
  if (folder !== '' && !options.force && (await kindOf(join(folder, PAGE_FILE))) !== null) {
    await outside.err.write(`${own.packThere(shell(plainLine(folder)))}\n`)
    return EXIT.wrongCommand
  }
  if (given !== undefined && !options.force && (await kindOf(fileIn(folder, given, lang))) !== null) {
    await tellPlainly([alreadyThere(fileIn(folder, given, lang))], lang, outside)
    return EXIT.wrongCommand
  }
  const told = await askAbout(options, lang, outside)
  if (told === null) {
    await outside.err.write(`${own.stopped}\n`)
    return EXIT.fine
  }
  const { persona, rep } = told
  const id = given ?? idOf(rep.name) ?? idOf(exampleRep(persona, lang).name)!
  const file = fileIn(folder, id, lang)
  const draft = { id, lang, persona, rep, schema: SCHEMA_FILE }
  const around = folder === '' ? [] : packPages({ name: basename(resolve(folder)), lang, id })
  const pages: readonly Page[] = [
    { file, text: draftText(draft) },
    { file: join(folder, SCHEMA_FILE), text: await schemaText(), optional: true },
    ...around.map((page) => ({ ...page, file: join(folder, page.file) })),
  ]
  const { written, problems } = await writeAll(pages, options.force ?? false)
  await tellPlainly(problems, lang, outside)
  if (problems.length > 0) return EXIT.wrongCommand
  const row = `${own.written} ${written.map(plainLine).join(', ')}`
  await outside.out.write(`${wrapped(row, outside.out.columns())}\n`)
  const whole = folder === '' ? file : folder
  const code = await check([whole], {}, lang, outside, words)
  if (code !== EXIT.fine) await outside.err.write(`${own.stillWrong}\n`)
  await outside.out.write(`\n${own.next}\n${stepsText(stepsFor(file, whole), own, outside.out.columns())}\n`)
  return code
}

/** All or none: where one of them is there already, nothing is written. */
async function writeAll(
  pages: readonly Page[],
  over: boolean,
): Promise<{ readonly written: readonly string[]; readonly problems: readonly Problem[] }> {
  const there = await Promise.all(pages.map(async ({ file }) => (await kindOf(file)) !== null))
  const wanted = pages.filter(({ optional }, i) => !(optional && there[i] && !over))
  const inTheWay = pages.filter(({ optional }, i) => !optional && there[i])
  if (inTheWay.length > 0 && !over)
    return { written: [], problems: inTheWay.map(({ file }) => alreadyThere(file)) }
  const written: string[] = []
  for (const { file, text } of wanted) {
    const { ok, problems } = await writeNew(file, text, { over })
    if (!ok) return { written, problems }
    written.push(file)
  }
  return { written, problems: [] }
}

type Step = 'play' | 'check' | 'edit'

/** Side by side where the screen is wide enough, else one below the other. */
function stepsText(
  steps: readonly (readonly [string, Step])[],
  { steps: say }: NewWords,
  width: number,
): string {
  const wide = Math.max(...steps.map(([command]) => columnsOf(command))) + 3
  const fits = steps.every(([, step]) => 2 + wide + columnsOf(say[step]) <= width)
  return steps
    .map(([command, step]) =>
      fits
        ? `  ${padded(command, wide)}${say[step]}`
        : `  ${command}\n${wrapped(say[step], width, '      ')}`,
    )
    .join('\n')
}

function stepsFor(file: string, whole: string): readonly (readonly [string, Step])[] {
  return [
    [`lazy-coach drill ${shell(file)}`, 'play'],
    [`lazy-coach check --watch ${shell(whole)}`, 'check'],
    [shell(file), 'edit'],
  ]
}

function shell(path: string): string {
  return /[^\w./\\-]/.test(path) ? `"${path}"` : path
}
