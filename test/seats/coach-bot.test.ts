// No way of telling, and no list of questions, ends in an own plan; asking on does.
import { describe, expect, it } from 'vitest'
import type { Debrief } from '../../src/debrief/debrief.ts'
import { debriefOf } from '../../src/debrief/debrief-of.ts'
import { runDrill } from '../../src/drill/drill.ts'
import { headerFor } from '../../src/drill/header.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { coachBot, STYLES, type StyleName } from '../../src/seats/coach-bot.ts'
import { simulatedCoachee } from '../../src/seats/coachee-bot.ts'
import { coachTurns } from '../../src/talk/talk.ts'
import { bundled, play } from '../bundled.ts'

const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1)
const ASKING: readonly StyleName[] = ['lazy', 'guided']

async function talkOf(scenario: Scenario, style: StyleName, seed: number) {
  return runDrill({
    talk: { header: headerFor(scenario, { seed, coach: `bot:${style}` }), entries: [] },
    coach: coachBot(scenario, style),
    coachee: simulatedCoachee(scenario),
    turns: scenario.turns,
    hint: () => null,
    now: () => null,
    on: () => {},
  })
}

describe.each([
  ['under-target', 'nl'],
  ['under-target', 'en'],
  ['look-at-me', 'nl'],
  ['look-at-me', 'en'],
] as const)('%s in %s', (id, lang) => {
  const scenario = bundled(id, lang)

  it.each(STYLES.filter((style) => !ASKING.includes(style)))('gives %s no own plan', async (style) => {
    for (const seed of SEEDS) {
      const debrief = debriefOf(await talkOf(scenario, style, seed), scenario)
      expect(debrief.plan?.kind, `seed ${seed}`).not.toBe('own')
    }
  })

  it('always gives guided an own plan with buy-in', async () => {
    for (const seed of SEEDS) {
      const debrief = debriefOf(await talkOf(scenario, 'guided', seed), scenario)
      expect(debrief.plan, `seed ${seed}`).toMatchObject({ kind: 'own' })
      expect(debrief.plan?.buyIn).toBeGreaterThanOrEqual(8)
    }
  })

  it('gives lazy an own plan in at least eighteen of twenty talks', async () => {
    const ends: (string | undefined)[] = []
    for (const seed of SEEDS) ends.push(debriefOf(await talkOf(scenario, 'lazy', seed), scenario).plan?.kind)
    expect(ends.filter((kind) => kind === 'own').length, ends.join(' ')).toBeGreaterThanOrEqual(18)
  })

  it('never rewards a tip in the place of an open question', async () => {
    const good = await talkOf(scenario, 'guided', 1)
    const lines = coachTurns(good).map((turn) => turn.text)
    const ends = (debrief: Debrief) => ({ buyIn: debrief.plan?.buyIn ?? 0, score: debrief.score ?? 0 })
    const base = ends(debriefOf(good, scenario))
    for (const [i, turn] of coachTurns(good).entries()) {
      if (!turn.moves.some((move) => move.label === 'open')) continue
      const tip = scenario.slips.tip?.[i % scenario.slips.tip.length] ?? ''
      const swapped = await play(scenario, lines.with(i, tip), { seed: 1 })
      const { buyIn, score } = ends(debriefOf(swapped, scenario))
      expect(buyIn, `${i}: ${tip}`).toBeLessThanOrEqual(base.buyIn)
      expect(score, `${i}: ${tip}`).toBeLessThanOrEqual(base.score)
    }
  })
})
