// English tips as a statement: I'd, if I were you, you should, my advice.
import type { Rule } from '../rule.ts'
import { clause } from './en-start.ts'

export const EN_TIP_STATEMENTS: readonly Rule[] = [
  {
    id: 'tip/en/i-would',
    label: 'tip',
    lang: 'en',
    weight: 1,
    words: ["i'd", 'id', 'i', "we'd", 'me'],
    finds: clause(
      /(?:i'?d|id|i would|i should|me,? i'?d|personally,? i'?d)(?: (?:just|simply|maybe|perhaps|probably|sort of|kind of|also|always|certainly|definitely|personally|rather|first|never|not|still|be (?:tempted|inclined) to|be doing|say (?:just )?|suggest|recommend|advise|urge you to|encourage you to|start by|begin by|go for|go with|stick|um,?))* (?!just|simply|maybe|perhaps|probably|also|always|still|personally|trust|have\b|put (?:my|money)|give (?:that|it|you) |fire|get (?:mad|cross)|like\b|love\b|say (?:you|it'?s|that)|be (?:glad|happy|curious|keen|interested|grateful|careful not|lying|curious|delighted|surprised|worried|lost|honou?red|sorry)|hate|appreciate|hope|imagine|guess|bet|wager|rather not|prefer not|enjoy|value|put money|forgotten|assume|better|want|be|expected|hoped|wanted|heard|been|had|asked|never|not|thought|forgot|seen|got|told|missed|no|call it|call that|venture|understood|welcome|need|miss|be (?!honest|careful|straight|firm|upfront|clear|open|bold|brave|ringing|asking|doing)|feel|think)[a-z]+/,
    ),
    spares:
      /\b(?:i'?d (?:say|guess|bet|imagine|call) (?:you|it|that|this|a\b)|i'?d (?:like|love) (?:to|you)|i'?d be (?:glad|happy|curious|keen|interested|grateful|lost|surprised)|if i'?d|i'?d (?:rather|prefer) (?:we|you tell|hear|to hear)|i'?d (?:already|just|even) [a-z]+ed|(?:we|i)'?d (?:start|begin|look|use|take|split|spend|keep) (?:the|this|our|with) (?:first|hour|time|half|talk|conversation|session)|i'?d (?:suggest|propose) we|id (?:card|badge|number)|i'?d fire|so i'?d (?:like|know)|i'?d give (?:that|it|you) (?:a|about)|i'?d (?:go|get) (?:mad|nuts|crazy)|sell my|i'?d (?:still )?struggle|i'?d (?:do|feel|think|want|react) (?:exactly )?the same|i'?d understand|i'?d know)\b|what would i|^if (?:you|he|she|they) .{0,30} i'?d (?:be|know|feel)|i would (?:be (?!inclined|tempted)|like|love|not have)|i would suggest we|, i'?d say[.!]?$|i'?d say (?:someone|somebody)|i'?d a |i would hear|i'?d (?:answered|started|have started)|, and i'?m not cross/,
    reason: {
      nl: 'Je vertelt wat jij zou doen. Daarmee is het jouw oplossing, en die past misschien niet bij de ander. Vraag wat die zelf zou kiezen.',
      en: 'You tell them what you would do. That makes it your solution, and it may not fit them. Ask what they would choose.',
    },
    source: 'codebook: tip, "I would…"',
    hears: [
      "[I'd start] with the old trial users.",
      'well [id just ring] him',
      '[I would be inclined to take] the train',
    ],
    ignores: ["I'd like to hear your side.", "I'd say you are afraid.", "I'd love to know more."],
  },
  {
    id: 'tip/en/if-i-were-you',
    label: 'tip',
    lang: 'en',
    weight: 8,
    words: [
      "i'd",
      'id',
      'if',
      'were',
      'place',
      'shoes',
      'me',
      'position',
      'seat',
      'boots',
      'up',
      'was',
      'chair',
    ],
    finds:
      /\b(?:if (?:i|it) (?:was|were|wos) (?:me|you|u|in your (?:shoes|place|position|boots|seat|chair)|to (?:do|put|pick|choose|start))|were i (?:you|in your (?:shoes|place|position))|(?:me,? )?in your (?:shoes|place|boots|position|seat|chair|spot),? i|if i (?:had|were|was|sat) (?:your|in your|a spare|that)|if you (?:ask|asked) me|if you want (?:my|an?) (?:advice|opinion|tip)|if i'?m you|if it were up to me|(?:were|if) it (?:were )?(?:mine|my call)|what i(?:'d| would) do(?: is)?)\b/,
    spares:
      /\b(?:leaving aside|i can tell you what|what would you do if i|if you ask me,? (?:you(?:'re| are| just| have| don'?t)|that'?s|it'?s|this)|(?:weak|lazy|sloppy|poor|rude|disgrace\w*|mess|late|not good).{0,30}if you ask me|if i were you i'?d be (?:ashamed|embarrassed|worried))\b|^what would (?:you|i|she|he)/,
    reason: {
      nl: 'Je stapt in de schoenen van de ander. Dan loopt die straks op jouw plan. Vraag wat die in deze plek wil doen.',
      en: 'You step into their shoes. Then they will be walking your plan. Ask what they want to do in that place.',
    },
    source: 'codebook: tip, "I would…"',
    hears: [
      '[If I were you] I would ring.',
      '[in your place i] would ask for a coffee',
      "well [if it was me] I'd wait",
    ],
    ignores: ['What would you do if I said yes?', 'If you were there, what would you ask?'],
  },
  {
    id: 'tip/en/you-should',
    label: 'tip',
    lang: 'en',
    weight: 1,
    words: [
      'should',
      'shd',
      'must',
      'ought',
      'need',
      'needs',
      'have',
      'gotta',
      'got',
      'better',
      'supposed',
      'want',
      'wanna',
      'had',
      'youd',
      "you'd",
      "shouldn't",
      "mustn't",
      "needn't",
      "can't",
    ],
    finds: clause(
      /(?:i (?:really |do |just |honestly )?(?:think|reckon|feel|believe|guess|suppose) (?:that )?|what |then |next time,? |all |the first thing |first,? )?(?:you|u|ya|ye|we|one|you two|you both)(?:'?d|'?ve|'?ll)?(?: (?:really|just|probably|simply|definitely|maybe|perhaps|also|both|only|always|still|first|clearly|all|at least|do|might|may|could|will|would|'?ll))* (?:should(?:n'?t)?|ought(?:n'?t)?(?: not)? to|must(?:n'?t)?|need(?:s)? (?:to|him|her|them)|needn'?t(?! be| worry| feel| apolog)|have (?:got )?to|'?ve got to|got to|gotta|better|best|had better|are supposed to|want to|wanna|be (?:better|best|wise|well) (?:off|to|advised)|do (?:better|well|best)(?: to)?|be (?:mad|daft|crazy|silly) not to)(?: (?:not|just|simply|really|at least|first|maybe|be|try|start|stop|also|always|never|sit|go|get))* (?!have\b|be (?:ashamed|afraid|tired|worried|so|exhausted|proud|joking|kidding)|know(?:n)? (?:better|that|by)|feel|hate|think i|love|miss)[a-z]+/,
    ),
    spares:
      /\b(?:to call it|should(?:n'?t)?(?:'ve| have| of)|ought to (?:have|be ashamed)|you must (?:be|have|feel|think|hate|love|miss|know)|what (?:do|should|must|would|did|could) (?:you|we|i)|if you (?:want|need|have|had|must)|whatever you|do you (?:want|need|have)|you want to (?:be (?:liked|the|seen|loved|in)|prove|leave|quit|win|show|say|hear|hide|know|talk|discuss|look at|start|use|punish|impress|think|get out|feel|escape|avoid|protect)|or else|otherwise|you (?:say|said|told)|what you (?:want|need|have)|you better (?:not )?(?:hope|pray)|you need to (?:grow|wake)|(?:all|anything|something|everything|things|the thing|that|what|when|where|who|how|as) (?:that )?(?:you|we) (?:want|need|have|must|should)|need (?:everyone|applause|to (?:be|feel|win|prove))|better (?:than|at)|you (?:think|feel|believe) (?:you|that you) (?:should|must|have to|need)|i'?d have thought|you (?:don'?t|didn'?t|never) (?:have|need|want) to|need more from me|need from me|you need (?:a|an|more|some) (?:hug|break|minute|moment|coffee)|have to (?:say|admit|feel|deal|do it (?:all )?(?:alone|yourself)|cope))\b|^(?:what|how|which|why|when|where|who|do|did|if|would|could|should) (?!you (?:just|also))|\?$|still (?:have|need) to (?:explain|learn)|you have to (?:chase|carry|deal|put up|do everything)/,
    reason: {
      nl: '"Je moet" legt de oplossing op. Wie moet, doet het hooguit voor jou. Vraag wat de ander vindt dat er nodig is.',
      en: '"You should" imposes the solution. Who has to, does it at best for you. Ask what they think is needed.',
    },
    source: 'codebook: tip, "You should block an hour for calls."',
    hears: [
      '[You should block] an hour for it.',
      'honestly [you need to just ring] her',
      "[you'd better ask] for the date first",
    ],
    ignores: [
      'You should have rung.',
      'You must be tired.',
      'What do you need to know?',
      'If you want to start, fine.',
    ],
  },
  {
    id: 'tip/en/you-could',
    label: 'tip',
    lang: 'en',
    weight: 2,
    words: ['could', 'can', 'might', 'may', 'cud'],
    finds: clause(
      /(?:(?:and |or |so |then |but |maybe |perhaps |i (?:think|guess|suppose|wonder if|wonder whether|was wondering (?:if|whether)|reckon) )*(?:you|u|ya|ye|we|one)(?: both| two| all)? (?:could|cud|can|might|may)(?: (?:always|just|simply|maybe|perhaps|also|even|sort of|well|usefully|profitably|at least|then|first|easily|of course|want to|wish to|like to|care to|do worse than|try|consider|start|go|as well))* (?!be\b|have\b|with\b|sell ice|tell me|say\b|see\b|hear\b|feel\b|think\b|imagine\b|hardly\b|barely\b|not\b|never\b|count on\b|do (?:it|that|this|better)\b|only\b|manage\b|smell\b|understand\b|handle\b|stand\b|really\b|walk me|trust\b|add to\b|sit down\b|breathe\b|speak freely|hang\b|describe\b|talk about\b|call (?:that|it|this)\b|rest assured|expect\b|afford\b|tell\b|no\b|give a\b|blame\b|live\b|sleep\b|leave (?:it|that)\b|relax\b|t\b)[a-z]+)/,
    ),
    spares:
      /^(?:what|how|which|where|who|when|why|if|do|did|is|are|was|as|as far as) |\b(?:so you can do it|you can (?:be|do) (?:bothered|it when)|you could(?:n'?t)? (?:at least|have|be|not)|you can (?:always )?(?:come to me|reach me|call me|ring me)|we can (?:just |sit |then )?(?:sit|talk|start|look|come back|stop|go|take|use|stay|begin|leave|park|see|pause|do that|go wherever|begin)|we could (?:talk|start|look|come back|stop|use|stay|begin|leave|park|take the)|we (?:may|might) (?:talk|start|look|begin)|(?:wish|hope|so|that|what|all|anything|everything|best|thing|things|something|nothing|wherever|whatever|however|how|where|when|who|if|whether|as (?:much|far|long|soon) as|because|so that|think) (?:that )?(?:you|we) (?:can|could|might))\b|\?$/,
    reason: {
      nl: '"Je zou kunnen" klinkt vrijblijvend en is toch jouw idee. De eerste optie op tafel blijft vaak liggen. Vraag: wat kun je nog meer bedenken?',
      en: '"You could" sounds free, yet it is your idea. The first option on the table tends to stay. Ask: what else could you think of?',
    },
    source: 'codebook: tip, suggestion in any form',
    hears: [
      '[You could always ask] for a later slot.',
      'well [you might want to trim] the deck',
      '[maybe you could invite] her team',
    ],
    ignores: ['You could be right.', 'What could you do?', 'We can start with your list.'],
  },
  {
    id: 'tip/en/my-advice',
    label: 'tip',
    lang: 'en',
    weight: 8,
    words: [
      'advice',
      'tip',
      'suggestion',
      'suggest*',
      'advise*',
      'recommend*',
      'recommendation',
      'propose',
      'proposal',
      'counsel',
      'urge',
      'pointer',
      'idea',
      'hint',
      'option',
      'possibility',
      'thought',
      'pleasure',
      'invite',
    ],
    finds:
      /\b(?:my (?:(?:one|only|first|best|honest|humble|modest) )*(?:advice|tip|suggestion|recommendation|counsel|two cents|thought|idea|proposal)(?:,| is| would be| for you| to you|'s| here)+(?! (?:was|that we|we))|(?:a|one|one more|another|here'?s an?|quick|just a|some|the best|little|handy) (?:little |quick |small |handy |simple |good |old |free )*(?:tip|piece of advice|suggestion|bit of advice|pointer|word of advice|hint)s?(?::|,| for you| from me| is| would be)|(?:a|one|another|my|an) (?:thought|option|possibility|idea|suggestion|alternative)(?:,? (?:perhaps|maybe))?(?::| would be| could be| might be| is (?:to|that you))|i(?:'d| would| can| might| could| should| want to| must| do| am going to| shall| will)?(?: (?:strongly|only|just|also|really|always|humbly|warmly|certainly))* (?:suggest|advise|recommend|urge|counsel|invite you to|propose)(?:ed)? (?!we\b|that we\b|something\b|anything\b|to (?:start|begin|talk|look))(?:that |you |to |doing |it )?[a-z]+|take it from me|take my (?:word|advice)|a word to the wise|food for thought|free advice)(?![a-z])/,
    spares:
      /^(?:what|how|which|who|where|do|did|would) |\b(?:what (?:would|do|did) (?:you|she|he|they) (?:suggest|advise|recommend)|(?:he|she|they|you) (?:suggest|advise|recommend)\w*|asked? (?:for|me for) (?:advice|a tip)|(?:want|need|give|giving|gave|given) (?:my |any |some |you |me )*(?:advice|a tip)\b|no advice|the (?:advice|tip) (?:was|is) mine|may i (?:suggest|offer|propose) (?:something|a)|with(?:out)? (?:my|any) advice|sorry|scrap|forget (?:that|my))\b/,
    reason: {
      nl: 'Je kondigt het zelf aan: hier komt advies. Een advies kost de ander het eigen denken. Vraag eerst welke ideeën die heeft.',
      en: 'You announce it yourself: here comes advice. Advice costs them their own thinking. Ask first which ideas they have.',
    },
    source: 'codebook: tip, advice',
    hears: [
      '[My advice is] to wait a week.',
      'ok [one tip:] ask for the date first',
      '[I suggest you bring] finance along',
    ],
    ignores: [
      'What would you advise a colleague?',
      'I suggest we start with your list.',
      'Sorry, forget my advice.',
    ],
  },
]
