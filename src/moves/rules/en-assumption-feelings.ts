// English guesses at what goes on inside: feelings, thoughts and wishes they have not said.
import type { Rule } from '../rule.ts'
import { clause } from './en-start.ts'

const YOU_ARE =
  "(?:you'?re|you are|ur|u r|u are|you were|you was|you'?ve been|you have been|you'?d be|you'?ll be)"
const DEGREE =
  '(?:just |only |a (?:bit|tad|touch|little)(?: bit)? (?:of a )?|sort of |kind of |kinda |quite |rather |really |very |so |too |clearly |obviously |probably |perhaps |maybe |still |already |secretly |actually |simply |deeply |terribly |properly |well |basically |all |more |mostly |that |i think,? |dead |right |plain |pure |bloody |frankly |honestly |far too |getting |feeling |starting to feel |scared and |pretty )*'

export const EN_ASSUMPTION_FEELINGS: readonly Rule[] = [
  {
    id: 'assumption/en/you-are-afraid',
    label: 'assumption',
    lang: 'en',
    weight: 4,
    words: ['you*', 'ur', 'u', 'youre'],
    finds: clause(
      new RegExp(
        `${YOU_ARE} ${DEGREE}(?:afraid|scared|frightened|terrified|petrified|jealous|envious|ashamed|insecure|nervous|anxious|lonely|bored|burn(?:ed|t)[ -]?out|fed up|disappointed|homesick|intimidated|threatened|guilty|hurt|heartbroken|gutted|bitter|resentful|embarrassed|uncomfortable|overwhelmed|lost|stuck in|exhausted|tired|knackered|shattered|unhappy|miserable|depressed|angry|furious|livid|mad|annoyed|frustrated|upset|narked|spewing|dirty on|sore|cross|cheesed off|worried|stressed|desperate|dying|dreading|hoping|itching|craving|avoiding|hiding|ducking|dodging|running (?:away|scared|from)|running on|trying to (?:prove|impress|please|protect|win|show|convince|get out|escape|avoid)|protecting|punishing|telling yourself|convinced|sick (?:of|and)|over it|checked out|done with|tempted|relieved|proud|smitten|in love|hung up|haunted|torn|worn out|running out|losing (?:faith|heart|interest|confidence|your)|thinking (?:of|about) (?:leaving|quitting|going)|looking (?:around|elsewhere|for another)|out of your depth|beating yourself|better than you|harder on|too (?:proud|modest|nice|kind|loyal|polite|shy|soft|hard on)|wanting|secretly|looking forward|enjoying|holding back because|not (?:sleeping|happy|really|over|sure you|ready to|comfortable|convinced|interested|that keen|keen|bothered|looking forward|feeling|the type|yourself|enjoying))\\b`,
      ),
    ),
    spares:
      /\byou(?:'re| are) (?:lazy|late|sloppy|rude|too late|hurting (?:us|the))|^(?:if|when|what|how|where|why|who|which) |\b(?:you say|you said|you're saying|you told|as you say|you mentioned|i hear (?:that )?you|hear you say)\b|not sure (?:you|what) (?:mean|said)|mad not to|running on empty|you'?re proud of (?:this|that)\?|are you/,
    reason: {
      nl: 'Je benoemt een gevoel dat de ander niet heeft uitgesproken. Klopt het niet, dan voelt die zich niet gezien en gaat zich verweren. Vraag: hoe is dat voor je?',
      en: 'You name a feeling they did not voice. If it is wrong they feel unseen and defend themselves. Ask: what is that like for you?',
    },
    source: 'codebook, close case 5: a feeling that was not said',
    hears: [
      "[You're afraid] of the answer.",
      'well [you are probably a bit jealous] of Tom',
      '[youre hiding] behind the mail',
    ],
    ignores: ['You are late again.', 'Are you happy with it?', "You're at eighty per cent."],
  },
  {
    id: 'assumption/en/you-feel',
    label: 'assumption',
    lang: 'en',
    weight: 4,
    words: ['feel', 'felt', 'feeling'],
    finds: clause(
      /(?:deep down )?(?:you|u|ya)(?:'d|'re|'ve)?(?: (?:just|must|probably|clearly|still|really|secretly|sort of|kind of|actually|always|never|don't|dont|didn't|already|only|also|perhaps|maybe|might|may|obviously|simply|been|have|are|were|have been))* (?:feel|felt|feeling)\b/,
    ),
    spares:
      /^(?:when|if|what|how|where|do|did|would|could|can|whatever|as|tell|say|once) |\b(?:whatever|when|if|where|how|what) you (?:feel|felt)|you feel (?:free|like (?:starting|talking))|\b(?:you say|you said|you're saying|i hear (?:you|that))\b|make you feel|feel free/,
    reason: {
      nl: 'Je vertelt wat de ander voelt. Alleen die weet dat, en een verkeerd gevoel sluit het gesprek. Vraag wat het met hem of haar doet.',
      en: 'You tell them what they feel. Only they know, and a wrong feeling closes the talk. Ask what it does to them.',
    },
    source: 'codebook, close case 5: "you feel" without an earlier line',
    hears: ['[You feel] passed over.', 'so [you just felt] small', '[you probably feel] stuck'],
    ignores: ['How do you feel about that?', 'Feel free to start.', 'What did you feel?'],
  },
  {
    id: 'assumption/en/you-dont-want',
    label: 'assumption',
    lang: 'en',
    weight: 4,
    words: ['you*', 'u', 'ya'],
    finds: clause(
      /(?:you|u|ya|youd|you'd|you've)(?: (?:just|simply|clearly|obviously|really|probably|secretly|actually|still|perhaps|maybe|quite|even|always|honestly|sort of|kind of|plainly|no longer|never|rather|all|both|only|mostly|already|surely))* (?:(?:don'?t|do not|didn'?t|did not|can'?t|cannot|couldn'?t|could not|won'?t|never|no longer|hardly|wouldn'?t|haven'?t|ain'?t)(?: (?:really|actually|even|quite|truly|honestly|much|just|exactly|particularly|ever|you|yourself|rightly|fully))* (?:want|like|care|believe|trust|dare|enjoy|love|mind|need|see yourself|see the (?:point|use|sense)|feel|respect|rate|fancy|think|value|stand|bear|wish|rest|sleep|stomach|handle|let go|forgive|accept|face|bring yourself|give a|see them|know how|know what you want|know who you|picture)|(?:want|need (?:everyone|applause|the|to (?:be|feel|win|prove|control))|like|love|hate|loathe|dread|enjoy|miss|fear|crave|resent|envy|despise|detest|adore|believe|think|thought|reckon|figured|hoped|hope|wish|wished|wanted|hated|loved|missed|feared|dreaded|assumed|expected|liked|needed|prefer|preferred|enjoyed|worry|worried|suspect|suspected|regret|regretted|knew deep|doubt|doubted|long for|yearn|thrive on|live for|look down|look up|see yourself|saw yourself|panic|panicked|freeze|froze|love being|fancy yourself|crave)\b)/,
    ),
    spares:
      /^(?:what|how|where|which|why|who|when|if|do|did|does|would|could|can|whatever|as|tell|say|have) |\b(?:you want(?:ed)? to (?:talk|discuss|look at|start|use|get out|begin|go first)|if you (?:like|want|wish|need|prefer|hate|love|think|don'?t)|whatever you (?:like|want|need|think)|as you (?:like|wish|see|think|prefer)|what you (?:want|need|think|like|love|hate|wanted)|when you (?:think|need|want|like)|you need to|you needn'?t|you'd (?:need|want|like) to|you want to (?:be|try|get|do|go|make|keep|have|ask|put|think about)|you'?ve (?:want|need|like)|anything you|(?:the|one|thing|way|something|that|all) you (?:want|need|like|love|hate|think|hope|thought|wanted|hoped)|where you|why you|how you|who you)\b|\b(?:you say|you said|you're saying|you told|you mentioned|hear (?:that )?you)\b|you'd think|you don'?t (?:want to (?:do that|be (?:doing|calling)|go|give|send|ask|make|let|miss|rush|push)|need to|think (?:ahead|straight|before)|care (?:about|for) (?:your colleagues|anyone))|you can'?t (?:handle|stand) (?:here|a)|\b(?:lazy|sloppy|rude|disgrace|pathetic)\b/,
    reason: {
      nl: 'Je legt de ander een wens, afkeer of gedachte in de mond. Misschien klopt het, maar het is niet gezegd. Vraag wat die zelf wil of ervan vindt.',
      en: 'You put a wish, a dislike or a thought into their mouth. It may be true, but they did not say it. Ask what they want or make of it themselves.',
    },
    source: 'codebook, close case 5: a motive, thought or preference that was not said',
    hears: [
      "[You don't want] to be team lead at all.",
      'honestly [you hate] those visits',
      "[You just can't stand] losing to her",
    ],
    ignores: ['What do you want from it?', 'If you like, we start.', 'You need to ring her.'],
  },
  {
    id: 'assumption/en/you-must',
    label: 'assumption',
    lang: 'en',
    weight: 1,
    words: [
      'must',
      'mustve',
      "must've",
      "that'll",
      "that'd",
      'thatll',
      'will',
      'would',
      'youd',
      "you'd",
      "you'll",
      "can't",
    ],
    finds:
      /\b(?:(?:you|u|ya|that|it|this|which|there|she|he|they|all that) must(?:'ve| have| of)?(?: really| all| still| surely| also| secretly| quite| often)? (?:be(?:en)? (?!at|in|on|there|back|ready|done|finished|signed|sent|the|by|before)|feel|felt|have (?!it|that|the|a|your|them|him|her|at)|hurt|hurts|sting|stung|think|thought|hate|miss|dread|want|love|know|wonder|eat|worry|have been|come as|weigh|get to|keep|make you|leave you|drive you|knock|sit)|(?:that'?ll|that'?d|that will|that would|this must|it'?ll) (?:have )?(?:be(?:en)? )?(?:eat\w*|sting\w*|stung|hurt\w*|knock\w*|weigh\w*|gnaw\w*|haunt\w*|keep\w* you|kept you|kill\w*|get(?:ting)? (?:to|under)|got (?:to|under)|bother\w*|nag\w*|rankl\w*)|you can'?t (?:have|be) (?:slept|sleeping|been happy|felt))/,
    spares:
      /must be (?:nice|lovely|great) to (?:be|have|sit|not)|you must (?:do|call|ring|ask|send|go|have (?:it|the|a)|make|get|be (?:ready|there|in|on|able|at))|must have (?:been )?(?:signed|sent|a )|there must be|it must be (?:done|signed|there|ready)|must be (?:kidding|joking)/,
    reason: {
      nl: '"Dat moet wel…" vult in hoe het voor de ander is. Ook warm bedoeld kan het er helemaal naast zitten. Vraag hoe het was.',
      en: '"That must have…" fills in how it is for them. However warmly meant, it may be quite wrong. Ask how it was.',
    },
    source: 'codebook: assumption, a feeling not said; tentative wording does not change that',
    hears: ['[You must be ]worried about Kyle.', 'well [that must have hurt]', "[That'll be eating] you up"],
    ignores: ['You must send it today.', 'There must be a copy somewhere.'],
  },
  {
    id: 'assumption/en/deep-down',
    label: 'assumption',
    lang: 'en',
    weight: 4,
    words: [
      "heart's",
      'deep',
      'secretly',
      'underneath',
      'subconsciously',
      'unconsciously',
      'somewhere',
      'part',
      'heart',
      'admit',
      'bit',
      'inside',
      'gut',
      'bones',
      'corner',
    ],
    finds:
      /\b(?:deep (?:down|inside)|secretly|underneath(?: (?:it|that|all))?|(?:sub|un)consciously|somewhere (?:deep|inside|in you|in there)|(?:a |some |any |tiny |little |small |big |good )?(?:part|bit|corner|side|piece) of you|(?:in|with) your heart(?: of hearts)?|your heart(?:'s| is| was| has|s) (?:not |never |no longer |been |somewhere|in|isn'?t|already|never)|your heart (?:isn'?t|wasn'?t|went|has|lies|is)|admit it|if you'?re honest with yourself|in your bones|at heart you)\b/,
    spares:
      /^(?:what|how|which|where|when|why|tell|who) .{0,40}(?:part|side|bit) of you (?:do|would|is|knows|wants|says)|what'?s underneath|what (?:is|lies|sits|'s) (?:deep|underneath)|underneath (?:the|that)|what does (?:your|that|the) (?:heart|gut|part)|which (?:part|bit|side)|what part|listen to your|follow your heart/,
    reason: {
      nl: 'Je kijkt de ander in het hart, en dat kan niemand. Het klinkt wijs en maakt de ander klein. Vraag wat er meespeelt.',
      en: 'You look into their heart, and nobody can. It sounds wise and makes them small. Ask what else plays a part.',
    },
    source: "codebook, close case 5: puts something into the coachee's heart",
    hears: [
      '[Deep down] you want to be asked.',
      "maybe there's [a part of you] that enjoys it",
      'you [secretly] hope it falls through',
    ],
    ignores: ['What part of you wants to say yes?', "What's underneath that?"],
  },
  {
    id: 'assumption/en/i-sense',
    label: 'assumption',
    lang: 'en',
    weight: 4,
    words: [
      'sense',
      'sensing',
      'bet',
      'reckon',
      'guess',
      'guessing',
      'suspect',
      'imagine',
      'think',
      'suppose',
      'feeling',
      'impression',
      'feel',
      'wager',
      'hunch',
      'tell',
      'dare',
      'picking',
      'wonder',
      'wondering',
      'something',
      'figure',
      'daresay',
      'fear',
      'believe',
      'say',
      'money',
      'get',
      'swear',
      'sure',
      'presume',
      'assume',
      'convinced',
      'gather',
      'know',
      'take',
    ],
    finds: clause(
      /(?:(?:i|i'?m|i am|i'?d|i do|i can|i'?ve|i have|my|something|betting|reckon|bet|guess|sounds|looks|feels)(?: (?:just|do|can|really|rather|still|sort of|kind of|a|the|have|get|got|strong|distinct|bit of a|say|would|dare|also|sometimes|slightly|honestly|genuinely|truly|pretty|quite|fairly|half))* |(?=bet|reckon|guessing|sensing|my guess))(?:sense|sensing|bet|reckon|guess(?: is| would be)?|guessing|suspect|imagine|think|suppose|feeling|impression|feel|wager|hunch(?: is)?|daresay|dare ?say|picking up(?: on)?|wonder(?:ing)?(?: if| whether)?|tells me|figure|fear|believe|say|put money on it|swear|sure|convinced|presume|assume|get(?:ting)?(?: is)?|know)(?: (?:that|is|it's|of|you know|like|a lot of|some|there's|there is))*,? (?:that )?(?:you(?:'?re|'?ve|'?d|'?ll)?|ur|u|your|yours|some part of you|deep down|it'?s (?:because|more|really|your|you)|it'?s not (?:about|the)|there'?s (?:a|some|more)|things (?:are|at home)|at home|he scares|she scares|the [a-z]+ (?:scares?|hurts?|bothers?|frightens?)) ?(?!(?:should|could|might|may|would|can|need|ought|want to|must|'d better|better|better off|did|have (?:done|got)|do (?:a|well|great)|handled|were right|know (?:best|how|what)|can do|said|say|just said|told)\b)[a-z']*/,
    ),
    spares:
      /\bi (?:think|reckon|believe|guess|suppose|feel|know|say|bet|imagine|'d say)(?: that)? (?:you(?:'d|'ll| should| could| might| can| need| ought| did| have done| handled| have a| said|'ve (?:done|made|got|earned|handled))|your (?:numbers|deck|team|report|work|forecast|patch|notes|plan|idea|result|client|call|email|attitude|behaviou?r|client))\b|^(?:what|how|where|which|why|when|who|do|did) |\b(?:should|ought to|better off|need to|lazy|sloppy|careless|not good enough|rude|let (?:us|me|the team) down|done (?:really|very|so)? ?well|good at|great at|brilliant|fantastic|excellent|a mess|you'?ll (?:do fine|be fine|manage|get there)|you can (?:do|handle)|have it in you)\b|i (?:don'?t|can'?t|didn'?t) (?:think|believe|imagine|know|suppose)|do you|\bi (?:wonder|was wondering) (?:if|whether) you (?:could|might|would|should|had|realise|know|can)|how you|what you/,
    reason: {
      nl: 'Met "ik denk" of "ik heb het gevoel" blijft het een gok over de ander. Voorzichtig zeggen maakt het niet waar. Vraag gewoon hoe het zit.',
      en: 'With "I sense" or "I bet" it remains a guess about them. Saying it gently does not make it true. Simply ask how it is.',
    },
    source: 'codebook, close case 5: tentative wording does not change that',
    hears: [
      '[I bet you hate] it when she wins.',
      '[my guess is you miss] the road',
      "hm [I sense that you're holding] back",
    ],
    ignores: ['I think you handled that well.', 'I reckon you should call.', 'What do you think?'],
  },
  {
    id: 'assumption/en/probably',
    label: 'assumption',
    lang: 'en',
    weight: 2,
    words: [
      'probably',
      'clearly',
      'obviously',
      'presumably',
      'apparently',
      'evidently',
      'surely',
      'undoubtedly',
      'perhaps',
      'maybe',
      'possibly',
      'doubtless',
      'simply',
      'likely',
      'perchance',
      'just',
    ],
    finds: clause(
      /(?:(?:you(?:'?re|'?ve|'?d|'?ll| are| have| were| had| will| would)?|ur|u)(?: (?:all|just|still|really|already|are|were|have|was|do|did|might|may))* (?:probably|clearly|obviously|presumably|apparently|evidently|surely|undoubtedly|perhaps|maybe|possibly|doubtless|most likely)(?! (?:should|need|ought|could|want to|have to|know (?:that|this)|better|saw|heard|noticed|remember))|(?:probably|clearly|obviously|presumably|evidently|surely|undoubtedly|perhaps|maybe|possibly|no doubt),? (?:you(?:'?re|'?ve|'?d|'?ll)?|ur|u|it'?s your|your [a-z]+|it'?s because|it'?s that|that'?s why)(?! (?:should|could|might|can|need|ought|want to|have to|better|would (?:do|be better)|know (?:that|this)|saw|heard|will need|and [a-z]+ could)\b))\b/,
    ),
    spares:
      /\b(?:could|should|ought to|need to|might want|try|had better|better (?:to|off)|lazy|sloppy|careless|for once|tell me|have a think|start with|you'?ll want)\b|^(?:what|how|where|which|why|when|who|did|do|are|would|could|can|is|have) |you clearly (?:have no|haven'?t|didn'?t|can'?t|forgot|failed|don'?t know)|obviously (?:you )?(?:haven'?t|didn'?t|can'?t)|you'?d (?:do|be) (?:well|better|wise)/,
    reason: {
      nl: '"Waarschijnlijk" of "duidelijk" verraadt het: dit is jouw invulling. De ander moet nu jouw verhaal ontkrachten. Vraag naar het eigen verhaal.',
      en: '"Probably" or "clearly" gives it away: you are filling in. Now they have to disprove your story. Ask for theirs.',
    },
    source: 'codebook, close case 5: tentative wording does not change that',
    hears: [
      "[You probably] don't like cold calls.",
      "well [maybe you're] simply tired of it",
      '[you clearly] lost heart',
    ],
    ignores: ['You probably should ring her.', 'Maybe you could ask her.', 'What do you probably need?'],
  },
]
