// Whether a line can answer "who?", "when?", "where?", "how long?" or "how many?": it holds a person, a time, a number.
import { fold, type Language } from '../moves/language.ts'
import type { AskedForm } from '../scenario/asked.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { isNumberIn, isTimeIn } from './just-said.ts'
import { namesIn } from './vocabulary.ts'

type Factual = Extract<AskedForm, 'who' | 'when' | 'where' | 'how-long' | 'how-often' | 'amount'>

export const FACTUAL: ReadonlySet<AskedForm> = new Set<AskedForm>([
  'who',
  'when',
  'where',
  'how-long',
  'how-often',
  'amount',
] satisfies Factual[])

const HOLDS: Record<Language, Record<Factual, RegExp>> = {
  nl: {
    who: /\b(?:niemand|iedereen|iemand|allemaal|allebei|ik|ikzelf|jij|hij|zij|wij|hem|haar|hun|hen|m'n|mijn|z'n|baas|man|vrouw|vent|lui|gasten|jongens?|meid\w*|collega\w*|klant\w*|inkoper?s?|monteurs?|installateurs?|aannemers?|gemeentes?|scholen|concierges?|directie|team|mensen|vriend\w*|moeder|vader|zus|broer|kinderen|recruiters?|verkopers?)\b/,
    when: /\b(?:gisteren|vandaag|morgen|toen|nooit|altijd|meteen|nu|nou|straks|net|laatst|ooit|(?:\d+|een|twee|drie|vier|vijf|paar|vorige?|vorig|deze|dit|elke|elk|volgende?|hele|derde|eerste) (?:week|weken|maand|maanden|jaar|jaren|dag|dagen|keer)|uur|half \w+|kwart over|kwart voor|ochtend|middag|avond|nacht|'s \w+|elke|sinds|vanaf|vroeger|weekend|december|najaar|voorjaar|zomer|winter)\b/,
    where:
      /\b(?:in|op|bij|aan|achter|onder|naast|langs|tussen|thuis|hier|daar|ergens|nergens|overal|beneden|boven|buiten|binnen|uit|naar)\b/,
    'how-long':
      /\b(?:sinds|uur|uren|minuten|kwartier|dag|dagen|week|weken|maand|maanden|jaar|jaren|lang|altijd|even|tijd|vanaf|nog)\b/,
    'how-often':
      /\b(?:keer|elke|iedere|nooit|soms|altijd|vaak|vaker|per|eens|bij elke|dagelijks|wekelijks|zelden|te)\b/,
    amount:
      /\b(?:een|geen|niks|nul|half|helft|veel|weinig|meer|minder|paar|allemaal|alles|genoeg|ton|mille)\b/,
  },
  en: {
    who: /\b(?:nobody|no one|everybody|everyone|somebody|someone|anyone|anybody|all of them|both|me|myself|i|you|he|she|they|him|her|them|my|his|boss|man|wife|husband|fella|bloke|lads?|girls?|colleagues?|customers?|buyers?|fitters?|builders?|councils?|caretakers?|schools|desk|team|people|friends?|mother|father|mum|dad|sister|brother|kids|recruiters?|reps?)\b/,
    when: /\b(?:yesterday|today|tomorrow|then|never|always|straight away|now|later|just|once|ago|(?:\d+|a|one|two|three|four|five|couple of|few|last|this|every|next|first|third) (?:weeks?|months?|years?|days?|hours?|time)|o'clock|half (?:one|two|three|four|five|six|seven|eight|nine|ten)|morning|afternoon|evening|night|tonight|every|since|from|weekend|december|autumn|spring|summer|winter|before|after)\b/,
    where:
      /\b(?:in|on|at|by|behind|under|next to|along|between|home|here|there|somewhere|nowhere|everywhere|downstairs|upstairs|outside|inside|from|to|round)\b/,
    'how-long':
      /\b(?:since|hours?|minutes?|days?|weeks?|months?|years?|long|always|while|ages|from|till|until)\b/,
    'how-often':
      /\b(?:times?|every|never|sometimes|always|often|per|once|twice|daily|weekly|seldom|a (?:day|week|month|year)|too)\b/,
    amount: /\b(?:none|no|nil|nothing|half|many|much|few|more|less|couple|all|enough|grand|one)\b/,
  },
}

/** Whether one of the wordings could be meant as an answer of this form; other forms any line may answer. */
export function holds(form: AskedForm, text: string, scenario: Scenario): boolean {
  const { lang } = scenario
  if (!FACTUAL.has(form)) return true
  if (form === 'who' && namesIn(text, scenario).length > 0) return true
  if (form === 'when' && isTimeIn(text, lang)) return true
  if (/^(?:amount|how-long|how-often)$/.test(form) && isNumberIn(text, lang)) return true
  if (form === 'where' && /(?<=\S )\p{Lu}\p{Ll}+/u.test(text)) return true
  return HOLDS[lang][form as Factual].test(fold(text))
}
