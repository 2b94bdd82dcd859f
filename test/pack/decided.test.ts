// A bot that stops when the outcome is clear finds what it would have found at its last line.
import { describe, expect, it } from 'vitest'
import { canAskForPlan } from '../../src/coachee/target.ts'
import { debriefOf } from '../../src/debrief/debrief-of.ts'
import { untilDecided } from '../../src/pack/decided.ts'
import { playOut } from '../../src/pack/play-out.ts'
import { coachBot, STYLES, type StyleName } from '../../src/seats/coach-bot.ts'
import { type Listed, linesToPlan } from '../../src/seats/styles/listed.ts'
import { coachTurns, turnsOf } from '../../src/talk/talk.ts'
import type { Turn } from '../../src/talk/turn.ts'
import { bundled } from '../bundled.ts'

const TELLING: readonly Listed[] = ['tips', 'closed', 'judgments', 'parrot']

describe.each(['nl', 'en'] as const)('untilDecided in %s', (lang) => {
  const scenario = bundled('under-target', lang)
  const played = async (style: StyleName, most: number | null, seed: number) => {
    const bot = coachBot(scenario, style)
    const whole = await playOut(scenario, bot, { seed })
    const short = await playOut(scenario, untilDecided(bot, scenario, most), { seed })
    return [whole, short].map((talk) => ({
      own: debriefOf(talk, scenario).plan?.kind === 'own',
      turns: coachTurns(talk).length,
    }))
  }

  it.each(['guided', ...TELLING] as const)(
    'says of %s what the whole talk says, in fewer lines',
    async (style) => {
      const most = style === 'guided' ? null : linesToPlan(scenario, style)
      for (const seed of [1, 2, 3]) {
        const [whole, short] = await played(style, most, seed)
        expect(short!.own).toBe(whole!.own)
        expect(short!.turns).toBeLessThanOrEqual(whole!.turns)
      }
    },
  )

  it('plays nothing of a bot that never asks for a plan, and all of one that asks for it last', () => {
    expect(linesToPlan(scenario, 'closed')).toBe(0)
    expect(linesToPlan(scenario, 'parrot')).toBe(18)
    expect(linesToPlan(scenario, 'tips')).toBe(20)
    const asked = lang === 'nl' ? 'Wat ga je nu doen?' : 'What are you going to do now?'
    expect(linesToPlan({ ...scenario, slips: { closed: [asked] } }, 'closed')).toBeGreaterThan(0)
  })
})

describe.each([
  ['under-target', 'nl'],
  ['under-target', 'en'],
  ['look-at-me', 'nl'],
  ['look-at-me', 'en'],
] as const)('a plan in %s (%s)', (name, lang) => {
  it.each(STYLES)('comes only to a line of %s that can ask for it', async (style) => {
    const scenario = bundled(name, lang)
    for (const seed of [1, 2]) {
      const talk = await playOut(scenario, coachBot(scenario, style), { seed })
      const turns = turnsOf(talk)
      const planned = turns.filter(
        ({ seat }, i) => seat === 'coach' && /^(?:plan\/own|thin)/.test(beatAt(turns[i + 1])),
      )
      expect(planned.filter(({ text }) => !canAskForPlan(text, lang)).map(({ text }) => text)).toEqual([])
    }
  })
})

function beatAt(turn: Turn | undefined): string {
  return turn?.seat === 'coachee' ? (turn.beat ?? '') : ''
}
