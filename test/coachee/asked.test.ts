// What is asked next about what was just said gets the answer the author put there.
import { describe, expect, it } from 'vitest'
import { askedForms } from '../../src/coachee/asked-form.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import { says, talkWith } from './someone.ts'

const WAITRESS = (() => {
  const text = `
format: 1
id: waitress
lang: en
title: Waitress
summary: A person for tests.
difficulty: 1
persona: guarded
brief: { coach: You know them., coachee: Be them. }
coachee: { name: Sam, role: rep, trust: 60, ownership: 40 }
opening: Morning. Ray sent me.
facts:
  - hears: ["how many customers"]
    answer: "Sixty."
    asked: [{ form: which, says: "Vans, mostly." }]
asked:
  - { hears: [Ray], form: who, says: ["My uncle.", "Ray? My uncle."] }
threads:
  - id: plates
    hears: ["plates", "waiting tables"]
    ask: ["What did you learn from carrying plates?"]
    levels:
      - says: "I carried six plates and never dropped one. Dot taught me."
        asked:
          - { hears: [plates], form: which, says: ["Sunday roasts.", "Roasts. Hot ones."] }
          - { hears: [dot], says: ["She ran the floor.", "Dot? Floor manager."], hooks: {} }
          - { form: others, says: ["She said, look at the door, not at the plates.", "Look at the door, she said."] }
          - { form: next, says: ["Then they shut the place.", "It closed, that spring."], hooks: {} }
          - { form: how-long, says: ["Three summers.", "Three of them."] }
      - says: "When they shut it I cried in the car park, and the boss only looked at his watch."
        asked:
          - { hears: [boss], says: ["A man called Lowe.", "Lowe."] }
          - { form: cause, says: ["It was home. More than home was.", "I had nowhere else."] }
      - says: "I still count the steps to a table, whatever the table is."
        needs: { trust: 90 }
    asked:
      - { hears: [boss], form: feeling, says: ["I hated him.", "Nothing good."] }
      - { hears: [how long], says: ["All my youth.", "Long enough."] }
  - id: money
    hears: ["money", "the boss"]
    ask: ["What does the money mean to you?"]
    levels:
      - says: "Money is money, the boss says."
        asked:
          - { hears: [money], says: ["Twelve an hour.", "Twelve."], hooks: { "Twelve": plates } }
plans:
  - id: teach
    from: [plates.2]
    hears: [teach]
    says: "I will show the new ones how to carry."
    asked: [{ hears: [new ones], form: who, says: "Kim and Jo." }, { form: how, says: "By walking beside them." }]
thin: ["I will try a bit harder."]
`
  const read = parseScenario({ file: 'waitress.en.yaml', text })
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2))
  return read.value
})()

const OPEN = says('What did you learn from carrying plates?', 'open', 'question')
const open = (text: string) => says(text, 'open', 'question')
const closed = (text: string) => says(text, 'closed', 'question')
const last = (...turns: Parameters<typeof talkWith>[0]) => talkWith(turns, WAITRESS).at(-1)!
const beatsOf = (...turns: Parameters<typeof talkWith>[0]) =>
  talkWith(turns, WAITRESS)
    .slice(1)
    .map(({ beat }) => beat)

describe('a follow-up', () => {
  it('is answered by its words and its form, whatever its label', () => {
    expect(last(OPEN, closed('what plates?')).beat).toBe('asked/plates.1/1')
    expect(last(OPEN, open('Which plates were that?')).beat).toBe('asked/plates.1/1')
    expect(last(OPEN, closed('Were the plates clean?')).beat).not.toMatch(/^asked/)
  })

  it('is answered by its words alone where no form is asked for', () => {
    expect(last(OPEN, open('How was Dot?')).beat).toBe('asked/plates.1/2')
    expect(last(OPEN, closed('Is Dot still there?')).beat).toBe('asked/plates.1/2')
  })

  it('is answered by its form alone when it names nothing but what was just said', () => {
    expect(last(OPEN, open('And then?')).beat).toBe('asked/plates.1/4')
    expect(last(OPEN, open('What did she say?')).beat).toBe('asked/plates.1/3')
    expect(last(OPEN, open('What did the tax inspector say?')).beat).not.toBe('asked/plates.1/3')
  })

  it('is answered by what belongs to the line before words that fit the whole story', () => {
    expect(last(OPEN, closed('How long was that?')).beat).toBe('asked/plates.1/5')
    expect(last(OPEN, open('Tell me more about the plates.'), closed('How long was that?')).beat).toMatch(
      /^asked\/plates\/\d/,
    )
  })

  it('gets no answer before the words were said', () => {
    expect(last(closed('Who is the boss?')).beat).not.toMatch(/^asked/)
    expect(last(closed('Who is Ray?')).beat).toBe('asked/opening/1')
  })

  it('stays with the line just spoken through the answer, and through a short one', () => {
    expect(beatsOf(OPEN, closed('What plates?'), open('And then?'))).toEqual([
      'level/plates.1',
      'asked/plates.1/1',
      'asked/plates.1/4',
    ])
    expect(beatsOf(OPEN, closed('Was it heavy?'), open('And what did she say?')).at(-1)).toBe(
      'asked/plates.1/3',
    )
  })

  it('goes to the nearest line that has an answer', () => {
    const further = open('What was behind all that carrying, these days?')
    const [, second] = beatsOf(OPEN, further)
    expect(second).toBe('level/plates.2')
    expect(last(OPEN, further, open('Why?')).beat).toBe('asked/plates.2/2')
    expect(last(OPEN, further, closed('Who was the boss?')).beat).toBe('asked/plates.2/1')
    // An answer to the very form goes before a nearer one that only hears the word.
    expect(last(OPEN, further, open('How do you feel about that boss?')).beat).toBe('asked/plates/1')
    expect(last(OPEN, further, closed('And Dot, is she still there?')).beat).toBe('asked/plates.1/2')
  })

  it('is not answered by an entry that hears one word and speaks of something else', () => {
    expect(last(OPEN, closed('When did Dot retire?')).beat).toBe('when')
    expect(last(OPEN, open('How would Dot steer a sailing boat through a storm?')).beat).not.toMatch(/^asked/)
    expect(last(OPEN, open('Dot taught you. What would you want to do with your life?')).beat).not.toMatch(
      /^asked/,
    )
  })

  it('gives way to a level that a model question opens', () => {
    expect(last(OPEN, open('So what did you learn from carrying plates?')).beat).toBe('level/plates.2')
  })

  it('gives way to the next level once it was answered', () => {
    const [, first, second] = beatsOf(
      OPEN,
      open('What about Dot, what was she?'),
      open('And Dot, how was she with plates?'),
    )
    expect([first, second]).toEqual(['asked/plates.1/2', 'level/plates.2'])
  })

  it('lets go when its wordings are used up', () => {
    const dots = [closed('Was Dot nice?'), closed('Is Dot old?'), closed('Is Dot here?')]
    expect(beatsOf(OPEN, ...dots)).toEqual([
      'level/plates.1',
      'asked/plates.1/2',
      'asked/plates.1/2',
      expect.not.stringMatching(/^asked/),
    ])
  })

  it('drops the hooks of its answer', () => {
    const talk = last(open('What does the money mean to you?'), closed('Which money?'))
    expect(talk.state.hooks).toContainEqual({ words: 'Twelve', thread: 'plates', answer: 2 })
  })

  it('moves mood as any question does, and opens no level', () => {
    const { target, state } = last(OPEN, closed('what plates?'))
    expect(target).toEqual({ thread: 'plates', level: null })
    expect([...state.reached]).toEqual(['plates.1'])
  })

  it('goes to a fact that was told, and to a plan of their own', () => {
    expect(last(closed('How many customers do you have?'), closed('Which ones?')).beat).toBe('asked/fact/1/1')
    const plan = [OPEN, open('So what did you learn from carrying plates?'), open('What do you want to do?')]
    expect(last(...plan).beat).toBe('plan/own/teach')
    expect(last(...plan, closed('Who are the new ones?')).beat).toBe('asked/plan/own/teach/1')
  })
})

describe('the form of a follow-up', () => {
  it.each([
    ['en', 'By how much?', 'amount'],
    ['en', 'when was that?', 'when'],
    ['en', 'What happened with you when she got it?', 'what'],
    ['en', 'And when will she go?', 'when'],
    ['en', 'since when', 'when'],
    ['en', 'where do you sit', 'where'],
    ['en', 'What course?', 'which'],
    ['en', 'What is the portal?', 'which'],
    ['en', 'and then?', 'next'],
    ['en', 'What did you do then?', 'next'],
    ['en', 'Then what did you do?', 'next'],
    ['en', 'And what do you make of that?', 'what'],
    ['en', 'What is it like from where you sit?', 'feeling'],
    ['nl', 'Waar denk je dan aan?', undefined],
    ['nl', 'Vertel over een plek waar je nog niet was.', undefined],
    ['en', 'How is it with the lads, where you never talk price?', 'how'],
    ['en', 'How do you mean?', 'meaning'],
    ['en', 'Why not?', 'cause'],
    ['en', 'How often?', 'how-often'],
    ['en', 'Does she know?', 'yes-no'],
    ['nl', 'bij wie?', 'who'],
    ['nl', 'En wanneer was dat?', 'when'],
    ['nl', 'Waar was dat?', 'where'],
    ['nl', 'wat voor cursus?', 'which'],
    ['nl', 'Wat is dat voor cursus', 'which'],
    ['nl', 'en toen?', 'next'],
    ['nl', 'Wat deed je toen?', 'next'],
    ['nl', 'Hoe bedoel je, vroeger?', 'meaning'],
    ['nl', 'Hoe lang al?', 'how-long'],
    ['nl', 'hoe vaak gebeurt dat', 'how-often'],
    ['nl', 'Met hoeveel procent?', 'amount'],
    ['nl', 'Weet ze dat?', 'yes-no'],
    ['nl', 'Wat zei Noor daarop?', 'others'],
  ] as const)('%s: %s asks for %s', (lang, text, form) => {
    expect(askedForms(text, lang)[0]).toBe(form)
  })
})

describe('what nobody foresaw', () => {
  it('gets a detail only where one fits', () => {
    expect(last(OPEN, open('What did the tax inspector make of the cellar?')).beat).toBe('others')
    expect(last(OPEN, open('How did you end up with the cellar keys?')).beat).toBe('how-done')
  })

  it('asks for a deed, for words, for how often: each gets an answer of its kind', () => {
    expect(last(OPEN, closed('Have you ever thanked the owner?')).beat).toBe('have-you')
    expect(last(OPEN, open('What would you want to say to the owner?')).beat).toBe('would-say')
    expect(last(OPEN, closed('How often did the owner come by?')).beat).toBe('how-often')
    expect(last(OPEN, closed('What percentage of the tips was yours?')).beat).toBe('percent')
  })

  it('has a first line with a hello in it greeted', () => {
    expect(last(says('Morning Sam, so you came. Coffee?', 'neutral', 'reflection')).beat).toBe('greeting')
  })
})
