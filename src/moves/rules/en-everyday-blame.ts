// English lines of every talk: plain blame, plain orders and plain guesses.
import type { Rule } from '../rule.ts'
import { first } from './en-start.ts'

export const EN_EVERYDAY_BLAME: readonly Rule[] = [
  {
    id: 'judgment/en/makes-a-mess',
    label: 'judgment',
    lang: 'en',
    words: ['mess', 'shambles', 'disgrace', 'joke', 'farce', 'disaster', 'embarrassment'],
    finds:
      /\b(?:your \w+(?: \w+)?|this|it) (?:is|are|was|were)(?: just| really| an absolute| a complete| a total| a right| a)* (?:a )?(?:mess|shambles|disgrace|joke|farce|disaster|embarrassment)\b/,
    spares: /\b(?:no|not|as a|supposed to be a|just a joke|my|our|you said|they|isn't|wasn't)\b|\?$/,
    weight: 16,
    reason: {
      nl: 'Een woord als ‘rommeltje’ is een vonnis. De ander gaat zich verdedigen. Zeg wat je zag, en vraag hoe het zo kwam.',
      en: 'A word like ‘mess’ is a verdict. They will defend themselves. Say what you saw, and ask how it came about.',
    },
    source: 'Codebook, label judgment: a verdict on their work',
    hears: ['[Your reports are a mess].', '[This is a complete shambles].'],
    ignores: ['Is it a mess over there?', 'It was no joke, that week.', 'My desk is a mess.'],
  },
  {
    id: 'judgment/en/easy-way-out',
    label: 'judgment',
    lang: 'en',
    words: ['easy', 'exaggerating', 'overreacting', 'yourself', 'cop-out', 'dramatic', 'fuss'],
    finds: first(
      /(?:that(?:'s| is) (?:a bit|a little|far|way|much|rather) (?:too )?easy(?=\W*$)|you(?:'re| are) (?:just |really |only |being )?(?:exaggerating|overreacting|dramatic|making a fuss)|you (?:did|brought|have done|'ve done) (?:this|it|that) (?:to|on) yourself)/,
    ),
    spares: /\?$/,
    weight: 16,
    reason: {
      nl: 'Je legt het bij de ander neer als een fout. Dat sluit het gesprek. Vraag wat er gebeurde.',
      en: 'You lay it at their door as a fault. That shuts the talk. Ask what happened.',
    },
    source: 'Codebook, label judgment: blame',
    hears: ["[That's a bit easy].", "[You're exaggerating].", '[you did this to yourself]'],
    ignores: ["That's easy to do.", 'You did this by yourself, how?'],
  },
  {
    id: 'tip/en/worked-for-me',
    label: 'tip',
    lang: 'en',
    words: ['worked', 'works', 'helped', 'helps', 'did'],
    finds: first(
      /(?:what|the thing that) (?:always |really )?(?:worked|works|helped|helps) for me(?: back then| then| once)? (?:was|is)\b/,
    ),
    weight: 16,
    reason: {
      nl: 'Jouw oplossing van toen is ook een tip. Wat werkte er voor de ander al eens?',
      en: 'Your way of back then is a tip as well. What has worked for them before?',
    },
    source: 'Codebook, label tip: own experience as advice',
    hears: ['[What worked for me was] ringing at eight.'],
    ignores: ['What worked for you?', 'What worked for me may not for you, so what would?'],
  },
  {
    id: 'judgment/en/dont-be-so',
    label: 'judgment',
    lang: 'en',
    words: ["don't", 'dont', 'stop'],
    finds: first(
      /(?:don'?t be|stop being) (?:so |such a |too )?(?:difficult|childish|silly|dramatic|sensitive|negative|daft|soft|stubborn|lazy|modest|ridiculous|a baby|a drama queen)\b/,
    ),
    weight: 16,
    reason: {
      nl: 'Je zegt wat de ander is. Daar valt alleen tegenin te gaan. Vraag wat het lastig maakt.',
      en: 'You say what they are. All they can do is argue. Ask what makes it hard.',
    },
    source: 'Codebook, label judgment: a verdict on the person',
    hears: ["[Don't be so difficult].", '[stop being so negative]'],
    ignores: ["Don't be late.", "Don't do the difficult ones first."],
  },
  {
    id: 'judgment/en/why-didnt-you-just',
    label: 'judgment',
    lang: 'en',
    words: ["didn't", 'didnt'],
    finds: first(/why (?:on earth )?didn'?t you (?:just|simply)\b/),
    weight: 16,
    tags: ['question'],
    reason: {
      nl: 'Achteraf weten hoe het had gemoeten is een verwijt. Vraag wat er toen in de weg zat.',
      en: 'Knowing afterwards how it should have gone is a reproach. Ask what was in the way at the time.',
    },
    source: 'Codebook, label judgment: blame in the form of a question',
    hears: ["[Why didn't you just] log it in the CRM?", "[why didn't you simply] ring him"],
    ignores: ["Why don't you just ring him?", "Why didn't it work?"],
  },
]
