// Dutch closed questions after one fact: how many, when, who, which, a mark on a scale.
import type { Rule } from '../rule.ts'
import { atStart } from './nl-start.ts'

export const NL_CLOSED_FACTS: readonly Rule[] = [
  {
    id: 'closed/nl/how-many',
    label: 'closed',
    lang: 'nl',
    words: ['hoeveel', 'hoeveelste'],
    finds: /\b(?:met |op |voor |tot |na |van |bij |uit )?hoeveel(?:ste)?\b/,
    spares:
      /\b(?:hoeveel (?:ruimte|moeite|energie|last|zin|tijd en)|wat (?:betekent|zegt|doet))\b|\b(?:je|jij) weet hoeveel\b|\bhoeveel ik\b/,
    weight: 4,
    tags: ['question'],
    reason: {
      nl: 'Je vraagt een aantal. Daar komt een getal op, en dan is het stil. Vraag wat dat getal de ander zegt.',
      en: 'You ask for a number. A number comes, and then silence. Ask what that number tells them.',
    },
    source: 'Codebook, close case 2: how many',
    hears: ["[Hoeveel] demo's had je?", 'en [met hoeveel] zaten jullie daar'],
    ignores: ['Wat zegt dat aantal je?', 'Veel werk dus.'],
  },
  {
    id: 'closed/nl/how-long-often',
    label: 'closed',
    lang: 'nl',
    words: ['hoe', 'hoelang'],
    finds: atStart`(?:(?:al|tot|voor|op|van|sinds) )?(?:hoe (?:lang|laat|vaak|oud|ver|groot|duur|heet|heten|heette|hoog|snel|veel|lang geleden|dik|zwaar|breed)|hoelang)\b`,
    spares:
      /\b(?:wrok|faalangst|angst|van binnen|bang|hekel|moet ik|nog moeten|moe|niet meer in|de pik|verstop|hoe lang ben je al (?:boos|jaloers)|ver ben je bereid|laat je dit|ga je (?:dit|dat|nog))\b|\bhoe ver\b.*\b(?:gaan|van)\b/,
    weight: 4,
    tags: ['question'],
    reason: {
      nl: 'Dit vraagt om één feit. De ander hoeft er niet over na te denken. Vraag erna hoe dat voor hem of haar is.',
      en: 'This asks for one fact. They need not think about it. Next, ask what that is like for them.',
    },
    source: 'Codebook, close case 2: how long',
    hears: ['[Hoe lang] duurt dat traject?', '[hoe vaak] bel je ze per maand'],
    ignores: ['Hoe lang ben je al bang voor hem?', 'Hoe loopt het?'],
  },
  {
    id: 'closed/nl/when',
    label: 'closed',
    lang: 'nl',
    words: ['wanneer'],
    finds: atStart`(?:(?:sinds|tot|per|vanaf|voor) )?wanneer\b`,
    spares:
      /\b(?:wel|lukt|merk|best|anders|tevreden|geslaagd|goed|genoeg|opgehouden|gestopt|geloof|eindelijk|nou|eens|bang|niet meer|bepaal|moe|afgehaakt|jezelf|zo|weet je|snap|verloor)\b|\bwanneer (?:je|jij|ik|we|de|ze)\b|\bben je (?:er|zo|gaan)\b/,
    weight: 2,
    tags: ['question'],
    reason: {
      nl: 'Je vraagt een datum of een moment. Dat is snel beantwoord. Vraag ook wat er dan gaat gebeuren, of wat er toen gebeurde.',
      en: 'You ask for a date or a moment. That is soon answered. Also ask what will happen then, or what happened.',
    },
    source: 'Codebook, close case 2: when',
    hears: ['[Wanneer] is die presentatie?', '[tot wanneer] loopt dat contract'],
    ignores: ['Wanneer lukt het je wel?', 'Sinds wanneer geloof je er niet meer in?'],
  },
  {
    id: 'closed/nl/who',
    label: 'closed',
    lang: 'nl',
    words: ['wie', 'wiens'],
    finds: atStart`(?:(?:bij|met|voor|aan|van|naar|door|op|tegen) )?wie(?:ns)?\b`,
    spares:
      /\b(?:zou je|kan je|kunnen|zegt (?:eigenlijk )?dat|nou|nu een|moet|zich|eindelijk|denk je (?:wel|dat)|heeft (?:je|jou)|ben je|jou ooit|om negen|z'n|dacht je)\b|\bwie [a-z' ]{4,60}, ?(?:die|[a-z]+t)\b|\bwie (?:niet|te|eerst|zijn|vooraf|elke)\b/,
    weight: 2,
    tags: ['question'],
    reason: {
      nl: 'Je vraagt een naam. Daarmee weet jij het, maar de ander is niet verder. Vraag wat die persoon in het verhaal betekent.',
      en: 'You ask for a name. Now you know, but they are no further. Ask what that person means in the story.',
    },
    source: 'Codebook, close case 2: who',
    hears: ['[Wie] zat er aan tafel?', '[met wie] heb je gesproken'],
    ignores: ['Wie zou je kunnen helpen?', 'Wie zegt dat het niet kan?'],
  },
  {
    id: 'closed/nl/which-one',
    label: 'closed',
    lang: 'nl',
    words: ['welke', 'welk'],
    finds: atStart`(?:(?:bij|in|op|tot|met|voor|van|naar|uit) )?(?:welke?|wat voor) (?:dag|datum|maand|week|klant|bedrag|percentage|cijfer|afdeling|regio|prijs|versie|bank|kleur|collega|manager|inkoper|kwartaal|getal|naam|locatie|vestiging|leverancier|concurrent|tijd|van de (?:twee|drie)|van die|van beide|fase|dagen|maanden|partij|systeem|plaats|tarief|model)\b`,
    spares: /\ben (?:waarom|hoe|wat)\b|\b(?:weegt|zwaarst|betekent|mogelijk)\b/,
    weight: 4,
    tags: ['question'],
    reason: {
      nl: 'Je laat kiezen uit een rijtje. Eén woord is genoeg als antwoord. Vraag wat die keuze voor de ander betekent.',
      en: 'You let them pick from a list. One word will do as an answer. Ask what that choice means to them.',
    },
    source: 'Codebook, close case 2: which of the two',
    hears: ['[Welke dag] had je in gedachten?', '[bij welke bank] liep die aanvraag'],
    ignores: ['Welke dingen geven je energie?', 'Welke kant wil je op?'],
  },
  {
    id: 'closed/nl/scale',
    label: 'closed',
    lang: 'nl',
    words: ['schaal', 'rapportcijfer', 'cijfer', 'tien', 'tot', '10'],
    finds:
      /\b(?:op een )?schaal (?:van|tussen|loopt)\b|\brapportcijfer\b|\b(?:een|1|nul|0) tot (?:en met )?(?:tien|10)\b|\b(?:welk|een) cijfer\b(?! (?:zegt|is maar))/,
    spares: /\bwat (?:maakt|zou|is er|heb je nodig)\b|\b(?:cijfer van|cijfer op)\b|\bhoe kom je\b/,
    weight: 2,
    tags: ['scaling', 'question'],
    reason: {
      nl: 'Een schaalvraag geeft één cijfer. De winst zit in de vraag erna. Vraag wat er nodig is voor één punt meer.',
      en: 'A scaling question yields one figure. The gain is in the next question. Ask what it takes for one point more.',
    },
    source: 'Codebook, close case 2: a mark on a scale',
    hears: ['[Op een schaal van] een tot tien, hoe zeker ben je?', 'welk [rapportcijfer] geef je het'],
    ignores: ['Wat maakt het een zes?', 'Hoe kom je van een zes naar een zeven, op die schaal van jou?'],
  },
  {
    id: 'closed/nl/have-you',
    label: 'closed',
    lang: 'nl',
    words: ['heb', 'hebt', 'heeft', 'hebben', 'had', 'hadden', 'hed'],
    finds: atStart`(?:heb|hebt|heeft|hebben|had|hadden) (?:je|jij|u|ge|gij|hij|ze|zij|die|de|het|er|jullie|iemand|dat|[a-z]+)\b`,
    spares:
      /\b(?:al eens|weleens|wel eens|ooit|gedacht|overwogen|geprobeerd|soms|misschien|hekel|spijt|gevoel|niet (?:even|eerder|kunnen)|moeten|eigenlijk|thuis|geen zin|vast|echt|stiekem)\b|\bhad (?:ik|je (?:dat|het|dan|nou|niet))\b|\b(?:heb|hadden|hebben) (?:ik|we|wij)\b|\btoch niet\b|\bte maken met\b|\bheb geduld\b/,
    weight: 2,
    tags: ['question'],
    reason: {
      nl: 'Deze vraag is met ja of nee klaar. De ander wacht dan op jouw volgende. Begin met wat of hoe: wat heb je…?',
      en: 'This question is done with yes or no. Then they wait for your next one. Start with what or how instead.',
    },
    source: 'Codebook, closed',
    hears: ['[Heb je] de offerte verstuurd?', 'en [heeft hij] al gereageerd'],
    ignores: ['Heb je al eens gedacht aan een mailing?', 'We hebben een uur.'],
  },
]
