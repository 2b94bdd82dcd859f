// English lines of a few words that only make sense after what was just said: asking on, and holding on.
import type { Rule } from '../rule.ts'
import { wholeLine } from './whole-line.ts'

export const EN_SHORT: readonly Rule[] = [
  {
    id: 'open/en/and-then-that',
    label: 'open',
    lang: 'en',
    words: ['and'],
    finds:
      /^(?:okay |ok |yeah |hm+ )?and (?:if (?:that|it|he|she|they|nobody|somebody|everyone|the \w+)(?:'s|'re)?(?: (?:now|then|does|doesn't|do|don't|is|isn't|are|aren't|not|so|true|works|work|says|say|no|yes|comes|looking|happens)){0,4}|(?:with|at|in|on|for|from) (?:(?:the|your|a|that|those) )?(?:\w+ ){0,2}?\w+ then|(?:your|the) \w+(?: then)?|at home|now|after that|you|him|her|them|how (?:was|is|did|does) (?:that|it|he|she)(?: go| then)?)(?=[?.!… ]*$)/,
    spares: /\b(?:first|simply|just|again|always|excuse|rubbish|rang|ring|call|called)\b/,
    weight: 4,
    tags: ['question'],
    reason: {
      nl: 'Een paar woorden die aan het laatste antwoord haken, en de ander mag verder. Zo kort vraagt het veel en vult het niets in.',
      en: 'A few words that hook onto the last answer, and they may go on. As short as this it asks a lot and fills in nothing.',
    },
    source: 'Codebook, label open: short ones too ("And then?"); close case 3, asking on',
    hears: ["[and if that's not true]", '[And with the new ones then]?', '[and at home]', '[And your team]?'],
    ignores: ['And if you rang him first?', 'and at Hull it went wrong as well', 'and that excuse again'],
  },
  {
    id: 'open/en/name-one',
    label: 'open',
    lang: 'en',
    words: ['name', 'give'],
    finds: wholeLine`(?:name|give me) (?:one|something|a few|a couple|one of them|one time|two|three|an example|one example)(?: then)?`,
    weight: 4,
    tags: ['question'],
    reason: {
      nl: 'Je vraagt om iets concreets zonder te zeggen wat. De ander kiest zelf, en dat vertelt al veel.',
      en: 'You ask for something concrete without saying what. They choose, and that tells a lot already.',
    },
    source: 'Codebook, label open: prompts without a question form',
    hears: ['[name one]', '[Give me an example].'],
    ignores: ['Name your price last.', 'Give me the list by Friday.'],
  },
  {
    id: 'neutral/en/hold-on',
    label: 'neutral',
    lang: 'en',
    words: ['wait', 'hang', 'hold', 'moment', 'second', 'sec', 'more'],
    finds: wholeLine`(?:wait|wait a (?:second|moment|minute|sec)|hang on(?: a (?:second|moment|minute|sec))?|hold on(?: a (?:second|moment|minute|sec))?|one (?:moment|second)|once more|not so fast)`,
    weight: 4,
    tags: ['process'],
    reason: {
      nl: 'Je remt het gesprek, niet de ander. Dat mag: jij bewaakt het tempo.',
      en: 'You slow the talk down, not them. That is fine: you guard its pace.',
    },
    source: 'Codebook, close case 9: guarding the talk itself is neutral',
    hears: ['[Hang on].', '[wait a second]'],
    ignores: ['Wait until he calls you.', 'Call him once more.'],
  },
  {
    id: 'open/en/to-be-finished',
    label: 'open',
    lang: 'en',
    words: ['because', 'cos', 'cuz', 'meaning', 'as', 'means', 'that', 'thought', 'was', 'is', 'so', 'then'],
    finds: wholeLine`(?:(?:and|but|so|then|okay|right|well),? )*(?:(?:(?:you|it|they|he|she|that|this|i|we|there|the \w+)(?:'s|'re|'d)?(?: [a-z']+){1,9}) (?:because|cos|cuz|in order to|so as to)|[a-z]+(?: [a-z]+)? as in|(?:which|that|and that|this) means(?: that)?|meaning(?: that)?|(?:so |and )?(?:that's|it's|it was|that was|this is) (?:because|so that)|(?:and )?(?:then|so) you (?:thought|said|felt|did|went)|what (?:you|that) (?:really |actually )?(?:want|wanted|need|needed|mean|meant|means)(?: most)? (?:is|was|is that|was that)|the (?:hardest|best|worst|first|real|main|nicest|funny) (?:thing|part|bit)(?: about it| of it)? (?:is|was|is that|was that))`,
    spares: /^(?:just |only )?because\b|\b(?:lazy|rubbish|excuse|should|always|never)\b/,
    weight: 4,
    tags: ['question'],
    reason: {
      nl: 'Je begint een zin en laat de ander hem afmaken. Wat er komt, komt van de ander.',
      en: 'You begin a sentence and leave the end to them. What comes is theirs.',
    },
    source: 'Codebook, close case 3: an unfinished sentence for the coachee to finish is open',
    hears: ['[You said no because]…', '[fine as in]', '[which means that]...', '[So then you thought]…'],
    ignores: ['You said no because it was late.', 'Because I say so.', 'I know what that means.'],
  },
]
