// English verdicts on the person or the work.
import type { Rule } from '../rule.ts'
import { first } from './en-start.ts'

const BAD =
  'lazy|sloppy|careless|useless|hopeless|rude|arrogant|selfish|childish|immature|unprofessional|amateurish|amateur hour|pathetic|weak(?: sauce| effort| tea)?|poor|shoddy|slack|disgraceful|a disgrace|a joke|a mess|a shambles|a disaster|a shame|a liability|a waste|embarrassing|an embarrassment|unacceptable|inexcusable|unforgivable|unworthy|substandard|below (?:standard|par|the mark|what)|subpar|beneath (?:you|contempt)|lousy|rubbish|garbage|trash|crap|terrible|awful|appalling|dreadful|dire|abysmal|atrocious|woeful|shocking|disappointing|underwhelming|inadequate|insufficient|mediocre|half-hearted|half-baked|half-arsed|half-assed|thin|lame|feeble|laughable|ridiculous|absurd|nonsense|bullshit|bulldust|bollocks|cowardly|spineless|gutless|petty|cheap|stupid|dumb|dense|silly|daft|foolish|idiotic|ignorant|clueless|naive|reckless|irresponsible|negligent|dishonest|disrespectful|insulting|ungrateful|insubordinate|tone-deaf|out of (?:order|line)|too (?:slow|late|little|vague|easy|lazy|careless|sloppy|thin|weak)|not (?:on|good enough|acceptable|professional|serious|worthy|what i (?:expect|call|pay)|enough|the standard|up to|how (?:we|a)|grown[- ]up|clever|smart|much of)|no way to|nowhere near|far from|an excuse|a cop[- ]out|an insult|a pity|regrettable|a poor|a bad|a sorry|a lazy|a weak|a sloppy|unprepared|incompetent|unreliable|disorgani[sz]ed|chaotic|unfocused|stubborn|pigheaded|conceited|smug|cocky|full of yourself|big-headed|vain|a (?:bully|show-off|diva|prima donna|clown|coward|liar|cheat|quitter|slacker|glory hound|lone wolf|passenger|one-trick pony|loose cannon|know-it-all|bad listener|poor listener|terrible listener|control freak)|all (?:talk|mouth)|asleep at|dead weight|phoning it in|coasting|slacking|moaning|whining|wasting|hiding behind|making excuses|making us look|letting (?:us|the team|the side|me|everyone) down|dragging|costing us|holding (?:us|the team|everyone) (?:back|up)|shambles|mess|joke|disaster|disgrace|embarrassment|negligence|muddled|half-baked|not (?:pulling|trying|listening|a team player|leadership|management|cut out|leader material|trying hard enough|taking)'

export const EN_JUDGMENT_VERDICTS: readonly Rule[] = [
  {
    id: 'judgment/en/you-are-bad',
    label: 'judgment',
    lang: 'en',
    weight: 1,
    words: ['you*', 'ur', 'u'],
    finds: new RegExp(
      `\\b(?:you'?re|you are|ur|u r|u are|you were|you'?ve been|you have been|you'?ve become|you have become|(?:you'?ve|you have) (?:got|grown|gone|turned)|you (?:can be|sound|look|come across as|looked|sounded|came across as|act like|behave like|acted like|get|got|seem)) (?:just |only |being |a (?:bit|little|tad) |really |so |very |quite |rather |pretty |simply |plain |bloody |frankly |ever so slightly |too |far too |downright |such |becoming |still |always |acting |behaving |getting |an? (?:complete|total|absolute|bit of a|real) |utterly |totally |completely |that |awfully |terribly |increasingly |nothing but |clearly |like )*(?:${BAD})\\b`,
    ),
    spares:
      /^(?:what|how|which|who|where|when|do|did|is|are|was|have|if|would|could) |\b(?:you (?:say|said|told|mentioned|feel|think|find)|afraid (?:that )?you|you'?re not (?:lazy|stupid|useless|rude|enough)|you feel (?:that )?you)\b|you'?re (?:too late|far from (?:home|there))/,
    reason: {
      nl: 'Dit is een oordeel over de persoon. Dat raakt, en de ander gaat zich verdedigen of haakt af. Noem wat je zag en vraag hoe dat kwam.',
      en: 'This is a verdict on the person. It hurts, and they defend themselves or drop out. Name what you saw and ask how it came about.',
    },
    source: 'codebook: judgment, an unfavourable verdict on the person',
    hears: ["[You're just lazy].", 'mate, [you are being rude]', "[you've been sloppy] with those notes"],
    ignores: ["You're at seventy per cent.", 'You say you are lazy.', 'Are you late?'],
  },
  {
    id: 'judgment/en/that-is-bad',
    label: 'judgment',
    lang: 'en',
    weight: 2,
    words: [
      'that*',
      'this',
      'it*',
      'your',
      'was',
      'is',
      'these',
      'those',
      'ur',
      'such',
      'looks',
      'were',
      'are',
      'what',
    ],
    finds: new RegExp(
      `\\b(?:(?:that|this|it|which|these|those|such [a-z]+|(?:your|ur|the way you|that|this|the|my whole|these|those|each of these|what you) [a-z' -]{2,50}?)(?:'s|s| is| was| are| were|'re| looks| looked| sounds| sounded| reads| seems| feels| felt| has been| leaves| strikes me as| borders on| stinks)|^it|that|thats|its),? (?:like |just |frankly |honestly |simply |really |so |very |quite |rather |pretty |a (?:bit|little|tad) |plain |bloody |downright |utterly |completely |an? (?:complete|total|absolute|utter|right|bit of a|real|pretty|rather) |i'?m (?:sorry|afraid),? (?:to say,? )?|i am sorry to say,? |to be (?:honest|frank),? |a (?:complete|total|absolute|bit of a) |nothing (?:but|short of) |ever so |not just |sort of |kind of |all |too |far too |clearly |in my eyes,? |actually |wholly |somewhat |more than |getting )*(?:${BAD})\\b`,
    ),
    spares:
      /^(?:what|how|which|who|where|when|why|do|did|is|are|was|have|has|if|would|could|can|tell|ask|send|will) |\b(?:you (?:say|said|told|mentioned|feel|felt|think|find|found|call)|in your (?:eyes|view)|for you|on you|you believe|must|hard|tough luck|poor (?:you|thing)|sorry to hear|too late (?:to|for)|market|weather|portal|system|traffic|their|not enough (?:for you|time|leads)|shame (?:you|that) (?:couldn'?t|can'?t make)|far from (?:home|here)|the (?:price|system|budget|leads|product|buyer|client|customer|portal|crm|app|coffee|market|weather|timing|line|signal)(?:'s| is| was| are))\b|that was (?:rubbish|unfair|out of order) of (?:me|them|him|her)|of (?:him|her|them|me)\b|how (?:awful|terrible|disappointing)|not (?:enough|far from)[?]/,
    reason: {
      nl: 'Je velt een oordeel over het werk. Zo gaat het gesprek over wie gelijk heeft. Zeg wat je ziet en wat het effect is, en vraag wat de ander ervan vindt.',
      en: 'You pass a verdict on the work. The talk then turns on who is right. Say what you see and what it does, and ask what they make of it.',
    },
    source: 'codebook: judgment, a verdict on conduct or results',
    hears: [
      "[That's not good enough].",
      '[This forecast is a joke].',
      "well, [your notes are, I'm sorry, a complete shambles]",
    ],
    ignores: ['What is not good enough in your view?', 'That is a full agenda.', 'The market is terrible.'],
  },
  {
    id: 'judgment/en/not-good-enough',
    label: 'judgment',
    lang: 'en',
    weight: 4,
    words: ['enough', 'scratch', 'standard', 'expect*', 'acceptable', 'unacceptable'],
    finds:
      /\b(?:(?:is|are|was|were)(?:n'?t| not)|(?:it|that)'?s not|not) (?:\w+ ){0,2}?(?:(?:good|sharp|serious|hard) enough|up to (?:scratch|standard|the mark)|acceptable|what (?:i|we) expect(?:ed)?)\b|\b(?:is|are|was|were|'s) (?:\w+ )?unacceptable\b/,
    spares:
      /\?$|\b(?:you (?:say|said|feel|felt|think|thought|told|call)|to you|for you|they|he|she|customers?|clients?|the market)\b|^(?:what|how|who|which|if|when)\b/,
    reason: {
      nl: 'Je zegt dat het niet genoeg is. Dat weten ze meestal al, en nu gaat het over jouw oordeel. Vraag wat zij ervan vinden.',
      en: 'You say that it is not enough. They mostly know, and now it is about your verdict. Ask what they make of it.',
    },
    source: "codebook, judgment: That's not good enough",
    hears: ["[That's not good enough].", "sixty of ninety just [isn't good enough]"],
    ignores: ["So it isn't good enough for you.", 'Is that not good enough?'],
  },
  {
    id: 'judgment/en/bare-verdict',
    label: 'judgment',
    lang: 'en',
    weight: 4,
    words: [],
    finds: first(
      /(?:(?:a bit|bit|pretty|quite|rather|really|just|simply|frankly|very|so|plain|utterly|totally|absolutely|completely|that'?s|how|what|bloody|way too|too|far too|not|well,?|downright|ever so) )*(?:lazy|sloppy|careless|shoddy|pathetic|weak(?: sauce| effort| tea)?|slack|disgraceful|disgrace|embarrassing|unacceptable|inexcusable|not good enough|not (?:on|impressed|acceptable|professional|ok|okay|cool|clever|a good look)|good enough|poor (?:show|form|effort|work|stuff|excuse)|bad (?:form|look)|rubbish|garbage|lousy|amateur(?:ish| hour| stuff)?|unprofessional|disappointing|underwhelming|half-hearted|half-baked|lame|feeble|laughable|ridiculous|nonsense|bullshit|bulldust|childish|arrogant|selfish|rude|cowardly|cheap|typical|excuses,? excuses|excuses|spineless|mediocre|hopeless|useless|terrible|appalling|dire|abysmal|too little,? too late|shameful|shocking|woeful|could do better|must do better|see me after|rookie (?:mistake|error|stuff)|beginner'?s? (?:mistake|error|stuff)|schoolboy (?:error|stuff)|school stuff|sheer laziness|cop[- ]out|same old|big (?:mouth|talk)|all talk)(?:,? (?:that|mate|really|again|of you|if you ask me|frankly|to be honest|from you|to say the least|i must say|even for you|i'?d call it|work|stuff|that is|this|as always|as usual))*(?=[.!? ]*$)/,
    ),
    spares:
      /^(?:how|what|not) (?:terrible|rude|awful|lousy|shocking|cheap)(?: (?:of (?:him|her|them)))?[.!]?$|^how (?:disappointing|rude|terrible|embarrassing)[.!]?$|^(?:good|not) (?:enough|ok|okay)\?$|^typical[?.!]*$/,
    reason: {
      nl: 'Kort en hard: dit is een oordeel. Het sluit het gesprek in één woord. Vraag wat de ander er zelf van vindt.',
      en: 'Short and hard: this is a verdict. It closes the talk in a word. Ask what they think of it themselves.',
    },
    source: 'codebook: judgment, an unfavourable verdict',
    hears: ['[Shoddy].', 'mate, [not good enough]', '[Bit childish, frankly].'],
    ignores: ['Lazy Sundays suit you.', 'How rude of them.'],
  },
]
