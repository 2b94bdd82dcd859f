// What a first scenario has of itself, around what the trainer tells about the rep. Tests play it in every temper.
import type { Language } from '../../moves/language.ts'

interface ThreadBones {
  /** Also what the debrief calls it. */
  readonly id: string
  readonly about: string
  readonly hears: readonly string[]
  readonly ask: string
}

export interface Bones {
  /** Comments, in order of appearance. */
  readonly first: (name: string, command: string) => string
  readonly persona: string
  readonly mood: string
  readonly plan: string
  readonly test: string
  readonly summary: (name: string) => string
  readonly story: ThreadBones & {
    readonly after: string
    readonly hook: string
    readonly deeper: string
    readonly deeperHook: string
  }
  readonly habit: ThreadBones & {
    readonly shield: string
    readonly hook: string
    readonly further: string
    readonly after: string
    readonly afterHook: string
  }
  readonly price: ThreadBones & { readonly shield: string; readonly hook: string; readonly further: string }
  readonly planId: string
  readonly testName: string
  readonly talk: readonly string[]
}

export const BONES: Readonly<Record<Language, Bones>> = {
  nl: {
    first: (name, command) =>
      `${name}, gemaakt met lazy-coach new. Verander wat je wilt; ${command} kijkt na of het nog werkt.`,
    persona: 'of: ',
    mood: 'hoe het gesprek begint, van 0 tot 100',
    plan: 'wat zelf gevonden wordt als dit eerst gezegd is',
    test: 'een gesprek dat moet slagen; check speelt het na',
    summary: (name) => `Wat zit er onder wat ${name} als eerste zegt?`,
    story: {
      id: 'verhaal',
      about: 'wat er aan de buitenkant te horen is',
      hears: ['aan de hand', 'verhaal', 'cijfers', 'kwartaal*', 'je week', 'sfeer in het team'],
      ask: 'Wat is er aan de hand, zoals jij het ziet?',
      after: 'Dat is het korte verhaal.',
      hook: 'korte verhaal',
      deeper: 'Goed, er is ook een langer verhaal. Een stuk daarvan begint bij mij, dat weet ik best.',
      deeperHook: 'begint bij mij',
    },
    habit: {
      id: 'gewoonte',
      about: 'wat daaronder ligt',
      hears: [
        'begint bij jou',
        'bij jou begint',
        'jouw aandeel',
        'gewoonte*',
        'het lastigste',
        'nieuwe klanten',
      ],
      ask: 'Wat begint er bij jou?',
      shield: 'Er is iets wat ik elke keer doe. Dat gaat op de automatische piloot.',
      hook: 'automatische piloot',
      further: 'Op de automatische piloot, ja. Elke keer weer.',
      after: 'En dan neem ik het mee naar huis.',
      afterHook: 'mee naar huis',
    },
    price: {
      id: 'prijs',
      about: 'de kern: wat het kost om zo door te gaan',
      hears: [
        'mee naar huis',
        'zo doorgaat',
        'betekent het voor jou',
        'betekent dat voor jou',
        'doet het met je',
        'doet dat met je',
      ],
      ask: 'Wat betekent het voor jou als dit zo doorgaat?',
      shield: 'Het doet me meer dan ik laat merken. Vooral als het stil is.',
      hook: 'als het stil is',
      further: 'Overdag gaat het wel. Het is als het stil is.',
    },
    planId: 'eigen-plan',
    testName: 'doorvragen brengt het eigen plan boven',
    talk: [
      'Wat is er aan de hand, zoals jij het ziet?',
      'Wat begint er bij jou?',
      'Wat gebeurt er op die automatische piloot?',
      'Wat neem je mee naar huis?',
      'Wat gebeurt er als het stil is?',
      'Wat wil je zelf anders gaan doen?',
    ],
  },
  en: {
    first: (name, command) =>
      `${name}, made with lazy-coach new. Change what you like; ${command} tells whether it still works.`,
    persona: 'or: ',
    mood: 'how the talk begins, from 0 to 100',
    plan: 'found by themselves, once these have been said',
    test: 'a talk that has to succeed; check plays it',
    summary: (name) => `What lies under the first thing ${name} says?`,
    story: {
      id: 'story',
      about: 'what can be heard on the outside',
      hears: ['going on', 'story', 'numbers', 'quarter*', 'your week', 'mood in the team'],
      ask: 'What is going on, as you see it?',
      after: 'That is the short story.',
      hook: 'short story',
      deeper: 'All right, there is a longer one. Some of it starts with me, and I know it.',
      deeperHook: 'starts with me',
    },
    habit: {
      id: 'habit',
      about: 'what lies under it',
      hears: ['starts with you', 'your part in it', 'habit*', 'hardest part', 'new customers'],
      ask: 'What part of it starts with you?',
      shield: 'There is something I do every time. It happens before I notice.',
      hook: 'before I notice',
      further: 'Before I notice, yes. Every single time.',
      after: 'And then I carry that home.',
      afterHook: 'carry that home',
    },
    price: {
      id: 'price',
      about: 'the heart of it: what it costs to go on like this',
      hears: [
        'carry home',
        'go on like this',
        'goes on like this',
        'mean for you',
        'does it do to you',
        'does that do to you',
      ],
      ask: 'What does it mean for you if it goes on like this?',
      shield: 'It gets to me more than I let on. Mostly when it is quiet.',
      hook: 'when it is quiet',
      further: 'In the daytime I manage. It is when it is quiet.',
    },
    planId: 'own-plan',
    testName: 'asking on brings out their own plan',
    talk: [
      'What is going on, as you see it?',
      'What part of it starts with you?',
      'What happens before you notice?',
      'What do you carry home?',
      'What happens when it is quiet?',
      'What do you want to do differently yourself?',
    ],
  },
}
