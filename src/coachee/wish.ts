// Questions that look ahead or away from what is: what would help, what if, what they would have wanted.
import { fold, type Language } from '../moves/language.ts'

export const WISHES = ['would-help', 'what-if', 'would-want'] as const
export type Wish = (typeof WISHES)[number]

const HEARD: Record<Language, Record<Wish, RegExp>> = {
  nl: {
    'would-help':
      /\b(?:wat|wie) (?:zou (?:je|jou) |kan (?:je|jou) |)(?:zou |kan |)?(?:helpt|hielp|helpen)\b|\bwat (?:zou|kan|kon|helpt|hielp) (?:je |jou |er |daar |daarbij |erbij |het )*(?:\w+ )?(?:helpen|helpt|schelen|makkelijker)\b|\bhelpt (?:je|jou)\b|\bwat (?:heb|had) j\w+ (?:er |daar |daarvoor |ervoor |dan )?(?:voor )?nodig\b(?!.*\bvan (?:mij|me|ons)\b)|\bwat (?:zou|kan|is) er nodig\b|\bwat zou (?:je|jij) (?:\w+ ){0,3}nodig hebben\b|\bhoe (?:kan|zou) (?:ik|iemand|je baas|het team)\b.*\bhelpen\b|\bwat zou er een \w+ van maken\b|\bwat zou (?:het|dat) (?:makkelijker|beter|lichter) maken\b/,
    'what-if':
      /^(?:\W*(?:en|maar|dus|oke|nou),? )*(?:stel|wat als)\b|\bhoe zou (?:dat|het) (?:voor (?:je|jou) )?zijn\b|\bwat (?:gebeurt(?! er (?:dan )?(?:met|in|bij) (?:je|jou))|gebeurde|zou er|zou het|zal er) .*\bals\b|\bwat zou (?:er|dat|het|die \w+|zo'n \w+) (?:\w+ ){0,3}(?:gebeuren|veranderen|anders|oplossen|opleveren|betekenen|schelen|kosten)\b|\ben als (?:je|ze|hij|het|dat|er|ik|we|niemand|iemand)\b|\bwat (?:ga|zou) (?:je|jij) (?:\w+ ){0,3}als\b/,
    'would-want':
      /\bwat (?:had|zou) j\w+ (?:\w+ ){0,3}(?:gewild|liever|gewenst|gehoopt|verwacht)\b|\bwat (?:wil|wilde|wou) j\w+(?: (?:dan|nu|nou|zelf|eigenlijk|liefst|het liefst|graag))*\W*$|\bwat (?:zou|had) j\w+ (?:\w+ ){0,4}(?:willen|wensen)\b|\bwat (?:hoop|wens) j\w+\b|\bwat wil j\w+ (?:dat|voor|van|met|bereiken|daar)\b/,
  },
  en: {
    'would-help':
      /\bwhat (?:would|could|might|does|can|will|did)(?: really| actually)? help\b|\bwhat helps\b|\bwhat (?:do|would|did|will) you need\b(?!.*\bfrom (?:me|us)\b)|\bwhat (?:would|could|might) (?:make|get|turn) (?:it|that|this|things)\b(?! (?:so |any )?(?:worse|hard|harder|difficult))|\bhow (?:can|could|might) (?:i|anyone|someone|we|the \w+) help\b|\bwho (?:could|might|would|can) help\b|\bwhat would it take\b|\bwho .*\bcould help\b/,
    'what-if':
      /^(?:\W*(?:and|but|so|okay|ok|well),? )*(?:what if|suppose|say|imagine|if)\b|\bwhat (?:would|will|could|might) (?:happen|change|be different|it mean|that mean|you do|it cost|you lose)\b.*|\bhow would (?:that|it) be\b|\bwhat happens if\b|\bwhat would be (?:different|the worst)\b|\bwhat would you .* if\b/,
    'would-want':
      /\bwhat (?:would|might) you (?:have )?(?:like|want|wanted|liked|wish|rather|hope)\w*\b|\bwhat (?:do|did) you (?:really |actually |yourself )?(?:want|hope|wish)\b|\bwhat would you rather\b|\bwhat had you (?:hoped|wanted|expected)\b|\bwhat are you hoping\b/,
  },
}

/** What a line asks beyond what is; null when it asks for nothing of the kind. */
export function wishOf(text: string, lang: Language): Wish | null {
  const folded = fold(text)
  return WISHES.find((wish) => HEARD[lang][wish].test(folded)) ?? null
}
