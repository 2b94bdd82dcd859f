// English open questions: what, how and why that leave the answer to them.
import type { Rule } from '../rule.ts'
import { clause, first } from './en-start.ts'

/** What makes a question with an open question word something else: an amount, a guess, a scolding, a tip. */
const NOT_OPEN =
  "\\bhow (?:many|much|long|often|far|old|soon|late|big|large|high|tall|early|frequently|recently|dare|could you|can you (?:be|not|just|even|expect|call|say|sit|stand|look)|hard (?:can|could|is)|come (?:you|u|it'?s always|we always))|\\bhow about|\\bhow (?:did|do) you (?:not|fail|manage (?:not|to (?:lose|miss|forget)))|\\bhow (?:does|do|did|could|can) (?:a|any|someone|anyone|somebody|anybody) (?:grown|senior|rep|man|salesman|manager|with|who)|\\bwhat (?:if|about [a-z]+ing|on earth|the (?:hell|heck|fuck|devil)|were you (?:thinking|doing|playing)|was the (?:amount|date|price|figure|name|number|total|value)|time\\b|day\\b|date\\b|percentage|month|year|week\\b|price|number|stage|size|colou?r|kind of (?:person|manager|leader|rep|salesman) (?:does|forgets|loses|would))|\\bwhat(?:'s| is| was|s) (?:(?:his|her|their|your|the|that one|it|this one|our)(?: [a-z]+){0,3}? (?:name|surname|number|figure|amount|date|deadline|price|budget|value|worth|status|stage|total|margin|discount|target|rate|title|percentage|count|split|quota|forecast|address|score|closing date)|that worth|it worth|your excuse|wrong with you|the point of|so (?:hard|difficult) about)|\\bwhat(?:'s| is|s)? (?:to )?(?:stop|keep|prevent)(?:s|ping|ing|ped|t)? (?:you|u|ya|us) (?:from )?[a-z]+ing|\\b(?:so|that|really|truly|secretly) (?:afraid|scared|frightened|terrified|ashamed|angry|jealous|insecure|desperate|bitter|worried|nervous|hung up|threatened)|\\b(?:afraid|scared|frightened|terrified|ashamed|running (?:away )?from|hiding|trying to prove|avoiding|need(?:ing)? so badly|hate so much|jealous)\\b|\\bwhy (?:don'?t|not|wouldn'?t|do you always|can'?t you|didn'?t you|haven'?t you|won'?t you|do you never|do you keep|do i (?:have|need)|must you|must i|should i|am i)\\b"

export const EN_OPEN_QUESTIONS: readonly Rule[] = [
  {
    id: 'open/en/what-or-how',
    label: 'open',
    lang: 'en',
    weight: 2,
    tags: ['question'],
    words: ['what*', 'how*', 'which', 'whats', 'hows', 'wot', 'where*', 'whose'],
    finds: first(
      /(?:(?:and|with|in|to|at|from|by|for|on|of|about|beyond|besides|after|apart from) )?(?:what|how|which (?:[a-z]+s\b|parts?|bits?|of)|whats|hows|what's|how's|what'd|how'd|how're|what're|wot|where (?:do|does|did|would|might|could|are|is) (?:you|it|that|this) (?:\w+ )?(?:stand|stuck|struggle|go|get|lose|feel|see|start|think|come|run|take|leave|sit|want|hope))\b/,
    ),
    spares: new RegExp(NOT_OPEN),
    reason: {
      nl: 'Wat- en hoe-vragen laten de ander zelf denken en vertellen. Zo komt er meer op tafel dan jij kon bedenken. Pak in je volgende vraag een woord uit het antwoord op.',
      en: 'What and how let them think and tell it in their own words. That brings more than you could have thought of. Take up one of their words in your next question.',
    },
    source: 'codebook, close case 2; MITI 4.2 open question',
    hears: [
      '[How] did the visit go?',
      'okay [what] do you see when you look at that list',
      'And [in what] way does it get heavy?',
    ],
    ignores: ['How many visits did you make?', 'What if you called her?', 'What are you so afraid of?'],
  },
  {
    id: 'open/en/what-or-how-inside',
    label: 'open',
    lang: 'en',
    weight: 2,
    tags: ['question'],
    words: ['what', 'how', 'whats', 'hows', "what's", "how's", "what'd", "how'd"],
    finds:
      /(?<=[a-z0-9)"'][,;:…–—-]+ |[a-z],? (?:and|so|but) |\bthen )(?:what|how)(?:'s|'d|'re|s)? (?:do|does|did|would|could|might|is|was|are|were|will|has|have|had|should|can|to|else|exactly|went|goes|happened|happens|comes|came|makes|made|helps|helped|works|worked|you|it|that|your|the|changes|changed|gives|lies|else|he|she|they|sort|kind)\b/,
    spares: new RegExp(
      `${NOT_OPEN}|\\b(?:that'?s|which is|know|knows|knew|see|ask|asked|tell (?:him|her|them)|said|say) (?:exactly )?(?:what|how)|which is (?:what|how)`,
    ),
    reason: {
      nl: 'Na een aanloop komt een echte open vraag. De vraag mag ook kaal: de aanloop stuurt de ander vaak al een kant op. Probeer hem eens zonder.',
      en: 'After a run-up comes a real open question. It can stand bare: a run-up often steers them already. Try it without.',
    },
    source: 'codebook, close case 2',
    hears: [
      'You lost two in a row, [what do] you see in them?',
      'Fair enough, so [how did] the board take it',
    ],
    ignores: ['She asked what time it was.', 'So two of them, how many are left?'],
  },
  {
    id: 'open/en/what-holds-you-back',
    label: 'open',
    lang: 'en',
    weight: 4,
    tags: ['question'],
    words: ['what', "what's", "what'd", "what're", 'whats', "what'll"],
    finds: clause(
      /what(?:'s| is|s|'re| are|'d| would)?(?: it| really| actually| exactly| usually| currently| still| most| have| has| already| then| that)* (?:holding you back|hold(?:s|ing) (?:you|it|this|that) (?:back|up)|makes?\b|made|getting in (?:the|your) way|gets in (?:the|your) way|hard(?:est)?|difficult|tricky|toughest|missing|needs to|helps|helped|dr(?:aws|ew) you|matters|works|worked|changed|changes|change|happened|happens|happening|attracts|appeals|different|behind|led|prompted|brought|brings|gives|gave|giving|strikes|struck|keeps you going|comes? (?:up|to mind)|came (?:up|to mind)|goes? (?:well|wrong|on|through)|went (?:well|wrong|on|through)|going (?:on|well|through|wrong)|stands? out|stood out|important|worrying|missing|underneath|at stake|on your mind|in it for|next|working|needed|possible|stopping you|your (?:take|view|sense|read|own|thinking|thought|idea|plan|gut|feeling|best|first)|you (?:see|notice|want|need|hope|think|make|like|do|feel|expect|learn|mean|hear|tell))\b/,
    ),
    spares:
      /what (?:makes|made|gives|gave) you (?:so (?!sure|confident|proud|keen|happy)|(?:feel )?(?:afraid|scared|insecure|lose|give up|think you(?:'re| are| can)|quit|stop (?:caring|believing|trying)|the right|doubt yourself|run|hide|panic|feel (?:so|small|less|like)|freeze|want to (?:quit|run|leave))|ashamed)|\b(?:afraid|scared|insecure|ashamed|jealous)\b|what(?:'s| is|s)? (?:to )?(?:stop|keep|prevent)(?:s|ping|ing)? you (?:from )?[a-z]+ing|what(?:'s| is) (?:his|her|their|the) name|what happened to (?:doing|the plan|your promise)|what were you|what makes (?:him|her|them) (?:better|sell)|so (?:difficult|hard) for you to|what made you think (?:that )?|with it,|what would happen if (?:you|we)|holding you back from|what keeps you from/,
    reason: {
      nl: 'Deze vraag laat helemaal open waar het zit. De ander moet zelf op zoek, en wat die vindt is van hem of haar. Geef er de tijd voor.',
      en: 'This question leaves it wide open where it lies. They have to search themselves, and what they find is theirs. Allow it time.',
    },
    source: 'codebook, close case 1: plain words for an obstacle do not guess',
    hears: [
      '[What makes] that call hard?',
      "so [what's holding you back]",
      '[What would you like] to see instead?',
    ],
    ignores: ['What makes you so insecure?', "What's his name?"],
  },
  {
    id: 'open/en/how-do-you',
    label: 'open',
    lang: 'en',
    weight: 4,
    tags: ['question'],
    words: ['how', "how's", "how'd", 'hows', 'howd'],
    finds: clause(
      /how(?:'s|'d|s|d| is| are| was| were)?(?: exactly| then| else)? (?:did (?:you|it|that|they|he|she|the \w+|your \w+)|do (?:you|they|we|your \w+)|does (?:it|that|this|he|she|one|the \w+|your \w+)|would (?:you|it|that|they|he|she)|could (?:it|this|that)|might (?:you|it|that|they)|will (?:you|it|that|they)|has (?:it|that|she|he)|have (?:you|they)|things|it|that|the|your|you|we|is|was|are|were|come|to|[a-z]+)\b/,
    ),
    spares: new RegExp(
      `${NOT_OPEN}|how (?:nice|lovely|kind|convenient|sweet|awful|sad|great|typical|original|brave|annoying|frustrating|disappointing|wonderful|horrible|good of|very)|how (?:about|come)|how (?:on earth|the hell)|how (?:do|did|would) (?:you|we) (?:spell|pronounce)|how long|out of ten|zero to ten|(?:between )?one (?:to|and|through) (?:ten|five)|how (?:wide|likely|disagreeable|confident|settled|gettable)|show up to|how you could|how (?:is|was|were) (?:that|it) (?:my|not)|how (?:do|can|could|am) i\\b|how (?:are|were) you (?:supposed|ever)`,
    ),
    reason: {
      nl: '"Hoe" vraagt om een verhaal en legt niets in de mond. De ander ordent zo de eigen gedachten. Vraag daarna door op één woord eruit.',
      en: '"How" asks for a story and puts nothing in their mouth. It has them order their own thoughts. Then ask on about one word of it.',
    },
    source: 'codebook, close case 2',
    hears: [
      '[How did it] go with the board?',
      'and [how do you] look at that now',
      "[how's the] new patch treating you",
    ],
    ignores: ['How many did you see?', 'How could you forget?', 'How nice of her.'],
  },
  {
    id: 'open/en/what-will-you-do',
    label: 'open',
    lang: 'en',
    weight: 4,
    tags: ['question', 'commitment'],
    words: ['what', "what's", "what'll", 'how', 'whats', 'which'],
    finds: clause(
      /(?:what(?:'s| is|s)? (?:will|are|'?ll|could|can|might|would|do) (?:you|u|ya) (?:(?:want|going|gonna|intend|plan|like|prefer|aim|need|have) (?:to )?)?(?:be )?(?:do(?:ing)?|tr(?:y|ying)|start(?:ing)?|chang(?:e|ing)|tak(?:e|ing) (?:away|from|out|on)|commit|begin|pick|tackle|choose)|what(?:'ll| will) you|what(?:'s| is|s) (?:your|the|a) (?:first|next|smallest|one) (?:step|move|thing|action)|(?:what|which) (?:would be|is|could be) (?:a|your|the) (?:good |first |small |smallest |next )*(?:first|next|small|smallest) step)\b/,
    ),
    spares:
      /what (?:are|were) you doing (?:all|there|in that)|what are you going to do without|to prove|what (?:would|are|were) you(?:,? uh,? what are you)? (?:be )?doing|to (?:impress|hide|avoid)|what would you do without|different(?:ly)?\?|what do you do (?:all|then|when|with)/,
    reason: {
      nl: 'Je laat de ander zelf het plan maken. Een eigen plan krijgt meer draagvlak dan het jouwe. Vraag door: wanneer, met wie, wat kan er tussenkomen?',
      en: "You let them make the plan. A plan of one's own carries more commitment than yours. Ask on: when, with whom, what might come in between?",
    },
    source: 'codebook, close case 13: commitment',
    hears: [
      '[What will you do] first?',
      "so [what's your first step]",
      '[What are you going to try] on Monday, and with whom?',
    ],
    ignores: ['What were you doing there?', 'Will you do it on Monday?'],
  },
  {
    id: 'open/en/aim-of-the-talk',
    label: 'open',
    lang: 'en',
    weight: 4,
    tags: ['question', 'goal'],
    words: ['what', 'where', 'how', "what's", 'whats'],
    finds: clause(
      /(?:what (?:do|would|did|should|could|are|will|is|has|have|'s|needs) .{0,40}(?:out of|from|with|in|after|of|for|by the end of|do with|about|happen in|make|use|spend|leave|walk|away|to have|achiev\w+) .{0,20}?(?:this|the|our|these|today'?s|thirty) ?(?:half )?(?:hour|talk|conversation|session|chat|meeting|minutes|time|slot|room|half hour)\b|what (?:do|would|did|should) you (?:want|like|hope|need) .{0,30}(?:today|from me|with me|in here)|what (?:shall|should|do) we (?:talk|discuss|look|start|begin|focus|use|spend)[a-z]*|what would you like to (?:talk|discuss|look|start|begin|focus|use|spend|get|walk away|leave)[a-z]*|where (?:shall|should|do|would) (?:we|you)(?: want| like)?(?: to| us to)? (?:start|begin)|how (?:shall|should|do|would you like to) (?:we )?(?:use|spend)|what brings you here|what brought you here|what(?:'s| is) on your (?:mind|list|agenda|plate))\b/,
    ),
    spares:
      /what (?:did|do) you (?:get|take) (?:out of|from) (?:the|that) (?:training|course|job)|how many|what time/,
    reason: {
      nl: 'Je vraagt waar de ander het over wil hebben. Dan is het gesprek van hem of haar. Kom er aan het eind op terug: heb je wat je zocht?',
      en: 'You ask what they want from the talk. That makes it theirs. Come back to it at the end: have you got what you came for?',
    },
    source: 'codebook, close case 9: asking for the aim with a question word',
    hears: [
      '[What would you like to talk] about?',
      'so [where shall we start]',
      '[What do you want out of this hour]?',
    ],
    ignores: ['Shall we first look at the pipeline?', 'We have half an hour.'],
  },
  {
    id: 'open/en/why',
    label: 'open',
    lang: 'en',
    weight: 2,
    tags: ['question', 'why'],
    words: ['why', 'y', 'come'],
    finds: clause(
      /(?:why|y|how come)(?: (?:do|does|did|is|was|are|were|would|will|has|have|had|that|this|him|her|them|now|then|the|those|so|exactly|in particular|specifically|it|they|he|she|just|precisely|[a-z]+day|[a-z]+))?(?= |\?|$|\.)/,
    ),
    spares:
      /\bwhy (?:don'?t|not|wouldn'?t|(?:do|did|must|are|is|have|has|were|was|would|can|should|am|does)(?:n'?t)? (?:you|u|ya|i|we|it|nobody|everyone|your|everybody) (?:always|never|keep|keeps|even|still|only|just|so|again|not|have to|ever|insist|persist|bother|constantly|get to|need to|the only|lie|blame|have i)|didn'?t|haven'?t|can'?t|couldn'?t|won'?t|isn'?t|aren'?t|wasn'?t|weren'?t|hasn'?t|doesn'?t|on earth|the hell|am i|must|should (?:i|we|anyone|they|he|she)|bother|hire|pay)\b|that'?s why|which is why|\b(?:afraid|scared|hate|jealous|desperate|ashamed|secretly)\b|why (?:do|are|r|did|were) (?:you|u) (?:so|hiding|pretending|avoiding|running|punishing|care so|want (?:him|her|them) to like)/,
    reason: {
      nl: 'Een gewoon nieuwsgierig waarom vraagt naar redenen. Het kan toch als verwijt klinken. "Wat maakt dat…" geeft hetzelfde antwoord met minder verdediging.',
      en: 'A plain, curious why asks for reasons. It can still sound like a reproach. "What makes you…" gets the same answer with less defence.',
    },
    source: 'codebook, close case 4: why',
    hears: ['[Why Dunmore]?', 'and [why now]', '[Why does] she matter to you?'],
    ignores: ["Why don't you ask her?", 'Why do you always ring so late?', "That's why I ask."],
  },
  {
    id: 'open/en/others-eyes',
    label: 'open',
    lang: 'en',
    weight: 4,
    tags: ['question'],
    words: ["how's", 'hows', 'what', 'how', "what'd", "how'd", "what's"],
    finds: clause(
      /(?:what|how)(?:'d| would| might| do you (?:think|reckon|suppose)|'s| does| did)(?: you)? (?!you (?:like|do|need|want)\b)(?:[a-z']+ ){1,5}?(?:say|think|see|advise|tell|notice|describe|make of|pick up|noticed|feel|react|answer|want|need|take|look|hear|remember|call|like|value|miss|expect)s?\b/,
    ),
    spares: new RegExp(NOT_OPEN),
    reason: {
      nl: 'Je laat de ander met andere ogen kijken. Dat geeft lucht en nieuwe antwoorden, zonder dat jij iets invult. Vraag daarna wat dat voor hem of haar betekent.',
      en: 'You have them look through other eyes. That brings air and fresh answers while you fill in nothing. Then ask what it means to them.',
    },
    source: 'codebook, close case 1: "What would you advise a colleague?"',
    hears: ['[What would your best client say] about it?', 'and [how do you think the team sees] it'],
    ignores: ['How many would say that?', 'What would you like to drink?'],
  },
]
