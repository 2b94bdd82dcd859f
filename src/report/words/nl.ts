// What a talk and its debrief say in Dutch.
import type { Slip } from '../../moves/move.ts'
import type { DebriefWords, DrillWords, MenuWords, RulesWords, Words } from './words.ts'

const SLIP: Readonly<Record<Slip, readonly [one: string, more: string]>> = {
  tip: ['tip', 'tips'],
  assumption: ['aanname', 'aannames'],
  judgment: ['oordeel', 'oordelen'],
}

const drill: DrillWords = {
  brief: 'Wat je vooraf weet',
  goal: 'Wat wil je in dit gesprek oefenen? (enter = overslaan)',
  howTo:
    'Typ wat je zou zeggen. Enter op een lege regel is een stilte. /hint /back /dispute /end /help, of Ctrl-C om te stoppen.',
  help: [
    ['/hint', 'een open vraag die nu past'],
    ['/back', 'neem je laatste zin terug en doe dit moment over'],
    ['/dispute', 'niet eens met het label? /dispute open zet jouw label ernaast'],
    ['/end', 'rond af en kijk terug'],
    ['/help', 'deze lijst'],
    ['//', 'begin een zin die echt met een / begint'],
  ],
  hint: 'Bijvoorbeeld:',
  noHint: 'Nu even geen hint. Neem een paar woorden van de ander en vraag daarop door.',
  unknownCommand: (command) => `${command} ken ik niet. /help laat zien wat kan.`,
  nothingToTakeBack: 'Er is nog niets om terug te nemen.',
  takenBack: 'Teruggenomen. Zelfde moment, nieuwe zin:',
  nothingToDispute: 'Er is nog geen zin van jou om over te twisten.',
  disputed: (label) => `Genoteerd: volgens jou ${label}. Het staat naast ons label.`,
  badLabel: (given, labels) =>
    given === ''
      ? `Welk label past volgens jou? Typ /dispute met ${labels}.`
      : `'${given}' is geen label. Kies uit ${labels}.`,
  left: (name) => `${name} staat op en gaat weg.`,
  turnsOver: 'De tijd is om.',
  ended: 'Einde van het gesprek.',
  lineByLine: 'Zin voor zin',
  kept: (file) => `Bewaard in ${file}`,
}

const menu: MenuWords = {
  question: 'Met wie ga je in gesprek?',
  keys: '(pijltjes en enter)',
  difficulty: { 1: 'makkelijk', 2: 'gemiddeld', 3: 'moeilijk' },
  language: { nl: 'Nederlands', en: 'Engels' },
  nothing: 'Er zijn nog geen scenario’s.',
}

const debrief: DebriefWords = {
  title: 'Terugkijken',
  whereOpen: (name) => `Waar ging ${name} open? Kijk eens wat je vlak daarvoor deed.`,
  nowhereOpen: (name) =>
    `${name} ging nog nergens echt open. Wat had je willen weten, en hoe vroeg je daarnaar?`,
  nothingSaid: 'Er is nog niets gezegd. Waar zou je willen beginnen?',
  openShare: 'Open vragen',
  noShare: 'nog niets dat telt',
  idealAt: (share) => `ideaal ${share}`,
  score: 'Score',
  scoreIs: (score) => `${score} van 100`,
  tooShort: (counted) => `nog te kort voor een score (${counted} van minstens 6 zinnen die tellen)`,
  lines: 'Je zinnen',
  telling: 'Invullen',
  tellingIs: (per10) => `${per10} tips, aannames en oordelen per 10 beurten`,
  handingBack: 'Teruggeven',
  handingBackIs: (back, told) => `${back} keer teruggegeven, ${told} keer ingevuld`,
  followingUp: 'Doorvragen',
  followingUpIs: (count, of) =>
    `${count} van ${of} vragen ${count === 1 ? 'pakte' : 'pakten'} woorden van de ander op`,
  talkShare: 'Spreektijd',
  talkShareIs: (share, most) => `${share} van de woorden was van jou (hooguit ${most})`,
  plan: 'Plan',
  planIs: (kind, name) =>
    ({
      own: `een eigen plan, door ${name} zelf gevonden`,
      borrowed: 'een geleend plan: het kwam van jou',
      thin: 'een schijnplan, goed om de kamer uit te komen',
      none: 'geen plan',
    })[kind],
  buyIn: 'Draagvlak',
  outOfTen: (value) => `${value} van 10`,
  goal: 'Jouw doel',
  ideal: 'Ideaal',
  idealReached: 'gehaald: je vroeg, en de ander werkte',
  idealInAsking: 'gehaald in hoe je vroeg; een eigen plan kwam er nog niet',
  idealUnknown: 'nog niet te zeggen',
  idealNot: (parts) => `nog niet: ${parts.join(', ')}`,
  shareShort: (share, ideal) => `${share} open vragen (doel ${ideal})`,
  tooMany: (label, count, most) =>
    `${count} ${SLIP[label][count === 1 ? 0 : 1]} (${most === 0 ? 'doel 0' : `hooguit ${most}`})`,
  aided: 'Met hulp onderweg: feedback na elke zin, een hint of een zin over.',
  best: 'Je beste vraag',
  moments: (count) => (count === 1 ? 'Eén moment om over te doen' : 'Momenten om over te doen'),
  why: 'Waarom',
  instead: 'Liever',
  missed: 'Haakjes die bleven liggen',
  nobodyAsked: (subject) => `niemand vroeg door (${subject})`,
  more: (count) => `en nog ${count}`,
  tomorrow: 'Wat vraag je morgen, en aan wie?',
  skip: 'enter = overslaan',
}

const rules: RulesWords = {
  hears: 'Hoort',
  ignores: 'Laat lopen',
  source: 'Bron',
  weighed:
    'Hier sprak geen regel, of niet duidelijk genoeg. Het label volgt uit de woorden van je zin, hun volgorde en wat er eerder gezegd was, gewogen zoals in de duizenden voorbeeldzinnen van dit project. De aangewezen woorden gaven de doorslag.',
  cause: 'Oorzaak',
  cure: 'Oplossing',
  example: 'Voorbeeld',
  unknown: (id, meant) =>
    `Er is geen regel en geen code "${id}".${meant ? ` Bedoel je "${meant}"?` : ''} Een code staat in een melding van check; \`lazy-coach rules\` laat alle regels zien.`,
}

export const NL: Words = {
  label: {
    open: 'open',
    closed: 'gesloten',
    tip: 'tip',
    assumption: 'aanname',
    judgment: 'oordeel',
    neutral: 'neutraal',
  },
  tag: {
    'follow-up': 'doorvragen',
    stacked: 'te veel vragen ineens, telt niet',
    reflection: 'teruggeven',
    summary: 'samenvatten',
    appreciation: 'waardering',
    process: 'het gesprek bewaken',
    permission: 'toestemming vragen',
    repair: 'herstellen',
    listening: 'luisteren',
    information: 'informatie',
  },
  percent: (share) => `${Math.round(share * 100)}\u00a0%`,
  decimal: (value) => String(Math.round(value * 10) / 10).replace('.', ','),
  you: 'Jij',
  other: 'De ander',
  silence: 'stilte',
  askInstead: 'Vraag liever:',
  tryAgain: '/back om dit moment over te doen.',
  drill,
  menu,
  debrief,
  rules,
}
