// Dutch ultimatums: do it, or lose something.
import type { Rule } from '../rule.ts'

export const NL_ULTIMATUM: readonly Rule[] = [
  {
    id: 'judgment/nl/ultimatum',
    label: 'judgment',
    lang: 'nl',
    words: ['of', 'anders', 'niet'],
    finds:
      /\b(?:of|of anders|anders|zo niet),? (?:dan )?(?:(?:(?:kan|kun|mag|kunt|moogt) (?:je|jij|u|ge|gij)|(?:je|jij|u|ge|gij) (?:kan|kunt|mag|moogt))\b[^?]{0,40}?\b(?:inleveren|vertrekken|opstappen|gaan|thuisblijven|thuis blijven|vergeten|omkijken naar|fluiten|inpakken|(?:aan|bij) (?:mij|de directie|de directeur|hr|boven) (?:gaan )?uitleggen)|lever(?:t|de)? (?:je|jij|u|ge)\b[^?]{0,30}\bin\b|(?:(?:neem|haal|geef|zoek|pak|zet|schuif|trek) ik|ik (?:neem|haal|geef|zoek|pak|zet|schuif|trek))\b[^?]{0,50}?\b(?:van je af|bij je weg|je [a-z]+ (?:af|in)|af van je|(?:aan|naar) (?:iemand anders|een ander|een collega)|iemand anders|een ander|op straat|uit je (?:rayon|handen|pakket)|van (?:de|dat|die) (?:klant|account|rekening) af)|(?:zit|lig|sta|vlieg|ben) (?:je|jij|ge)\b[^?]{0,25}?\b(?:eruit|eraf|buiten|bij hr|op straat|klaar hier|weg hier|je (?:klanten|leads|auto|bus|bonus|rayon) kwijt))/,
    spares: /\b(?:hij|zij|ze|de (?:klant|inkoper|baas|eigenaar)) (?:zei|zegt|dreigde|schreef|riep)\b|\?$/,
    weight: 4,
    reason: {
      nl: 'Doen wat je zegt, of iets kwijtraken: dat is een dreigement. Het levert beloftes op, geen plannen. Zeg wat er op het spel staat en vraag wat de ander nodig heeft.',
      en: 'Do as you say or lose something: that is a threat. It yields promises, not plans. Say what is at stake and ask what they need.',
    },
    source: 'Codebook, close case 14: with a threat the whole is a judgment',
    hears: [
      'Vanavond is het rooster gevuld, [anders geef ik je dienst aan een ander].',
      'je belt haar vandaag terug [of je kunt je telefoon inleveren]',
      'Woensdag een plan, [anders lever je de sleutels in].',
    ],
    ignores: [
      'Bel haar vandaag of stuur een kaartje.',
      'Je kunt met Hengelo beginnen of je kunt met Almelo beginnen.',
      'Hij zei: betalen, anders haal ik het bij iemand anders.',
    ],
  },
]
