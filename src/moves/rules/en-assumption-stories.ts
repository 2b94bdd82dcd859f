// English guesses at causes, private lives and futures, told as if they were known.
import type { Rule } from '../rule.ts'
import { clause } from './en-start.ts'

export const EN_ASSUMPTION_STORIES: readonly Rule[] = [
  {
    id: 'assumption/en/you-did-it-because',
    label: 'assumption',
    lang: 'en',
    weight: 4,
    words: [
      'to',
      'why',
      'because',
      'cause',
      'cos',
      'cuz',
      'coz',
      "'cause",
      'so',
      'cause',
      "that's",
      'thats',
      'reason',
      'about',
      'explains',
      'get',
      'which',
    ],
    finds:
      /(?:\b(?:you|u|ur|you'?re|you'?ve|you'?d) [^?,]{2,70}?,? (?:because|'?cause|cos|cuz|coz|so (?:that )?(?:you (?:wouldn'?t|didn'?t|don'?t|could|can|won'?t)|no ?body|no one|he'?d|she'?d|they'?d|i'?d|everyone|the [a-z]+ would)|out of (?:fear|spite|pride|guilt|jealousy|habit)|to (?:get back at|prove|impress|please|avoid|punish|spite|show (?:off|him|her|them|me)|hide|protect yourself|cover|escape|be (?:liked|loved|seen|the hero)|feel|get (?:me|him|her|them) off|save face|look good))\b|^(?:and |so |but |well,? )?(?:because|'?cause|cos|cuz|coz) (?:you|u|ur|you'?re|you'?ve|deep|it|that|your)\b[^?]*|\b(?:that'?s|which is|that is|thats|this is)(?: really| actually| probably| exactly| just| clearly)? (?:(?:why|the reason)(?= (?:you|u|ur|it'?s|your)\b)|what'?s (?:behind|driving|eating|stopping|holding|really)|what (?:this|it|that) is(?: (?:really|all) about)?|how come) (?:you|u|ur|it'?s|your|this)?)/,
    spares:
      /^(?:what|how|where|which|who|when|do|did|have|are|is|could|would|can|will|if|tell|ask|send|call|go|don'?t) |\b(?:you say|you said|you'?re saying|you told|you mentioned|because you (?:said|told|asked))\b|\b(?:should|need to|ought to|could|want to|have to|might|must|lazy|careless|sloppy|not good enough|can'?t be bothered|couldn'?t be bothered)\b|that'?s why (?:i|we|he|she|they)|because (?:i|we|your report)\b|^(?:so |and )?(?:i|i'?d|i'?ve|so i'?ve) |\bcurious\b|to prove (?:it|to)/,
    reason: {
      nl: 'Je geeft de reden erbij die de ander niet gaf. Zo wordt jouw verklaring het gesprek. Vraag: wat speelde er voor jou?',
      en: 'You supply the reason they did not give. So your explanation becomes the talk. Ask: what was at play for you?',
    },
    source: 'codebook, close case 5: a causal link between two known facts counts',
    hears: [
      '[You mailed him because] you did not dare to ring.',
      "[that's why you] stay in the small accounts",
      'so [you took it over to prove] you still can',
    ],
    ignores: [
      'You should ring because he is in.',
      "That's why we are here.",
      'You said it was because of the price.',
    ],
  },
  {
    id: 'assumption/en/prediction',
    label: 'assumption',
    lang: 'en',
    weight: 2,
    words: ["you'll", 'youll', 'you', 'u', 'going', 'gonna', 'be', "won't", 'wont', 'ull', 'give'],
    finds: clause(
      /(?:(?:and |but |so |because |before .{3,30} |in .{3,20} |by .{3,30} |after .{3,30} |within .{3,20} |give it .{3,20} (?:and )?|next .{3,20} |come .{3,20} |once .{3,40} |the (?:minute|moment|first time|second) .{3,40} |as soon as .{3,40} )?,? ?(?:you'?ll|youll|ull|you will|you (?:won'?t|will not|wont)|you'?re (?:never |not |only |just )?(?:going to|gonna)|ur gonna|u gonna|you are going to)(?: (?:never|not|only|just|still|probably|soon|always|end up|all|be back|be|have|find it|find|go|start|get|feel|keep|hate|love|regret|miss|leave|quit|fold|cave|drop|fall|slip|forget|give|take|want|think|coast|say|last|do|make|hold|stick|manage|see|need|blame|run|stop|come|wish|crack|choke|panic|freeze|lose|burn|spend|hide|sit|tell|struggle|wait|drift|slide|go back))+\b)/,
    ),
    spares:
      /\b(?:what|how|which|when|who|where|if) (?:you'?ll|will you|are you|you'?re)|^(?:so |and |then )?(?:you'?ll|you will|you'?re going to|you'?re gonna) (?:be (?:ringing|calling|sending|asking|meeting|doing|talking|the one|speaking|visiting|seeing|taking|starting|there|at|in|with|fine|ok|great|brilliant|all right)|call|ring|ask|send|visit|talk|speak|write|book|try|do (?:it|that|this|the)|have (?:it|the|a) .{0,20}(?:by|on)|get (?:it|the|a) .{0,30}(?:by|on|from)|want to|need to|take (?:the|it|them|him|her)|let|see (?:him|her|them|the)|make (?:a|the|it|one)|start (?:with|on)|keep (?:the|it|an)|find (?:a|the|your|it (?:on|in))|tell (?:him|her|them)|give (?:him|her|them|it a|the)|go (?:to|and|and see|in)|put|leave (?:the|it|him|her)|stop (?:at|doing)|be (?:good|great|a )|manage|get there|do (?:great|fine|well|brilliantly))|you'?ll have (?:spoken|sent|heard|seen|had|got)|you'?ll be (?:through|done|finished)|gonna take it|i'?m (?:sure|confident|certain) you'?ll|i (?:know|trust) you'?ll|\b(?:off the account|out of a job|out of here|hear from me|answer to|or you'?ll|otherwise|explaining|fired|sacked|looking for (?:another|a new) job)\b|if you .{3,50} you'?ll (?:get|win|have|see|find|know|save|be (?:able|surprised|done|ahead))|you'?ll (?:see|notice|find) that|you'?ll have (?:more|the|a|less|half)|you'?ll (?:never|not) (?:make|be) (?:a|any)/,
    reason: {
      nl: 'Je voorspelt wat de ander gaat doen of voelen. Dat zegt meer over jouw verwachting dan over de ander. Vraag hoe die het zelf ziet verlopen.',
      en: 'You predict what they will do or feel. That tells more about your expectation than about them. Ask how they see it go.',
    },
    source: 'codebook, close case 7: a prediction ("You won\'t keep that up for two weeks")',
    hears: [
      "[You won't keep] that up for two weeks.",
      "well [you'll be] bored by June",
      "[before the year is out you'll regret] it",
    ],
    ignores: ['What will you do?', "So you'll call her on Monday.", "I'm sure you'll manage."],
  },
  {
    id: 'assumption/en/its-really-about',
    label: 'assumption',
    lang: 'en',
    weight: 1,
    words: ["it's", 'its', "that's", 'thats', 'this', 'it', "isn't", 'what'],
    finds: clause(
      /(?:(?:it'?s|its|that'?s|this is|it is|it was|that was|this was|it isn'?t|this isn'?t) (?:not|never|really|actually|just|all|all really|more|not really|not even|n't|only|simply|always|mostly)?(?: (?:really|actually|just|all|even|so much|simply))* ?(?:about (?:your|you|being|wanting|proving|control|pride|status|the money|respect|him|her|power|feeling)|your (?:pride|ego|fear|nerves|confidence|dad|father|mother|mum|mom|wife|husband|ex|divorce|marriage|old man|accent|age|upbringing|perfectionism|need|guilt|conscience|temper|insecurity|wounded|vanity|head|heart)|(?:the )?(?:fear|pride|ego|nerves|jealousy|envy|guilt|shame|vanity|loneliness|boredom|rejection|applause|insecurity|perfectionism)\b|because (?:you|of your|deep|your)|that you (?:don'?t|can'?t|want|feel|hate|need|fear|think|never)|the [a-z]+(?: [a-z]+)? (?:that'?s?|that has|that is|that wore|which) (?:keeping|holding|stopping|eating|scaring|frightening|bothering|wore|worn|taken|killed|broke|hurts?|scares?|bothers?|gets|got|makes?|made|put|drives?|keeps?))|the [a-z]+ (?:is|are|has|have) (?:eating|getting to|wearing|scaring|killing|wrecking) (?:at )?you)/,
    ),
    spares:
      /\b(?:what|how|which|who|is it|you (?:say|said|told|mentioned))\b|not good enough|about your (?:attitude|behaviou?r|result|manners)|^it'?s your (?:hour|time|call|turn|choice)|it'?s about (?:your|the) (?:pipeline|forecast|quarter|report|application|plan)|it'?s all about|the part that/,
    reason: {
      nl: 'Je vertelt waar het "eigenlijk" om gaat. Daarmee veeg je hun eigen verklaring weg. Vraag waar het voor de ander om draait.',
      en: 'You tell them what it is "really" about. That wipes out their own account. Ask what it is about for them.',
    },
    source: 'codebook, close case 5: adds a cause or motive',
    hears: ["[It's not about the money], you want the title.", "well [it's your pride]"],
    ignores: ["It's about the pipeline today.", "It's your hour."],
  },
  {
    id: 'assumption/en/private-life',
    label: 'assumption',
    lang: 'en',
    weight: 4,
    words: [
      'home',
      'wife',
      'husband',
      'marriage',
      'divorce',
      'girlfriend',
      'boyfriend',
      'kids',
      'father',
      'mother',
      'dad',
      'mum',
      'mom',
      'childhood',
      'drink*',
      'sleep*',
      'missus',
      'partner',
      'upbringing',
      'family',
      'ex',
      'money',
    ],
    finds:
      /\b(?:(?:things|trouble|problems|something|stuff)(?:'s|s| is| are| were| was| going| must be| isn'?t| aren'?t)*(?: (?:not|a bit|wrong|fraught|tense|rough|difficult|going on|up|bad|tough|well|right|quite|all|so|good))*,? (?:at|back) home|(?:trouble|problems|troubles|issues) (?:at home|with (?:your |the )?(?:wife|husband|missus|partner|kids|money))|your (?:wife|husband|missus|partner|girlfriend|boyfriend|marriage|divorce|childhood|upbringing|father|mother|dad|mum|mom|ex|family)(?:'s(?= (?:been|giving|got|nagging|making|fed|leaving|left|not|always|who))| is| was| has| have| must| never| always| wants?| makes?| gives?| giving| keeps?| left)|(?:is|are|does|did|has) (?:it|that|he|she|i|[a-z]+) (?:like|remind you of|sound like) your (?:father|mother|dad|mum|mom|old man)|in your family)/,
    spares:
      /^(?:what|how|when|who|where|which) |\b(?:you (?:say|said|told|mentioned)|how'?s|how (?:is|are)|what does|^(?:is|does|did|has) your|does your (?:wife|husband|partner) know|regards|say hello|congrat\w*|all the best|sorry to hear|do you (?:have|live))\b|work from home|home (?:straight|visit|office)|(?:drive|drove|way|go|went|get|got) home/,
    reason: {
      nl: 'Je haalt thuis of het verleden erbij zonder dat de ander dat deed. Dat voelt al gauw als over de grens. Vraag of er nog iets meespeelt, en laat het daarbij.',
      en: 'You bring in home or the past when they did not. That soon feels like crossing a line. Ask what else plays a part and leave it there.',
    },
    source: 'codebook: assumption, private life; "Komt het doordat je thuis problemen hebt?"',
    hears: ['I imagine [things are a bit fraught at home].', 'maybe [your wife wants] you back earlier'],
    ignores: ['How are things at home?', 'You said your wife is ill.'],
  },
  {
    id: 'assumption/en/in-your-head',
    label: 'assumption',
    lang: 'en',
    weight: 4,
    words: ["you've", "you'd", 'up', 'u', 'your', 'yourself', 'ur', 'mind', 'head', "you've", "you'd", 'you'],
    finds: clause(
      /(?:(?:you'?ve|you'?d|you have|you had|you|u|u've|youve)(?: (?:already|just|long|simply|clearly|probably|pretty much|kind of|sort of|secretly|never|always|really|quietly))* (?:given up|give up|gave up|lost (?:faith|(?:the )?heart|hope|interest|confidence|your|belief|the (?:will|fire|hunger|joy|taste))|made (?:up )?your mind|written (?:it|this|him|her|them|us|the)|wrote (?:it|him|her|them) off|decided (?:it|that|they|he|she|you)|checked out|switched off|stopped (?:believing|caring|trying|enjoying)|fallen out|gone off|had enough|got cold feet|bottled it|one foot|half (?:a|an|your)|started to (?:doubt|believe|think|feel|hate)|convinced yourself|talked yourself|told yourself|set your heart|your (?:heart|eye) (?:set )?on|got something|got a (?:chip|thing|soft spot)|taken it (?:personally|to heart)|took it (?:personally|to heart)|let it get to you|got it in for|always been (?:a|the|one|afraid|scared)|never (?:forgiven|liked|believed|trusted|wanted|got over|felt|really)|got (?:too )?(?:comfortable|scared|spooked|greedy))|(?:your|ur) (?:head|mind|heart|confidence|gut|pride|ego|fear|passion|motivation|energy|enthusiasm|nerves)(?:'s|s| is| was| has| went| goes| isn'?t| wasn'?t| got| has gone| already)? (?!tell|say|telling|saying)[a-z]+|in your (?:head|mind|eyes|heart)\b)/,
    ),
    spares:
      /^(?:what|how|where|which|who|when|why|do|did|have|are|is|could|would|can|will|tell) |\b(?:you say|you said|you're saying|you told|you mentioned|lost (?:the (?:deal|client|account|order)|your (?:laptop|phone|biggest|two)))\b|what(?:'s| is| goes| went) (?:on |through )?(?:in )?your (?:head|mind)|through your (?:head|mind)|on your mind|come to mind|make up your mind|lost your (?:client|account)|hold your|should have|you never (?:listen|call|bring|do|answer|finish|learn|log|think|bother|take|update|prepare)/,
    reason: {
      nl: 'Je beschrijft wat er in het hoofd of hart van de ander omgaat. Dat kun je niet zien. Vraag wat die zelf merkt.',
      en: 'You describe what goes on in their head or heart. You cannot see that. Ask what they notice themselves.',
    },
    source: "codebook: assumption, puts something into the coachee's head, heart or reasons",
    hears: [
      "[You've already given up] on them.",
      "so [your head's halfway] to Spain",
      "[you'd made up your mind] before he sat down",
    ],
    ignores: ['What went through your mind?', 'You said you had given up.', "You've lost two deals."],
  },
]
