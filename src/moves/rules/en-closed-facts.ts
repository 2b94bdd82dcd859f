// English questions after one fact: an amount, a moment, a name, a mark.
import type { Rule } from '../rule.ts'
import { clause, first } from './en-start.ts'

export const EN_CLOSED_FACTS: readonly Rule[] = [
  {
    id: 'closed/en/how-many',
    label: 'closed',
    lang: 'en',
    weight: 4,
    tags: ['question'],
    words: ['how', "how's"],
    finds:
      /\b(?:(?:by|for|in|to|of|at|with|over) )?(?:roughly |about |around )?how (?:many|much|long|often|far|old|soon|late|big|large|high|early|frequently|recently|regularly|wide|tall|heavy|deep)\b/,
    spares:
      /how (?:many (?:times (?:do|must|have|did) (?:i|we)|more times|excuses|warnings|chances)|often (?:do|must|have) (?:i|we)|much (?:longer (?:do|must|will|am) i|of (?:that|this|it|your)\b.{0,40}\b(?:about|is (?:you|your|really|about|because)|was (?:about|you|really)|comes from|has to do)|do you (?:hate|resent|care|want (?:this|it)|love|miss)|does (?:it|that) (?:hurt|bother|eat)|(?:it|that|this) (?:means|matters|hurts))|(?:long|much) (?:have|has|had|did|are|were) you (?:been )?(?:hiding|feeling|carrying|afraid|scared|wanting|bottling|pretending|hated|dread\w*|stopped|lying|unhappy|so |this |fed up|bored|secretly|wanted|expecting|thinking of leaving|doubt\w*|lost|running|looking elsewhere|believe|enjoy|thinking)|long (?:are you going to|have you (?:felt|had it in|known you)|do you (?:intend|plan) to (?:keep|go on)|will you (?:keep|go on)))|how (?:far (?:are|would|could) you|high (?:do|would)|deep)|\bi know how|matter how|see how|tell (?:him|her|them) how|ask (?:him|her|them) how|how (?:much|many) (?:better|easier|more) (?:would|could|if)/,
    reason: {
      nl: 'Je vraagt naar een hoeveelheid; één getal is genoeg als antwoord. Handig voor de feiten, maar de ander hoeft niet te denken. Vraag daarna wat dat getal betekent.',
      en: 'You ask for an amount; one number answers it. Fine for the facts, but it takes no thinking. Ask next what that number means to them.',
    },
    source: 'codebook, close case 2: one fact',
    hears: [
      '[How many] visits did you make?',
      'and [how long] have they been with us',
      'right, [by how much]?',
    ],
    ignores: [
      'How do you plan your week?',
      'How many times do I have to say it?',
      'How much of that is about your pride?',
    ],
  },
  {
    id: 'closed/en/when',
    label: 'closed',
    lang: 'en',
    weight: 2,
    tags: ['question'],
    words: ['what', 'which', "time's", 'when', "when's", 'whens', "when'd", 'time', 'date', 'day', 'since'],
    finds: clause(
      /(?:(?:until|till|from|by) when\b|since when(?= ?\?|$| (?:has|have|is|are|was) (?:he|she|they|it|the|that|there))|when(?:'s|'d|s|'ll|,? (?:exactly|precisely|roughly|approximately|then))? (?:is|was|are|were|did|do|does|will|would|can|could|has|have|had|(?<='s |whens )(?:the|your|his|her|their|it|that|our|next|he|she)\b)|when(?:,? (?:exactly|precisely|roughly|approximately|was (?:it|that|this)|then))?(?=[?. ]*$)|(?:(?:at|on|in|by) )?(?:what|which) (?:time|date|day|month|week|quarter|year)(?:'s)? (?:is|was|did|do|does|will|would|were|are|works?|suits?|exactly|roughly|shall|has|have|the|your|[a-z]+'s)|(?:(?:at|on|in|by) )?(?:what|which) (?:time|date|day|month|week|quarter|year)(?=[?. ]*$)|what(?:'s|s| is| was) the (?:date|deadline|closing date))/,
    ),
    spares:
      /when (?:do|does|did|is|are|was|were|will|would|have|has|had) (?:it|things|that|this|you)(?: \w+)? (?:work|go well|easier|best|shine|lucky|feel|proud|succeed|happiest|at your best|flow|fun|enough)|when did (?:you|u|ya|it|that|your|the)(?: \w+)*? (?:stop|lose|quit|give up|start (?:to|doub|los|hat|feel|think|look|pretend|avoid|drink|liv|resent|hid)|become|fall out|begin (?:to|doub|los|hat|feel)|decide (?:you|to (?:stop|give|hate|leave))|go (?:from|off)|turn (?:into|so)|check out|first (?:feel|notice|realise|doubt|think)|get so|realise|die|last (?:feel|believe|care|enjoy|love|really))|when (?:are|will|were) (?:you|we|i) (?:going to|gonna|finally|ever|planning to|actually|get to|see the)|^(?:and |so |but )?when (?:you|i|he|she|they|the|we|it|your) |secretly|,? and (?:who|what|how)|until when|(?:about it|do with it).{0,5} (?:and )?by when|when did you decide|come off|not there|what time do you call|by what day|by when would|wonder|half of it|so (?:jealous|afraid)|living apart|what day, and|will you do first/,
    reason: {
      nl: 'Je vraagt naar een datum of moment: één feit en het antwoord is klaar. Goed om iets concreet te maken, niet om de ander te laten denken. Vraag daarna hoe of wat.',
      en: 'You ask for a date or a moment: one fact and the answer is done. Good for making things concrete, not for thinking. Follow with a how or a what.',
    },
    source: 'codebook, close case 2: one fact',
    hears: ['[When is] the demo?', 'and [since when]', '[What time did] he ring?'],
    ignores: [
      'When did you stop believing in it?',
      'When does it work best?',
      'When he rang I was in the car.',
    ],
  },
  {
    id: 'closed/en/who',
    label: 'closed',
    lang: 'en',
    weight: 2,
    tags: ['question'],
    words: ['who', "who's", 'whos', 'whom', 'whose', "who'd", "who'll", "who're"],
    finds: first(
      /(?:(?:(?:from|with|to|for|by|of) whom|whom|who|whose)(?:'s|'d|'ll|s)?(?: else)? (?:is|was|are|were|did|do|does|will|would|has|have|had|can|signs?|signed|sits|sat|owns?|owned|runs?|ran|came|comes|called|rang|sent|took|takes|gets|got|made|makes|joined|joins|decides|decided|approves?|approved|leads?|led|covers?|covered|handles|handled|buys?|bought|turned|holds|wrote|set|picks?|paid|pays|asked|answered|replied|closed|found|gave|goes|went|knows|on|in|at|from|the|your|his|her|their|our|it|that|he|she|they|you)\b|who(?: was (?:it|that)| is (?:it|that)|'s that|,? by name)?(?=[?. ]*$))/,
    ),
    spares:
      /who (?:could|might|would) (?:you|help|support|be|tell|see|else|teach|back|say)|who (?:in|from|on) the .{0,25}(?:could|might|would)|who (?:do|does|did|are|is|was|were) (?:you|it|he|she|brandon|that|[a-z]+) (?:think|trying|really|want to|remind|blame|angry|kidding|you|protecting|fooling)|who (?:hurt|taught|will (?:clean|tidy|pay)|says|cares|knew|made you|gave you|gives|told you|asked you|decided|lets|in their|on earth|the hell|is to say|does that)|who are you (?:doing|trying|really|protecting|fooling|so|angry|afraid|scared|most|kidding|to )|who you (?:are|really)|whom i |who in there haven'?t|reckon|like to|remind|kidding|so (?:afraid|angry)|impress|(?:look|hey look) who|who (?:needs|wants|buys from)|secretly|scared|could proofread|you waiting for/,
    reason: {
      nl: 'Eén naam is hier het hele antwoord. Je krijgt een feit, geen gedachte. Vraag daarna wat die persoon voor de ander betekent of zou zeggen.',
      en: 'One name is the whole answer here. You get a fact and no thinking. Ask next what that person means to them or would say.',
    },
    source: 'codebook, close case 2: one fact',
    hears: ['[Who signs] over there?', "and [who's the] new buyer", '[With whom did] you speak?'],
    ignores: ['Who could help you with that?', 'Who do you think you are?', 'I know a man who did that.'],
  },
  {
    id: 'closed/en/which-one',
    label: 'closed',
    lang: 'en',
    weight: 2,
    tags: ['question'],
    words: ['which', 'what', "what's", 'whats', "what'd", 'where', "where's", 'wheres', 'whereabouts'],
    finds: clause(
      /(?:(?:(?:to|for|in|on|at|from|with|by) )?which (?:one|ones|of (?:the|those|these|them) (?:two|three|four|five)|day|week|month|client|customer|account|product|version|branch|site|depot|office|region|team|person|[a-z]+ (?:is it|was it|did|do you mean))|(?:(?:to|for|in|on|at|from|with|by) )?what (?:percentage|percent|amount|price|number|stage|size|date|day|month|year|score|mark|figure|rate|level|budget|position|title|version|grade)\b|what(?:'s| is|s| was|'d| did| are| were)?,? (?:that one|it|this one|the deal|that deal) (?:worth|come (?:in|to|out) at|add up to|total|value|close at)|what(?:'s|s| is| was| are| were) (?:(?:his|her|their|your|the|our|its|that|this) )(?:(?!first step|next step|best|biggest|worst|real|hardest|main|most)[a-z'-]+ ){0,3}?(?:name|names|surname|number|numbers|figure|figures|amount|date|deadline|price|budget|value|status|stage|total|margin|discount|target|rate|title|percentage|count|split|quota|score|email|extension|postcode|closing date|size|term|turnover|revenue|fee)(?! (?:say|tell|mean)s?\b)|where(?:'s|s| is| was| are| were) (?:he|she|they|it|that|the|his|her|their|your) (?!heart|energy|head|passion|fire|fun|pain|rub|problem|ambition)[a-z' ]{0,25}?(?:based|held|now|kept|stored|report|file|quote|contract|deck|office|meeting|from|sitting|at|located|[a-z]+)\??$)/,
    ),
    spares:
      /on a scale|what'?s your (?:plan|view|idea)|where (?:are|is) (?:you|it|this|that) (?:going|heading|headed|stuck|coming from)|where'?s (?:the|your) (?:respect|sense|pride|professionalism)|by what da(?:y|te)|with whom|which ones|keeps you up|hoping for|the air|what day, and|where'?s the harm|your brain|attention|which one (?:speaks|appeals|feels|would|do you)|tell you/,
    reason: {
      nl: 'Je vraagt naar één gegeven. Dat maakt het plaatje compleet, maar de ander hoeft er niet over na te denken. Vraag daarna wat het hem of haar zegt.',
      en: 'You ask for one particular. It completes the picture but takes no thinking. Ask next what it tells them.',
    },
    source: 'codebook, close case 2: a "what" after one amount or name',
    hears: ['[Which one] did they take?', "[what's his name]", 'and [what percentage] was that'],
    ignores: ['Which parts of the job do you like?', "What's your view of it?"],
  },
  {
    id: 'closed/en/on-a-scale',
    label: 'closed',
    lang: 'en',
    weight: 2,
    tags: ['question', 'scaling'],
    words: ['scale', 'ten', '10', 'mark', 'rate', 'score', 'hundred', 'five', 'percent'],
    finds:
      /\b(?:on a scale(?: (?:of|from|to|between) \w+(?: (?:to|and) \w+)?)?|(?:out of|one to|1 to|zero to|0 to|nought to) (?:a )?(?:ten|10|five|hundred|100)|(?:what|which) (?:mark|score|grade)|how would you (?:rate|score|mark)|1-10|0-10)\b/,
    spares:
      /\b(?:you'?re|you are|i'?d (?:give|say|rate)|out of a hundred people|and what|times out of|trials|nine out of ten (?:times|buyers|customers|reps)|out of (?:ten|10|five|hundred|100) (?:reps|calls|customers|times|you|people|leads|buyers))\b|what (?:would|makes|made|keeps|took|takes).{0,40}(?:point|higher|step|up|five|six|seven|eight|not)|(?:of|out of) ten you (?:got|had|lost)/,
    reason: {
      nl: 'Een schaalvraag vraagt één cijfer. Dat is pas het begin: het gesprek zit in wat erachter zit. Vraag daarna wat het cijfer al zo hoog maakt, of wat een punt erbij zou schelen.',
      en: 'A scale asks for one mark. That is only the start: the talk lies behind it. Ask next what makes it that high, or what one point more would take.',
    },
    source: 'codebook, close case 2: a mark on a scale',
    hears: ['[On a scale of one to ten], how sure are you?', 'so how ready, [out of ten]'],
    ignores: ['What would it take to get one point higher, out of ten?', 'That is on a small order.'],
  },
]
