// Dutch tips that come as a statement: I would, my tip, you should, what always worked for me.
import type { Rule } from '../rule.ts'

export const NL_TIP_STATEMENTS: readonly Rule[] = [
  {
    id: 'tip/nl/i-would',
    label: 'tip',
    lang: 'nl',
    words: ['zou'],
    finds:
      /\bik zou\b(?! (?:graag|het|willen|wel eens|niet weten|zeggen dat|ook (?:balen|schrikken|boos)|je graag|er(?:van)? (?:balen|schrikken)|me (?:rot|ook)|liegen|dat ook))/,
    spares:
      /\bik zou (?:[a-z]+ ){0,3}(?:horen|weten|begrijpen|snappen|balen|schrikken)\b|\bals ik (?:dat|het|zo) zou\b/,
    weight: 2,
    reason: {
      nl: "'Ik zou…' is wat jij zou doen. De ander is jou niet, en doet het dus maar half. Vraag wat hij of zij zou willen doen.",
      en: "'I would…' is what you would do. They are not you, so they will do it halfway. Ask what they would want to do.",
    },
    source: 'Codebook, tip: I would',
    hears: ['[Ik zou] die klant gewoon loslaten.', 'nou [ik zou] eerst met Wouter praten'],
    ignores: ['Ik zou graag horen hoe het ging.', 'Wat zou je doen?'],
  },
  {
    id: 'tip/nl/would-i',
    label: 'tip',
    lang: 'nl',
    words: ['zou'],
    finds:
      /\b(?:dan|daar|zelf|eerst|hem|ze|die|dat|dit|haar|morgen|plaats|was|geval|hier|het|nu) zou ik (?!(?:graag|niet weten|zeggen|moeten weten|ook|je|wel eens))/,
    spares: /\b(?:horen|weten|begrijpen)\b/,
    weight: 2,
    reason: {
      nl: "Met 'zou ik…' zet je jouw aanpak voorop. Daar hoeft de ander niets meer bij te denken. Vraag wat hem of haar zelf het beste lijkt.",
      en: "With 'I would…' you put your own way first. There is nothing left for them to think about. Ask what seems best to them.",
    },
    source: 'Codebook, tip: I would',
    hears: [
      'Dat voorstel, [dat zou ik ]vandaag nog intrekken.',
      'in jouw [plaats zou ik ]eerst met de planner praten',
    ],
    ignores: ['Dat zou ik graag eens van je horen.', 'Zou ik dat mogen zien?'],
  },
  {
    id: 'tip/nl/if-i-were-you',
    label: 'tip',
    lang: 'nl',
    words: ['als', 'jouw', 'schoenen', 'ik'],
    finds:
      /\bals ik (?:jou|je|u|jouw?) (?:was|ware|geweest was)\b|\bin jouw (?:plaats|schoenen)\b|\bik in jouw (?:plaats|geval|schoenen)\b/,
    spares: /\bin jouw (?:plaats|schoenen) (?:had|zat|voel)|\bwat zou (?:hij|zij|iemand)|\biemand in jouw/,
    weight: 8,
    reason: {
      nl: "'Als ik jou was' zegt het zelf al: je zit op de verkeerde stoel. Van jouw oplossing wordt de ander geen eigenaar. Schuif terug en vraag wat hij of zij overweegt.",
      en: "'If I were you' says it: you are in the wrong chair. Your solution will not become theirs. Move back and ask what they are considering.",
    },
    source: 'Codebook, tip; the coaching article',
    hears: ['[Als ik jou was] belde ik nu.', 'dat had [ik in jouw schoenen] al lang opgelost met een mail'],
    ignores: [
      'Hoe kijkt de klant naar jouw plaats in het team?',
      'Als ik jou goed begrijp loopt het stroef.',
    ],
  },
  {
    id: 'tip/nl/my-tip',
    label: 'tip',
    lang: 'nl',
    words: ['tip', 'tips', 'advies', 'raad', 'suggestie', 'tipje', 'adviseer', 'aanrader'],
    finds:
      /\b(?:mijn|m'n|me|een|gouden|klein|kleine|gratis|nog|goede|enige|beste) (?:advies|tip|tipje|raad|suggestie)\b|\b(?:ik adviseer|raad ik|ik raad|aanrader)\b|^tip\b/,
    spares:
      /\b(?:welke?|wat|wie|zou|geven|gaf|vraag|wil je|mag ik)\b[^.]{0,40}\b(?:tip|advies|raad|suggestie)|\badvies (?:zou|geef)\b/,
    weight: 4,
    reason: {
      nl: 'Je zegt het zelf: dit is jouw tip. Eén tip mag, als de ander erom vraagt en eerst zelf heeft nagedacht. Vraag daarna altijd: wat vind jij?',
      en: 'You say so yourself: this is your tip. One tip is fine, when asked for and after they thought first. Then always ask: what do you think?',
    },
    source: 'The coaching article: at most one tip',
    hears: ['[Mijn advies] is om de prijs pas aan het eind te noemen.', '[kleine tip], neem een collega mee'],
    ignores: ['Welk advies zou je een collega geven?', 'Mag ik je een tip geven?'],
  },
  {
    id: 'tip/nl/what-worked-for-me',
    label: 'tip',
    lang: 'nl',
    words: ['hielp', 'helpt', 'werkte', 'werkt', 'geholpen', 'gewerkt', 'scheelde', 'mij'],
    finds:
      /\bwat (?:bij )?mij (?:zelf )?(?:[a-z]+ ){0,4}?(?:hielp|helpt|geholpen|werkt|werkte|gewerkt)\b|\bbij mij (?:[a-z]+ ){0,2}?(?:werkt|werkte|hielp|helpt|scheelde)\b|\b(?:hielp|helpt|werkte) (?:bij )?mij (?:altijd|vroeger|enorm|ook|wel|goed|destijds)\b/,
    weight: 4,
    reason: {
      nl: 'Wat bij jou werkte, hoeft bij de ander niet te passen. En geleende plannen worden zelden echt uitgevoerd. Vraag wat eerder voor hem of haar werkte.',
      en: 'What worked for you need not fit the other. And borrowed plans are seldom carried out. Ask what worked for them before.',
    },
    source: 'Codebook, close case 10: an anecdote held up as the example',
    hears: [
      '[Wat bij mij altijd hielp] was een vaste belochtend.',
      '[bij mij werkte] een kaartje met de hand geschreven',
    ],
    ignores: ['Wat werkte er wel?', 'Wat helpt mij het snelst op de hoogte?'],
  },
  {
    id: 'tip/nl/in-my-days',
    label: 'tip',
    lang: 'nl',
    words: ['vroeger', 'tijd', 'toen', 'destijds', 'indertijd', 'altijd', 'jaren', 'jaar', 'begintijd'],
    finds:
      /\bin mijn (?:tijd|jaren|eerste jaar|begintijd)\b|\btoen ik (?:zelf |nog |net |in )*(?:aan de telefoon|verkocht|accountmanager|account|verkoper|begon|op de weg|buitendienst|jouw leeftijd|vertegenwoordiger|rep|junior|teamlead|in jouw)\b|\bik (?:deed|belde|ging|gaf|stuurde|vroeg|schreef|legde|nam|zette|had|reed|begon|plande|maakte) (?:dat |het |ze |hem |zelf |toen )?(?:vroeger|altijd|destijds|indertijd|toen altijd)\b/,
    weight: 4,
    reason: {
      nl: 'Een verhaal van vroeger is een advies met een baard. De ander hoort: doe het zoals ik. Vraag wat hij of zij uit eigen ervaring meeneemt.',
      en: 'A story from your own days is advice with a beard. They hear: do it like me. Ask what they take from their own experience.',
    },
    source: 'Codebook, close case 10',
    hears: [
      '[In mijn tijd] reden we eerst een rondje langs de klanten.',
      '[ik stuurde altijd] een kaartje na afloop en dan belden ze zelf',
    ],
    ignores: ['Hoe was dat toen je begon?', 'Ik had je gisteren willen bellen.'],
  },
  {
    id: 'tip/nl/you-must',
    label: 'tip',
    lang: 'nl',
    words: ['moet', 'moest', 'moeten', 'moete', 'moogt', 'dient'],
    finds:
      /\b(?:je|jij|u|ge|gij) (?:moet|moest|moete|moogt|dient)\b|\b(?:dan|daar|hier|die|dat|daarvoor|ze|hem|haar|het|dus|wel|vandaag|morgen|eerst) moet (?:je|ge|jij)\b/,
    spares:
      /\?|\b(?:wat|hoe|waarom|welke|van wie|wie|wanneer) (?:moet|moest)\b|\bvan je\b|\bmoet ik\b|\bje moet (?:zeker|je wel|vreselijk|je schamen)|\bmoet je (?:zien|horen|kijken|nou)|\bmoest je (?:eens|je)|\bzeg(?:t)? (?:je )?dat\b|\bschamen\b/,
    weight: 2,
    reason: {
      nl: "'Je moet' laat geen keus. Waar geen keus is, groeit geen eigen plan. Vraag wat de ander nodig vindt.",
      en: "'You must' leaves no choice. Without a choice no plan of one's own will grow. Ask what they think is needed.",
    },
    source: 'Codebook, tip: instruction in any form',
    hears: [
      '[Je moet] eerder de beslisser erbij halen.',
      "bij zo'n inkoper [dan moet je] de stilte laten vallen",
    ],
    ignores: ['Wat moet je daarvoor doen?', 'Waarom moest je lachen?'],
  },
  {
    id: 'tip/nl/you-could',
    label: 'tip',
    lang: 'nl',
    words: ['kunt', 'kan', 'kun', 'zou', 'kunnen'],
    finds:
      /\b(?:je|jij|u|ge) (?:kunt|kan|kon|zou)(?: [a-z']+){0,2}? (?:ook|eens|beter|best|natuurlijk|gewoon|altijd nog|misschien|eventueel|toch|net zo goed|bijvoorbeeld)\b|\b(?:je|jij|u|ge) zou(?: [a-z']+){0,7}? (?:kunnen|moeten)\b|\b(?:dan|daar|hier|misschien) kun je\b/,
    spares:
      /\?|\b(?:wat|hoe|waar|wie|welke|waarom)\b[^.]{0,25}\b(?:je zou|zou je|kun je)\b|\bje (?:kan|kunt) (?:er )?(?:gewoon|best|natuurlijk|toch) (?:niet|geen)\b|\bniet kunnen\b|\btegen\b|\bloslaten\b|\bernstig|\ber (?:anders )?ook\b|\bslecht\b|\bvolgens mij\b/,
    weight: 2,
    reason: {
      nl: "'Je zou kunnen…' is een vriendelijk advies, en toch een advies. De ander wordt er geen eigenaar van. Vraag wat er volgens hem of haar allemaal zou kunnen.",
      en: "'You could…' is friendly advice, and advice all the same. It does not make them the owner. Ask what they think is possible.",
    },
    source: 'Codebook, tip',
    hears: [
      '[Je zou hem kunnen] vragen wie er nog meer meebeslist.',
      '[je kunt ook] eens bij Rotterdam aankloppen',
    ],
    ignores: ['Wat zou je kunnen doen?', 'Je kan er gewoon niet tegen.'],
  },
]
