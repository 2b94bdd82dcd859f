// What the bots say, where the scenario has no lines of its own for it.
import type { Language } from '../../moves/language.ts'

interface BotLines {
  readonly openers: readonly string[]
  readonly checklist: readonly string[]
  readonly bare: readonly string[]
  readonly flattery: readonly string[]
  readonly plan: readonly string[]
  /** Asked on about a plan that sounds thin. */
  readonly deepen: readonly string[]
  readonly commit: readonly string[]
  readonly goodbye: string
  readonly tips: readonly string[]
  readonly assumptions: readonly string[]
  readonly judgments: readonly string[]
  readonly closed: readonly string[]
  /** Questions around words of the coachee's own. */
  readonly askOn: readonly ((words: string) => string)[]
  readonly handBack: (words: string) => string
}

export const LINES: Readonly<Record<Language, BotLines>> = {
  nl: {
    openers: [
      'Hoe kijk je zelf naar de cijfers?',
      'Hoe ziet je week eruit?',
      'Hoe gaat het bij nieuwe klanten?',
      'Wat betekent het voor jou als dit zo doorgaat?',
      'Hoe is de sfeer in het team?',
      'Hoe gaat het tussen jou en je collega’s?',
      'Waar ben je trots op in je werk?',
      'Wat is het lastigste in je werk?',
      'Hoe zie je de toekomst?',
      'Hoe ervaar je mij als manager?',
    ],
    checklist: [
      'Wat wil je uit dit gesprek halen?',
      'Wat gaat er goed?',
      'Wat vind je lastig?',
      'Wat heb je al geprobeerd?',
      'Hoe voel je je daarbij?',
      'Wat zijn je sterke punten?',
      'Wie kan je daarbij helpen?',
      'Wat zijn je mogelijkheden?',
      'Wat levert je dat op?',
      'Wat houdt je tegen?',
      'Wat is je volgende stap?',
      'Hoe weet je straks dat het gelukt is?',
    ],
    bare: [
      'Vertel eens.',
      'Ga door.',
      'En toen?',
      'Vertel daar eens wat meer over.',
      'Wat nog meer?',
      'Hoezo?',
    ],
    flattery: [
      'Wat doe je dat toch ontzettend goed.',
      'Ik ben zo blij met jou in mijn team.',
      'Niemand kan dit zoals jij.',
      'Knap hoe je dat aanpakt, echt.',
      'Mooi gedaan, complimenten.',
    ],
    plan: [
      'Wat wil je zelf anders gaan doen?',
      'Wat ga je nu doen?',
      'Wat zou je als eerste willen proberen?',
    ],
    deepen: [
      'Wat zou dat voor je veranderen?',
      'Wat gaat er dan beter?',
      'Wat blijft er dan nog liggen?',
      'Waar zou het echt om moeten gaan?',
    ],
    commit: ['Hoe ga je dat aanpakken?', 'Wanneer begin je?', 'Wat zou er tussen kunnen komen?'],
    goodbye: 'Dank voor je openheid, tot ziens.',
    tips: [
      'Je moet gewoon meer bellen.',
      'Ik zou elke ochtend een uur blokken.',
      'Probeer eens een collega mee te vragen.',
    ],
    assumptions: [
      'Je hebt er vast geen zin meer in.',
      'Jij bent gewoon bang voor afwijzing.',
      'Het zal wel thuis zitten.',
    ],
    judgments: [
      'Dit is gewoon niet goed genoeg.',
      'Je bent lui geworden.',
      'Iedereen lukt het, behalve jou.',
    ],
    closed: [
      'Heb je dat al gedaan?',
      'Hoeveel waren dat er?',
      'Wanneer was dat?',
      'Ga je dat deze week nog doen?',
      'Klopt dat getal?',
    ],
    askOn: [
      (words) => `Je zei: ‘${words}’. Wat bedoel je daarmee?`,
      (words) => `Je noemt ‘${words}’. Wat gebeurt er dan precies?`,
      (words) => `‘${words}’, zeg je. Wat zit daarachter?`,
    ],
    handBack: (words) => `Dus je zegt: ‘${words}’.`,
  },
  en: {
    openers: [
      'How do you look at the numbers yourself?',
      'What does your week look like?',
      'How do things go with new customers?',
      'What does it mean for you if things go on like this?',
      'What is the mood like in the team?',
      'How are things between you and your colleagues?',
      'What are you proud of in your work?',
      'What is the hardest part of your work?',
      'How do you see your future?',
      'How do you find me as your manager?',
    ],
    checklist: [
      'What do you want to get out of this talk?',
      'What is going well?',
      'What do you find difficult?',
      'What have you tried so far?',
      'How do you feel about that?',
      'What are your strengths?',
      'Who could help you with that?',
      'What are your options?',
      'What does that bring you?',
      'What is holding you back?',
      'What is your next step?',
      'How will you know that it worked?',
    ],
    bare: [
      'Tell me more.',
      'Go on.',
      'And then?',
      'Tell me a bit more about that.',
      'What else?',
      'How come?',
    ],
    flattery: [
      'You really do this so very well.',
      'I am so glad to have you on my team.',
      'Nobody can do this like you.',
      'Impressive how you handle that, honestly.',
      'Well done, great work.',
    ],
    plan: [
      'What do you want to do differently yourself?',
      'What are you going to do now?',
      'What would you like to try first?',
    ],
    deepen: [
      'What would that change for you?',
      'What gets better then?',
      'What would still be left then?',
      'What should it really be about?',
    ],
    commit: ['How will you go about it?', 'When will you start?', 'What could get in the way?'],
    goodbye: 'Thanks for being so open, goodbye.',
    tips: [
      'You should just make more calls.',
      'I would block an hour every morning.',
      'Try taking a colleague along.',
    ],
    assumptions: [
      'You have probably lost interest.',
      'You are just afraid of being turned down.',
      'It must be something at home.',
    ],
    judgments: [
      'This is simply not good enough.',
      'You have become lazy.',
      'Everyone else manages, except you.',
    ],
    closed: [
      'Have you done that yet?',
      'How many were there?',
      'When was that?',
      'Will you do it this week?',
      'Is that number right?',
    ],
    askOn: [
      (words) => `You said: ‘${words}’. What do you mean by that?`,
      (words) => `You mention ‘${words}’. What happens then exactly?`,
      (words) => `‘${words}’, you say. What is behind that?`,
    ],
    handBack: (words) => `So you say: ‘${words}’.`,
  },
}
