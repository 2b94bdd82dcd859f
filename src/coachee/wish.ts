// Questions that look ahead or away from what is: what would help, what if, what they would have wanted.
import { fold, type Language } from '../moves/language.ts'

export const WISHES = ['would-help', 'what-if', 'would-want'] as const
export type Wish = (typeof WISHES)[number]

const HEARD: Record<Language, Record<Wish, RegExp>> = {
  nl: {
    'would-help':
      /\b(?:wat|wie) (?:zou (?:je|jou) |kan (?:je|jou) |)(?:zou |kan |)?(?:helpt|helpen)\b|\bwat (?:zou|kan|kon|helpt) (?:je |jou |er |daar |daarbij |erbij |het )*(?:\w+ )?(?:helpen|helpt|schelen|makkelijker)\b|\bhelpt (?:je|jou)\b|\bwat (?:heb|had) j\w+ (?:er |daar |daarvoor |ervoor |dan )?(?:voor )?nodig\b(?!.*\bvan (?:mij|me|ons)\b)|\bwat (?:zou|kan|is) er nodig\b|\bwat zou (?:je|jij) (?:\w+ ){0,3}nodig hebben\b|\bhoe (?:kan|zou) (?:ik|iemand|je baas|het team)\b.*\bhelpen\b|\bwat zou er een \w+ van maken\b|\bwat zou (?:het|dat) (?:makkelijker|beter|lichter) maken\b/,
    'what-if':
      /^(?:\W*(?:en|maar|dus|oke|nou),? )*(?:stel|wat als)\b|\bhet ergste (?:dat|wat)\b|\bhoe zou (?:dat|het) (?:voor (?:je|jou) )?zijn\b|\bwat (?:gebeurt(?! er (?:dan )?(?:met|in|bij) (?:je|jou))|gebeurde|zou er|zou het|zal er) .*\bals\b|\bwat zou (?:er|dat|het|die \w+|zo'n \w+) (?:\w+ ){0,3}(?:gebeuren|veranderen|anders|oplossen|opleveren|betekenen|schelen|kosten)\b|\bwat zou (?:dat|het|zoiets) (?:\w+ ){0,3}met (?:je|jou)\b|\ben als (?:je|ze|hij|het|t|'t|dat|er|ik|we|niemand|iemand)\b|\bwat (?:ga|zou) (?:je|jij) (?:\w+ ){0,3}als\b/,
    'would-want':
      /\bwat (?:had|zou) j\w+ (?:\w+ ){0,3}(?:gewild|liever|gewenst|gehoopt|verwacht)\b|\bwat (?:wil|wilde|wou) j\w+(?: (?:dan|nu|nou|zelf|eigenlijk|liefst|het liefst|graag))*\W*$|\bwat (?:zou|had) j\w+ (?:\w+ ){0,4}(?:willen|wensen)\b|\bwat (?:hoop|wens) j\w+\b|\bwat wil j\w+ (?:dat|voor|van|met|bereiken|daar)\b/,
  },
  en: {
    'would-help':
      /\bwhat (?:would|could|might|does|can|will)(?: really| actually)? help\b|\bwhat helps\b|\bwhat (?:do|would|will) you need\b(?!.*\bfrom (?:me|us)\b)|\bwhat (?:would|could|might) (?:make|get|turn) (?:it|that|this|things)\b(?! (?:so |any )?(?:worse|hard|harder|difficult))|\bhow (?:can|could|might) (?:i|anyone|someone|we|the \w+) help\b|\bwho (?:could|might|would|can) help\b|\bwhat would it take\b|\bwho .*\bcould help\b/,
    'what-if':
      /^(?:\W*(?:and|but|so|okay|ok|well),? )*(?:what if|suppose|say(?! (?:more|it|that|again|some|a bit|on|what|how|why))|imagine|if)\b|\bwhat (?:would|will|could|might) (?:happen|change|be different|it mean|that mean|you do|it cost|you lose)\b.*|\bhow would (?:that|it) (?:be|feel)\b|\bwhat would (?:that|it) do (?:to|for|with) you\b|\bwhat happens if\b|\bworst (?:that|thing)\b|\bwhat would be (?:different|the worst)\b|\bwhat would you .* if\b/,
    'would-want':
      /\bwhat (?:would|might) you (?:have )?(?:like|want|wanted|liked|wish|rather|hope)\w*\b|\bwhat (?:do|did) you (?:really |actually |yourself )?(?:want|hope|wish)\b|\bwhat would you rather\b|\bwhat had you (?:hoped|wanted|expected)\b|\bwhat are you hoping\b/,
  },
}

/** What a line asks beyond what is; null when it asks for nothing of the kind. */
export function wishOf(text: string, lang: Language): Wish | null {
  const folded = fold(text)
  return WISHES.find((wish) => HEARD[lang][wish].test(folded)) ?? null
}

const WORSE: Record<Language, RegExp> = {
  nl: /\b(?:als|stel)\b.*\b(?:niet|niks|niets|niemand|geen|nooit|zo blijft|blijft zo|zo doorgaat|hetzelfde|misgaat|mis gaat|mislukt|slechter|zonder|kwijt|verliest?|weggaat|weg is|weigert)\b/,
  en: /\b(?:if|suppose|imagine)\b.*(?:n't\b|\b(?:nothing|nobody|no one|not|never|same|stays?|carries on|goes on like|keeps?|worse|fails?|wrong|without|loses?|lost|leaves?|refuses?|says? no)\b)/,
}

/** Whether what is supposed is that nothing comes of it, or worse. */
export function supposesWorse(text: string, lang: Language): boolean {
  return WORSE[lang].test(fold(text)) && !/\bwhat else\b|\bwat (?:dan wel|anders)\b/.test(fold(text))
}

/** What they would have another do, or be, or give: no plan of theirs. */
const OF_WISH: Record<Language, RegExp> = {
  nl: /\bwat (?:wil|wilde|zou|had|wens|hoop) (?:je|jij) (?:\w+ ){0,4}(?:dat|van mij|van me) (?:ik|hij|ze|zij|je|we|er|het|die|iemand|anderen|mensen|\p{L}+)\b|\b(?:kun|kan|kunnen)\b.*\b(?:betekenen|leren|geven|zeggen|vragen|bieden|verliezen|winnen|missen|bijdragen)\b|\bwat zou (?:je|jij) (?:\w+ ){0,4}(?:laten zien|gunnen|missen|verliezen|overdoen|opnieuw doen|hebben gedaan|gedaan hebben|houden)\b/u,
  en: /\bwhat (?:do|did|would|had) you (?:\w+ )?(?:want|like|wish|hope|love|prefer|need)(?:ed)? (?:that |for )?(?:me|i|him|he|her|she|them|they|us|we|people|someone|somebody|it|others|to (?:show|see|hear|tell|give|say|keep|know|feel|be|talk about))\b|\bwhat do you wish\b|\bwhat (?:do|would) you want in return\b|\bwhat would you (?:have )?liked? to have\b|\bwhat would you (?:\w+ )?(?:have|be|do over|do again|like best|like most|miss|keep|lose)\b|\bwhat do you (?:usually |normally |always |mostly |often )?do\b/,
}

/** Whether a question asks for a wish about somebody or something, or for what they do as a rule. */
export function asksOfWish(text: string, lang: Language): boolean {
  return OF_WISH[lang].test(fold(text))
}

const WILL_DO: Record<Language, RegExp> = {
  nl: /\bwat wil (?:je|jij)(?: (?:dan|nu|nou|zelf|eigenlijk|wel))*\W*$|\bwat (?:ga|wil) (?:je|jij) (?:\w+ ){0,6}(?:doen|veranderen|aanpakken|proberen|ondernemen)\b|\bwat (?:wordt|is) je (?:eerste|volgende) (?:\w+)\W*$/,
  en: /\bwhat (?:will you|are you going to|are you gonna|do you want to|would you want to) (?:\w+ ){0,4}(?:do|change|try|tackle)\b|\bwhat(?:'s| is| will be) your (?:first|next) (?:step|move|action|thing)\b/,
}

/** Whether a question asks what they are going to do, in whatever words. */
export function asksWhatTheyWillDo(text: string, lang: Language): boolean {
  return WILL_DO[lang].test(fold(text))
}
