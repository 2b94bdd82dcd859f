// The most specific thing a question names: a thread, a hook that fell, a model question, a fact, an earlier answer.
import { wordsMatcher } from '../moves/hears.ts'
import { fold, type Language } from '../moves/language.ts'
import type { Move } from '../moves/move.ts'
import { contentStems } from '../moves/words.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { best, earsOf, inWords } from './ears.ts'
import { quotedIn } from './question-form.ts'
import type { CoacheeState } from './state.ts'
import type { Aim } from './target.ts'
import { contentOf } from './vocabulary.ts'

/** What a question names, and how many letters of it say so. */
export interface Named {
  readonly aim: Aim
  readonly length: number
}

type Stems = ReadonlySet<string>

/** The longest match, of equals the first kind; a fact for a closed question, or one that an author foresaw whole. */
export function mostSpecific(move: Move, state: CoacheeState, scenario: Scenario): Named | null {
  const stems = contentStems(move.text, scenario.lang)
  const found = [
    ...factNamed(scenario, move),
    ...threadNamed(scenario, move.text),
    ...modelQuestion(scenario, move.text, stems),
    ...hookTakenUp(scenario, state, move.text, stems),
    ...earlierAnswer(scenario, state, move.text, stems),
  ]
  const top = found.reduce<Named | null>(
    (best, one) => (best && best.length >= one.length ? best : one),
    null,
  )
  const aim = top?.aim
  if (!top || aim?.kind !== 'thread') return top
  // A word of its own in a model question makes it none the less a model question.
  const model = found.some(
    (one) => one.aim.kind === 'thread' && one.aim.model && one.aim.thread === aim.thread,
  )
  return { ...top, aim: { ...aim, model } }
}

const atThread = (thread: string, length: number, model = false): Named => ({
  aim: { kind: 'thread', thread, named: true, model },
  length,
})

function factNamed(scenario: Scenario, { label, text }: Move): readonly Named[] {
  const { facts, threads } = earsOf(scenario)
  const fact = best(facts, text)
  if (!fact) return []
  const found = facts[fact.name]!.hears.find(text)!
  if (isOfOthers(text, text.slice(found.start, found.end), scenario.lang)) return []
  const named: Named = { aim: { kind: 'fact', fact: fact.name }, length: fact.length }
  if (label === 'closed') return [named]
  const thread = best(threads, text)
  const isMeant = fact.length >= (thread ? Math.max(FORESEEN, 2 * thread.length) : NAMED)
  const known = contentStems(text.slice(found.start, found.end), scenario.lang)
  const isAll = [...contentOf(text, scenario.lang)].every((one) => known.has(one))
  return isMeant && isAll ? [named] : []
}

const OTHERS: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:hij|zij|ze|hem|hun|hen|die)\b/,
  en: /\b(?:he|she|they|him|them|his|their)\b/,
}
const YOURS: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:je|jij|jou|jouw|jullie|u|uw)\b/,
  en: /\b(?:you|your|yours)\b/,
}

/** "How many have they got?": a fact of their own is none of somebody else's, unless its words say so. */
function isOfOthers(text: string, heard: string, lang: Language): boolean {
  const folded = fold(text)
  return OTHERS[lang].test(folded) && !YOURS[lang].test(folded) && !OTHERS[lang].test(fold(heard))
}

/** So many letters, and an author meant just this question: "What does Stu do?" asks for no story of him. */
const FORESEEN = 11
/** So many where no thread is named: "what car". */
const NAMED = 8

function threadNamed(scenario: Scenario, text: string): readonly Named[] {
  const thread = best(earsOf(scenario).threads, text)
  return thread ? [atThread(thread.name, thread.length)] : []
}

/** A model question in nearly its own words. */
function modelQuestion(scenario: Scenario, text: string, stems: Stems): readonly Named[] {
  const words = inWords(text)
  return earsOf(scenario)
    .models.filter((model) => {
      const shared = sharing(model.stems, stems)
      const isAlike = shared >= 2 && shared >= 0.7 * Math.max(model.stems.size, stems.size)
      return isAlike || model.words === words
    })
    .map((model) => atThread(model.thread, lengthOf(sharedBy(model.stems, stems)), true))
}

/** A hook that fell: its words as they stood, or all that carry content. */
function hookTakenUp(scenario: Scenario, state: CoacheeState, text: string, stems: Stems): readonly Named[] {
  return earsOf(scenario)
    .hooks.filter((ear) =>
      state.hooks.some(
        (hook) => hook.thread === ear.name && (hook.words === ear.words || ear.hears.find(hook.words)),
      ),
    )
    .flatMap((ear) => {
      const whole = ear.hears.find(text)
      if (whole) return [atThread(ear.name, whole.end - whole.start)]
      const shared = sharedBy(ear.stems, stems)
      return shared.length > 0 && shared.length === ear.stems.size
        ? [atThread(ear.name, lengthOf(shared))]
        : []
    })
}

/**
 * Words quoted from an earlier answer, two or more that carry content, or all that the question names, lead back to
 * where they fell.
 */
function earlierAnswer(
  scenario: Scenario,
  state: CoacheeState,
  text: string,
  stems: Stems,
): readonly Named[] {
  const quoted = quotedIn(text)
  const about = [...contentOf(text, scenario.lang)]
  const last = contentStems(state.lines.at(-1)?.text ?? '', scenario.lang)
  return state.lines.slice(0, -1).flatMap((line) => {
    const literal = quoted.find((words) => wordsMatcher(words).find(line.text))
    if (literal) return [atThread(line.thread, literal.length)]
    const said = contentStems(line.text, scenario.lang)
    const isWhole = lengthOf(about) >= LETTERS && about.every((stem) => said.has(stem) && !last.has(stem))
    return isWhole || sharing(said, stems) >= 2
      ? [atThread(line.thread, lengthOf(sharedBy(said, stems)))]
      : []
  })
}

/** A word as short as "two" leads nowhere by itself. */
const LETTERS = 4

const sharedBy = (some: Stems, others: Stems) => [...some].filter((stem) => others.has(stem))
/** How many they share; most lines share nothing, so nothing is listed yet. */
function sharing(some: Stems, others: Stems): number {
  let shared = 0
  for (const stem of some) if (others.has(stem)) shared++
  return shared
}
const lengthOf = (stems: readonly string[]) => stems.reduce((sum, stem) => sum + stem.length, 0)
