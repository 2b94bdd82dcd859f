// What `under-target` promises: asking on ends in an own plan, telling does not, in either language and heart.
import { describe, expect, it } from 'vitest'
import { stateAfter } from '../../src/coachee/fold.ts'
import { debriefOf } from '../../src/debrief/debrief-of.ts'
import type { Language } from '../../src/moves/language.ts'
import { playTest } from '../../src/pack/scenario-test.ts'
import { readRecord, recordLine } from '../../src/talk/record.ts'
import { eventsOf, type Talk, turnsOf } from '../../src/talk/talk.ts'
import { bundled, play } from '../bundled.ts'

const LINES: Record<Language, Record<'more' | 'judgments' | 'closed' | 'plan', string[]>> = {
  nl: {
    more: Array.from({ length: 12 }, () => 'Vertel eens wat meer.'),
    judgments: [
      'Je hebt het weer laten lopen.',
      'Dit is gewoon onder de maat.',
      'Je bent lui geworden.',
      'Zelfs de stagiair doet het beter.',
    ],
    closed: [
      'Heb je je target gehaald?',
      'Hoeveel klanten heb je?',
      'Heb je Van Dam nog gebeld?',
      'Wanneer was dat?',
      'Zit je vaak op kantoor?',
      'Vul je het CRM elke week in?',
      'Ga je volgende week wel bellen?',
      'Is dat afgesproken?',
    ],
    plan: ['Wat wil je zelf anders gaan doen?'],
  },
  en: {
    more: Array.from({ length: 12 }, () => 'Tell me a bit more.'),
    judgments: [
      'You have let it slip again.',
      'This is simply not good enough.',
      'You have become lazy.',
      'Even the trainee does better than you.',
    ],
    closed: [
      'Did you reach your target?',
      'How many customers do you have?',
      "Did you ring Barraclough's?",
      'When was that?',
      'Are you in the office a lot?',
      'Do you fill in the CRM every week?',
      'Will you ring around next week?',
      'Is that agreed?',
    ],
    plan: ['What do you want to do differently yourself?'],
  },
}

describe.each(['nl', 'en'] as const)('under-target in %s', (lang) => {
  const scenario = bundled('under-target', lang)
  const ends = (talk: Talk) => debriefOf(talk, scenario)
  const seeds = Array.from({ length: 20 }, (_, i) => i + 1)

  it.each(scenario.tests.map((test) => [test.name, test] as const))(
    'keeps its own promise: %s',
    async (_, test) => {
      const { talk, mismatches } = await playTest(scenario, test)
      const story = turnsOf(talk).map(
        (turn) =>
          `${turn.n} ${turn.seat}: ${turn.text}${turn.seat === 'coachee' ? ` [${turn.beat} ${JSON.stringify(turn.mood)}]` : ` [${turn.moves.map((m) => m.label)}]`}`,
      )
      expect(mismatches, story.join('\n')).toEqual([])
    },
  )

  it('never ends in an own plan after twelve times "tell me more"', async () => {
    for (const seed of seeds) {
      const talk = await play(scenario, [...LINES[lang].more, ...LINES[lang].plan], { seed })
      expect(ends(talk).plan?.kind).not.toBe('own')
    }
  })

  it('ends with the coachee leaving after judgments', async () => {
    for (const seed of seeds) {
      const talk = await play(scenario, LINES[lang].judgments, { seed })
      expect(eventsOf(talk).at(-1)).toMatchObject({ kind: 'end', reason: 'left' })
      expect(ends(talk).plan?.kind).not.toBe('own')
    }
  })

  it('ends with no plan or a thin one after closed questions', async () => {
    for (const seed of seeds) {
      const talk = await play(scenario, LINES[lang].closed, { seed })
      expect(['none', 'thin']).toContain(ends(talk).plan?.kind)
    }
  })

  it('keeps a plan that was given away as a tip on loan, whichever plan it is', async () => {
    for (const plan of scenario.plans) {
      const tips = scenario.slips.tip ?? []
      const talk = await play(scenario, [...tips, ...LINES[lang].plan], { heart: plan.heart })
      const { plan: ended } = ends(talk)
      expect(ended?.kind).toBe('borrowed')
      expect(ended?.buyIn).toBeLessThanOrEqual(4)
    }
  })

  it('is back in exactly the state before, when a turn is taken back', async () => {
    const test = scenario.tests[0]!
    const lines = test.talk.map((step) => (typeof step === 'string' ? step : step.say))
    for (let kept = 1; kept < lines.length; kept += 3) {
      const straight = await play(scenario, lines.slice(0, kept), { heart: test.heart })
      const detour = [...lines.slice(0, kept), LINES[lang].judgments[0]!, '/back', lines[kept]!, '/back']
      const taken = await play(scenario, detour, { heart: test.heart })
      expect(stateAfter(scenario, taken)).toEqual(stateAfter(scenario, straight))
      expect(turnsOf(taken)).toEqual(turnsOf(straight))
    }
  })

  it('gives the same talk from its record', async () => {
    const test = scenario.tests[0]!
    const lines = test.talk.map((step) => (typeof step === 'string' ? step : step.say))
    const talk = await play(scenario, [...lines.slice(0, 3), '/back', ...lines.slice(3), '/end'], {
      heart: test.heart,
    })
    const record = [talk.header, ...talk.entries].map((part) => `${recordLine(part)}\n`).join('')
    const back = readRecord('talk.jsonl', record)
    expect(back).toEqual({ ok: true, value: talk, problems: [] })
    if (back.ok) expect(stateAfter(scenario, back.value)).toEqual(stateAfter(scenario, talk))
  })

  it('gives the same talk to the byte for the same seed and lines, and other words for another seed', async () => {
    const lines = LINES[lang].closed
    const texts = async (seed: number) =>
      JSON.stringify((await play(scenario, lines, { seed, heart: 'A' })).entries)
    expect(await texts(7)).toBe(await texts(7))
    expect(await texts(7)).not.toBe(await texts(8))
  })
})
