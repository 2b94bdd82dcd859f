// The form of a question, which decides the kind of its answer when it names no subject.
import { fold, type Language } from '../moves/language.ts'
import { contentWords, wordsOf } from '../moves/words.ts'

/** What a closed question asks for. */
export const CLOSED_FORMS = [
  'scale',
  'how-often',
  'how-long',
  'percent',
  'amount',
  'when',
  'who',
  'which',
  'yes-no',
] as const
export type ClosedForm = (typeof CLOSED_FORMS)[number]

/** What side of a subject an open question asks after. */
export const ASPECTS = ['feeling', 'example', 'cause', 'others'] as const
export type Aspect = (typeof ASPECTS)[number]

const CLOSED: Record<Language, readonly (readonly [ClosedForm, RegExp])[]> = {
  nl: [
    [
      'scale',
      /\bschaal\b|\bcijfer\b.*\bgeef|\bgeef\b.*\bcijfer|\b(?:1|een|nul|0) tot (?:10|tien)\b|\brapportcijfer\b/,
    ],
    ['how-often', /\bhoe vaak\b|\bhoeveel keer\b/],
    ['how-long', /\bhoe ?lang\b|\bhoeveel (?:tijd|uur|dagen|weken|maanden|jaren|jaar)\b/],
    ['percent', /\bprocent|\bpercentage\b/],
    [
      'amount',
      /\bhoeveel(?! (?:betekent|betekende|maakt|doet)\b)|\bhoe (?:veel|groot|hoog|ver|oud|duur)\b|\bbedrag\b|\baantal\b/,
    ],
    [
      'when',
      /\bwanneer\b|\bhoe laat\b(?! (?:je|jij|ik|we|ze|zij|hij)\b)|\b(?:welke|wat voor) (?:dag|datum|week|maand|periode)\b|\bsinds\b/,
    ],
    ['who', /\bwie\b|\bwiens\b|\bmet welke (?:klant|collega)\b/],
    ['which', /\S+ of (?!niet\b|zo\b|wat\b)\S+/],
  ],
  en: [
    ['scale', /\bscale\b|\bout of (?:10|ten)\b|\b(?:1|one|zero|0) to (?:10|ten)\b|\bmarks? out of\b/],
    ['how-often', /\bhow (?:often|many times)\b/],
    ['how-long', /\bhow long\b|\bhow (?:many (?:hours|days|weeks|months|years)|much time)\b/],
    ['percent', /\bper ?cent|\bpercentage\b/],
    [
      'amount',
      /\bhow (?:many|much(?! (?:does|do|did) (?:\w+ ){1,4}(?:matter|mean|bother|help|hurt)\b)|big|high|far|old)\b|\bwhat (?:amount|number|figure)\b/,
    ],
    [
      'when',
      /(?:^|[,.;] *|\b(?:and|so|but|since|until|from|by) )when\b(?! (?:the|a|an|he|she|it|they|we|you|i|your|his|her|their|nobody|somebody|someone|people)\b)|\bwhen(?= *\W*$| (?:was|were|is|are|did|do|does|will|would|have|had|has|exactly)\b)|\bsince\b|\bwhat time\b|\b(?:which|what) (?:day|date|week|month)\b/,
    ],
    ['who', /\bwho(?:'?s|m|se)?\b|\bwhich (?:customer|client|colleague)\b/],
    ['which', /\S+ or (?!not\b|so\b|what\b)\S+/],
  ],
}

const ASPECT: Record<Language, readonly (readonly [Aspect, RegExp])[]> = {
  nl: [
    [
      'feeling',
      /\bgevoel|\bvoel(?:t|de|en)?\b|\braakt?(?:e)?\b.*\bje\b|\b(?:doet|deed) (?:\w+ ){1,4}met (?:je|jou)\b|\bg(?:ing|aat) er (?:[\w']+ ){0,4}door je heen\b|\bwat gebeurt er (?:dan )?(?:met|in|bij) (?:je|jou)\b|\bhoe (?:is|was) (?:dat|het) voor (?:je|jou)\b/,
    ],
    [
      'example',
      /\bvoorbeeld|\bbijvoorbeeld\b|\bzoals\b|\b(?:laatste|vorige) keer\b|\bconcre\w+|\bhoe (?:ging|verliep|verloopt) (?:dat|zo|het)\b|\bhoe gaat (?:dat|zo)\b|\bbeschrijf\b|\bneem me\b.*\bmee\b/,
    ],
    [
      'cause',
      /\bhoe (?:is|zijn) (?:dat|het|jullie|je|die) (?:zo |dan |\w+ ){0,2}(?:gekomen|ontstaan|begonnen|gegroeid)\b|\bhoe (?:heeft|kon|kan|had) (?:dat|het|dit) (?:\w+ ){0,3}(?:komen|gebeuren|ontstaan)\b|\bwat (?:zit|zat|steekt|ligt|lag) (?:daar|er)(?: \w+)? ?achter\b|\bwaarom\b|\bwaardoor\b|\bhoe komt\b|\bhoe kwam\b|\boorzaak\b|\bwat maakt\b|\bwaar (?:komt|ligt|zit)\b.*\b(?:vandaan|aan|in)\b/,
    ],
    [
      'others',
      /\b(?:wat|hoe) (?:zei|zegt|zeggen|zeiden|vond|vindt|vinden|vonden|reageerde|reageert|reageren|reageerden|deed|doen|kijken|keken|keek|kijkt) (?!je|jij)\w+|\banderen\b|\bzou(?:den)? (?!(?:je|jij|ik)(?: (?:dan|nu|nou|er|hem|haar|ze|hen|daar\w*|tegen|zelf|eerst|graag|willen|kunnen|liever|echt|eigenlijk|dat|die|wel|het|precies|\w+\b(?= (?:willen|kunnen))))* (?:zeggen|vinden)\b).* (?:zeggen|vinden)\b|\bwat zou(?:den)? (?!je\b|jij\b|er\b|dat\b|het\b|die\b|ik\b|we\b)\w+ (?:\w+ ){0,4}(?:denken|willen|adviseren|aanraden|horen|doen)\b/,
    ],
  ],
  en: [
    [
      'feeling',
      /\bfeel(?:s|ing|ings)?\b|\bfelt\b|\bwhat (?:does|did|do) (?:that|it|this) do to you\b|\bthrough your (?:head|mind)\b|\b(?:goes|went|going) through you\b|\bhow (?:is|was) (?:that|it) for you\b|\bwhat(?:'?s| is| was) (?:that|it|this) like\b|\bhow(?:'?s| is| was) (?:that|it|this) for you\b/,
    ],
    [
      'example',
      /\bexample\b|\binstance\b|\bsuch as\b|\blast time\b|\bspecific|\btalk me through\b|\bwalk me through\b|\bdescribe\b|\bhow did (?:that|it) go\b/,
    ],
    [
      'cause',
      /\bwhy\b|\bhow come\b|\bwhat (?:caused|causes|makes|made|led|drives)\b|\bwhere does .* come from\b|\bwhere do you (?:think|reckon|feel) .* (?:comes?|came) from\b|\breason\b|\bwhat(?:'s| is) (?:that|it|this) based on\b|\bwhat started\b/,
    ],
    [
      'others',
      /\bwhat (?:did|do|does|would) (?!you\b|it\b|that\b|this\b|your (?:gut|head|heart|body|instinct)\b)\w+.*\b(?:say|think|make|do|want|advise)\b|\bhow (?:did|do|does|would) (?!you\b|it\b|that\b|this\b)\w+.*\b(?:react|take|respond|see|feel)\b|\bothers\b|\beveryone else\b/,
    ],
  ],
}

/** What kind of short answer a closed question wants. */
export function closedForm(text: string, lang: Language): ClosedForm {
  const folded = fold(text)
  return CLOSED[lang].find(([, pattern]) => pattern.test(folded))?.[0] ?? 'yes-no'
}

/** A question word at the head of the line or of its last clause; or only a thing to go on to: "And the other three?" */
const ACCOUNT: Record<Language, RegExp> = {
  nl: /^(?:(?:en|maar|dus|oke|nou|want) )*(?:wat|hoe|waarom|waar\w*|welke?|hoezo)\b|[,;:] (?:wat|hoe|waarom|waar\w*|welke?)\b[^,;:]*$|^en (?:de |het |je |jouw |jullie )?[\p{L}\d'-]+\W*$|^en (?:bij|met|zonder|na|voor|tegen|naast|buiten|de|het|je|jouw|die|deze|hun|zijn|haar) (?!is\b|was\b|gaat\b|heb\b)(?:[\p{L}\d'-]+ ){0,2}[\p{L}\d'-]+(?: dan)?\W*$/u,
  en: /^(?:(?:and|but|so|okay|well) )*(?:what|how|why|where|which)\b|[,;:] (?:what|how|why|where|which)\b[^,;:]*$|^and (?:the |your )?[\p{L}\d'-]+\W*$|^and (?:with|without|after|for|at|the|your|his|her|their|those|these) (?!is\b|was\b)(?:[\p{L}\d'-]+ ){0,2}[\p{L}\d'-]+\W*$/u,
}

const TELLING: Record<Language, RegExp> = {
  nl: /^(?:(?:en|maar|dus|oke|nou),? )*(?:kun|kan|wil|zou) j\w+ (?:\w+ ){0,5}(?:vertellen|zeggen|uitleggen|toelichten|beschrijven|geven|noemen|maken|schetsen)\b/,
  en: /^(?:(?:and|but|so|okay|well),? )*(?:can|could|will|would) you (?:\w+ )?(?:tell|give|explain|describe|say|share|name|expand|elaborate|walk|talk)\b/,
}

/** Whether a question that was read as closed asks for more than a yes or no, an amount, a person, a time. */
export function isAccount(text: string, lang: Language): boolean {
  const folded = fold(text).trim()
  return closedForm(text, lang) === 'yes-no' && (ACCOUNT[lang].test(folded) || TELLING[lang].test(folded))
}

/** The side of the subject an open question asks after; null when it asks for no side in particular. */
export function aspectOf(text: string, lang: Language): Aspect | null {
  const folded = fold(text)
  return ASPECT[lang].find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** Prompts that name nothing, behind any number of lead-in words. */
const BARE: Record<Language, RegExp> = {
  nl: /^(?:(?:en|oke|ja|hm+|nou|dus|goh|mooi|aha|interessant|maar) )*(?:vertel(?: (?:eens|maar|me|mij|er|daar|hier|nog|iets|wat|meer|verder|over))*|ga (?:eens |maar )?(?:door|verder)|(?:kun|kan|wil|zou) j\w+ (?:(?:me|mij|daar|er|hier|eens|iets|wat|nog|even|misschien|over|meer) )*(?:vertellen|zeggen|uitleggen|toelichten)|toen|dan|daarna|verder|(?:wat )?nog (?:meer|iets)|wat (?:verder|dan|toen)|hoezo|zoals|leg (?:eens |maar )?uit|hoe bedoel j\w+(?: dat)?|wat bedoel j\w+(?: daarmee)?|hoe (?:gaat|ging) (?:dat|het)(?: dan)?(?: verder)?|waarom|hoe dan|en)$/,
  en: /^(?:(?:and|okay|ok|yeah|yes|hm+|so|well|right|interesting|but) )*(?:tell me(?: (?:a|bit|little|some|more|about|that|it|this))*|(?:go|carry) on|keep going|(?:can|could|would|will) you (?:please )?(?:tell me|say|explain|expand|elaborate)(?: (?:a|bit|little|some|more|about|on|that|it|this|please))*|say more|then|then what|next|after that|(?:anything|what|what else|something) else|such as|like what|explain|elaborate|how so|how come|why|why not|how do you mean|what do you mean(?: by that)?|in what way|how did (?:that|it) go)$/,
}

/** Whether the line only asks for more, without a word of its own about anything: "Tell me more", "En toen?". */
export function isBare(text: string, lang: Language): boolean {
  const words = wordsOf(text).map((word) => word.text)
  return words.length <= 12 && BARE[lang].test(words.join(' '))
}

const QUOTING: Record<Language, RegExp> = {
  nl: /\b(?:wat|hoe) bedoel j\w+\b(?! .*\b(?:wie|wanneer|waar)\b)|\bhoe (?:zit|zat) (?:dat|het)\b(?: \w+){0,2}\W*$|\bwat (?:zit|steekt|schuilt) (?:daar|er)(?: \w+)? ?achter\b|\bvertel\b(?: \w+){0,3}\W*$|\bleg (?:dat |me dat |het )?(?:eens |maar )?uit\b/,
  en: /\b(?:what|how) do you mean\b|\bmean by (?:that|it)\b|\bhow is that\W*$|\b(?:what's|what is|what lies) behind (?:that|it|this)\b|\btell me (?:more|about (?:it|that))\b(?: \w+){0,2}\W*$|\bexplain (?:that|it)\b/,
}

/** Whether the line only asks what they mean by something, or what is behind it. */
export function quotesBack(text: string, lang: Language): boolean {
  return QUOTING[lang].test(fold(text))
}

const POINTING: Record<Language, RegExp> = {
  nl: /\b(?:dat|dit|daar\w*|hier\w*|die|deze|hij|zij|ze|hem|haar|hen|hun|er)\b/,
  en: /\b(?:that|this|it|those|these|there|he|she|they|him|her|them)\b/,
}

/** Whether the line points back at what was just spoken of: "dat", "hij", "it". */
export function pointsBack(text: string, lang: Language): boolean {
  return POINTING[lang].test(fold(text))
}

const OPTIONS: Record<Language, RegExp> = {
  nl: /([^\s,?]+(?: [^\s,?]+)?) of ((?:de |het |een |aan |door |voor |met |bij |in |op )*[^\s,?]+)/i,
  en: /([^\s,?]+(?: [^\s,?]+)?) or ((?:the |a |an |to |for |with |at |in |on |by )*[^\s,?]+)/i,
}
const LEADING = /^(?:aan|door|voor|met|bij|in|op|de|het|een|to|for|with|at|on|by|the|a|an|your|je|jouw) /i
const SMALL = /^(?:de|het|een|the|a|an|your|je|jouw)$/i

/** The two options of an either/or question, in the manager's words without what leads in; null when there are none. */
export function optionsIn(text: string, lang: Language): readonly [string, string] | null {
  const match = OPTIONS[lang].exec(text)
  if (!match) return null
  const words = match[1]!.split(' ')
  const first = words.length === 2 && !SMALL.test(words[0]!) ? words[1]! : match[1]!
  const bare = (option: string) => {
    let rest = option
    while (LEADING.test(rest) && !/^(?:de|het|een|the|a|an) /i.test(rest)) rest = rest.replace(LEADING, '')
    return rest
  }
  const pair = [bare(first), bare(match[2]!)] as const
  return pair.every((option) => contentWords(option, lang).length > 0) ? pair : null
}

/** Stretches of two words or more between quotation marks. */
export function quotedIn(text: string): readonly string[] {
  const found = fold(text).matchAll(/(?<![\p{L}\p{N}])['"]([^'"]*(?:'[\p{L}][^'"]*)*)['"](?![\p{L}\p{N}])/gu)
  return [...found].map((match) => match[1]!.trim()).filter((words) => words.includes(' '))
}
