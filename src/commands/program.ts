// What can be typed after `lazy-coach`: its commands, their options, and what they lead to.
import { Command, InvalidArgumentError, Option } from 'commander'
import { isLanguage, type Language } from '../moves/language.ts'
import type { Outside } from '../outside/outside.ts'
import { type Shard, shardIn } from '../pack/shard.ts'
import { plain } from '../report/plain.ts'
import type { CommandLineWords } from '../report/words/command-line.ts'
import { PERSONAS } from '../scenario/answers.ts'
import { FEEDBACK_MODES } from '../talk/talk.ts'
import type { CheckOptions } from './check.ts'
import { CHECK_FORMATS, type Wanted, wantedIn } from './check-formats.ts'
import { inWords } from './commander-words.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import type { NewOptions } from './new.ts'
import type { DrillOptions } from './play.ts'
import { VERSION } from './version.ts'

export function programFor(
  lang: Language,
  words: CommandLineWords,
  outside: Outside,
  written: Promise<void>[],
  ending: { code: ExitCode },
): Command {
  const program = new Command('lazy-coach')
  const langOption = () => new Option('--lang <lang>', words.optLang).argParser(aLanguage(lang))
  program
    .description(words.about)
    .version(VERSION, '-V, --version', words.optVersion)
    .helpOption('-h, --help', words.optHelp)
    .helpCommand(lang === 'nl' ? 'help [commando]' : 'help [command]', words.helpCommand)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void written.push(outside.out.write(plain(inWords(text, lang)))),
      writeErr: (text) => void written.push(outside.err.write(plain(inWords(text, lang)))),
      getOutHelpWidth: () => outside.out.columns(),
      getErrHelpWidth: () => outside.err.columns(),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) =>
        ({
          'Usage:': words.titleUsage,
          'Options:': words.titleOptions,
          'Arguments:': words.titleArguments,
          'Commands:': words.titleCommands,
        })[title] ?? title,
    })

  const command = (line: string, about: string) =>
    program.command(line).description(about).helpOption('-h, --help', words.optHelp)

  command('drill', words.drill)
    .argument('[scenario]', words.scenario)
    .addOption(langOption())
    .addOption(new Option('--seed <number>', words.optSeed).argParser(aSeed(lang)))
    .option('--script <file>', words.optScript)
    .option('--json', words.optJson)
    .option('--record <file>', words.optRecord)
    .addOption(new Option('--feedback <when>', words.optFeedback).choices(FEEDBACK_MODES))
    .option('--goal <text>', words.optGoal)
    .action(
      async (
        scenario: string | undefined,
        options: Omit<DrillOptions, 'scenario' | 'lang' | 'langGiven'> & { lang?: Language },
      ) => {
        if (scenario === undefined && (options.script !== undefined || !outside.input.terminal)) {
          await outside.err.write(`${words.needsTerminal}\n\n`)
          program.outputHelp({ error: true })
          ending.code = EXIT.wrongCommand
          return
        }
        const { drill } = await import('./play.ts')
        ending.code = await drill(
          { ...options, lang, langGiven: options.lang !== undefined, scenario },
          outside,
          words,
        )
      },
    )

  command('classify', words.classify)
    .argument('[text...]', words.text)
    .option('--jsonl', words.optJsonl)
    .addOption(langOption())
    .option('--said <line>', words.optSaid)
    .action(async (text: string[], options: { jsonl?: true; lang?: Language; said?: string }) => {
      const { classifyLine, classifyStream } = await import('./classify.ts')
      ending.code = options.jsonl
        ? await classifyStream(outside, words)
        : await classifyLine(text.join(' '), options, lang, outside, words)
    })

  command('list', words.list)
    .option('--json', words.optJson)
    .addOption(langOption())
    .action(async (options: { json?: true; lang?: Language }) => {
      const { list } = await import('./list.ts')
      ending.code = await list(options, lang, outside)
    })

  command('check', words.check)
    .argument('[paths...]', words.paths)
    .addOption(new Option('--format <format>', words.optFormat).argParser(aReport(lang)))
    .addOption(new Option('--seeds <number>', words.optSeeds).argParser(aNumber(lang, 1, MOST_SEEDS)))
    .addOption(
      new Option('--max-warnings <number>', words.optMaxWarnings).argParser(aNumber(lang, 0, LARGEST_SEED)),
    )
    .option('--quick', words.optQuick)
    .addOption(new Option('--proofs', words.optProofs).conflicts('quick'))
    .option('--coverage', words.optCoverage)
    .addOption(new Option('--min-coverage <percent>', words.optMinCoverage).argParser(aNumber(lang, 0, 100)))
    .option('--fix', words.optFix)
    .option('--watch', words.optWatch)
    .addOption(new Option('--shard <i/n>', words.optShard).argParser(aShard(lang)))
    .addOption(new Option('--workers <number>', words.optWorkers).argParser(aNumber(lang, 1, MOST_WORKERS)))
    .option('--no-cache', words.optNoCache)
    .option('--cache-dir <folder>', words.optCacheDir)
    .addOption(langOption())
    .action(async (paths: string[], options: CheckOptions & { watch?: true }) => {
      if (options.watch) {
        const { watch } = await import('./check-watch.ts')
        ending.code = await watch(paths, options, lang, outside, words)
        return
      }
      const { check } = await import('./check.ts')
      ending.code = await check(paths, options, lang, outside, words)
    })

  command('new', words.new)
    .argument('[id]', words.newId)
    .addOption(new Option('--persona <name>', words.optPersona).choices(PERSONAS))
    .option('--name <name>', words.optName)
    .option('--role <text>', words.optRole)
    .option('--knows <text>', words.optKnows)
    .option('--shows <text>', words.optShows)
    .option('--under <text>', words.optUnder)
    .option('--costs <text>', words.optCosts)
    .option('--plan <text>', words.optPlan)
    .option('--pack [folder]', words.optPack)
    .option('--force', words.optForce)
    .addOption(langOption())
    .action(async (id: string | undefined, options: NewOptions) => {
      const { newScenario } = await import('./new.ts')
      ending.code = await newScenario(id, options, lang, outside, words)
    })

  command('schema', words.schema)
    .argument('[file]', words.schemaFile)
    .option('--force', words.optForce)
    .addOption(langOption())
    .action(async (file: string | undefined, options: { force?: true }) => {
      const { schema } = await import('./schema.ts')
      ending.code = await schema(file, options, lang, outside, words)
    })

  command('rules', words.rules)
    .option('--json', words.optJson)
    .addOption(langOption())
    .action(async (options: { json?: true; lang?: Language }) => {
      const { rules } = await import('./rules.ts')
      ending.code = await rules(options, lang, outside)
    })

  command('explain', words.explain)
    .argument('<rule>', words.rule)
    .addOption(langOption())
    .action(async (rule: string) => {
      const { explain } = await import('./rules.ts')
      ending.code = await explain(rule, lang, outside)
    })
  return program
}

const LARGEST_SEED = 2 ** 31 - 1

const MOST_WORKERS = 64

/** Each is a whole talk of every bot with every scenario. */
const MOST_SEEDS = 1000

function aSeed(lang: Language): (value: string) => number {
  return aNumber(lang, 1, LARGEST_SEED)
}

function aNumber(lang: Language, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (/^\d+$/.test(value) && number >= least && number <= most) return number
    throw new InvalidArgumentError(
      lang === 'nl'
        ? `Kies een heel getal van ${least} tot ${most}.`
        : `Choose a whole number from ${least} to ${most}.`,
    )
  }
}

function aShard(lang: Language): (value: string) => Shard {
  return (value) => {
    const shard = shardIn(value)
    if (shard) return shard
    throw new InvalidArgumentError(
      lang === 'nl' ? 'Schrijf bijvoorbeeld 1/3, 2/3 of 3/3.' : 'Write 1/3, 2/3 or 3/3, for example.',
    )
  }
}

/** One more report beside those asked for before it. */
function aReport(lang: Language): (value: string, before?: readonly Wanted[]) => readonly Wanted[] {
  return (value, before = []) => {
    const wanted = wantedIn(value)
    if (wanted) return [...before, wanted]
    const names = CHECK_FORMATS.join(', ')
    throw new InvalidArgumentError(
      lang === 'nl'
        ? `Kies uit ${names}, met of zonder =bestand.`
        : `Choose from ${names}, with or without =file.`,
    )
  }
}

function aLanguage(lang: Language): (value: string) => Language {
  return (value) => {
    if (isLanguage(value)) return value
    throw new InvalidArgumentError(lang === 'nl' ? 'Kies nl of en.' : 'Choose nl or en.')
  }
}
