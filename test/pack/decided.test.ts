// A bot that stops when the outcome is clear finds what it would have found at its last line.
import { describe, expect, it } from 'vitest'
import { debriefOf } from '../../src/debrief/debrief-of.ts'
import { untilDecided } from '../../src/pack/decided.ts'
import { playOut } from '../../src/pack/play-out.ts'
import { coachBot, type StyleName } from '../../src/seats/coach-bot.ts'
import { LISTED_LINES } from '../../src/seats/styles/listed.ts'
import { coachTurns } from '../../src/talk/talk.ts'
import { bundled } from '../bundled.ts'

const TELLING: readonly StyleName[] = ['tips', 'closed', 'judgments', 'parrot']

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
      for (const seed of [1, 2, 3]) {
        const [whole, short] = await played(style, TELLING.includes(style) ? LISTED_LINES : null, seed)
        expect(short!.own).toBe(whole!.own)
        expect(short!.turns).toBeLessThanOrEqual(whole!.turns)
      }
      const [whole, short] = await played('closed', LISTED_LINES, 1)
      expect(short!.turns).toBeLessThan(whole!.turns)
    },
  )
})
