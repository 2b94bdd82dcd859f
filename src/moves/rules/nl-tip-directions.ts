// Dutch tips that set the course: let's, the trick is, next time, I want you to.
import type { Rule } from '../rule.ts'

export const NL_TIP_DIRECTIONS: readonly Rule[] = [
  {
    id: 'tip/nl/lets',
    label: 'tip',
    lang: 'nl',
    words: ['laten', 'laat'],
    finds: /\b(?:laten|laat) (?:we|wij|ons)\b/,
    spares:
      /\b(?:beginnen|begin|eerst (?:bij|even) (?:stilstaan|kijken|jou)|over (?:jou|hebben)|het (?:eerst )?(?:over|daar)|hierbij|daarbij|teruggaan|afronden|stoppen|parkeren|stilstaan|hier|vandaag|gesprek|straks|samenvatten|eerlijk|wel wezen|afspreken dat)\b/,
    weight: 2,
    reason: {
      nl: "'Laten we' zegt wij en bedoelt jij. Jij hebt het bedacht, de ander mag het uitvoeren. Vraag wat hij of zij van plan is.",
      en: "'Let's' says we and means you. You thought it up, they may carry it out. Ask what they intend to do.",
    },
    source: "Codebook, close case 9: let's, about the work, is a tip",
    hears: [
      '[Laten we] die klanten over drie mensen verdelen.',
      '[laten we] vanaf maandag elke ochtend een uur bellen',
    ],
    ignores: ['Laten we bij jou beginnen.', 'Ik zal je niet laten stikken.'],
  },
  {
    id: 'tip/nl/we-are-going-to',
    label: 'tip',
    lang: 'nl',
    words: ['we', 'wij'],
    finds: /\b(?:we|wij) (?:gaan|moeten|zetten|doen|plannen|sturen|pakken|bellen|maken|halen) [a-z' ,]{3,60}/,
    spares:
      /\b(?:het over|gesprek|vandaag over|verder|kijken|praten|hier|afronden|beginnen|zo|minuten|uur|afgesproken|hebben|dit jaar|volgens|\?|geen|over)\b|\?|^(?:(?:en|maar|oke|nou),? )?(?:wat|hoe|waar|wanneer) /,
    weight: 2,
    reason: {
      nl: "'We gaan' klinkt samen, maar de stap komt van jou. Dan haakt de ander af of wacht op jou. Vraag welke stap hij of zij wil zetten.",
      en: "'We are going to' sounds shared, yet the step is yours. Then they drop out or wait for you. Ask which step they want to take.",
    },
    source: 'Codebook, close case 9',
    hears: ['Die mails [we gaan dat voortaan met een sjabloon doen].', '[we zetten daar Mirjam op]'],
    ignores: ['We gaan het over je plannen hebben.', 'Wat gaan we doen?'],
  },
  {
    id: 'tip/nl/you-had-better',
    label: 'tip',
    lang: 'nl',
    words: ['beter', 'slimmer', 'handiger', 'makkelijker', 'verstandiger', 'best', 'sneller'],
    finds:
      /\b(?:kun je|kan je|je kan|je kunt|doe je|kunt ge) (?:dat |het |daar |er |die |hem )?(?:beter|het beste|best)\b|\b(?:beter|slimmer|handiger|verstandiger) (?:is het|kun je|lijkt me|om te|als je|kan je)\b|^(?:beter|liever) (?:een|eerst|nu|vandaag|kort|even|vroeg|laat|te)\b|\b(?:is|lijkt me) (?:veel )?(?:slimmer|handiger|verstandiger|effectiever)\b/,
    spares: /\?|\b(?:wat|hoe|welke|waarom)\b/,
    weight: 4,
    reason: {
      nl: 'Je zegt wat beter is. Wie hoort wat beter is, denkt zelf niet verder. Vraag wat de ander er het beste aan vindt.',
      en: 'You say what is better. People who are told what is better stop thinking. Ask what they would call best.',
    },
    source: 'Codebook, tip',
    hears: ['[Je kunt beter] op dinsdag bellen.', '[beter een] kort voorstel dan een dik rapport'],
    ignores: ['Gaat het al beter?', 'Wat kun je het beste doen, denk je?'],
  },
  {
    id: 'tip/nl/the-trick-is',
    label: 'tip',
    lang: 'nl',
    words: [
      'truc',
      'geheim',
      'kunst',
      'sleutel',
      'clou',
      'beste',
      'slimste',
      'handigste',
      'gouden',
      'snelste',
      'werkt',
      'stelregel',
      'vuistregel',
      'trucje',
      'kwestie',
    ],
    finds:
      /\b(?:de|het|een) (?:truc|trucje|geheim|kunst|sleutel|clou|gouden regel|vuistregel|stelregel|kwestie)\b(?: [a-z']+){0,3}? (?:is|zit|blijft|van)\b|\bhet (?:beste|slimste|handigste|snelste|enige) (?:is|wat je|om|werkt)\b|\b(?:werkt|helpt) (?:altijd|het beste|veel beter|als een tierelier)\b|\b(?:stelregel|vuistregel)\b/,
    spares: /\?|^(?:(?:en|maar|oke|nou),? )?(?:wat|hoe|welke)\b|\bvoor (?:jou|je)\b|\bkwestie van tijd\b/,
    weight: 4,
    reason: {
      nl: 'Een vuistregel is een advies voor iedereen, en dus voor niemand. De ander moet het eigen geval nog oplossen. Vraag wat hier zou werken, en waarom.',
      en: 'A rule of thumb is advice for everyone, and so for no one. They still have to solve their own case. Ask what would work here, and why.',
    },
    source: 'Codebook, close case 10: a rule of thumb',
    hears: ['[De truc is] dat je eerst over hun zaak praat.', 'een bakkie doen [werkt altijd]'],
    ignores: ['Wat is volgens jou het geheim?', 'Het beste moment van de week?'],
  },
  {
    id: 'tip/nl/lead-first-then',
    label: 'tip',
    lang: 'nl',
    words: ['dan', 'daarna'],
    finds: /\b(?:dan pas|en dan pas|pas dan|daarna pas)\b/,
    spares: /\b(?:je|jij) (?:zegt|zei|voelt|bent|wilt|vindt|durft|belt|deed)\b|\?|^dus\b|^(?:wat|hoe)\b/,
    weight: 4,
    reason: {
      nl: "'Eerst dit, dan pas dat': jij bepaalt de volgorde. Zo volgt de ander jouw draaiboek. Vraag waar hij of zij zou beginnen.",
      en: "'First this, only then that': you set the order. They follow your script. Ask where they would begin.",
    },
    source: 'Codebook, tip: instruction',
    hears: ['Eerst de vragen, [dan pas] de folder.', 'even bellen, [dan pas] mailen'],
    ignores: ['Wat gebeurt er dan?', 'En dan?'],
  },
  {
    id: 'tip/nl/next-time',
    label: 'tip',
    lang: 'nl',
    words: ['volgende', 'voortaan'],
    finds:
      /(?<=^(?:(?:en|maar|oke|ok|nou|ja|nee|goed),? )?)(?:de )?(?:volgende keer|volgend keertje)\b|\bvoortaan\b/,
    spares:
      /\?|\b(?:wat|hoe|welke|waar) |\bje (?:bent|zult|gaat) (?:weer|vast)\b|\b(?:spreken|zien|zie|afspreken)\b|\bdus (?:je|jij)\b/,
    weight: 4,
    reason: {
      nl: 'Je schrijft voor hoe het de volgende keer moet. Een les die je zelf trekt, blijft beter hangen. Vraag wat de ander hieruit meeneemt.',
      en: 'You prescribe how it goes next time. A lesson drawn by oneself sticks better. Ask what they take from this.',
    },
    source: 'Codebook, tip',
    hears: ['[Volgende keer] neem je de technicus mee.', '[voortaan] eerst het budget checken'],
    ignores: ['Wat doe je de volgende keer anders?', 'Volgende keer zien we elkaar in Zwolle.'],
  },
  {
    id: 'tip/nl/saves-you',
    label: 'tip',
    lang: 'nl',
    words: ['scheelt', 'win', 'bespaar', 'bespaart', 'levert', 'wint', 'voorkom', 'voorkomt', 'hou'],
    finds:
      /\b(?:scheelt (?:je|jou|u|een|al|de)|win je|bespaar je|bespaart je|levert (?:je|jou)\b[^?.]{0,30}\bop\b|verdien je (?:zo|dubbel) terug|wint de dag|voorkom je)\b/,
    spares: /\?|^(?:(?:en|maar|oke|nou),? )?(?:wat|hoe)\b/,
    weight: 2,
    reason: {
      nl: 'Je rekent de ander jouw oplossing voor. Overtuigen is iets anders dan laten ontdekken. Vraag wat het hem of haar zou opleveren.',
      en: 'You work out the gain of your solution for them. Convincing is not the same as letting people find out. Ask what it would bring them.',
    },
    source: 'Codebook, tip: conditional advice',
    hears: [
      'Plan je ritten per regio, dat [scheelt je] zo een dag.',
      'met een vast sjabloon [win je] een uur per week',
    ],
    ignores: ['Wat levert je dat op?', 'Wat scheelt er?'],
  },
  {
    id: 'tip/nl/i-want-you-to',
    label: 'tip',
    lang: 'nl',
    words: ['wil', 'verwacht', 'verwachten', 'graag', 'vraag', 'reken'],
    finds:
      /\bik (?:wil|verwacht|zou willen|reken erop|zie graag|heb graag|zou graag zien|zou het fijn vinden)\b(?: [a-z']+){0,3}? (?:dat (?:je|jij|u)|van je|van jou)\b|\b(?:is wat|dat is wat) ik (?:van je )?(?:verwacht|wil)\b|\bik wil (?:ze|het|dat|die|de|een|je|elke|vrijdag|maandag|morgen|hem)\b[^?.]{2,60}\b(?:zien|hebben|krijgen|horen liggen)\b/,
    spares:
      /\bover\b[^.]*\bhebben\b|\b(?:anders|consequenties|veilig|op je gemak|weet dat|hoort van mij|eerlijk bent)\b|\bverwacht dat (?:je|jij) (?:het niet|dat niet|straks|binnen)/,
    weight: 2,
    reason: {
      nl: 'Jij zegt wat er moet gebeuren. Soms is dat nodig, maar dan is het sturen en geen coachen. Vraag wat de ander zelf toezegt.',
      en: 'You say what has to happen. Sometimes that is needed, but then you steer and do not coach. Ask what they are willing to promise.',
    },
    source: "Codebook, close case 14: the manager's own needs",
    hears: [
      '[Ik wil dat je] donderdag de lijst inlevert.',
      '[ik verwacht van je] dat je elke klant terugbelt',
    ],
    ignores: ['Ik wil graag begrijpen hoe het liep.', 'Wat verwacht je van mij?'],
  },
  {
    id: 'tip/nl/seems-good-to-me',
    label: 'tip',
    lang: 'nl',
    words: ['lijkt', 'leek'],
    finds:
      /\blijkt (?:me|mij)\b(?: [a-z']+){0,3}? (?:goed|mooi|mooie|slim|handig|verstandig|stap|idee|zinnig|zinvol|oplossing|nuttig|zaak|zonde|start|begin|tussenstap)\b/,
    spares: /\b(?:gesprek|vandaag|hierover)\b|\blijkt me een goed (?:begin|idee), ?(?:wat|hoe)/,
    weight: 4,
    reason: {
      nl: 'Jij keurt een stap goed die van jou komt. Dan doet de ander het voor jou. Vraag wat hem of haar een goede stap lijkt.',
      en: 'You approve a step that came from you. Then they do it for your sake. Ask what looks like a good step to them.',
    },
    source: 'Codebook, tip',
    hears: ['Een maand meedraaien bij inkoop [lijkt me een mooie] stap.', 'eerst bellen [lijkt me handig]'],
    ignores: ['Wat lijkt jou handig?', 'Dat lijkt me zwaar voor je.'],
  },
  {
    id: 'tip/nl/goes-without-you',
    label: 'tip',
    lang: 'nl',
    words: ['gaat', 'krijgt', 'neemt', 'belt', 'zorgt', 'plant', 'zet', 'pakt', 'stuurt', 'legt', 'vraagt'],
    finds:
      /\b(?:je|jij|u) (?:gaat|krijgt|neemt|belt|zorgt|plant|zet|pakt|stuurt|legt|vraagt)\b[^?]{0,50}\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|vandaag|vanmiddag|volgende week|deze week|en dan|gewoon|eerst|meteen|elke)\b/,
    spares:
      /\?|\b(?:nooit|niet|nog|zegt|vast|straks|weer|altijd|als je)\b|^(?:(?:en|maar|oke|nou),? )?(?:wat|hoe|dus)\b/,
    weight: 2,
    reason: {
      nl: 'Je deelt de taak al uit. Zo wordt het jouw opdracht en niet zijn of haar plan. Vraag: wat ga jij doen, en wanneer?',
      en: 'You hand out the task. That makes it your order, not their plan. Ask: what will you do, and when?',
    },
    source: 'Codebook, close case 13: an unsaid plan is a tip',
    hears: ['[Jij belt die man morgen] en legt het uit.', '[je gaat maandag] met hem om tafel'],
    ignores: ['Je gaat vrijdag nooit naar huis voor zes uur.', 'Ga je maandag?'],
  },
]
