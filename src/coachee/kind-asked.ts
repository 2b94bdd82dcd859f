// The kind of answer a question wants, whatever it is about: a view, a price, a reason to wait, what somebody else would say.
import { fold, type Language } from '../moves/language.ts'

/** What a person can answer without a story: the narrower before the broader. */
export const KINDS = [
  'own-part',
  'held-back',
  'cost-you',
  'brings-you',
  'others-would',
  'others-did',
  'what-like',
  'matters',
  'exception',
  'differs',
  'could-do',
  'what-did',
  'notice',
  'opinion',
  'what-do',
  'what-happened',
  'how-done',
  'which-one',
] as const
export type Kind = (typeof KINDS)[number]

const ASKED: Record<Language, Record<Kind, RegExp>> = {
  nl: {
    'own-part':
      /\b(?:jouw|je|eigen) (?:eigen )?(?:aandeel|rol|bijdrage|deel)\b|\bin (?:je )?eigen hand|\bzelf in de hand\b|\b(?:ligt|lag|zit|zat) (?:er |daar)?(?:\w+ )?aan jou(?:zelf)?\b|\bwelk (?:deel|stuk|stukje) (?:\w+ ){0,3}(?:van jou|aan jou)\b|\binvloed\b/,
    'held-back':
      /\bhoud(?:t|en)? (?:je|jou|jezelf)\b.*\btegen\b|\b(?:hield|hielden) (?:je|jou|jezelf)\b|\bweerhoud|\bweerhield|\b(?:staat|stond|zit|zat) (?:er |dat |je |jou )*in de weg\b|\bwat maakt(?:e)? dat je (?:\w+ ){0,4}niet\b|\bwaarom (?:\w+ ){1,5}niet\b|\bremt\b|\bblokkeert\b/,
    'cost-you':
      /\bwat zou (?:\w+ ){0,3}kosten\b|\bwat (?:kost|kostte|kosten) (?:\w+ ){0,5}(?:jou|je|jezelf|dat|het|dit)\b|\bwat heeft (?:\w+ ){0,5}gekost\b|\bwat (?:lever|verlies|mis) (?:je|jij) (?:\w+ ){0,3}(?:in|door|als|mee)\b|\bde prijs (?:ervan|daarvan|van)\b|\bten koste\b|\bwat (?:ben|raakte|raak|verloor|verlies) (?:je|jij) (?:\w+ ){0,4}kwijt\b|\bwat (?:verloor|verlies) (?:je|jij)\b|\bwat (?:gaat|ging) er (?:\w+ ){0,4}verloren\b/,
    'brings-you':
      /\bwat (?:levert|leverde|brengt|bracht|geeft|gaf|biedt) (?:\w+ ){0,4}(?:je|jou|op|jezelf)\b|\bwat (?:heb|had) (?:je|jij) (?:(?:\w+ ){0,2}(?:eraan|daaraan)|(?:er|daar) (?:\w+ ){0,2}aan)\b|\bwat (?:heeft|had) (?:\w+ ){0,5}opgeleverd\b|\bwat haal (?:je|jij) (?:eruit|daaruit|er)\b|\bwat (?:is|was) (?:er |daar )?(?:fijn|mooi|leuk|goed|prettig|lekker) (?:aan|van)\b/,
    'others-would':
      /\bwat (?:zou|zouden|zal|zullen) (?!je\b|jij\b|er\b|dat\b|het\b|dit\b|ik\b)\w+ (?:\w+ ){0,5}(?:zeggen|vinden|denken|antwoorden|adviseren)\b|\bwat (?:zou|zal) (?:je|jouw) (?!zelf|dan\b|nu\b|nou\b|er|daar|tegen|aan|hem\b|haar\b|hen\b|ze\b|die\b|dat\b|het\b|dit\b|met\b|in\b|eerst|als\b|graag|liever|willen|kunnen|zeggen|vinden|denken)\w+ (?:\w+ ){0,3}(?:zeggen|vinden|denken)\b|\bhoe (?:zou|zouden) (?!je\b|jij\b|dat\b|het\b)\w+ (?:\w+ ){0,4}(?:beschrijven|omschrijven)\b|\bwat denk je dat (?!je\b|jij\b|er\b|het\b|dat\b)\w+\b.*/,
    'others-did':
      /\bwat (?:zou|zouden|zal|zullen) (?!je\b|jij\b|er\b|dat\b|het\b|dit\b|ik\b)\w+ (?:\w+ ){0,5}(?:doen|willen|horen|merken|zien)\b|\bwat (?:deed|doet|doen|deden|wil|wilde|willen|wou|wouden|weet|wist|weten|mist|miste|missen|ziet|zag|zien|krijgt|krijgen|merkt|merkten|verwacht|verwachten|kopen|vragen|vraagt) (?!je\b|jij\b|dat\b|het\b|dit\b|er\b)\w+\b/,
    'what-like':
      /\bwat (?:is|was) (?:dat |\w+ )?voor (?:iemand|man|vrouw|type|mens|jongen|meisje|club|plek|tent)\b|\bwat voor (?:iemand|man|vrouw|type|mens|jongen|meisje) (?:is|was)\b|\bhoe (?:is|was) (?:hij|zij|ze)\b|\bhoe gaan? (?:je|jij|jullie) (?:met \w+ |met elkaar )?(?:om|samen)\b|\bhoe is (?:het|je contact|de band) (?:tussen|met) (?!je\b|jou\b)/,
    matters:
      /\bwat mis (?:je|jij)\b|\bwat betekent?\w* (?:\w+ ){0,5}voor (?:je|jou)\b|\bwat betekent?\w* (?:\w+ ){1,4}(?:je|jou)\b|\b(?:waarom|hoe|wat) (?:\w+ ){0,6}belangrijk\b|\bbelangrijkste?\b|\bwat zegt (?:dat|dit|het)\b.*\b(?:over|jou|je)\b/,
    exception:
      /\b(?:wanneer|waar|bij wie) (?:lukt|lukte|gaat|ging|loopt|liep|werkt|werkte|voel) (?:\w+ ){0,4}(?:wel|goed|beter|makkelijk|vanzelf|prettig)\b|\bwanneer (?:is|was) (?:het|dat) (?:wel|anders|beter)\b|\bwanneer (?:juist |dan )?(?:niet|wel)\W*$|\bkeer (?:dat )?(?:het |dat )?(?:wel|anders|goed|beter) (?:ging|liep|lukte|was)\b/,
    differs:
      /\bhoe (?:is|was|ging|ziet|zag) (?:\w+ ){1,3}(?:vroeger|toen nog|daarvoor|ervoor|in het begin)\b|\bverschil\b|\bverschilt\b|\bhoe anders\b|\banders dan\b|\bwat (?:is|was|maakt|maakte|gaat|doe) (?:\w+ ){0,4}anders\b|\bvergeleken\b|\bveranderd\b/,
    'could-do':
      /\b(?:wat|hoe|waar|waarmee) (?:kun|kan|kon|zou|had) (?:je|jij) (?:\w+ ){0,8}(?:doen|kunnen|veranderen|anders|proberen|beginnen|aanpakken|bijdragen|beter|helpen|maken|zorgen)\b|\bwat (?:kun|kan|zou) (?:je|jij) (?:\w+ ){0,3}\W*$|\bhoe ga (?:je|jij)\b/,
    'what-did':
      /\b(?:wat|hoe) (?:deed|zei|reageerde|antwoordde) (?:je|jij)\b|\bwat heb (?:je|jij) (?:\w+ ){0,6}(?:gedaan|gezegd|geprobeerd|geantwoord)\b/,
    notice:
      /\bwat gebeurt er\b|\bwat heb (?:je|jij) (?:\w+ ){0,4}(?:gemerkt|gezien|gehoord)\b|\b(?:wat|waar|waaraan) (?:merk|merkte|zie|zag|hoor|hoorde|voel) (?:je|jij)\b|\bhoe (?:merk|merkte) (?:je|jij)\b|\bwat (?:valt|viel) (?:je|jou)\b|\bwat zou (?:je|jij) (?:\w+ ){0,3}(?:merken|zien|horen)\b/,
    opinion:
      /\bhoe (?:kijk|keek|zie|zag|sta|ervaar|ervoer|beleef|beleefde) (?:je|jij)\b|\bhoe heb (?:je|jij) (?:\w+ ){0,4}(?:beleefd|ervaren|gevonden)\b|\bwat (?:vind|vond|denk|dacht|maak) (?:je|jij)\b|\bwat is (?:jouw|je) (?:kijk|mening|idee|gevoel|gedachte)\b|\bhoe (?:is|was) (?:het|dat|dit)\b|\bwaar denk je aan\b|\bhoe (?:klinkt|klonk|valt|viel) (?:dat|het|dit|die)\b/,
    'what-do': /\bwat doe (?:je|jij)\b/,
    'what-happened':
      /\bwat gebeurde (?:er|daar)\b|\bwat is (?:er|daar) (?:\w+ ){0,5}gebeurd\b|\bwat (?:overkwam|was er aan de hand)\b|\bhoe (?:ging|verliep|liep) (?:dat|het|die|zo)\b/,
    'how-done':
      /\bgeheim\b(?= *\W*$)|\bhoe (?:doe|krijg|pak|werk|begin|los|regel|zorg|bereid|bouw|maak|hou|haal|deed|kreeg|heb|lukt|lukte|leer|leerde) (?:\w+ ){0,2}(?:je|jij|jou)\b/,
    'which-one': /\bwelke?\b|\bnoem (?:er )?(?:eens |maar )?(?:een|er een)\b/,
  },
  en: {
    'own-part':
      /\byour (?:own )?(?:part|share|role|contribution|side) (?:in|of|to)\b|\bin your (?:own )?(?:hands?|control|power)\b|\bwithin your\b|\bdown to you\b|\b(?:which|what) (?:bit|part|share) (?:of \w+ )?(?:is|was|are) (?:yours|down to|up to)\b|\binfluence\b/,
    'held-back':
      /\b(?:hold|holds|held|stop|stops|stopped|stopping|keep|keeps|kept|keeping|prevent|prevents|prevented|holding) you (?:back|from|off)?\b|\bin (?:the|your) way\b|\bwhy (?:didn't|don't|haven't|not|wouldn't|won't) you\b|\bwhat makes you not\b/,
    'cost-you':
      /\bwhat (?:does|did|do|has|will|would|might|is) (?:\w+ ){0,5}(?:cost|costing)\b|\bthe price (?:of|for|you)\b|\bwhat do you (?:lose|give up|miss out)\b|\btake out of you\b|\bwhat (?:would|did|have) you (?:lose|lost)\b/,
    'brings-you':
      /\bwhat (?:does|did|do|will|would) (?:\w+ ){0,5}(?:give|bring|get) you\b|\bwhat (?:do|did|would) you get (?:out of|from)\b|\bwhat(?:'s| is) in it for you\b|\bwhat(?:'s| is| was) (?:good|nice|great|best) about\b|\bwhat (?:does|did|do) (?:that|it|this|they|he|she) do for you\b|\bwhat do you (?:like|enjoy|love)\b/,
    'others-would':
      /\bwhat (?:would|will|might) (?!you\b|your (?:gut|head|heart|body|instinct)\b|it\b|that\b|this\b|i\b|a\b|happen\b|be\b|make\b|help\b|need\b|have\b|change\b|get\b)\w+ (?:\w+ ){0,6}(?:say|said|think|thought|tell|told|answer)\b|\bhow (?:would|might) (?!you\b|it\b|that\b|this\b|i\b)\w+ (?:\w+ ){0,4}describe\b|\b(?:what|how) do you (?:think|imagine|reckon|suppose) (?:they|he|she|people|the \w+|your \w+|[a-z]+) (?:would|will|might|thinks?|thought|feels?|sees?|saw|makes?|says?|wants?|wanted)\b/,
    'others-did':
      /\bwhat (?:would|will|might) (?!you\b|your (?:gut|head|heart|body|instinct)\b|it\b|that\b|this\b|i\b|a\b|happen\b|be\b|make\b|help\b|need\b|have\b|change\b|get\b)\w+ (?:\w+ ){0,6}(?:make|made|do|done|want|wanted|notice|noticed|see|seen|feel|felt|hear|like)\b|\bwhat (?:does|did|do) (?!you\b|it\b|that\b|this\b|i\b|your (?:gut|head|heart|body|instinct)\b)\w+ (?:\w+ ){0,4}(?:do|did|want|need|know|ask|look for|notice|see|get|come|miss|buy|expect)\b/,
    'what-like':
      /\bwhat(?:'s| is| was|'re| are| were) (?:(?!that\b|it\b|this\b|life\b|work\b|home\b|business\b|trade\b|today\b|tomorrow\b|being\b|your\b|the\b)\w+|your \w*(?:boss|manager|wife|husband|partner|colleague\w*|mate|mum|dad|team)) (?:really |actually |still )?like\b|\bwhat (?:kind|sort|type) of (?:a )?(?:person|man|woman|bloke|girl|boss|place|guy)\b|\bhow (?:do|did) you (?:and \w+ )?get (?:on|along)\b/,
    matters:
      /\bwhat do you miss\b|\bwhat (?:does|did|do) (?:\w+ ){1,5}mean (?:to|for) you\b|\bwhy (?:is|was|does|do|did) (?:\w+ ){0,6}(?:important|matter)\b|\bhow important\b|\bmatters? (?:most|to you|so much)\b|\bmost important\b|\bwhat does (?:that|it|this) say (?:to|about) (?:you|yourself)\b/,
    exception:
      /\b(?:when|where|with whom) (?:does|did|do|is|was) (?:\w+ ){0,4}(?:work|go well|go right|easy|easier|different|better|click)\b|\btime (?:it |that |this )?(?:went|worked|was|felt) (?:\w+ )?(?:well|different(?:ly)?|better|right|easy)\b/,
    differs:
      /\b(?:how|what) (?:is|was|were|did) (?:\w+ ){1,4}(?:before|back then|in the beginning|at first|at the start|used to)\b|\bdifference\b|\bdifferent(?:ly)?\b|\bdiffers?\b|\bcompared? (?:to|with)\b|\bchanged\b/,
    'could-do':
      /\b(?:what|how|where) (?:could|can|might) you\b|\bwhat would you (?:do|change|try|start|begin)\b|\bhow (?:would|will) you\b|\bhow are you going to\b|\bwhere would you (?:start|begin)\b|\bwhat are your options\b/,
    'what-did':
      /\b(?:what|how) did you (?:\w+ )?(?:do|say|tell|react|respond|answer|handle|deal|try)\b|\bwhat have you (?:\w+ )?(?:done|tried|said|told)\b/,
    notice:
      /\bwhat happens\b|\bwhat have you (?:\w+ )?(?:noticed|seen|heard)\b|\bwhat (?:do|did|would) you (?:\w+ )?(?:notice|see|hear|spot)\b|\bhow (?:do|did|can|would|will) you (?:notice|tell|know)\b|\bwhat (?:stands|stood) out\b|\bwhat strikes you\b/,
    opinion:
      /\bhow (?:do|did|have) you (?:see|look|view|rate|find|found|take|experience|experienced)\b|\bwhat (?:do|did) you (?:\w+ )?(?:think|make|reckon)\b|\bwhat(?:'s| is) your (?:own )?(?:view|take|opinion|sense|thought|thinking|reading)\b|\bhow (?:is|was|'s|has) (?:it|that|this|the|your)\b|\bwhat(?:'s| is| was) (?:it|that|this) like\b|\bwhat would (?:it|that) be like\b|\bhow (?:does|did|'d) (?:it|that|this) (?:sound|land)\b/,
    'what-do': /\bwhat do you (?:usually |normally |always |mostly |often |tend to )?do\b/,
    'what-happened':
      /\bwhat (?:happened|went on|goes on|went wrong)\b|\bhow did (?:it|that|those|the \w+) (?:\w+ )?(?:go|work out|end)\b/,
    'how-done':
      /\byour secret\b|\bhow'd you\b|^\W*(?:(?:and|but|so|yes|yeah|okay),? )*how\W*$|\bhow (?:do|did|have|are) you (?!get on\b|get along\b|experience|feel|see\b|look\b|find\b|like\b|know\b|notice\b|think\b|mean\b|doing\b|today\b)/,
    'which-one': /\bwhich(?= *\W*$| (?:one|of|is|was|would|could|do|did|are|\w+s)\b)|\bname (?:me )?one\b/,
  },
}

/** The kinds a question may want, the most telling first; empty where it wants none of these. */
export function kindsOf(text: string, lang: Language): readonly Kind[] {
  const folded = fold(text)
  return KINDS.filter((kind) => ASKED[lang][kind].test(folded))
}
