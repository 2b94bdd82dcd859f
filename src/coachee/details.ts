// What they would add to what they said: details of levels that opened, each told once, and only where one fits.
import type { Language } from '../moves/language.ts'
import { contentStems } from '../moves/words.ts'
import type { AskedForm } from '../scenario/asked.ts'
import type { Scenario, Thread } from '../scenario/scenario.ts'
import { leavesOpen } from './accounts.ts'
import { askedForms } from './asked-form.ts'
import { asksForWords } from './asks-for.ts'
import { shuffled } from './chance.ts'
import { FACTUAL, holds } from './holds.ts'
import { isBare, quotesBack } from './question-form.ts'
import { type CoacheeState, changed } from './state.ts'
import { contentOf, namesIn } from './vocabulary.ts'
import type { Reply } from './voice.ts'
import { wishOf } from './wish.ts'

interface Detail {
  readonly beat: string
  readonly index: number
  readonly text: string
  /** What it adds to. */
  readonly said: string
}

/**
 * The detail that fits a question: it shares words with it, or adds to what does. A question without words of its own
 * gets the next one, of the level just spoken first. Null where none fits, or all were told.
 */
export function fittingDetail(
  scenario: Scenario,
  state: CoacheeState,
  thread: Thread,
  question: string,
): Detail | null {
  const { lang } = scenario
  const untold = detailsOf(state, thread)
  const about = contentOf(question, lang)
  if (about.size === 0) return asksOn(question, lang) ? (untold[0] ?? null) : null
  const form = askedForms(question, lang).find((one) => FACTUAL.has(one))
  const names = namesIn(question, scenario)
  const scored = untold
    .filter(({ text, said }) => names.every((name) => contentStems(`${text} ${said}`, lang).has(name)))
    .filter(({ text }) => !form || holds(form, text, scenario))
    .map((detail) => ({
      detail,
      score: scoreOf(detail, about, { lang, isOpen: !question.includes('?') || leavesOpen(question, lang) }),
    }))
  const top = scored.reduce((best, one) => (one.score > best.score ? one : best), {
    detail: null,
    score: 0,
  } as {
    detail: Detail | null
    score: number
  })
  return top.detail
}

/** What they would add to the level just spoken; null where that is all of it, or it belongs to another thread. */
export function nextDetail(state: CoacheeState, thread: Thread): Detail | null {
  return detailsOf(state, thread).find(({ beat }) => beat === `further/${state.spoken}`) ?? null
}

/** Any detail that was not told yet, of the level just spoken first; null when all were. */
export function untoldDetail(state: CoacheeState, thread: Thread): Detail | null {
  return detailsOf(state, thread)[0] ?? null
}

export function tellDetail(state: CoacheeState, thread: Thread, { beat, index, text }: Detail): Reply {
  const told = new Set(state.told).add(`${beat}#${index}`)
  return { text, beat, target: { thread: thread.id, level: null }, state: changed(state, { told }) }
}

/** More for what the detail says itself; 0 where it says too little of what was asked. */
function scoreOf(
  { text, said }: Detail,
  about: ReadonlySet<string>,
  { lang, isOpen }: { readonly lang: Language; readonly isOpen: boolean },
): number {
  const shared = (line: string) => [...contentStems(line, lang)].filter((stem) => about.has(stem)).length
  const [own, around] = [shared(text), shared(said)]
  const fits = own * 2 >= about.size || (isOpen && around === about.size)
  return fits && own + around > 0 ? 2 * own + around : 0
}

/** Whether a line without words of its own only asks for more, in whatever words. */
function asksOn(line: string, lang: Language): boolean {
  if (isBare(line, lang) || quotesBack(line, lang)) return true
  return (
    leavesOpen(line, lang) &&
    !wishOf(line, lang) &&
    !asksForWords(line, lang) &&
    askedForms(line, lang).every((form) => ON.has(form))
  )
}

/** What asks for nothing in particular, or for what came next. */
const ON: ReadonlySet<AskedForm> = new Set<AskedForm>(['next', 'meaning', 'how', 'what'])

/** Of the level just spoken first, then of the deepest; in the seed's order. */
function detailsOf(state: CoacheeState, thread: Thread): readonly Detail[] {
  const numbers = thread.levels.map((_, i) => i + 1).toReversed()
  const last = numbers.filter((number) => state.spoken === `${thread.id}.${number}`)
  return [...last, ...numbers.filter((number) => !last.includes(number))].flatMap((number) => {
    const { further = [], says } = thread.levels[number - 1]!
    const ref = `${thread.id}.${number}`
    if (!state.reached.has(ref)) return []
    const beat = `further/${ref}`
    return shuffled(state.seed, beat, further.length)
      .filter((index) => !state.told.has(`${beat}#${index}`))
      .map((index) => ({ beat, index, text: further[index]!, said: says.join(' ') }))
  })
}
