// What the command line says about itself, in both languages.
import type { Bilingual, Language } from '../../moves/language.ts'

const LINES = {
  about: {
    nl: 'Een oefenvloer voor managers die coachen: stel je vraag, luister, en zie wat elke zin doet.',
    en: 'A practice floor for managers who coach: ask, listen, and see what every line you type does.',
  },
  drill: {
    nl: 'Oefen een gesprek; zonder scenario kies je er een uit een lijst.',
    en: 'Practise a talk; without a scenario you choose one from a list.',
  },
  classify: { nl: 'Lees een zin zoals de drill dat doet.', en: 'Read a line the way the drill does.' },
  list: { nl: 'Laat zien welke scenario’s er zijn.', en: 'Show which scenarios there are.' },
  check: {
    nl: 'Kijk scenario’s na en meld alle fouten in één keer.',
    en: 'Check scenarios and report every mistake at once.',
  },
  new: {
    nl: 'Maak in een paar vragen een eigen scenario dat je meteen kunt spelen.',
    en: 'Make a scenario of your own in a few questions, ready to be played.',
  },
  newId: {
    nl: 'naam van het scenario, zoals jan-van-sales; zonder: naar je verkoper',
    en: 'name of the scenario, such as sam-in-sales; without: after your rep',
  },
  optPersona: {
    nl: 'hoe je verkoper een gesprek op afstand houdt',
    en: 'how your rep keeps a talk at arm’s length',
  },
  optName: { nl: 'hoe je verkoper heet', en: 'what your rep is called' },
  optRole: { nl: 'de functie', en: 'the job' },
  optKnows: { nl: 'wat jij vooraf weet', en: 'what you know beforehand' },
  optShows: { nl: 'wat je als eerste te horen krijgt', en: 'what you get to hear first' },
  optUnder: { nl: 'wat daaronder ligt', en: 'what lies under that' },
  optCosts: { nl: 'wat het kost om zo door te gaan', en: 'what it costs to go on like this' },
  optPlan: { nl: 'met welk plan je verkoper zelf komt', en: 'the plan your rep comes up with' },
  optPack: {
    nl: 'zet het in een map die je kunt delen, met een eigen pack.yaml',
    en: 'put it in a folder to share, with a pack.yaml of its own',
  },
  optForce: { nl: 'overschrijf wat er al staat', en: 'overwrite what is there already' },
  schema: {
    nl: 'Geef het JSON Schema van een scenario, voor je editor.',
    en: 'Give the JSON Schema of a scenario, for your editor.',
  },
  schemaFile: {
    nl: 'waar het heen moet, zoals scenario.schema.json; zonder: op het scherm',
    en: 'where to put it, such as scenario.schema.json; without: on the screen',
  },
  schemaWritten: {
    nl: '{file} staat klaar. Een scenario ernaast wijst het aan met de regel: # yaml-language-server: $schema=scenario.schema.json',
    en: '{file} is there. A scenario beside it points to it with the line: # yaml-language-server: $schema=scenario.schema.json',
  },
  rules: {
    nl: 'Laat zien aan welke regels zinnen gelezen worden.',
    en: 'Show the rules by which lines are read.',
  },
  explain: {
    nl: 'Leg een melding van check uit, of een regel: waarom, wat eraan te doen is, en een voorbeeld.',
    en: 'Explain a message of check, or a rule: why, what to do about it, and an example.',
  },
  rule: {
    nl: 'zoals scenario/unknown-key of tip/nl/have-you-tried',
    en: 'such as scenario/unknown-key or tip/en/have-you-tried',
  },
  scenario: {
    nl: 'een id (zie `lazy-coach list`) of een bestand',
    en: 'an id (see `lazy-coach list`) or a file',
  },
  text: { nl: 'wat jij zou zeggen', en: 'what you would say' },
  paths: {
    nl: 'bestanden, mappen of patronen; zonder: wat wij meeleveren',
    en: 'files, folders or patterns; without any: those that come along',
  },
  optLang: { nl: 'taal: nl of en', en: 'language: nl or en' },
  optSeed: {
    nl: 'heel getal dat de bewoordingen en het hart van het gesprek bepaalt',
    en: 'whole number that settles the wordings and the heart of the talk',
  },
  optScript: {
    nl: 'lees jouw zinnen uit een bestand, één per regel (- is de invoer)',
    en: 'read your lines from a file, one a line (- is the input)',
  },
  optJson: { nl: 'schrijf JSON', en: 'write JSON' },
  optRecord: {
    nl: 'bewaar het gesprek, beurt voor beurt, in dit bestand',
    en: 'keep the talk, turn by turn, in this file',
  },
  optFeedback: {
    nl: 'wanneer je ziet hoe je zinnen gelezen zijn: live, end of off',
    en: 'when you see how your lines were read: live, end or off',
  },
  optGoal: { nl: 'wat je in dit gesprek wilt oefenen', en: 'what you want to practise in this talk' },
  optJsonl: { nl: 'één JSON-object per regel, in en uit', en: 'one JSON object a line, in and out' },
  optSaid: { nl: 'wat de ander net zei', en: 'what the other has just said' },
  optFormat: {
    nl: 'text, json, junit, sarif of github; met =bestand erachter naar een bestand, en meermaals te gebruiken',
    en: 'text, json, junit, sarif or github; followed by =file into a file, and more than once if you like',
  },
  optSeeds: {
    nl: 'zoveel gesprekken voert elke bot met een scenario (standaard 1)',
    en: 'so many talks each bot has with a scenario (default 1)',
  },
  optMaxWarnings: {
    nl: 'keur af bij meer waarschuwingen dan dit',
    en: 'fail with more warnings than this',
  },
  optFix: {
    nl: 'herstel eerst wat maar op één manier goed kan; de rest van het bestand blijft zoals het is',
    en: 'first mend what has one right answer; the rest of the file stays as it is',
  },
  optWatch: {
    nl: 'kijk opnieuw na, telkens als je bewaart, tot Ctrl-C',
    en: 'check again every time you save, until Ctrl-C',
  },
  watching: {
    nl: 'We kijken mee terwijl je schrijft: bewaar, en hier staat wat er gevonden is. Ctrl-C stopt.',
    en: 'Watching while you write: save, and here stands what was found. Ctrl-C stops.',
  },
  playing: { nl: 'De bots spelen het nog na …', en: 'The bots are still playing it …' },
  playingTests: { nl: 'De tests worden nog nagespeeld …', en: 'The tests are still being played …' },
  watchesOnly: {
    nl: 'fout: --watch laat zich niet combineren met {option}.',
    en: 'error: --watch cannot be combined with {option}.',
  },
  oneMendable: {
    nl: 'Eén daarvan kan maar op één manier goed: --fix herstelt die.',
    en: 'One of these has one right answer: --fix mends it.',
  },
  mendable: {
    nl: '{count} daarvan kunnen maar op één manier goed: --fix herstelt ze.',
    en: '{count} of these have one right answer: --fix mends them.',
  },
  mended: { nl: 'hersteld', en: 'mended' },
  added: { nl: 'toegevoegd', en: 'added' },
  optShard: {
    nl: 'kijk alleen deel i van n na, voor een CI-matrix',
    en: 'check only share i of n, for a CI matrix',
  },
  optWorkers: {
    nl: 'zoveel threads werken tegelijk (standaard wat de machine heeft)',
    en: 'so many threads work at once (default what the machine has)',
  },
  optNoCache: {
    nl: 'kijk alles opnieuw na en bewaar niets',
    en: 'look at everything afresh and keep nothing',
  },
  optCacheDir: {
    nl: 'de map waar de bevindingen bewaard worden',
    en: 'the folder in which findings are kept',
  },
  emptyShard: {
    nl: 'In dit deel zit geen scenario: er zijn meer delen dan scenario’s.',
    en: 'There is no scenario in this share: there are more shares than scenarios.',
  },
  optQuick: {
    nl: 'speel alleen de eigen tests: geen bots, geen bewijs dat alles te bereiken is',
    en: 'play their own tests only: no bots, no proof that everything can be reached',
  },
  optProofs: {
    nl: 'laat van elk onderdeel het kortste gesprek zien dat er komt (in text en json)',
    en: 'show of every part the shortest talk that gets there (in text and json)',
  },
  optCoverage: {
    nl: 'laat zien welke regels in geen enkele test klinken (in text en json)',
    en: 'show which lines no test speaks (in text and json)',
  },
  optMinCoverage: {
    nl: 'keur een scenario af waarvan de tests minder dan dit percentage laten horen',
    en: 'fail a scenario of which the tests speak less than this percentage',
  },
  reportsCollide: {
    nl: 'fout: twee rapporten gaan naar dezelfde plek. Geef elk een eigen bestand: --format junit=uit.xml --format text.',
    en: 'error: two reports go to the same place. Give each a file of its own: --format junit=out.xml --format text.',
  },
  optVersion: { nl: 'toon het versienummer', en: 'show the version' },
  optHelp: { nl: 'toon deze hulp', en: 'show this help' },
  helpCommand: { nl: 'toon de hulp bij een commando', en: 'show the help of a command' },
  titleUsage: { nl: 'Gebruik:', en: 'Usage:' },
  titleOptions: { nl: 'Opties:', en: 'Options:' },
  titleArguments: { nl: 'Argumenten:', en: 'Arguments:' },
  titleCommands: { nl: 'Commando’s:', en: 'Commands:' },
  needsTerminal: {
    nl: 'Hier is geen terminal om een scenario in te kiezen. Noem er een: lazy-coach drill under-target --script - (zie lazy-coach list).',
    en: 'There is no terminal here to choose a scenario in. Name one: lazy-coach drill under-target --script - (see lazy-coach list).',
  },
  nothingToRead: {
    nl: 'Geef een zin: lazy-coach classify "Wat houdt je tegen?", of --jsonl met de zinnen op de invoer.',
    en: 'Give a line: lazy-coach classify "What is holding you back?", or --jsonl with the lines on the input.',
  },
  oneWell: { nl: '1 scenario nagekeken, niets gevonden.', en: '1 scenario checked, nothing found.' },
  allWell: {
    nl: '{count} scenario’s nagekeken, niets gevonden.',
    en: '{count} scenarios checked, nothing found.',
  },
  cannotRead: {
    nl: 'De invoer kan niet gelezen worden ({reason}).',
    en: 'The input cannot be read ({reason}).',
  },
  cannotWrite: {
    nl: 'De uitvoer kan niet geschreven worden ({reason}).',
    en: 'The output cannot be written ({reason}).',
  },
  recordExists: {
    nl: '{file} bestaat al en is niet leeg. Kies met --record een ander bestand; een gesprek overschrijven we niet.',
    en: '{file} exists already and is not empty. Choose another file with --record; we never overwrite a talk.',
  },
  recordStopped: {
    nl: 'Het gesprek gaat door, maar wordt niet verder bewaard. Wat er al staat, blijft staan.',
    en: 'The talk goes on, but is not kept any further. What is in the file already, stays.',
  },
  badInput: {
    nl: 'Niet elke regel was zo’n object; zie "error" in de uitvoer.',
    en: 'Not every line was such an object; see "error" in the output.',
  },
  bug: {
    nl: 'Dit is een fout van ons, niet van jou. Meld hem met wat je deed waar je lazy-coach vandaan hebt (LAZY_COACH_DEBUG=1 laat zien waar het misging).',
    en: 'This is our mistake, not yours. Report it, with what you did, where you got lazy-coach (LAZY_COACH_DEBUG=1 shows where it went wrong).',
  },
} as const satisfies Record<string, Bilingual>

export type CommandLineWords = Readonly<Record<keyof typeof LINES, string>>

export function commandLineWords(lang: Language): CommandLineWords {
  return Object.fromEntries(
    Object.entries(LINES).map(([name, line]) => [name, line[lang]]),
  ) as CommandLineWords
}
