// What can be wrong with scenarios as drills, and with many of them together.
import type { Code } from '../code.ts'

export const CHECK_CODES = {
  'check/nothing-found': {
    severity: 'error',
    message: { nl: 'Hier staan geen scenario\'s: "{name}".', en: 'There are no scenarios here: "{name}".' },
    cause: {
      nl: 'Een controle die niets controleert, zegt niets.',
      en: 'A check that checks nothing says nothing.',
    },
    cure: {
      nl: "Noem een map of bestand met scenario's: NAAM.nl.yaml of NAAM.en.yaml.",
      en: 'Name a folder or file with scenarios: NAME.nl.yaml or NAME.en.yaml.',
    },
  },
  'check/unknown-scenario': {
    severity: 'error',
    message: { nl: 'Er is geen scenario "{name}".', en: 'There is no scenario "{name}".' },
    cause: {
      nl: 'Er is geen bestand met die naam, en geen meegeleverd scenario met dat id.',
      en: 'There is no file of that name, and no bundled scenario with that id.',
    },
    cure: { nl: "De scenario's zijn: {names}.", en: 'The scenarios are: {names}.' },
  },
  'check/unknown-language': {
    severity: 'error',
    message: {
      nl: 'Scenario "{name}" is er niet in deze taal ({lang}).',
      en: 'There is no scenario "{name}" in this language ({lang}).',
    },
    cause: { nl: 'Het is nog niet vertaald.', en: 'It has not been translated yet.' },
    cure: { nl: 'Kies een andere taal: {names}.', en: 'Choose another language: {names}.' },
  },
  'check/same-scenario-twice': {
    severity: 'error',
    message: {
      nl: 'Scenario "{name}" ({lang}) staat ook in {other}.',
      en: 'Scenario "{name}" ({lang}) stands in {other} too.',
    },
    cause: {
      nl: 'Welke van de twee gespeeld wordt, zou toeval zijn.',
      en: 'Which of the two gets played would be chance.',
    },
    cure: { nl: 'Geef een van beide een andere id.', en: 'Give one of them another id.' },
  },
  'check/too-many-warnings': {
    severity: 'error',
    message: {
      nl: 'Er zijn {count} waarschuwingen; het mogen er {limit} zijn (--max-warnings).',
      en: 'There are {count} warnings; {limit} are allowed (--max-warnings).',
    },
    cause: {
      nl: 'Wie waarschuwingen laat oplopen, leest ze op een dag niet meer.',
      en: 'Where warnings pile up, nobody reads them any more.',
    },
    cure: {
      nl: 'Los er een paar op, of zet de grens hoger.',
      en: 'Mend some of them, or set the limit higher.',
    },
  },
  'check/no-test': {
    severity: 'error',
    message: { nl: 'Scenario "{name}" heeft geen enkele test.', en: 'Scenario "{name}" has no test.' },
    cause: {
      nl: 'Zonder test merkt niemand dat een wijziging het gesprek breekt.',
      en: 'Without a test nobody notices when a change breaks the talk.',
    },
    cure: {
      nl: 'Zet onder tests een gesprek dat moet slagen, met ends: { plan: own }.',
      en: 'Put a talk that has to succeed under tests, with ends: { plan: own }.',
    },
  },
  'check/test-expects-nothing': {
    severity: 'error',
    message: { nl: 'De test "{name}" verwacht niets.', en: 'The test "{name}" expects nothing.' },
    cause: {
      nl: 'Een test die niet kan mislukken, bewijst niets.',
      en: 'A test that cannot fail proves nothing.',
    },
    cure: {
      nl: 'Zet er ends bij, of expect bij een van de regels.',
      en: 'Add ends, or expect to one of its lines.',
    },
  },
  'check/expectation-empty': {
    severity: 'error',
    message: { nl: 'Onder "{key}" staat niets dat kan mislukken.', en: 'Nothing under "{key}" can fail.' },
    cause: {
      nl: 'Een lege verwachting klopt altijd.',
      en: 'An empty expectation always holds.',
    },
    cure: {
      nl: 'Vul in wat er moet gebeuren (bij een grens min of max), of haal de regel weg.',
      en: 'Fill in what has to happen (of a bound min or max), or take the line out.',
    },
  },
  'check/test-fails': {
    severity: 'error',
    message: {
      nl: 'De test "{test}" mislukt {where}: {difference}.',
      en: 'The test "{test}" fails {where}: {difference}.',
    },
    cause: {
      nl: 'Het gesprek loopt anders dan de schrijver verwacht: het scenario is veranderd, of de verwachting klopt niet.',
      en: 'The talk goes another way than its author expects: the scenario changed, or the expectation is wrong.',
    },
    cure: {
      nl: 'Kijk in het gesprek waar het anders loopt; maak de verwachting of het scenario goed.',
      en: 'See in the talk where it goes another way; mend the expectation or the scenario.',
    },
  },
  'check/asking-finds-no-plan': {
    severity: 'error',
    message: {
      nl: 'Wie de modelvragen stelt en teruggeeft, komt niet bij een eigen plan uit ({seeds}): {plan}.',
      en: 'Whoever asks the model questions and hands back finds no own plan ({seeds}): {plan}.',
    },
    cause: {
      nl: 'Een scenario beloont luisteren en doorvragen; hier loopt dat dood.',
      en: 'A scenario rewards listening and asking on; here that comes to nothing.',
    },
    cure: {
      nl: 'Kijk in de gesprekken waar het stokt: te hoge needs, een after dat nooit komt, of een haakje te weinig.',
      en: 'See in the talks where it sticks: needs too high, an after that never comes, or a hook too few.',
    },
  },
  'check/telling-finds-plan': {
    severity: 'error',
    message: {
      nl: 'Ook wie alleen {style}, komt bij een eigen plan uit ({seeds}).',
      en: 'Whoever only {style} finds an own plan too ({seeds}).',
    },
    cause: {
      nl: 'Dan maakt het niet uit hoe je coacht, en leert niemand er iets van.',
      en: 'Then it does not matter how one coaches, and nobody learns anything from it.',
    },
    cure: {
      nl: 'Vraag meer van het plan: diepere levels in from, of meer vertrouwen in needs.',
      en: 'Ask more of the plan: deeper levels in from, or more trust in needs.',
    },
  },
  'check/lazy-finds-no-plan': {
    severity: 'warning',
    message: {
      nl: 'Wie alleen op haar of zijn woorden doorvraagt, komt niet bij een eigen plan uit ({seeds}): {plan}.',
      en: 'Whoever only asks on in their words finds no own plan ({seeds}): {plan}.',
    },
    cause: {
      nl: 'Zonder de modelvragen te kennen moet een goede luisteraar er ook komen.',
      en: 'A good listener has to get there without knowing the model questions.',
    },
    cure: {
      nl: 'Laat antwoorden meer haakjes vallen, of laat threads meer woorden horen.',
      en: 'Let answers drop more hooks, or let threads hear more words.',
    },
  },
  'check/unreachable': {
    severity: 'error',
    message: {
      nl: 'Wat iemand ook zegt, {what} is {heart}niet te bereiken: {because}.{also}',
      en: 'Whatever is said, {what} cannot be reached{heart}: {because}.{also}',
    },
    cause: {
      nl: 'Wat niemand te horen krijgt, had je niet hoeven schrijven; meestal is het een voorwaarde te veel.',
      en: 'What nobody gets to hear need not have been written; mostly it is a condition too many.',
    },
    cure: {
      nl: 'Vraag minder vertrouwen, haal het after weg dat nooit komt, geef het gesprek meer beurten, of geef het een hart (heart).',
      en: 'Ask for less trust, take out the after that never comes, give the talk more turns, or give it a heart.',
    },
  },
  'check/hook-of-two-threads': {
    severity: 'error',
    message: {
      nl: 'Het haakje "{hook}" wijst hier naar {here} en elders naar {other}; alleen het laatste in het bestand telt.',
      en: 'The hook "{hook}" points to {here} here and to {other} elsewhere; only the last in the file counts.',
    },
    cause: {
      nl: 'Wie deze woorden opvangt en erop doorvraagt, komt nooit waar dit haakje heen wijst.',
      en: 'Whoever picks up these words and asks on never gets where this hook points.',
    },
    cure: {
      nl: 'Geef een van de twee haakjes andere woorden, of laat ze naar dezelfde thread wijzen.',
      en: 'Give one of the two hooks other words, or let them point to the same thread.',
    },
  },
  'check/not-proven': {
    severity: 'warning',
    message: {
      nl: 'Met de modelvragen is {what} {heart}niet bereikt: {because}.{also}',
      en: 'The model questions did not reach {what}{heart}: {because}.{also}',
    },
    cause: {
      nl: 'Bewezen onbereikbaar is het niet, maar een gesprek dat er komt, is ook niet gevonden. Gezocht wordt met hooguit 300 geprobeerde regels per onderdeel, in gesprekken van hooguit 40 regels.',
      en: 'It is not proven to be out of reach, but no talk that gets there was found either. The search tries 300 lines at most for each part, in talks of 40 lines at most.',
    },
    cure: {
      nl: 'Zet onder ask vragen die het onderwerp van de thread zelf noemen, en vraag niet te veel vertrouwen ineens.',
      en: 'Put questions under ask that name the subject of their own thread, and do not ask for too much trust at once.',
    },
  },
  'check/coverage-too-low': {
    severity: 'error',
    message: {
      nl: 'De tests die slagen, laten {percent} % van het scenario horen ({spoken} van {all}); gevraagd is {least} % (--min-coverage).',
      en: 'The tests that pass speak {percent} % of the scenario ({spoken} of {all}); {least} % is asked for (--min-coverage).',
    },
    cause: {
      nl: 'Wat geen test laat horen, kan stukgaan zonder dat iemand het merkt.',
      en: 'What no test speaks can break without anybody noticing.',
    },
    cure: {
      nl: 'Schrijf een test die langs deze regels komt; --proofs laat zien welke vragen er komen.',
      en: 'Write a test that passes these lines; --proofs shows which questions get there.',
    },
  },
  'check/model-question-not-open': {
    severity: 'warning',
    message: {
      nl: 'Deze modelvraag leest als {label}, niet als open.',
      en: 'This model question reads as {label}, not as open.',
    },
    cause: {
      nl: 'Modelvragen staan in hints en verbeteringen: ze doen voor hoe het moet.',
      en: 'Model questions stand in hints and rewrites: they show how it is done.',
    },
    cure: {
      nl: 'Begin met wat of hoe, en laat elk antwoord vrij.',
      en: 'Begin with what or how, and leave every answer free.',
    },
  },
  'check/thread-without-hook': {
    severity: 'warning',
    message: {
      nl: 'Geen enkel haakje wijst naar thread "{name}".',
      en: 'No hook points to thread "{name}".',
    },
    cause: {
      nl: 'Wie alleen luistert en doorvraagt, komt hier nooit.',
      en: 'Whoever only listens and follows up never gets here.',
    },
    cure: {
      nl: 'Laat een antwoord in een andere thread ernaar hinten, met hooks.',
      en: 'Let an answer in another thread hint at it, with hooks.',
    },
  },
  'check/words-heard-twice': {
    severity: 'warning',
    message: {
      nl: 'Thread "{other}" hoort "{words}" al.',
      en: 'Thread "{other}" hears "{words}" before this one does.',
    },
    cause: {
      nl: 'Van twee threads die dezelfde woorden horen, krijgt de eerste de vraag.',
      en: 'Of two threads that hear the same words the first gets the question.',
    },
    cure: {
      nl: 'Haal het bij een van beide weg, of maak het hier langer.',
      en: 'Take it out of one of them, or make it longer here.',
    },
  },
  'check/translation-missing': {
    severity: 'warning',
    message: {
      nl: 'Scenario "{name}" is er niet in het {missing}.',
      en: 'There is no "{name}" in {missing}.',
    },
    cause: {
      nl: "Andere scenario's in deze map zijn er in beide talen.",
      en: 'Other scenarios in this folder are there in both languages.',
    },
    cure: { nl: 'Maak {file}, met dezelfde ids.', en: 'Make {file}, with the same ids.' },
  },
  'check/translation-stale': {
    severity: 'warning',
    message: {
      nl: 'Hier loopt dit bestand uiteen met {other}: {difference}.',
      en: 'Here this file and {other} part ways: {difference}.',
    },
    cause: {
      nl: 'Vertalingen delen ids, niveaus, harten en voorwaarden; anders vergelijken hun scores appels met peren.',
      en: 'Translations share ids, levels, hearts and conditions; else their scores cannot be compared.',
    },
    cure: { nl: 'Trek de twee bestanden gelijk.', en: 'Bring the two files in line.' },
  },
  'check/nothing-matches': {
    severity: 'error',
    message: { nl: 'Op "{name}" past geen enkel scenario.', en: 'No scenario matches "{name}".' },
    cause: {
      nl: 'Een patroon waar niets op past, zou een controle zijn die niets controleert.',
      en: 'A pattern that nothing matches would be a check that checks nothing.',
    },
    cure: {
      nl: 'Kijk het patroon na: * blijft binnen een map, ** gaat door mappen heen.',
      en: 'Look at the pattern again: * stays within a folder, ** goes through folders.',
    },
  },
  'check/ignore-unknown-code': {
    severity: 'error',
    message: {
      nl: 'Er is geen code "{name}", dus dit negeert niets.',
      en: 'There is no code "{name}", so this ignores nothing.',
    },
    cause: {
      nl: 'Achter lazy-coach-ignore hoort de code van een melding, met een dubbele punt en een reden.',
      en: 'After lazy-coach-ignore comes the code of a problem, with a colon and a reason.',
    },
    cure: {
      nl: 'Neem de code over uit de melding: # lazy-coach-ignore check/words-heard-twice: waarom het hier mag.',
      en: 'Copy the code from the problem: # lazy-coach-ignore check/words-heard-twice: why it is all right here.',
    },
  },
  'check/ignore-without-reason': {
    severity: 'error',
    message: {
      nl: 'Er staat niet bij waarom "{name}" hier mag; de melding blijft dus staan.',
      en: 'It does not say why "{name}" is all right here, so the problem stands.',
    },
    cause: {
      nl: 'Over een jaar weet niemand meer of het een keuze was of haast.',
      en: 'A year from now nobody knows whether it was a choice or haste.',
    },
    cure: {
      nl: 'Zet er een reden achter: # lazy-coach-ignore {name}: waarom het hier mag.',
      en: 'Put a reason behind it: # lazy-coach-ignore {name}: why it is all right here.',
    },
  },
  'check/ignore-not-allowed': {
    severity: 'error',
    message: {
      nl: '"{name}" valt niet te negeren.',
      en: '"{name}" cannot be ignored.',
    },
    cause: {
      nl: 'Met deze fout kan het scenario niet gespeeld worden, en wordt de rest niet nagekeken.',
      en: 'With this fault the scenario cannot be played, and the rest of it is not checked.',
    },
    cure: {
      nl: 'Los de fout op en haal dit commentaar weg.',
      en: 'Mend the fault and take this comment out.',
    },
  },
  'check/ignores-nothing': {
    severity: 'warning',
    message: {
      nl: 'Op regel {line} is geen "{name}" om te negeren.',
      en: 'There is no "{name}" on line {line} to ignore.',
    },
    cause: {
      nl: 'De melding is opgelost of verschoven; blijft dit staan, dan verbergt het ooit een nieuwe.',
      en: 'The problem was mended or has moved; if this stays, one day it hides a new one.',
    },
    cure: {
      nl: 'Haal dit commentaar weg, of zet het op of boven de regel van de melding.',
      en: 'Take this comment out, or put it on or above the line of the problem.',
    },
  },
  'check/closed-answer-long': {
    severity: 'warning',
    message: {
      nl: 'Dit antwoord op een gesloten vraag telt {count} woorden; het eerste antwoord op een open vraag telt er {most}.',
      en: 'This answer to a closed question has {count} words; the first answer to an open one has {most}.',
    },
    cause: {
      nl: 'Een gesloten vraag opent niets. Wie er meer voor krijgt dan voor een open vraag, leert gesloten te vragen.',
      en: 'A closed question opens nothing. Whoever gets more for it than for an open one learns to ask closed ones.',
    },
    cure: {
      nl: 'Geef alleen wat gevraagd is: ja of nee, een getal, een naam. Bewaar de rest voor een level.',
      en: 'Give only what was asked for: yes or no, a number, a name. Keep the rest for a level.',
    },
  },
  'check/hooks-differ': {
    severity: 'warning',
    message: {
      nl: 'Hier ontbreekt het haakje naar thread "{thread}" dat een andere formulering wel laat vallen: "{hook}".',
      en: 'The hook to thread "{thread}" that another wording drops is missing here: "{hook}".',
    },
    cause: {
      nl: 'Welke formulering klinkt, hangt van de seed af; wat de manager kan horen, mag daar niet van afhangen.',
      en: 'Which wording is said depends on the seed; what the manager can hear may not.',
    },
    cure: {
      nl: 'Zet het haakje ook in deze formulering, of haal het uit de andere.',
      en: 'Put the hook in this wording too, or take it out of the other.',
    },
  },
  'check/behind-not-said': {
    severity: 'warning',
    message: {
      nl: 'Niemand zegt "{words}"; dit antwoord komt dus nooit.',
      en: 'Nobody says "{words}", so this answer never comes.',
    },
    cause: {
      nl: 'Een antwoord met behind klinkt alleen vlak achter een regel waarin deze woorden staan.',
      en: 'An answer with behind is given only right behind a line that holds these words.',
    },
    cure: {
      nl: 'Neem de woorden letterlijk over uit iets wat de coachee zegt.',
      en: 'Take the words as they stand from something the coachee says.',
    },
  },
  'check/other-language': {
    severity: 'warning',
    message: {
      nl: 'Deze zin lijkt {other}; het scenario is in het {lang}.',
      en: 'This sentence looks {other}; the scenario is in {lang}.',
    },
    cause: {
      nl: 'Meestal bleef er bij het vertalen een zin staan.',
      en: 'Usually a sentence was left behind in translating.',
    },
    cure: {
      nl: 'Vertaal de zin. Hoort hij zo, zet er dan # lazy-coach-ignore check/other-language met een reden boven.',
      en: 'Translate it. If it is meant so, put # lazy-coach-ignore check/other-language with a reason above it.',
    },
  },
  'check/wrong-language': {
    severity: 'error',
    message: {
      nl: 'De zinnen in dit scenario lijken {other}; hier staat {lang}.',
      en: 'The sentences of this scenario look {other}; here it says {lang}.',
    },
    cause: {
      nl: 'Met de verkeerde taal wordt elke zin van de manager verkeerd gelezen.',
      en: 'With the wrong language every line of the manager is read wrongly.',
    },
    cure: { nl: 'Zet de goede taal bij lang.', en: 'Put the right language after lang.' },
  },
  'check/wording-changes-reading': {
    severity: 'warning',
    message: {
      nl: 'Na deze formulering leest de testregel "{line}" als {now}, na de andere als {label}.',
      en: 'After this wording the test\'s line "{line}" reads as {now}, after the other as {label}.',
    },
    cause: {
      nl: 'Alle formuleringen van een antwoord betekenen hetzelfde; anders slaagt een test bij de ene seed en mislukt hij bij de andere.',
      en: 'All wordings of one answer mean the same; else a test passes with one seed and fails with another.',
    },
    cure: {
      nl: 'Laat de formuleringen dezelfde woorden noemen, of kies voor de test een regel die overal hetzelfde leest.',
      en: 'Let the wordings name the same words, or choose a line for the test that reads the same after each.',
    },
  },
} as const satisfies Readonly<Record<string, Code>>
