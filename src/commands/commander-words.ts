// What commander says of its own accord, in Dutch where Dutch is spoken.
import type { Language } from '../moves/language.ts'

const DUTCH: readonly (readonly [RegExp, string])[] = [
  [/unknown option '(.*?)'/, "onbekende optie '$1'"],
  [/unknown command '(.*?)'/, "onbekend commando '$1'"],
  [/\(Did you mean one of (.*?)\?\)/s, '(Bedoelde je een van $1?)'],
  [/\(Did you mean (.*?)\?\)/s, '(Bedoelde je $1?)'],
  [/option '(.*?)' argument missing/, "bij de optie '$1' hoort een waarde"],
  [/option '(.*?)' argument '(.*?)' is invalid\./, "'$2' past niet bij de optie '$1'."],
  [/command-argument value '(.*?)' is invalid for argument '(.*?)'\./, "'$1' past niet bij '$2'."],
  [/Allowed choices are (.*?)\./, 'Kies uit $1.'],
  [/option '(.*?)' cannot be used with option '(.*?)'/, "de opties '$1' en '$2' gaan niet samen"],
  [/missing required argument '(.*?)'/, "'$1' ontbreekt"],
  [
    /too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+)(?:: (.*?))?\./,
    "te veel woorden achter '$1': $3, het mogen er $2 zijn.",
  ],
  [/^error: /, 'fout: '],
  [/\[options\]/g, '[opties]'],
  [/\[command\]/g, '[commando]'],
  [/\(choices:(?=\s)/g, '(keuze:'],
  [/([,(]\s*)default:(?=\s)/g, '$1standaard:'],
]

/** What commander says, in the language spoken. */
export function inWords(text: string, lang: Language): string {
  if (lang === 'en') return text
  return DUTCH.reduce((said, [english, dutch]) => said.replace(english, dutch), text)
}
