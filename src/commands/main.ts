// argv in, exit code out; the one place where a throw ends up.
import { CommanderError } from 'commander'
import type { Outside } from '../outside/outside.ts'
import { commandLineWords } from '../report/words/command-line.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { languageOf } from './language.ts'
import { programFor } from './program.ts'

/** The program: reads this process's command line and ends the process with the exit code. */
export async function run(): Promise<never> {
  const { leave, onBug, realOutside } = await import('../outside/real.ts')
  const outside = realOutside()
  const argv = process.argv.slice(2)
  onBug(async (error) => leave(await explain(error, argv, outside)))
  return leave(await main(argv, outside))
}

/** `argv` without the program itself. Every outcome but 0 has been explained on the error screen. */
export async function main(argv: readonly string[], outside: Outside): Promise<ExitCode> {
  const lang = languageOf(argv, outside.env)
  const words = commandLineWords(lang)
  const written: Promise<void>[] = []
  const ending: { code: ExitCode } = { code: EXIT.fine }
  try {
    await programFor(lang, words, outside, written, ending).parseAsync(withCommand(argv), { from: 'user' })
    return ending.code
  } catch (error) {
    return await explain(error, argv, outside)
  } finally {
    await Promise.all(written)
  }
}

/** The one place where a throw ends up. */
async function explain(error: unknown, argv: readonly string[], outside: Outside): Promise<ExitCode> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.wrongCommand
  const words = commandLineWords(languageOf(argv, outside.env))
  const stream = error instanceof Error && 'syscall' in error && 'code' in error ? error : null
  if (stream?.syscall === 'read' || stream?.syscall === 'write') {
    const says = stream.syscall === 'read' ? words.cannotRead : words.cannotWrite
    await outside.err.write(`${says.replace('{reason}', String(stream.code))}\n`)
    return EXIT.wrongCommand
  }
  const shown = outside.env.LAZY_COACH_DEBUG && error instanceof Error ? error.stack : String(error)
  await outside.err.write(`lazy-coach: ${shown}\n${words.bug}\n`)
  return EXIT.bug
}

/** `lazy-coach` alone is `lazy-coach drill`: the shortest way to a talk. */
function withCommand(argv: readonly string[]): string[] {
  const own = /^(-h|--help|-V|--version)$/
  const bare = argv.length === 0 || (argv[0]!.startsWith('-') && !own.test(argv[0]!))
  return bare ? ['drill', ...argv] : [...argv]
}
