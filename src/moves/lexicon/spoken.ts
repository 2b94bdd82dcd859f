// Spoken, Flemish, hasty and written forms of one word, read as one: the written form first.
import type { Language } from '../language.ts'

const NL = `
je: jij gij ge u jy
jouw: uw uwe uwen jou
jezelf: uzelf jeself
ik: 'k k ikke ekik
mijn: m'n mn mijne mijnen
zijn: z'n zn
haar: d'r dr
hem: 'm m
het: 't t
een: 'n n ne nen ene
eens: es us 's
even: ff effe effen efkes eventjes
niet: nie
dat: da
wat: wa
met: mee me
maar: mr mar
gewoon: gwn gewoonweg
misschien: mss misschiens
volgens: vlgs
natuurlijk: ntuurlijk tuurlijk
eigenlijk: eigelijk eigenlyk
weer: weeral alweer wederom
heb: hb
hebt: hebde
bent: zijt zijde
ben: bn
kunt: kan kunde
wilt: wil
zult: zal zulde
moet: moete
gaat: gade
weet: wete
denkt: peinst peist
denk: peins
wel: wl
hoe: oe
zo: zoo
oke: ok okay oki okee
ja: jaa yep jep jazeker
nee: neen nope nah
niks: niets noppes
helemaal: heelemaal
vandaag: vndg
morgen: mrgn
`

const EN = `
you: u ya yous youse y'all yall ye
your: ur yer
you're: youre y're
you've: youve
you'd: youd
you'll: youll
i'm: im
i've: ive
don't: dont
doesn't: doesnt
didn't: didnt
can't: cant cannot
won't: wont
isn't: isnt
aren't: arent ain't aint
wasn't: wasnt
haven't: havent
hasn't: hasnt
couldn't: couldnt
wouldn't: wouldnt
shouldn't: shouldnt
what's: whats wot's wots
who's: whos
how's: hows
that's: thats
there's: theres
it's: its tis
he's: hes
she's: shes
they're: theyre
let's: lets
gonna: gunna
because: cos cuz coz 'cause cause bc
them: 'em em
and: n nd
for: fr
with: w
about: abt
before: b4
though: tho altho
through: thru
okay: ok oke k okey
yes: yeah yep yup yea aye yah
no: nope nah naw
maybe: mebbe perhaps
nothing: nowt nuffin
anything: owt
something: summat
what: wot whadda
says: sez
please: pls plz
people: ppl
very: v
really: rly rlly
right: rite
going: goin gon
doing: doin
nothing: nothin
something: somethin
thinking: thinkin
trying: tryin
getting: gettin
asking: askin
talking: talkin
`

function byForm(table: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const [written = '', forms = ''] = line.split(':')
    for (const form of forms.trim().split(/\s+/)) found.set(form, written)
  }
  return found
}

const WRITTEN: Readonly<Record<Language, ReadonlyMap<string, string>>> = { nl: byForm(NL), en: byForm(EN) }

/** The written form of a folded word; the word itself where it is one. */
export function written(word: string, lang: Language): string {
  return WRITTEN[lang].get(word) ?? word
}
