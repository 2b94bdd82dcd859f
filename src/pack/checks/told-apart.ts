// Asking on ends in an own plan and telling does not: bots of every style play the scenario.
import { planOf } from '../../debrief/debrief-of.ts'
import { found } from '../../problem/found.ts'
import type { InBoth, Problem, Words } from '../../problem/problem.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { coachBot, type StyleName } from '../../seats/coach-bot.ts'
import { type Listed, linesToPlan } from '../../seats/styles/listed.ts'
import type { Talk } from '../../talk/talk.ts'
import type { Check, Checked } from '../check.ts'
import { untilDecided } from '../decided.ts'
import { lastLines, linesWhereStuck, playOut } from '../play-out.ts'

/** Ways of coaching that may not lead to an own plan, as a message tells them. */
const TELLING = {
  tips: { nl: 'tips geeft', en: 'gives tips' },
  closed: { nl: 'gesloten vragen stelt', en: 'asks closed questions' },
  judgments: { nl: 'oordelen geeft', en: 'passes judgments' },
  parrot: { nl: '"vertel eens meer" zegt', en: 'says "tell me more"' },
} as const satisfies Partial<Record<StyleName, InBoth>>
type Telling = keyof typeof TELLING

/** So many lines of each of two talks show how they ended. */
const SHOWN = 6

interface Ended {
  readonly seed: number
  readonly style: StyleName
  readonly talk: Talk
  readonly plan: 'own' | 'borrowed' | 'thin' | 'none'
}

export const toldApart: Check = (one, { seeds, quick }) => (quick ? [] : confusedIn(one, seeds))

async function confusedIn({ scenario, tree }: Checked, seeds: number): Promise<readonly Problem[]> {
  const played = (style: StyleName) => endsOf(scenario, style, seeds)
  const place = tree.placeOf(['plans'], 'key')
  const guided = await played('guided')
  const lazy = await played('lazy')
  const problems: Problem[] = []
  const tell = (
    code: 'check/asking-finds-no-plan' | 'check/lazy-finds-no-plan' | 'check/telling-finds-plan',
    wrong: readonly Ended[],
    beside: Ended,
    words: Words = {},
  ) => {
    const first = wrong[0]
    if (!first) return
    const all = { seeds: seedsOf(wrong), plan: PLAN[first.plan], ...words }
    const shown = [...inShort(first, scenario), ...inShort(beside, scenario)]
    problems.push({ ...found(code, place, all), shown })
  }
  const missed = (ends: readonly Ended[]) => ends.filter(({ plan }) => plan !== 'own')
  tell('check/asking-finds-no-plan', missed(guided), besideOf(lazy, missed(guided)))
  if (missed(guided).length === 0)
    tell('check/lazy-finds-no-plan', missed(lazy), besideOf(guided, missed(lazy)))
  for (const style of Object.keys(TELLING) as Telling[]) {
    const reached = (await played(style)).filter(({ plan }) => plan === 'own')
    tell('check/telling-finds-plan', reached, besideOf(guided, reached), { style: TELLING[style] })
  }
  return problems
}

async function endsOf(scenario: Scenario, style: StyleName, seeds: number): Promise<readonly Ended[]> {
  const ends: Ended[] = []
  for (let seed = 1; seed <= seeds; seed++) {
    const most = isListed(style) ? linesToPlan(scenario, style) : null
    const coach = untilDecided(coachBot(scenario, style), scenario, most)
    const talk = await playOut(scenario, coach, { seed })
    ends.push({ seed, style, talk, plan: planOf(talk, scenario).kind })
  }
  return ends
}

function isListed(style: StyleName): style is Listed {
  return style !== 'guided' && style !== 'lazy'
}

/** The talk with the same seed as the first that went wrong. */
function besideOf(others: readonly Ended[], wrong: readonly Ended[]): Ended {
  return others.find(({ seed }) => seed === wrong[0]?.seed) ?? others[0]!
}

const PLAN: Readonly<Record<Ended['plan'], InBoth>> = {
  own: { nl: 'een eigen plan', en: 'an own plan' },
  borrowed: { nl: 'een geleend plan', en: 'a borrowed plan' },
  thin: { nl: 'een schijnplan', en: 'a thin plan' },
  none: { nl: 'geen plan', en: 'no plan' },
}

function seedsOf(ends: readonly Ended[]): InBoth {
  const seeds = ends.map(({ seed }) => seed).join(', ')
  return { nl: `gesprek ${seeds}`, en: `seed ${seeds}` }
}

/** A talk that should have found a plan and did not shows where it stuck. */
function inShort({ style, seed, talk, plan }: Ended, scenario: Scenario): readonly string[] {
  const { lang } = scenario
  const isAsking = style === 'guided' || style === 'lazy'
  const how = isAsking ? ASKING[style][lang] : (TELLING[style as Telling]?.[lang] ?? style)
  const where = lang === 'nl' ? `gesprek ${seed} (--seed ${seed})` : `seed ${seed}`
  const lines = (isAsking && plan !== 'own' ? linesWhereStuck : lastLines)(talk, scenario, SHOWN)
  return [`${WHOEVER[lang]} ${how}, ${where}: ${PLAN[plan][lang]}`, ...lines]
}

const WHOEVER = { nl: 'Wie', en: 'Whoever' } as const

const ASKING = {
  guided: { nl: 'de modelvragen stelt', en: 'asks the model questions' },
  lazy: { nl: 'op hun eigen woorden doorvraagt', en: 'asks on in their own words' },
} as const satisfies Partial<Record<StyleName, InBoth>>
