// What `lazy-coach new` asks a trainer, and what it says when it is done; in both languages.
import type { Language } from '../../moves/language.ts'
import type { PersonaName } from '../../scenario/answers.ts'

export interface NewWords {
  readonly start: string
  readonly temper: string
  readonly keys: string
  readonly tempers: Readonly<Record<PersonaName, readonly [name: string, detail: string]>>
  /** One for each thing to tell about the rep. */
  readonly ask: Readonly<Record<'name' | 'role' | 'knows' | 'shows' | 'under' | 'costs' | 'plan', string>>
  readonly example: (text: string) => string
  readonly stopped: string
  readonly badId: (given: string, better: string | null) => string
  /** The folder of a pack that was given none. */
  readonly packFolder: string
  /** The folder holds a pack already. */
  readonly packThere: (folder: string) => string
  readonly written: string
  readonly next: string
  readonly steps: {
    readonly play: string
    readonly check: string
    readonly edit: string
  }
  readonly stillWrong: string
}

const NL: NewWords = {
  start:
    'Neem iemand uit je eigen team in gedachten, onder een andere naam. Met enter neem je het voorbeeld over. Alles is later te veranderen.',
  temper: 'Hoe houdt je verkoper een gesprek op afstand?',
  keys: 'pijltjes en enter',
  tempers: {
    guarded: ['Gesloten', 'Kort van stof. Geeft niets prijs aan wie niet doorvraagt.'],
    bravado: ['Bravoure', 'Grote woorden. Alles gaat geweldig, en het ligt nooit hieraan.'],
    agreeable: ['Meegaand', 'Zegt overal ja op, lacht het weg en belooft te veel.'],
    resigned: ['Berustend', 'Heeft alles al meegemaakt. Het helpt toch niet.'],
  },
  ask: {
    name: 'Hoe heet je verkoper?',
    role: 'Wat is de functie?',
    knows: 'Wat weet jij vooraf?',
    shows: 'Wat krijg je als eerste te horen? Schrijf het in de ik-vorm, zoals je verkoper het zegt.',
    under: 'Wat ligt daaronder: wat doet je verkoper zelf? Weer in de ik-vorm.',
    costs: 'En de kern: wat kost het je verkoper om zo door te gaan? In de ik-vorm.',
    plan: 'Met welk plan komt je verkoper dan zelf? Wat, wanneer, met wie?',
  },
  example: (text) => `voorbeeld: ${text}`,
  stopped: 'Gestopt; er is niets geschreven.',
  badId: (given, better) =>
    `"${given}" kan geen id zijn: alleen kleine letters, cijfers en streepjes.${better ? ` Neem ${better}.` : ''}`,
  packFolder: 'mijn-oefeningen',
  packThere: (folder) =>
    `In ${folder} ligt al een pack. Ga naar die map (cd ${folder}) en maak er het volgende scenario met: lazy-coach new`,
  written: 'Geschreven:',
  next: 'En nu:',
  steps: {
    play: 'speel het',
    check: 'kijk het na, telkens als je bewaart',
    edit: 'open het in een editor; elke regel mag anders',
  },
  stillWrong:
    'Je kunt het spelen, maar de controle heeft er nog iets op aan te merken (zie hierboven). Vaak pikt een woord van jou een vraag in die voor een ander onderwerp bedoeld was: verander die zin.',
}

const EN: NewWords = {
  start:
    'Think of one rep of your own, under another name. Enter takes the example. You can change everything later.',
  temper: "How does your rep keep a talk at arm's length?",
  keys: 'arrow keys and enter',
  tempers: {
    guarded: ['Guarded', 'Few words. Gives nothing away to anybody who does not ask on.'],
    bravado: ['Bravado', 'Big words. All is great, and it is never down to them.'],
    agreeable: ['Agreeable', 'Says yes to everything, laughs it off and promises too much.'],
    resigned: ['Resigned', 'Has seen it all before. Nothing will help anyway.'],
  },
  ask: {
    name: 'What is your rep called?',
    role: 'What is the job?',
    knows: 'What do you know beforehand?',
    shows: 'What do you get to hear first? Write it the way your rep says it.',
    under: 'What lies under that: what does your rep do? In their own words again.',
    costs: 'And the heart of it: what does it cost to go on like this? In their own words.',
    plan: 'What plan would your rep come up with then? What, when, with whom?',
  },
  example: (text) => `example: ${text}`,
  stopped: 'Stopped; nothing was written.',
  badId: (given, better) =>
    `"${given}" cannot be an id: small letters, digits and dashes only.${better ? ` Take ${better}.` : ''}`,
  packFolder: 'my-drills',
  packThere: (folder) =>
    `There is a pack in ${folder} already. Go to that folder (cd ${folder}) and make the next scenario there with: lazy-coach new`,
  written: 'Written:',
  next: 'Next:',
  steps: {
    play: 'play it',
    check: 'check it, every time you save',
    edit: 'open it in an editor; every line may be changed',
  },
  stillWrong:
    'It can be played, but the checker has something to say about it (see above). Often a word of yours catches a question meant for another thread: change that sentence.',
}

export function newWords(lang: Language): NewWords {
  return { nl: NL, en: EN }[lang]
}
