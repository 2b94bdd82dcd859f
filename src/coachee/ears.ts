// What a coachee listens for: a scenario's words and the questions every coach asks, compiled once.

import { allOf, type HearsMatcher, hearsMatcher, longestOf, wordsMatcher } from '../moves/hears.ts'
import { fold, type Language } from '../moves/language.ts'
import { contentStems, remember, wordsOf } from '../moves/words.ts'
import { QUESTIONS_EN } from '../scenario/questions.en.ts'
import { QUESTIONS_NL } from '../scenario/questions.nl.ts'
import type { AskedEntry, Scenario } from '../scenario/scenario.ts'

/** A name and the words by which it is heard. */
export interface Ear<Name> {
  readonly name: Name
  readonly hears: HearsMatcher
}

export type Asked = keyof typeof QUESTIONS_NL

export interface HookEar extends Ear<string> {
  readonly words: string
  readonly folded: string
  readonly stems: ReadonlySet<string>
}

export interface Ears {
  readonly threads: readonly Ear<string>[]
  readonly models: readonly {
    readonly thread: string
    readonly stems: ReadonlySet<string>
    /** Its words, however they are typed. */
    readonly words: string
  }[]
  readonly facts: readonly Ear<number>[]
  readonly hooks: readonly HookEar[]
  readonly plans: readonly Ear<string>[]
  /** Answers to what is asked next, in order of the file. */
  readonly asked: readonly AskedEar[]
  /** Which of them hear anything in a text: their places. */
  readonly askedIn: (text: string) => ReadonlySet<number>
  /** Right guesses, by the level they guess at. */
  readonly guesses: readonly Ear<string>[]
}

/** An answer to what is asked next about a line. */
export interface AskedEar {
  /** What it belongs to: `pricing.2`, `pricing`, `fact/3`, `plan/own/keys`, or `opening`. */
  readonly of: string
  /** Null where it belongs to no thread. */
  readonly thread: string | null
  readonly beat: string
  readonly entry: AskedEntry
  /** Null where the form alone decides. */
  readonly hears: HearsMatcher | null
  /** Words of the line it follows; null where it hangs on none. */
  readonly behind: HearsMatcher | null
}

const known = new WeakMap<Scenario, Ears>()

export function earsOf(scenario: Scenario): Ears {
  const heard = known.get(scenario)
  if (heard) return heard
  const ears = compiled(scenario)
  known.set(scenario, ears)
  return ears
}

function compiled(scenario: Scenario): Ears {
  const { threads, lang } = scenario
  const asked = askedEars(scenario)
  const hooks = new Map<string, string>()
  for (const one of [...threads.flatMap((thread) => thread.levels), ...asked.map(({ entry }) => entry)])
    for (const [words, thread] of Object.entries(one.hooks ?? {})) hooks.set(words, thread)
  return {
    threads: threads.map((thread) => ({ name: thread.id, hears: hearsMatcher(thread.hears) })),
    models: threads.flatMap((thread) =>
      thread.ask.map((ask) => ({
        thread: thread.id,
        stems: contentStems(ask, lang),
        words: inWords(ask),
      })),
    ),
    facts: scenario.facts.map((fact, i) => ({ name: i, hears: hearsMatcher(fact.hears) })),
    hooks: [...hooks].map(([words, thread]) => ({
      name: thread,
      words,
      folded: fold(words),
      hears: hearsMatcher([words]),
      stems: contentStems(words, lang),
    })),
    plans: scenario.plans.map((plan) => ({ name: plan.id, hears: hearsMatcher(plan.hears) })),
    asked,
    askedIn: allOf(asked.map(({ hears }) => hears ?? DEAF)),
    guesses: threads.flatMap((thread) =>
      thread.levels.flatMap((level, i) =>
        level.guess ? [{ name: `${thread.id}.${i + 1}`, hears: hearsMatcher(level.guess) }] : [],
      ),
    ),
  }
}

/** An entry without words is found by its form. */
const DEAF = hearsMatcher([])

/** The words of a line, however it was typed. */
export function inWords(text: string): string {
  const kept = written.get(text)
  if (kept !== undefined) return kept
  const words = wordsOf(text)
    .map((word) => word.text)
    .join(' ')
  remember(written, text, words)
  return words
}

const written = new Map<string, string>()

function askedEars({ threads, facts, plans, asked }: Scenario): readonly AskedEar[] {
  const ears = (of: string, thread: string | null, entries: readonly AskedEntry[] = []) =>
    entries.map((entry, i) => ({
      of,
      thread,
      beat: `asked/${of}/${i + 1}`,
      entry,
      hears: entry.hears ? hearsMatcher(entry.hears) : null,
      behind: entry.behind ? hearsMatcher(entry.behind) : null,
    }))
  return [
    ...threads.flatMap((thread) => [
      ...thread.levels.flatMap((level, i) => ears(`${thread.id}.${i + 1}`, thread.id, level.asked)),
      ...ears(thread.id, thread.id, thread.asked),
    ]),
    ...facts.flatMap((fact, i) => ears(`fact/${i + 1}`, null, fact.asked)),
    ...plans.flatMap((plan) => ears(`plan/own/${plan.id}`, null, plan.asked)),
    ...ears('opening', null, asked),
  ]
}

const asked: Partial<Record<Language, readonly Ear<Asked>[]>> = {}

/** What goes before anything else that the line may hold. */
export const FIRST = ['insult', 'goodbye', 'test'] as const satisfies readonly Asked[]

/** An insult, a goodbye or "is this a test?" in a line; null when it holds none of them. */
export function firstHeard(
  text: string,
  lang: Language,
  said: readonly string[] = [],
): (typeof FIRST)[number] | null {
  return (
    firstIn(text, lang).find(
      // A hard word of their own, given back, is no insult.
      ({ name, words }) => name !== 'insult' || !said.some((line) => wordsMatcher(words).find(line)),
    )?.name ?? null
  )
}

interface First {
  readonly name: (typeof FIRST)[number]
  readonly words: string
}

/** All of these that a line holds: the same few lines are heard in many talks. */
function firstIn(text: string, lang: Language): readonly First[] {
  const kept = firsts[lang].get(text)
  if (kept) return kept
  const found = FIRST.flatMap((name): First[] => {
    const heard = allEars(lang)
      .find((ear) => ear.name === name)
      ?.hears.find(text)
    return heard ? [{ name, words: text.slice(heard.start, heard.end) }] : []
  })
  remember(firsts[lang], text, found)
  return found
}

const firsts: Readonly<Record<Language, Map<string, readonly First[]>>> = { nl: new Map(), en: new Map() }

/** The questions every coach asks, in one language. */
export function questionEars(lang: Language): readonly Ear<Asked>[] {
  questions[lang] ??= allEars(lang).filter((ear) => !(FIRST as readonly Asked[]).includes(ear.name))
  return questions[lang]
}

const questions: Partial<Record<Language, readonly Ear<Asked>[]>> = {}

function allEars(lang: Language): readonly Ear<Asked>[] {
  asked[lang] ??= Object.entries<readonly string[]>(lang === 'nl' ? QUESTIONS_NL : QUESTIONS_EN).map(
    ([name, hears]) => ({
      name: name as Asked,
      hears: hearsMatcher(hears),
    }),
  )
  return asked[lang]
}

/** The ear with the longest match, of equals the first; null when none hears. */
export function best<Name>(
  ears: readonly Ear<Name>[],
  text: string,
): { readonly name: Name; readonly length: number } | null {
  let all = together.get(ears)
  if (!all) {
    all = { listen: longestOf(ears.map(({ hears }) => hears)), heard: new Map() }
    together.set(ears, all)
  }
  let found = all.heard.get(text)
  if (found === undefined) {
    found = all.listen(text)
    remember(all.heard, text, found)
  }
  return found && { name: ears[found.nth]!.name, length: found.end - found.start }
}

/** All the ears of a list as one, and what they heard: one line is held against them several times, in many talks. */
const together = new WeakMap<object, Together>()

interface Together {
  readonly listen: ReturnType<typeof longestOf>
  readonly heard: Map<string, ReturnType<ReturnType<typeof longestOf>>>
}
