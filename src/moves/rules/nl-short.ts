// Dutch lines of a few words that only make sense after what was just said: asking on, and holding on.
import type { Rule } from '../rule.ts'
import { wholeLine } from './whole-line.ts'

export const NL_SHORT: readonly Rule[] = [
  {
    id: 'open/nl/and-then-that',
    label: 'open',
    lang: 'nl',
    words: ['en'],
    finds:
      /^(?:oke |ok |ja |hm+ )?en (?:als (?:dat|het|hij|ze|zij|niemand|iemand|iedereen|de \w+)(?: (?:nu|dan|toch|wel|niet|nee|ja|zo|er|zegt|is|lukt|klopt|werkt|komt|kijkt|doet)){0,4}|(?:bij|met|voor|op|in|van|tegen) (?:(?:de|je|jouw|het|die|een) )?(?:\w+ ){0,2}?\w+ dan|(?:je|jouw|de|die) \w+(?: dan)?|thuis|nu|toen|daarna|jij|hij|zij|hoe (?:was|is|ging|kwam) (?:dat|het|hij|zij)(?: dan)?)(?=[?.!… ]*$)/,
    spares: /\b(?:eens|eerst|gewoon|nou eens|bel|belt|weer|altijd|smoes|onzin)\b/,
    weight: 4,
    tags: ['question'],
    reason: {
      nl: 'Een paar woorden die aan het laatste antwoord haken, en de ander mag verder. Zo kort vraagt het veel en vult het niets in.',
      en: 'A few words that hook onto the last answer, and they may go on. As short as this it asks a lot and fills in nothing.',
    },
    source: 'Codebook, label open: short ones too ("And then?", "Zoals?"); close case 3, asking on',
    hears: ['[en als het niet zo is]', '[En bij de nieuwe klanten dan]?', '[en thuis]', '[En je team]?'],
    ignores: ['En als je hem nou eerst belt?', 'en bij Piet was het ook al mis', 'en weer die smoes'],
  },
  {
    id: 'open/nl/name-one',
    label: 'open',
    lang: 'nl',
    words: ['noem'],
    finds: wholeLine`noem (?:er |me |maar |eens |dan ){0,3}(?:een|iets|een paar|een keer|een voorbeeld|twee|drie)(?: (?:keer|paar|voorbeelden|dingen))?(?: dan)?`,
    weight: 4,
    tags: ['question'],
    reason: {
      nl: 'Je vraagt om iets concreets zonder te zeggen wat. De ander kiest zelf, en dat vertelt al veel.',
      en: 'You ask for something concrete without saying what. They choose, and that tells a lot already.',
    },
    source: 'Codebook, label open: prompts without a question form',
    hears: ['[noem er eens een]', '[Noem eens iets].'],
    ignores: ['Noem de prijs altijd als laatste.'],
  },
  {
    id: 'neutral/nl/hold-on',
    label: 'neutral',
    lang: 'nl',
    words: ['wacht', 'ho', 'momentje', 'moment', 'terug', 'keer'],
    finds: wholeLine`(?:wacht|wacht (?:even|eens|nou|eens even)|ho|ho (?:even|eens)|momentje|moment|een moment|even terug|nog (?:een|1) keer|even wachten)`,
    weight: 4,
    tags: ['process'],
    reason: {
      nl: 'Je remt het gesprek, niet de ander. Dat mag: jij bewaakt het tempo.',
      en: 'You slow the talk down, not them. That is fine: you guard its pace.',
    },
    source: 'Codebook, close case 9: guarding the talk itself is neutral',
    hears: ['[Wacht even].', '[nog een keer]'],
    ignores: ['Wacht tot hij zelf belt.', 'Bel hem nog een keer.'],
  },
]
