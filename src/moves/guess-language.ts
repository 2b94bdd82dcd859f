// Which of the two languages a line is in, by its small words; English trade words in a Dutch line do not count.
import type { Language } from './language.ts'
import { wordsOf } from './words.ts'

const DUTCH = new Set(
  `de het een ik jij je jou jouw jullie hij zij ze wij ons mij mijn dit dat deze die daar hier er wat wie welke wanneer waarom hoe hoeveel
  ben bent zijn waren wordt worden heb hebt heeft hebben kan kun kunt kunnen kon zal zult zullen zou zouden wil wilt willen moet moeten mag mogen
  ga gaat gaan doe doet doen laat maak maakt maken komt komen en of maar want omdat als dan toen toch ook nog al wel niet geen niets niks
  iets iemand niemand alles alle veel heel erg echt gewoon eens even eigenlijk misschien vast zeker altijd nooit nu net weer dus nou ja nee
  aan af bij binnen met na naar om onder op over te tegen tot uit van vanuit via voor zonder vertel denk vind weet zeg zie hoor goed fijn mooi
  hoezo zoals klopt snap zullen stel probeer bel zet pak neem vraag plan spreek ga je'm m'n z'n zo'n mee toe jammer dank bedankt hallo hoi
  daarmee daarvan waarmee waarvan waardoor waar waaraan waarop gisteren morgen vandaag beetje keer dag week gesprek klant klanten`.split(
    /\s+/,
  ),
)

const ENGLISH = new Set(
  `the a an i you he she it they my your his their our this that these those what who which when where why how is are was were been being
  do does did have has had can could will would should may might must and or but if because so than then not no yes just really very still
  yet already ever never always about after before from with without into at by for of on to tell think know see say want feel there here
  any some all more most much many me him them us we go going get got make take let let's i'm you're it's that's don't didn't isn't what's
  please thanks thank hello sorry sounds sure right okay well anything something nothing else try call ask put keep give week day customer client`.split(
    /\s+/,
  ),
)

const DUTCH_LETTERS = /ij|aa|uu|oei|eeu|sch|tje|heid|zw|[aeou]{2}[a-z]?en$/
const ENGLISH_LETTERS = /th|wh|ing$|tion|ght|ck$|[^aeiou]ly$|sh|n't$|'(?:ll|ve|re|m)$/

/**
 * The language of a line. Where the line itself tells nothing (silence, "ok", a name), that of the coachee's lines;
 * where those do not tell either, Dutch.
 */
export function guessLanguage(text: string, others: readonly string[] = []): Language {
  const balance = leaning(text) || others.reduce((sum, other) => sum + leaning(other), 0)
  return balance < 0 ? 'en' : 'nl'
}

/** Above 0: Dutch; below 0: English; 0: neither. */
export function leaning(text: string): number {
  let balance = 0
  for (const { text: word } of wordsOf(text)) balance += leaningOf(word)
  return balance
}

/** Words weighed before, at most so many. */
const ROOM = 20_000
const weighed = new Map<string, number>()

function leaningOf(word: string): number {
  const known = weighed.get(word)
  if (known !== undefined) return known
  const dutch = DUTCH.has(word)
  const english = ENGLISH.has(word)
  const letters = (DUTCH_LETTERS.test(word) ? 1 : 0) - (ENGLISH_LETTERS.test(word) ? 1 : 0)
  const leans = dutch === english ? (dutch ? 0 : letters) : dutch ? 4 : -4
  if (weighed.size >= ROOM) weighed.clear()
  weighed.set(word, leans)
  return leans
}
