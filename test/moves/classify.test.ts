// A turn in, its moves out: what holds for every line, and what the coachee's lines change.
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/moves/classify.ts'
import { LABELS, TAGS } from '../../src/moves/move.ts'

const ODD = [
  'ok',
  '?',
  '...',
  '   wat   maakt dat  lastig  \n\n en nu?  ',
  '😀',
  'Goed 😀. En nu? 😀😀',
  '👨‍👩‍👧 hoe gaat het thuis?',
  '\ud800 kapot \udc00',
  'שלום, מה שלומך?',
  'مرحبا كيف حالك',
  '你好。你怎么样？',
  '1234 5678 90%',
  '"Bel hem gewoon", zei hij. Waarom?',
  '(Tja.) «Hoezo»?',
  '<script>alert(1)</script> & co',
  'e\u0301e\u0301n ding nog: wat wil je?',
  'don’t you think so?? Well… I do!',
  '\t\u00a0\u2003niets\u200b',
  'a',
  '- - -',
  'Hoe ging het,en wat nu;en dan:ja?',
  `${'hoe gaat het nu met de klanten en '.repeat(600)}`.slice(0, 20000),
  'a'.repeat(20000),
  '?!'.repeat(10000),
]

describe('classify', () => {
  it.each(['', ' ', '\n\t', '\u00a0'])('reads silence %j as no moves', (text) => {
    expect(classify({ text }).moves).toEqual([])
  })

  it.each(ODD.map((text) => [text.slice(0, 40), text] as const))(
    'covers all but white space of %j in order',
    (_, text) => {
      for (const lang of ['nl', 'en'] as const) {
        const { moves } = classify({ text, lang })
        let at = 0
        for (const move of moves) {
          expect(move.start).toBeGreaterThanOrEqual(at)
          expect(move.end).toBeGreaterThan(move.start)
          expect(text.slice(at, move.start).trim()).toBe('')
          expect(move.text).toBe(text.slice(move.start, move.end))
          expect(move.text.trim()).toBe(move.text)
          expect(LABELS).toContain(move.label)
          expect(move.tags.every((tag) => TAGS.includes(tag))).toBe(true)
          for (const cue of move.cues) {
            expect(cue.start).toBeGreaterThanOrEqual(move.start)
            expect(cue.end).toBeLessThanOrEqual(move.end)
            expect(cue.end).toBeGreaterThan(cue.start)
            expect(cue.reason).not.toBe('')
          }
          if (move.label !== 'neutral') expect(move.cues.length).toBeGreaterThan(0)
          at = move.end
        }
        expect(text.slice(at).trim()).toBe('')
      }
    },
  )

  it('gives the same moves twice', () => {
    const input = { text: 'Je zit op 70%. Heb je al gebeld? Ga gewoon bellen.', said: 'Ik bel weinig.' }
    expect(JSON.stringify(classify(input))).toBe(JSON.stringify(classify(input)))
  })

  it.each([
    ['Wat maakt dat lastig voor je?', 'open'],
    ['Hoeveel afspraken had je vorige week?', 'closed'],
    ['Ga gewoon meer bellen.', 'tip'],
    ['Je hebt er vast geen zin meer in.', 'assumption'],
    ['Je bent gewoon lui.', 'judgment'],
    ['Fijn dat je er bent.', 'neutral'],
    ['What is holding you back?', 'open'],
    ['Did you reach your target?', 'closed'],
    ['You should block an hour for calls.', 'tip'],
    ["You probably don't like cold calling.", 'assumption'],
    ["That's not good enough.", 'judgment'],
    ['We have half an hour.', 'neutral'],
  ])('reads %j as %s, also without capitals and marks', (text, label) => {
    expect(classify({ text }).moves.map((move) => move.label)).toEqual([label])
    const bare = text.toLowerCase().replace(/[?.]$/, '')
    expect(classify({ text: bare }).moves.map((move) => move.label)).toEqual([label])
  })

  it('cuts a turn where the label changes', () => {
    const { moves } = classify({ text: 'Fijn dat je er bent. Wat wil je bespreken?' })
    expect(moves.map((move) => [move.text, move.label])).toEqual([
      ['Fijn dat je er bent.', 'neutral'],
      ['Wat wil je bespreken?', 'open'],
    ])
  })

  it('guesses the language, and keeps Dutch with English trade words Dutch', () => {
    expect(classify({ text: 'hoe loopt de follow-up van je leads in de sales funnel' }).lang).toBe('nl')
    expect(classify({ text: 'What did the customer say?' }).lang).toBe('en')
    expect(classify({ text: 'ok', said: 'I think they liked it.' }).lang).toBe('en')
    expect(classify({ text: 'ok', said: 'Ze vonden het wel goed denk ik.' }).lang).toBe('nl')
  })

  it('marks a question that takes up the words of the coachee, now or earlier', () => {
    const follow = (text: string, said: string | null, earlier: string[] = []) =>
      classify({ text, said, earlier, lang: 'nl' }).moves[0]!.tags.includes('follow-up')
    expect(follow('Wat zei die inkoper precies?', 'De inkopers willen niet.')).toBe(true)
    expect(follow('Wat zei die inkoper precies?', 'Tja.', ['De inkopers willen niet.'])).toBe(true)
    expect(follow('Wat zei die inkoper precies?', 'Het is druk.')).toBe(false)
  })

  it.each([
    ['en', 'Have a good weekend.', false],
    ['en', 'Do the small ones first.', false],
    ['en', 'What I would do is ring him today.', false],
    ['en', 'Why not ring him today', true],
    ['en', 'Have you thought of ringing him', true],
    ['en', 'You could ring him, couldn’t you?', true],
    ['nl', 'Wat ik zou doen is hem vandaag bellen.', false],
    ['nl', 'Hoe je dat doet is bellen en nog eens bellen.', false],
    ['nl', 'Waarom bel je hem niet gewoon', true],
    ['nl', 'Is bellen een idee', true],
  ] as const)('%s: "%s" has the form of a question: %s', (lang, text, expected) => {
    expect(classify({ text, lang }).moves[0]!.tags.includes('question')).toBe(expected)
  })

  it('marks the third question of a turn as stacked', () => {
    const { moves } = classify({ text: 'What happened? Who was there? What did you say? How did it end?' })
    expect(moves.map((move) => move.tags.includes('stacked'))).toEqual([false, false, true, true])
  })
})

describe('handing back', () => {
  it('marks a neutral line in the words of the coachee as a reflection', () => {
    const said = 'De inkopers nemen gewoon niet op.'
    const { moves } = classify({ text: 'Dus de inkopers nemen niet op.', said, lang: 'nl' })
    expect(moves.map((move) => [move.label, move.tags])).toEqual([['neutral', ['reflection']]])
  })
})

describe('what to ask instead', () => {
  const slips = [
    { text: 'Ga gewoon meer bellen.', said: 'Koud bellen vind ik niks.' },
    { text: 'Je bent bang om te bellen.', said: 'Bellen lukt niet.' },
    { text: 'Je bent gewoon lui.', said: null },
    { text: 'You should call the customer first.', said: 'The customer never rings back.' },
    { text: "You're afraid of that customer.", said: 'The customer said no.' },
    { text: "You're just lazy.", said: null },
  ]
  it.each(slips)('is an open question after $text', ({ text, said }) => {
    const { lang, moves } = classify({ text, said })
    const asked = moves.find((move) => move.instead !== null)?.instead
    expect(asked).toMatch(/\?$/)
    const read = classify({ text: asked!, said, lang }).moves
    expect(read.at(-1)!.label).toBe('open')
    expect(read.filter((move) => move.label !== 'neutral').map((move) => move.label)).toEqual(['open'])
  })
})

describe('what says nothing', () => {
  it.each(['5', '71', '漢字', '…', '?!'])('%j is neutral', (text) => {
    expect(classify({ text, lang: 'en' }).moves.map((move) => move.label)).toEqual(['neutral'])
  })
})
