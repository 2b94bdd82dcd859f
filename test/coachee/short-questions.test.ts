// Short questions get the short answer that fits how they are put; what was said in passing is put another way.
import { describe, expect, it } from 'vitest'
import { inTime } from '../../src/coachee/asked-time.ts'
import { withoutPadding } from '../../src/coachee/padding.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { lastOf, says, talkWith } from './someone.ts'

describe('a short question', () => {
  it.each([
    ['en', 'when', 'When did that start?', 'when'],
    ['en', 'when', 'When does it happen?', 'when-usually'],
    ['en', 'when', 'When will you ring her?', 'when-ahead'],
    ['nl', 'when', 'Wanneer is dat begonnen?', 'when'],
    ['nl', 'when', 'Wanneer merk je dat?', 'when-usually'],
    ['nl', 'when', 'Wanneer ga je dat doen?', 'when-ahead'],
    ['en', 'where', 'Where do you drive to?', 'where-to'],
    ['nl', 'where', 'Waar rijd je dan heen?', 'where-to'],
    ['nl', 'where', 'Waar zat je toen?', 'where'],
    ['en', 'yes-no', 'You never asked him?', 'yes-no-not'],
    ['en', 'yes-no', 'Nothing to add. Is she in on Friday?', 'yes-no'],
    ['nl', 'yes-no', 'Ook niet in het begin?', 'yes-no-not'],
    ['en', 'amount', 'How much money is that?', 'dodge'],
    ['en', 'which-one', 'Which is it, the new or the old?', 'either-or'],
  ] as const)('%s %s: "%s" is answered as %s', (lang, name, text, wanted) => {
    expect(inTime(name, text, lang)).toBe(wanted)
  })

  it('does not deny somebody they just spoke of', () => {
    expect(inTime('who', 'Who was that?', 'en', 'Somebody on the next desk.')).toBe('who-said')
    expect(inTime('who', 'Wie was dat?', 'nl', 'Het is stil hier.')).toBe('who')
  })

  it('of telling somebody is answered as a question, though it was read as a tip', () => {
    const { beat } = lastOf(says('Have you ever asked your sister why?', 'tip', 'question'))
    expect(beat).toBe('have-you')
  })
})

describe('padding', () => {
  it.each([
    ['nl', 'Wat houdt je op dit moment het meest bezig?', 'Wat houdt je bezig?'],
    ['en', "What's really on your mind right now?", "What's on your mind ?"],
  ] as const)('%s: "%s"', (lang, text, plain) => {
    expect(withoutPadding(text, lang).replace(/ +\?/, '?')).toBe(plain.replace(/ +\?/, '?'))
  })
})

describe('an answer in passing', () => {
  const scenario: Scenario = (() => {
    const text = `
format: 1
id: passing
lang: en
title: Passing
summary: A person for tests.
difficulty: 1
turns: 30
persona: guarded
brief: { coach: You know them., coachee: Be them. }
coachee: { name: Sam, role: rep, trust: 40, ownership: 40 }
opening: Morning.
asked:
  - { hears: ["garden"], says: ["Leeks, mostly.", "It is all leeks and one gnome."] }
threads:
  - id: phone
    hears: ["phone"]
    ask: ["What happens with the phone?"]
    levels: [{ says: "It rings less." }]
plans:
  - { id: answer, from: [phone.1], hears: ["pick up"], says: "I will pick up." }
thin: ["I will try a bit harder."]
`
    const read = parseScenario({ file: 'passing.en.yaml', text })
    if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2))
    return read.value
  })()

  it('is put another way, once, to whoever asks for more', () => {
    const garden = says('How is the garden?', 'open', 'question')
    const more = says('Tell me more.', 'open', 'question')
    const [, first, second, third] = talkWith([garden, more, more], scenario)
    const both = ['Leeks, mostly.', 'It is all leeks and one gnome.']
    expect(new Set([first!.text, second!.text])).toEqual(new Set(both))
    expect(both).not.toContain(third!.text)
  })
})

describe('what the coach sees them do', () => {
  it('is taken as seen, and no more', () => {
    expect(
      lastOf(says('What happens with the phone?', 'open', 'question'), says("You've gone quiet.", 'neutral'))
        .beat,
    ).toBe('seen')
  })
})
