// Words that carry no content of their own: what a line is about stands in the others.
import type { Language } from './language.ts'

const DUTCH = `
de het een 't 'n 'm 'r 'k m t n k r s ie ik jij je jou jouw jullie u uw hij zij ze hem haar hun hen we wij ons onze mij me mijn mn m'n
z'n zn d'r dr zich zelf jezelf mezelf hemzelf haarzelf onszelf dit dat deze die daar hier er waar wat wie welk welke wanneer waarom hoe hoeveel
waarvan waarmee waardoor waarin waarop waaraan waarover waarvoor daarvan daarmee daardoor daarin daarop daaraan daarover daarvoor hiervan hiermee
ervan ermee erdoor erin erop eraan erover ervoor eruit erbij daarbij daaruit waaruit waarbij daarna daarnaast
is ben bent zijn was waren geweest wees wordt word worden werd werden geworden heb hebt heeft hebben had hadden gehad
kan kun kunt kunnen kon konden zal zul zult zullen zou zouden wil wilt willen wilde wilden wou moet moeten moest moesten mag mogen mocht mochten
ga gaat gaan ging gingen gegaan doe doet doen deed deden gedaan laat laten liet maak maakt maken maakte gemaakt kom komt komen kwam
en of maar want dus omdat doordat zodat als dan toen terwijl hoewel tenzij toch ook nog al wel niet geen niets niks iets iemand niemand alles alle
allemaal elke elk ieder iedereen veel weinig meer minder meest minst zo zoals zoiets heel erg echt gewoon eens even eigenlijk misschien vast zeker
wellicht mogelijk soms vaak altijd nooit weer nu net pas straks later eerst laatst ooit dus nou ja nee oke ok he hoor hm hmm mm aha ah oh o
aan af bij binnen boven buiten door in langs met na naar naast om onder op over per rond sinds te tegen tot tussen uit van vanaf vanuit via
volgens voor vooral voorbij zonder ten ter toe mee weg terug beetje paar beter goed fijn mooi prima leuk
denk denkt dacht denken vind vindt vond vinden weet wist weten zeg zegt zei zeggen zie ziet zag zien gezien hoor hoort horen gehoord vertel vertellen
precies anders ander andere zelfde hetzelfde bijvoorbeeld best wat-is want hoezo kijk kijken staat staan ligt zit zitten blijft blijven krijg krijgt krijgen
ding dingen keer soort stel stuk manier eraf half ene allebei beide vandaag morgen gisteren
`

const ENGLISH = `
the a an i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself
ourselves yourselves themselves this that these those there here what who whom whose which when where why how
is am are was were be been being isn't aren't wasn't weren't ain't do does did done doing don't doesn't didn't have has had having haven't hasn't hadn't
can can't cannot could couldn't will won't would wouldn't shall shan't should shouldn't may might must mustn't ought need-to
i'm i've i'll i'd you're you've you'll you'd he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'll we'd they're they've they'll they'd
that's that'd that'll there's here's what's who's how's where's when's let's let lets
and or but if because so than then as while although unless though since until till too also either neither nor both all any some none no not
every each few many much more most less least other another such same only own just really very quite rather pretty even still yet already ever never
always often sometimes again once maybe perhaps probably possibly actually basically right well ok okay yes yeah yep no nope oh ah hm hmm mm uh um er
mm-hmm uh-huh huh eh hey hi hello like kind sort bit lot lots thing things stuff something anything nothing everything someone anyone nobody everyone
about above across after against along among around at before behind below between beyond by down during except for from in inside into near of off
on onto out outside over past per through to toward towards under up upon via with within without back away
go goes going went gone get gets getting got gotten gonna wanna gotta come comes coming came make makes making made take takes taking took
say says said saying tell tells telling told think thinks thinking thought know knows knowing knew see sees seeing saw seen look looks looking mean means
want wants wanted guess feel feels hear heard good great nice fine sure please thanks thank
one ones now today tomorrow yesterday way time
`

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: listed(DUTCH),
  en: listed(ENGLISH),
}
