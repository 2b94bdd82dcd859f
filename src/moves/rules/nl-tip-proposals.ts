// Dutch tips that come as a proposal with a question mark: is that no idea, wouldn't it be smarter.
import type { Rule } from '../rule.ts'
import { atStart } from './nl-start.ts'

export const NL_TIP_PROPOSALS: readonly Rule[] = [
  {
    id: 'tip/nl/isnt-there-gain',
    label: 'tip',
    lang: 'nl',
    words: ['zit', 'valt', 'ligt', 'is'],
    finds: atStart`(?:zit|valt|ligt|is) (?:er|daar|hier|dat)\b(?: [a-z']+){0,3}? (?:geen|niet|niks) (?:nog )?(?:[a-z']+ )?(?:winst|kans|kansen|ruimte|iets|wat|voordeel|oplossing|geld|opening|mogelijkheid|te halen|te winnen|tijd)\b`,
    weight: 4,
    tags: ['question'],
    reason: {
      nl: 'Je wijst zelf aan waar de winst zit. Daarmee neem je het denken over. Vraag waar de ander ruimte ziet.',
      en: 'You point at the gain yourself. That takes the thinking off their hands. Ask where they see room.',
    },
    source: 'Codebook, tip',
    hears: [
      '[Zit daar geen kans] voor een tweede contract?',
      'en [valt er niet iets] te regelen met de planning',
    ],
    ignores: ['Zit er nog tijd in voor vandaag?', 'Waar zit voor jou de winst?'],
  },
  {
    id: 'tip/nl/who-says-you-cannot',
    label: 'tip',
    lang: 'nl',
    words: ['zegt'],
    finds: atStart`wie zegt (?:er )?dat(?= (?:je|jij|ge|u|het|er|we|wij|dat|de|die|een|zo'n|zoiets|iets|alles|ik|jullie|[a-z]+ (?:niet|geen|altijd|moet|mag|kan))\b)`,
    weight: 4,
    tags: ['question'],
    reason: {
      nl: "'Wie zegt dat…' zet een deur open die jij gekozen hebt. Zo stuur je de ander door jouw deur. Vraag welke deuren hij of zij zelf ziet.",
      en: "'Who says that…' opens a door you picked. You steer the other through it. Ask which doors they can see.",
    },
    source: 'Codebook, tip; close case 1',
    hears: [
      '[Wie zegt dat] je alles zelf moet uitrekenen?',
      "en [wie zegt dat] zo'n demo een uur moet duren",
    ],
    ignores: ['Wie zegt er nee bij die klant?', 'Wie zei dat tegen je?'],
  },
  {
    id: 'tip/nl/is-it-not-smarter',
    label: 'tip',
    lang: 'nl',
    words: ['is', 'was', 'wordt', 'lijkt', 'ware'],
    finds: atStart`(?:is|was|wordt|lijkt) (?:het|dat|dit)(?: je)?(?: (?:misschien|nou|nu|dan|toch|langzamerhand|voor jou|ook))* (?:niet|geen)(?: [a-z']+){0,2}? (?:handig|handiger|slim|slimmer|beter|verstandig|verstandiger|makkelijker|sneller|fijner|fijn|logisch|logischer|tijd|zaak|nuttig|goed)\b(?: om| als| dat|\?|$| geweest om)?`,
    spares: /\bwaarom\b|\bgegaan\b|\bbeter had\b/,
    weight: 4,
    tags: ['question'],
    reason: {
      nl: "'Is het niet slimmer…' zegt eigenlijk: doe het zo. De ander voelt zich minder slim, niet meer eigenaar. Vraag hoe hij of zij het zou aanpakken.",
      en: "'Wouldn't it be smarter…' really says: do it this way. The other feels less clever, not more the owner. Ask how they would go about it.",
    },
    source: 'Codebook, tip',
    hears: [
      '[Is het niet handiger om] die lijst te halveren?',
      '[wordt het geen tijd om] Lars die klant te geven',
    ],
    ignores: ['Is het niet gelukt?', 'Is dat tijdig gegaan?'],
  },
  {
    id: 'tip/nl/what-do-you-say-to',
    label: 'tip',
    lang: 'nl',
    words: ['dacht', 'denk', 'zeg', 'vind', 'voel', 'voor', 'zie', 'lijkt', 'zin', 'vinden'],
    finds:
      /\bwat (?:dacht|denk|zeg) (?:je|jij|u) (?:ervan|van)\b|\bwat (?:vind je|zou je ervan vinden) (?:ervan )?(?:om|als)\b|\biets voor (?:je|jou) om\b/,
    spares: /\bvan dit gesprek\b|\bom (?:het|dit) (?:hier )?(?:over|vandaag)\b|\bwe het\b/,
    weight: 4,
    tags: ['question'],
    reason: {
      nl: 'Je vraagt wat de ander van jóuw plan vindt. Dan gaat het gesprek over jou. Vraag eerst wat hij of zij zelf wil.',
      en: 'You ask what they think of your plan. Now the talk is about you. First ask what they want themselves.',
    },
    source: 'Codebook, tip; MITI 4.2: persuade',
    hears: [
      '[Wat dacht je van] een lunch met hun directeur?',
      'en [wat denk je van] een vaste ochtend op kantoor',
    ],
    ignores: ['Wat vind je daar zelf van?', 'Wat denk je dat er gebeurt?'],
  },
  {
    id: 'tip/nl/do-you-fancy',
    label: 'tip',
    lang: 'nl',
    words: ['voel', 'zie', 'lijkt', 'heb', 'zin'],
    finds: atStart`(?:voel je (?:er )?(?:iets|wat) voor|zie je (?:er (?:iets|wat) in|het zitten|het voor je|jezelf)(?: [a-z']+){0,4}? (?:om|als|meelopen|meedraaien|doen|werken)|lijkt het (?:je|jou) (?:wat|iets|niks|niet|handig|leuk|goed|een)|heb je (?:er )?(?:geen |niet )?zin om)\b`,
    weight: 4,
    tags: ['question'],
    reason: {
      nl: 'Je vraagt of jouw voorstel bevalt. De ander kiest dan uit een lijstje van één. Vraag wat hem of haar zelf zou aanspreken.',
      en: 'You ask whether your proposal pleases. The other picks from a list of one. Ask what would appeal to them.',
    },
    source: 'Codebook, tip: questions that carry the solution',
    hears: [
      '[Voel je er iets voor] om met Tineke te ruilen?',
      '[lijkt het je wat] om een keer met inside sales mee te kijken',
    ],
    ignores: ['Hoe voel je je daarover?', 'Waar heb je zin in?'],
  },
  {
    id: 'tip/nl/cant-someone-else',
    label: 'tip',
    lang: 'nl',
    words: ['kan', 'kunnen', 'mag'],
    finds: atStart`(?:kan|kunnen|mag) (?!(?:je|jij|u|ge|gij|ik|we|wij)\b)(?:[a-z']+ ){1,5}?(?:niet|geen)\b`,
    spares: /\bhet niet zijn\b/,
    weight: 2,
    tags: ['question'],
    reason: {
      nl: 'Je draagt zelf iemand of iets aan. Daarmee is het jouw oplossing. Vraag wie of wat de ander hierbij zou willen gebruiken.',
      en: 'You bring in someone or something yourself. That makes it your solution. Ask who or what they would like to call on.',
    },
    source: 'Codebook, tip',
    hears: [
      '[Kan iemand van support dat niet] overnemen?',
      '[kunnen die offertes niet] naar de binnendienst',
    ],
    ignores: ['Kan hij morgen?', 'Kan ik daar niet bij helpen?'],
  },
  {
    id: 'tip/nl/maybe-a',
    label: 'tip',
    lang: 'nl',
    words: ['misschien'],
    finds:
      /(?<=^(?:(?:en|maar|oke|ok|nou|ja|nee|goed),? )?)misschien (?:is het |is dat |ook )?(?:een (?!beetje|kwestie)|eens|kun je|kan je|moet je|moeten we|kunnen we|toch eens|even|gewoon|handig|slim|tijd|iets|wat (?:minder|meer|vaker|korter))|, ?misschien\?$/,
    spares: /\b(?:raar|gekke|rare|domme) vraag|\b(?:lastige|persoonlijke) vraag|\biets (?:met|wat)\b/,
    weight: 2,
    reason: {
      nl: "'Misschien een…' is een voorstel met een kussentje eronder. Ook een zacht voorstel blijft van jou. Vraag wat de ander zou willen proberen.",
      en: "'Perhaps a…' is a proposal with a cushion under it. A soft proposal is still yours. Ask what they would like to try.",
    },
    source: 'Codebook, tip: nominal and softened advice',
    hears: ['[Misschien een ]telefoontje op vrijdag?', '[misschien moet je] de demo inkorten'],
    ignores: ['Misschien een gekke vraag, maar wat wil je zelf?', 'Is hij misschien ziek?'],
  },
]
