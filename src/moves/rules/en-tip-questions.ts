// English tips that dress up as a question: the solution is already in it.
import type { Rule } from '../rule.ts'
import { clause, first } from './en-start.ts'

export const EN_TIP_QUESTIONS: readonly Rule[] = [
  {
    id: 'tip/en/have-you-tried',
    label: 'tip',
    lang: 'en',
    weight: 4,
    tags: ['question'],
    words: ['have', "haven't", 'havent', 'hav', 'did', "didn't", 'ever', 'tried', 'thought', 'considered'],
    finds: clause(
      /(?:(?:have|haven't|havent|had|hav) (?:you|u|ya|ye|we)(?: (?:not|ever|already|perhaps|maybe|at least|perchance|never|also|even|yet|possibly))*|(?:did|didn't|didnt) (?:you|u|ya)(?: (?:not|ever|never|even|perhaps|maybe))*|ever|(?:you|u|ya) ever) (?:(?:sort of|kind of) )?(?:tried|try|thought|think|considered|consider|thought of|toyed with|given any thought to|experimented with)(?: (?:about|of|to|with|maybe|just|simply|actually|perhaps|the idea of|out)\b)*/,
    ),
    spares:
      /\b(?:what|which|how|where|why|who)\b.{0,40}(?:tried|try|thought|considered)|tried (?:so far|already|before|yet)|thought (?:about|of) (?:what|how|where|why|it|that|this|when|who)\b|tried (?:anything|something) (?:else|already|so far)|^(?:what|how)|think (?:it|that|this|they|he|she|you|the|there|of (?:it|that|him|her|them)\b|about (?:it|that))|(?:do|would) (?:you|u|ya) (?:think|consider)\b|(?:what|how) (?:you|u|ya)(?:'ve| have)? (?:thought|considered)\b|(?:did|didn't) (?:you|u|ya) (?:think|try (?:it|that))\b/,
    reason: {
      nl: 'In deze vraag zit jouw oplossing al. De ander kan alleen nog ja of nee zeggen tegen jouw idee. Vraag wat er al geprobeerd is en wat dat opleverde.',
      en: 'This question already holds your solution. All that is left for them is a yes or a no to your idea. Ask what they have tried so far and what it brought.',
    },
    source: 'codebook: tip, a question that carries the solution in it',
    hears: [
      '[Have you tried] ringing before nine?',
      'Okay, [have you ever thought about] a joint visit',
      'and [did you ever consider] asking for half up front',
    ],
    ignores: [
      'What have you tried so far?',
      'Have you thought about what you want from today?',
      'Have you met the new buyer?',
    ],
  },
  {
    id: 'tip/en/why-dont-you',
    label: 'tip',
    lang: 'en',
    weight: 4,
    tags: ['question'],
    words: ['why', "whyn't", 'y'],
    finds: clause(
      /(?:why|y) (?:don'?t|do not|wouldn'?t|not|doesn'?t|do) (?:(?:you|u|ya|ye|we|the (?:two|pair) of you|youse)(?: (?:two|both|all|lot))?(?: not)?(?: (?:just|simply|maybe|perhaps|at least|try|both|first|go))* (?!just|simply|maybe|both|first|think|feel|like|want|know|believe|care|ever|trust|enjoy|see|get on)[a-z]+|(?:just |simply |first |at least )*(?!you\b|u\b|ya\b|we\b|now|today|yet|then|him|her|me|them|that|this|the|a\b|in|at|on|earlier|sooner|before|i\b|he|she|it\b|they|like|enough))[a-z]+/,
    ),
    spares:
      /why (?:do|don'?t) you (?:always|never|keep|have to|insist|even|bother|think|suppose|reckon|ask|mention|say)|why (?:wouldn'?t|didn'?t) you (?:have|tell)|why do (?:you|u|ya|we)(?! not)/,
    reason: {
      nl: 'Dit klinkt als een vraag en is een advies. Het vraagt geen uitleg, het geeft een richting. Vraag wat de ander zelf zou willen doen.',
      en: 'It sounds like a question and is advice. It asks for no reason, it points the way. Ask what they would like to do themselves.',
    },
    source: "codebook, close case 4: why don't you (just) X",
    hears: ["[Why don't you just ask] her for a date?", 'well [why not send] them the short version'],
    ignores: ['Why do you think she went quiet?', 'Why not him?', "Why don't you feel at ease there?"],
  },
  {
    id: 'tip/en/what-if-you',
    label: 'tip',
    lang: 'en',
    weight: 2,
    tags: ['question'],
    words: ['if', 'suppose', 'supposing', 'say'],
    finds: clause(
      /(?:(?:and )?(?:what|wot)(?: (?:would happen|happens|would they say|would he do|would she say|could happen|might happen))?,? ?(?:about )?if,? (?:perhaps |maybe |say |um,? |instead )?(?:you|u|ya|we|ye|the two of you|you and \w+)(?:'d| would| could| were to| did| just| simply| maybe| perhaps| only| both| sort of| first| never| each)*|(?:suppose|supposing|say) (?:you|we)(?! (?:stand|stood|meet|met|sit|look|get the|got the|are)\b)(?:'d| would| could| were to| did| just| simply)?) (?!are\b|were(?! to)|re\b|don'?t|didn'?t (?:get|make|have)|can'?t|couldn'?t|lose|lost|fail|failed|win|won\b|had (?:the|a|all|more|no|an|that)|get (?:it|the job|there)|got (?:it|the job|there|that)|have\b|still|knew|know|want|wanted|feel|felt|look(?:ed)? (?:back|at)|woke|wake|miss|missed|could (?:change|wave|have|pick|choose|design)|thought|think|see|saw|heard|succeed|believe)[a-z']+/,
    ),
    spares:
      /what (?:would|could|might) (?:you|that|it|the|he|she|they|be) (?!do if we|say if (?:you|we))|how would|what'?s (?:different|changed)|you (?:wouldn't|won't) have to/,
    reason: {
      nl: 'Na "wat als je" komt een stap die jij hebt bedacht. Zo is het jouw plan dat op tafel ligt. Laat de "wat als" leeg: wat zou je kunnen proberen?',
      en: 'After "what if you" comes a step that you thought up. So it is your plan that lies on the table. Leave the "what if" empty: what could you try?',
    },
    source: 'codebook, close case 1: a supposition that proposes a step',
    hears: [
      '[What if you asked] for the budget up front?',
      'hm, [what if you were to call] the old trial users',
      '[suppose you put] the price on page one',
    ],
    ignores: [
      'What if it does not work out?',
      'Suppose you got the job, what would change?',
      'What if you lose them?',
    ],
  },
  {
    id: 'tip/en/couldnt-you',
    label: 'tip',
    lang: 'en',
    weight: 2,
    tags: ['question'],
    words: ["couldn't", 'couldnt', "can't", 'cant', 'could', 'can', "mightn't", "wouldn't", "won't", 'might'],
    finds: clause(
      /(?:(?:couldn'?t|can'?t|mightn'?t) (?:you|u|ya|ye|yous|we|one|the (?:two|pair) of you)(?: (?:not|just|simply|maybe|perhaps|at least|possibly))*|(?:could|can|might) (?:you|u|ya|ye|yous|we|one)(?: both)?(?: (?:perhaps|maybe|possibly))? (?:not|just|simply|maybe|perhaps|possibly)(?: (?:just|simply|maybe|perhaps|possibly))*) (?!have\b|of\b|see\b|hear\b|even\b|tell me|be bothered|do (?:that|it|this)\b|please|say (?:more|a bit)|describe|explain|for once|help|think of|quite)[a-z]+/,
    ),
    spares:
      /for once|couldn'?t you have|\bto me\b|\bwith me\b|walk me|how (?:that|it)|what (?:you|that|it|he|she|they)/,
    reason: {
      nl: '"Kun je niet" wijst naar de stap die jij voor je ziet. De ander moet nu met jouw idee iets doen. Vraag welke mogelijkheden die zelf ziet.',
      en: '"Couldn\'t you" points at the step you have in mind. Now they have to deal with your idea. Ask which possibilities they see.',
    },
    source: 'codebook, close case 1: a question that already holds the solution',
    hears: [
      "[Couldn't you ask] for a later date?",
      'so [could you not bring] the engineer along',
      '[Can you maybe cut] the deck in half?',
    ],
    ignores: [
      "Couldn't you have told me on Monday?",
      'Could you tell me more about that?',
      'Can you say how that went?',
    ],
  },
  {
    id: 'tip/en/couldnt-they',
    label: 'tip',
    lang: 'en',
    weight: 2,
    tags: ['question'],
    words: ['could', "couldn't", 'couldnt', 'can', "can't", 'cant'],
    finds: first(
      /(?:(?:couldn'?t|can'?t) (?!you\b|u\b|ya\b|i\b|it be\b)(?:[a-z']+ ){1,4}?(?:just |simply |also |maybe )*(?!have\b|be\b|see\b)[a-z]+|(?:could|can) (?!you\b|u\b|i\b|it\b|that\b|this\b|there\b)(?:[a-z']+ ){1,3}?not (?:just |simply |also )*(?!have\b|be\b|see\b)[a-z]+)/,
    ),
    spares:
      /couldn'?t (?:be|have)\b|can'?t (?:be|have)\b|\bi (?:can'?t|couldn'?t)|(?:can'?t|couldn'?t) (?:wait|say|argue|complain|fault|blame|remember|stand|bear|believe|help|see|go wrong|do (?:it|that)|have been|get)/,
    reason: {
      nl: 'Je vraagt of iemand iets niet zou kunnen doen, en bedenkt zo de oplossing. Het plan is nu van jou. Vraag wie of wat hier verder zou kunnen helpen.',
      en: 'You ask whether someone could not do it, and have found the solution for them. The plan is yours now. Ask who or what might help here.',
    },
    source: 'codebook, close case 1: a question that already holds the solution',
    hears: [
      "[Couldn't the depot] hold a pallet back for you?",
      '[Could Priya not take] the first ten minutes',
    ],
    ignores: [
      "Can't complain, to be fair.",
      'Could you not be there?',
      'Could it be that they were too busy?',
    ],
  },
  {
    id: 'tip/en/how-about',
    label: 'tip',
    lang: 'en',
    weight: 4,
    tags: ['question'],
    words: ['about', 'bout', 'abt', 'fancy'],
    finds: clause(
      /(?:(?:how|what|wot)(?:'bout|'s about| about| bout| abt),? (?:(?:um|uh|er|maybe|just|simply|instead|perhaps|you|we|if you|the two of you|first)[, ]+)*(?!everything\b|anything\b|nothing\b|during\b|spring\b|morning\b|king\b|thing\b|training\b|being\b|feeling\b|pricing\b|evening\b|marketing\b|timing\b|planning\b|funding\b|handling\b)(?:[a-z]+ing|(?<=you |we )[a-z]+)|(?:do you )?fancy (?:having|giving|doing|asking|trying|taking|a go at|[a-z]+ing))\b/,
    ),
    spares:
      /what about (?:working|selling|calling|prospecting|coaching|being|having) (?:[a-z' ]+ )?(?:do you|makes|is it|was|bothers|appeals|gets)|how about (?:you|we)\?|we (?:start|begin|look|first|talk|kick)|starting (?:with|by) (?:what|where|how)|telling me|walking me|talking me/,
    reason: {
      nl: '"Wat dacht je van…" legt jouw voorstel op tafel. De ander kiest dan voor of tegen jou. Vraag welk voorstel die zelf zou doen.',
      en: '"How about…" puts your proposal on the table. They can only be for or against you then. Ask what they would propose.',
    },
    source: 'codebook: tip, a suggestion in the form of a question',
    hears: ['[How about making] Thursday a day without calls?', 'or [what about asking] their finance lady'],
    ignores: ['What about the price?', 'How about you?', 'How about telling me what happened?'],
  },
]
