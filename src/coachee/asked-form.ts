// What a follow-up asks for: a person, a place, a reason, what came next; an author puts an answer to each.
import { fold, type Language } from '../moves/language.ts'
import { remember } from '../moves/words.ts'
import { ASKED_FORMS, type AskedForm, BROAD_FORMS } from '../scenario/asked.ts'
import { aspectOf } from './question-form.ts'

type Heard = Exclude<AskedForm, 'feeling' | 'example' | 'cause' | 'others'>

const LEAD_NL = '(?:(?:en|maar|dus|oke|nou|want|ja|ok|goh|hm+),? )*'
const LEAD_EN = '(?:(?:and|but|so|okay|ok|well|yes|yeah|right|hm+),? )*'

const FORMS: Record<Language, Record<Heard, RegExp>> = {
  nl: {
    who: /\bwie\b(?! (?:je|jij|u) (?:\w+ )?(?:wilt?|bent|wordt|zou|was|graag)\b)|\bwiens\b|\b(?:welke|wat voor) (?:klant|collega|mensen|man|vrouw|jongen|inkoper)/,
    // "Wanneer ben je op je best?" asks for no day.
    when: /\bwanneer\b(?! (?:ben|was|voel|voelde|gaat|ging|lukt|loopt|liep|werkt|is|zou) (?:\w+ ){1,4}(?:op je best|in je element|goed|beter|lekker|geslaagd|nuttig|zinvol|genoeg|tevreden|blij|gelukkig|vanzelf)\b)|\bhoe laat\b(?! (?:je|jij|ik|we|ze|zij|hij)\b)|\b(?:welke|wat voor) (?:dag|datum|week|maand|jaar|periode)\b|\bsinds wat\b/,
    where:
      /(?:^|[.,;:!?-] *|\b(?:en|maar|dus|of|tot|van|nou) )waar\b(?! (?:gaat|ging|ligt|zit|komt|kwam|hangt|draait|loopt) )|\bwaarheen\b|\bwaar (?:zit|ligt) (?:die|hij)\b|\bwaar ga\w* \w+ (?:heen|naartoe)\b/,
    'how-long':
      /\bhoe ?lang\b|\bhoeveel (?:tijd|uur|uren|dagen|weken|maanden|jaren|jaar)\b|\bsinds wanneer\b/,
    'how-often': /\bhoe vaak\b|\bhoeveel keer\b|\bhoe regelmatig\b/,
    amount:
      /\bhoeveel(?! (?:betekent|betekende|maakt|doet)\b)|\bhoe (?:veel|groot|hoog|ver|oud|duur)\b|\b(?:welke?|wat voor|in) (?:procent\w*|percentages?)|\bbedrag\b|\baantal\b|\bwat (?:is|was) (?:het|je|jouw) percentage\b/,
    which:
      /\bwelke?\b|\bwat (?:is|zijn|was|waren)?(?: dat | ?)voor\b|\bwat (?:is|was|zijn|waren) (?:de|het|een) \w+\W*$|\S+ of (?!niet\b|zo\b|wat\b)\S+/,
    next: new RegExp(
      `^${LEAD_NL}(?:toen|dan|daarna|verder)\\W*$|[,.] en (?:toen|dan|daarna|verder)\\W*$|^en\\W*$|\\b(?:hoe (?:liep|ging|loopt|gaat) (?:dat|het) (?:toen )?(?:verder|af)|(?:wat )?(?:gebeurde|gebeurt) er (?:toen|daarna|dan|verder)(?! met\\b| als\\b)|wat (?:deed|zei) j\\w+ (?:toen|daarna)|hoe reageerde j\\w+|wat (?:toen|daarna))\\b`,
    ),
    meaning:
      /\b(?:hoe|wat) bedoel|\bbedoel je\b|\bwat (?:houdt|betekent) (?:dat|het)\b|\bhoezo\b|\bin welke zin\b|\bdaarmee zeggen\b|\bhoe dan\b|\bleg (?:eens |maar )?uit\b|\bwat (?:zit|steekt) (?:daar)?achter\b|\bwat zit daar/,
    how: /\bhoe(?:zo)?\b/,
    what: /\bwat\b/,
    'yes-no': new RegExp(
      `^${LEAD_NL}(?:is|was|zijn|waren|ben|heb|hebt|heeft|had|hadden|kan|kun|kon|konden|wil|wilde|wou|zal|zou|zouden|mag|moet|moest|doe|doet|deed|ga|gaat|ging|weet|wist|vind|vond|denk|dacht|zei|zeg|kom|komt|kwam|zie|zag|merk|voel|werd|wordt|lukt|klopt|bel|belt|belde|vraag|vroeg)\\b`,
    ),
  },
  en: {
    who: /(?:^|[.,;:!?-] *|\b(?:and|so|but|or|with|to|for|from|of|about|by|then|than) )who(?:'?s|m|se|'?d)?\b(?! you(?:'d| would)? (?:want|like|are|were|wish)\b)|\bwhich (?:customer|client|colleague|one of them|person)\b/,
    // "What happened when she got it?" asks for no time.
    when: /(?:^|[,.;] *|\b(?:and|so|but|since|until|from|by) )when\b(?! (?:the|a|an|he|she|it|they|we|you|i|your|his|her|their|nobody|somebody|someone|people|that|this|those|things|something|everything|everybody|no one)\b)|\bwhen(?= *\W*$| (?:was|were|is|are|did|do|does|will|would|have|had|has|exactly)\b)|\bwhat time\b|\b(?:which|what) (?:day|date|week|month|year)\b/,
    where:
      /(?:^|[.;:!?-] *|\b(?:and|so|but|or|to|from) )where(?:'s|abouts)?\b(?! (?:(?:does|did) (?:that|it|this) (?:come from|leave)|(?:do|did) you (?:think|reckon|feel) (?:that|it|this|the \w+) (?:comes?|came|lies|goes)|you(?:'re)? (?:sit|stand|sitting|standing))\b)/,
    'how-long':
      /\bhow long\b|\bsince when\b|\bhow many (?:hours|days|weeks|months|years|minutes)\b|\bhow much time\b/,
    'how-often': /\bhow (?:often|many times|regularly|frequently)\b/,
    amount:
      /\bhow (?:many|much(?! (?:does|do|did) (?:\w+ ){1,4}(?:matter|mean|bother|help|hurt)\b)|big|high|far|old)\b|\b(?:what|which|by what|in|as a) (?:per ?cent|percentage)\b|\bwhat(?:'s| is| was) (?:the|your) percentage\b|\bwhat (?:amount|number|figure)\b/,
    which:
      /\bwhich\b|\bwhat (?:kind|sort|type)\b|\bwhat(?:'s| is| was| are| were)? (?:the |a |an )?\w+\W*$|\S+ or (?!not\b|so\b|what\b)\S+/,
    next: new RegExp(
      `^${LEAD_EN}(?:then|next|after that)\\W*$|[,.] and (?:then|next|after that)\\W*$|^and\\W*$|\\b(?:what (?:happened|happens) (?:then|next|after|afterwards)|what (?:did|do) you (?:do|say) (?:then|next|after|back)|then what|and what(?=\\W*$)|how did (?:that|it) (?:end|go|turn out|finish)|what came (?:next|of it|of that)|how did you (?:react|respond|take it|take that))\\b`,
    ),
    meaning:
      /\b(?:how|what) (?:do|did) you mean\b|\bmeaning\b|\bmean by\b|\bwhat (?:does|did) (?:that|it|this) mean\b|\bhow so\b|\bhow come\b|\bin what (?:way|sense)\b|\bwhat (?:are|were) you (?:trying to say|getting at|saying)\b|\bexplain\b|\b(?:is|was|lies|'s) behind (?:that|it|this)\b/,
    how: /\bhow\b/,
    what: /\bwhat\b/,
    'yes-no': new RegExp(
      `^${LEAD_EN}(?:is|isn't|was|wasn't|are|aren't|were|weren't|have|haven't|has|hasn't|had|hadn't|can|can't|could|couldn't|will|won't|would|wouldn't|shall|should|may|must|do|don't|does|doesn't|did|didn't)\\b`,
    ),
  },
}

/** Forms that leave no doubt what is asked for: beside one of these a "how" or "what" in the line asks for nothing else. */
const SURE: ReadonlySet<AskedForm> = new Set<AskedForm>([
  'who',
  'when',
  'where',
  'how-long',
  'how-often',
  'amount',
  'cause',
  'feeling',
])

/** All that a line may be asking for, the narrower before the broader; empty where it asks for nothing of the kind. */
export function askedForms(text: string, lang: Language): readonly AskedForm[] {
  const kept = KEPT[lang].get(text)
  if (kept) return kept
  const found = formsOf(text, lang)
  remember(KEPT[lang], text, found)
  return found
}

const KEPT: Readonly<Record<Language, Map<string, readonly AskedForm[]>>> = { nl: new Map(), en: new Map() }

function formsOf(text: string, lang: Language): readonly AskedForm[] {
  const folded = fold(text).trim()
  const aspect = aspectOf(text, lang)
  const heard = (form: AskedForm) =>
    form === aspect || (FORMS[lang] as Partial<Record<AskedForm, RegExp>>)[form]?.test(folded)
  const forms = ASKED_FORMS.filter(heard).filter((form) => form !== 'where' || !isOfPreposition(folded, lang))
  return forms.some((form) => SURE.has(form)) && !forms.includes('yes-no')
    ? forms.filter((form) => !BROAD_FORMS.has(form))
    : forms
}

/** "Waar denk je dan aan?" asks for no place, nor does "waar ben je trots op, in je werk?" or "waar zit het echt?" */
function isOfPreposition(folded: string, lang: Language): boolean {
  return (
    lang === 'nl' &&
    /\bwaar (?:wordt|werd|is|was|gaat|ging|loopt|liep) het (?:\w+ ){0,2}(?:leuk|mooi|spannend|lastig|moeilijk|fijn|goed|mis|fout|beter|stuk|vast|makkelijk)\b|\bwaar\b[^.!?]*\b(?:plezier|zin|lol|schik|vertrouwen|goed|sterk|beter|slecht|geloof\w*) in\b|\bwaar\b[^.!?]*\b(?:trots|bang|blij|boos|tevreden|zeker|goed|moe|nerveus|dankbaar|verbaasd) (?:op|voor|mee|over|van|in|door)\b|\bwaar (?:zit|ligt|knelt|wringt) (?:het|t|'t|em|'m|hem) (?:\w+ )*(?:echt|werkelijk|eigenlijk|dan|volgens|voor|op|in)\b|\bwaar (?:denk|dacht|droom|hoop|hou|loop|liep|wacht|reken|schrik|baal|praat|heb|wil|zou|ben|word) \w+ (?:\w+ ){0,4}(?:aan|op|over|van|mee|tegenaan|naar)\b|\bwaar\b[^.!?]*\b(?:aan|op|over|van|om|mee|voor|uit|door|tegen|toe|af|bang|trots|overheen|tegenaan|achteraan|omheen|doorheen)(?: \w+)?\W*$/.test(
      folded,
    )
  )
}
