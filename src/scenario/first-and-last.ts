// What a temper says first, and the plan with which it gets out of the room, where an author leaves that to it.
import type { Language } from '../moves/language.ts'
import type { PersonaName } from './answers.ts'

interface FirstAndLast {
  readonly opening: readonly string[]
  readonly thin: readonly string[]
}

export const FIRST_AND_LAST: Readonly<Record<Language, Readonly<Record<PersonaName, FirstAndLast>>>> = {
  nl: {
    guarded: {
      opening: ['Zo. Je wou me spreken.'],
      thin: ['Ik ga er gewoon wat harder aan trekken.', 'Ik let er wel op. Is dat genoeg?'],
    },
    bravado: {
      opening: ['Daar ben ik. Vijf minuten, dan heb ik een klant.'],
      thin: ['Ik gooi er gewoon een schepje bovenop. Komt goed.', 'Tandje erbij. Moet jij eens opletten.'],
    },
    agreeable: {
      opening: ['Ha, fijn dat je tijd hebt. Zeg jij maar waar het over gaat.'],
      thin: ['Ik ga er extra mijn best voor doen, goed?', 'Ik pak het op, hoor. Echt.'],
    },
    resigned: {
      opening: ['Nou. Hier ben ik dan.'],
      thin: ['Ik zal nog eens kijken. Wat moet ik anders.', 'Ik probeer het wel weer. Net als vorig jaar.'],
    },
  },
  en: {
    guarded: {
      opening: ['Right. You wanted a word.'],
      thin: ['I will just try a bit harder, then.', 'I will keep an eye on it. Is that enough?'],
    },
    bravado: {
      opening: ["Here I am. Five minutes, then I've got a client."],
      thin: ["I'll just turn it up a notch. Sorted.", 'Bit more gas. You watch me.'],
    },
    agreeable: {
      opening: ['Hi, so good of you to make the time. You say what it is about.'],
      thin: ['I will do my very best with it, all right?', "I'll pick it up, I promise. Really."],
    },
    resigned: {
      opening: ['Well. Here I am, then.'],
      thin: [
        'I will have another look. What else can I do.',
        'I will try again, I suppose. Same as last year.',
      ],
    },
  },
}
