// Finds a talk that reaches a part, out of the model questions: level after level, in the order they need each other.
import { isReady, nextLevel, threadOf } from '../../coachee/levels.ts'
import { questionKey } from '../../coachee/target.ts'
import { quotables } from '../../moves/quotable.ts'
import type { Scenario, Thread } from '../../scenario/scenario.ts'
import { LINES } from '../../seats/styles/lines.ts'
import { BOUNDS } from './proof.ts'
import { type Moment, type Rehearsal, stateAt } from './rehearsal.ts'

/** How far a search came: the moment that got there, or which bound stopped it. */
export type Search =
  | { readonly found: Moment }
  | { readonly found: null; readonly stopped: Stopped; readonly last: Moment }
export type Stopped =
  | { readonly by: 'tried' | 'lines' | 'over' }
  /** No line that was tried made this level open. */
  | { readonly by: 'stuck'; readonly at: string }

/** Opens these levels, each after what it needs, from `start` on. */
export function opened(rehearsal: Rehearsal, start: Moment, refs: readonly string[], most: number): Search {
  let now = start
  const stop = (stopped: Stopped): Search => ({ found: null, stopped, last: now })
  for (let idle = 0; ; ) {
    const missing = refs.filter((ref) => !stateAt(now).reached.has(ref))
    if (missing.length === 0) return { found: now }
    if (now.reply.leaves) return stop({ by: 'over' })
    if (now.length >= Math.min(BOUNDS.lines, rehearsal.scenario.turns)) return stop({ by: 'lines' })
    if (rehearsal.tried >= most) return stop({ by: 'tried' })
    const further = oneFurther(rehearsal, now, missing)
    const next = further ?? warmer(rehearsal, now)
    idle = further || (next && trustAt(next) > trustAt(now)) ? 0 : idle + 1
    if (!next || idle > IDLE) return stop({ by: 'stuck', at: missing[0]! })
    now = next
  }
}

/** So many lines running may neither open a level nor win trust. */
const IDLE = 3

/** A line at which one of the missing levels opens; null where no model question does it. */
function oneFurther(rehearsal: Rehearsal, now: Moment, missing: readonly string[]): Moment | null {
  const state = stateAt(now)
  const next = missing.find((ref) => {
    const [thread, number] = ref.split('.')
    const level = nextLevel(threadOf(rehearsal.scenario, thread!), state)
    // The question itself wins trust before they answer.
    return level?.number === Number(number) && isReady(level.level, { ...state, mood: warmed(state.mood) })
  })
  if (next === undefined) return null
  const thread = threadOf(rehearsal.scenario, next.split('.')[0]!)
  const questions = questionsFor(thread, Number(next.split('.')[1]))
  const fresh = questions.filter((ask) => !state.asked.has(questionKey(ask)))
  const words = wordsAt(now, rehearsal.scenario)[0]
  // With something handed back before it, the same question is another one, and wins more trust.
  const { handBack } = LINES[rehearsal.scenario.lang]
  const handingBack = words ? [...fresh, ...questions].map((ask) => `${handBack(words)} ${ask}`) : []
  for (const line of new Set([...fresh, ...handingBack])) {
    const tried = rehearsal.say(now, line)
    if (tried && stateAt(tried).reached.has(next)) return tried
  }
  return null
}

const warmed = ({ trust, ownership }: { trust: number; ownership: number }) => ({
  trust: Math.min(100, trust + 10),
  ownership,
})

/** The model questions of a thread, those for this level first: authors write them in the order of the levels. */
function questionsFor({ ask, levels }: Thread, number: number): readonly string[] {
  const from = Math.floor(((number - 1) / levels.length) * ask.length)
  return [...ask.slice(from), ...ask.slice(0, from)]
}

/** A line that wins trust: their words given back and asked on about. Null where nobody can speak any more. */
function warmer(rehearsal: Rehearsal, now: Moment): Moment | null {
  const { scenario } = rehearsal
  const { askOn, handBack, checklist } = LINES[scenario.lang]
  const [words, other = words] = wordsAt(now, scenario)
  const asking = askOn[now.length % askOn.length]!
  const lines = [
    ...(words && other ? [`${handBack(words)} ${asking(other)}`, asking(other), handBack(words)] : []),
    checklist[now.length % checklist.length]!,
  ]
  let best: Moment | null = null
  for (const line of lines) {
    const tried = rehearsal.say(now, line)
    if (!tried || tried.reply.leaves) continue
    if (trustAt(tried) > trustAt(now)) return tried
    best ??= tried
  }
  return best
}

/** Words of the last answer that can be given back; the last of them first. */
function wordsAt(now: Moment, { lang }: Scenario): readonly string[] {
  return quotables(stateAt(now).lines.at(-1)?.text ?? '', lang).toReversed()
}

export function trustAt(moment: Moment): number {
  return stateAt(moment).mood.trust
}
