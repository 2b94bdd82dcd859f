// `check --watch`: checks again whenever something was saved; first what takes no talk, then what the bots find.
import type { Language } from '../moves/language.ts'
import { threadBeside } from '../outside/check-beside.ts'
import { findingsOfFiles } from '../outside/check-files.ts'
import type { Outside } from '../outside/outside.ts'
import { readPacks } from '../outside/packs.ts'
import { watchFolders } from '../outside/watch.ts'
import { gathered } from '../pack/together.ts'
import { inReadingOrder } from '../problem/found.ts'
import type { CommandLineWords } from '../report/words/command-line.ts'
import { wrapped } from '../report/wrap.ts'
import { type CheckOptions, cacheFor, checkedIn } from './check.ts'
import { report } from './check-reports.ts'
import { type Desk, roundAt } from './check-round.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { lookOf } from './look.ts'
import { isWrongName } from './problems.ts'

/** Until Ctrl-C. Paths that lead to nothing are told at once. */
export async function watch(
  paths: readonly string[],
  options: CheckOptions,
  lang: Language,
  outside: Outside,
  words: CommandLineWords,
): Promise<ExitCode> {
  const alone = ['fix', 'format', 'shard', 'proofs', 'coverage'] as const
  const clash = alone.find((name) => options[name] !== undefined)
  if (clash) {
    await outside.err.write(`${words.watchesOnly.replace('{option}', `--${clash}`)}\n`)
    return EXIT.wrongCommand
  }
  const wanted = paths.length > 0 ? paths : [outside.bundled]
  const { seeds = 1, quick, minCoverage, workers } = options
  const thoroughness = { seeds, quick, minCoverage }
  const read = await readPacks(wanted)
  const cache = await cacheFor(options, outside)
  const { findings } = await findingsOfFiles(read.files, thoroughness, { cache, workers })
  const problems = inReadingOrder([...read.problems, ...gathered(findings, read.names)])
  const texts = new Map(read.files.map(({ file, text }) => [file, text]))
  const result = { problems, checked: checkedIn(read.files), texts, lang, findings, asked: {} }
  await report([{ format: 'text', file: null }], result, outside, words)
  if (read.problems.some(isWrongName)) return EXIT.wrongCommand

  const beside = threadBeside()
  const look = await lookOf(outside.out, lang, outside)
  const desk: Desk = {
    read,
    findings: new Map(findings.map((one) => [one.file, one])),
    thoroughness,
    beside,
    show: { lang, look, words, write: (text) => outside.out.write(text) },
  }
  const round = oneAtATime(async () => {
    await roundAt(desk, await readPacks(wanted))
    await watching.follow([...wanted, ...desk.read.files.map(({ file }) => file)])
  })
  const watching = watchFolders(round)
  await watching.follow([...wanted, ...read.files.map(({ file }) => file)])
  await outside.out.write(`\n${wrapped(words.watching, look.width)}\n`)
  await new Promise<void>((resolve) => outside.onInterrupt(resolve))
  watching.close()
  await beside.close()
  await outside.out.write('\n')
  return EXIT.fine
}

/** Asked for while it runs, it runs once more afterwards. Resolves when nothing is left to do. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let wanted = false
  let running: Promise<void> | null = null
  const run = async () => {
    while (wanted) {
      wanted = false
      await work()
    }
    running = null
  }
  return () => {
    wanted = true
    running ??= run()
    return running
  }
}
