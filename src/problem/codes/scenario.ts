// What can be wrong with a scenario: its shape first, then what it refers to.
import type { Code } from '../code.ts'

export const SCENARIO_CODES = {
  'scenario/no-keys': {
    severity: 'error',
    message: {
      nl: 'Een scenario bestaat uit sleutels met een waarde; hier staat {found}.',
      en: 'A scenario is made of keys with a value; here stands {found}.',
    },
    cause: {
      nl: 'Het bestand begint niet met "format: 1" maar met iets anders.',
      en: 'The file does not begin with "format: 1" but with something else.',
    },
    cure: {
      nl: 'Begin met een kopie van een meegeleverd scenario.',
      en: 'Start from a copy of a bundled scenario.',
    },
  },
  'scenario/unknown-key': {
    severity: 'error',
    message: { nl: '"{key}" is geen sleutel van {where}.', en: '"{key}" is no key of {where}.' },
    cause: {
      nl: 'Een sleutel die niemand leest, doet niets, en niemand merkt het.',
      en: 'A key that nobody reads does nothing, and nobody notices.',
    },
    cure: { nl: 'Hier kan staan: {names}.', en: 'Here may stand: {names}.' },
  },
  'scenario/no-blank': {
    severity: 'error',
    message: {
      nl: 'Achter de dubbele punt van "{key}" ontbreekt een spatie.',
      en: 'A blank is missing behind the colon of "{key}".',
    },
    cause: {
      nl: 'Zonder spatie erachter hoort de dubbele punt bij het woord, en wordt alles samen de sleutel.',
      en: 'Without a blank behind it the colon belongs to the word, and all of it becomes the key.',
    },
    cure: { nl: 'Schrijf: {key}: {rest}', en: 'Write: {key}: {rest}' },
  },
  'scenario/comma-in-text': {
    severity: 'error',
    message: {
      nl: 'De tekst van "{key}" houdt op bij de komma; "{rest}" telt als een sleutel.',
      en: 'The text of "{key}" stops at the comma; "{rest}" counts as a key.',
    },
    cause: {
      nl: 'Tussen { en } scheidt een komma de onderdelen, ook midden in een zin zonder aanhalingstekens.',
      en: 'Between { and } a comma parts one thing from the next, in the middle of a sentence without quotation marks too.',
    },
    cure: {
      nl: 'Zet aanhalingstekens om de hele zin.',
      en: 'Put quotation marks around the whole sentence.',
    },
  },
  'scenario/missing-key': {
    severity: 'error',
    message: { nl: 'In {where} ontbreekt "{key}".', en: '"{key}" is missing in {where}.' },
    cause: {
      nl: 'Zonder deze sleutel kan het scenario niet gespeeld worden.',
      en: 'Without this key the scenario cannot be played.',
    },
    cure: { nl: 'Voeg toe: {key}, {expected}.', en: 'Add {key}: {expected}.' },
  },
  'scenario/no-value': {
    severity: 'error',
    message: { nl: 'Na "{key}" staat niets.', en: 'Nothing stands after "{key}".' },
    cause: {
      nl: 'De waarde is vergeten, of springt niet ver genoeg in.',
      en: 'The value was forgotten, or is not indented far enough.',
    },
    cure: {
      nl: 'Hier hoort {expected}. Heb je niets, haal de sleutel dan weg.',
      en: 'Here belongs {expected}. If you have none, remove the key.',
    },
  },
  'scenario/wrong-type': {
    severity: 'error',
    message: {
      nl: '"{key}": hier hoort {expected}, er staat {found}.',
      en: '"{key}": here belongs {expected}, but there is {found}.',
    },
    cause: {
      nl: 'De waarde is van een andere soort dan waar het scenario mee werkt.',
      en: 'The value is of another kind than the scenario works with.',
    },
    cure: { nl: '{cure}', en: '{cure}' },
  },
  'scenario/colon-in-text': {
    severity: 'error',
    message: {
      nl: '"{key}": de dubbele punt maakt van deze zin een sleutel met een waarde.',
      en: '"{key}": the colon makes a key with a value of this sentence.',
    },
    cause: {
      nl: 'Een dubbele punt met een spatie scheidt in YAML een sleutel van zijn waarde, ook midden in een zin.',
      en: 'In YAML a colon and a space part a key from its value, in the middle of a sentence too.',
    },
    cure: {
      nl: 'Zet de hele zin tussen aanhalingstekens.',
      en: 'Put the whole sentence between quotation marks.',
    },
  },
  'scenario/empty': {
    severity: 'error',
    message: {
      nl: '"{key}" is leeg; hier hoort {expected}.',
      en: '"{key}" is empty; here belongs {expected}.',
    },
    cause: {
      nl: 'Een lege tekst of lijst geeft een stilte die niemand bedoelde.',
      en: 'An empty text or list makes a silence that nobody meant.',
    },
    cure: { nl: 'Vul hem, of haal hem weg.', en: 'Fill it, or remove it.' },
  },
  'scenario/out-of-range': {
    severity: 'error',
    message: {
      nl: '"{key}": {found} kan niet; hier hoort {expected}.',
      en: '"{key}": {found} is out of range; here belongs {expected}.',
    },
    cause: {
      nl: 'Het getal ligt buiten wat hier kan.',
      en: 'The number lies outside what is possible here.',
    },
    cure: { nl: 'Kies {expected}.', en: 'Choose {expected}.' },
  },
  'scenario/too-many': {
    severity: 'error',
    message: { nl: '"{key}" telt er meer dan {limit}.', en: '"{key}" holds more than {limit}.' },
    cause: {
      nl: 'Zo diep gaat geen onderwerp; meestal zijn het twee onderwerpen.',
      en: 'No subject goes that deep; usually there are two subjects in it.',
    },
    cure: { nl: 'Verdeel ze over twee threads.', en: 'Share them out over two threads.' },
  },
  'scenario/bad-value': {
    severity: 'error',
    message: { nl: '"{key}": {found} kan hier niet staan.', en: '"{key}": {found} cannot stand here.' },
    cause: { nl: 'Hier kan maar een handvol waarden staan.', en: 'Only a handful of values may stand here.' },
    cure: { nl: 'Hier kan staan: {names}.', en: 'Here may stand: {names}.' },
  },
  'scenario/bad-name': {
    severity: 'error',
    message: { nl: '"{key}": {found} kan geen id zijn.', en: '"{key}": {found} cannot be an id.' },
    cause: {
      nl: 'Vertalingen delen deze namen en ze staan in bestandsnamen; daarom zijn ze kaal.',
      en: 'Translations share these names and they stand in file names; so they are bare.',
    },
    cure: {
      nl: 'Gebruik kleine letters, cijfers en koppeltekens, zoals lost-account.',
      en: 'Use lower case letters, digits and hyphens, such as lost-account.',
    },
  },
  'scenario/bad-heart': {
    severity: 'error',
    message: { nl: '"{key}": {found} kan geen hart zijn.', en: '"{key}": {found} cannot be a heart.' },
    cause: { nl: 'Een hart heet naar één hoofdletter.', en: 'A heart is named by one capital letter.' },
    cure: { nl: 'Schrijf A, B of C.', en: 'Write A, B or C.' },
  },
  'scenario/bad-level': {
    severity: 'error',
    message: {
      nl: '"{key}": {found} verwijst niet naar een niveau.',
      en: '"{key}": {found} does not refer to a level.',
    },
    cause: {
      nl: 'Een niveau heet naar zijn thread en zijn nummer, van boven geteld.',
      en: 'A level is named by its thread and its number, counted from the top.',
    },
    cure: {
      nl: 'Schrijf de thread, een punt en het nummer, zoals pricing.2.',
      en: 'Write the thread, a dot and the number, such as pricing.2.',
    },
  },
  'scenario/unknown-thread': {
    severity: 'error',
    message: { nl: 'Er is geen thread "{name}".', en: 'There is no thread "{name}".' },
    cause: {
      nl: 'De verwijzing noemt een thread die dit scenario niet heeft.',
      en: 'The reference names a thread that this scenario does not have.',
    },
    cure: { nl: 'De threads zijn: {names}.', en: 'The threads are: {names}.' },
  },
  'scenario/unknown-level': {
    severity: 'error',
    message: {
      nl: 'Thread "{thread}" heeft geen niveau {level}.',
      en: 'Thread "{thread}" has no level {level}.',
    },
    cause: { nl: 'Niveaus tellen van boven, vanaf 1.', en: 'Levels count from the top, from 1.' },
    cure: { nl: 'Deze thread heeft niveau 1 tot en met {last}.', en: 'This thread has levels 1 to {last}.' },
  },
  'scenario/unknown-plan': {
    severity: 'error',
    message: { nl: 'Er is geen plan "{name}".', en: 'There is no plan "{name}".' },
    cause: {
      nl: 'De test noemt een plan dat dit scenario niet heeft.',
      en: 'The test names a plan that this scenario does not have.',
    },
    cure: { nl: 'De plannen zijn: {names}.', en: 'The plans are: {names}.' },
  },
  'scenario/unknown-heart': {
    severity: 'error',
    message: {
      nl: 'Geen niveau en geen plan kent hart {heart}.',
      en: 'No level and no plan knows heart {heart}.',
    },
    cause: { nl: 'Deze test kan nooit gespeeld worden.', en: 'This test can never be played.' },
    cure: { nl: 'De harten zijn: {names}.', en: 'The hearts are: {names}.' },
  },
  'scenario/heart-without-plan': {
    severity: 'error',
    message: { nl: 'Bij hart {heart} hoort geen plan.', en: 'No plan belongs to heart {heart}.' },
    cause: {
      nl: 'In een gesprek met dit hart kan de coachee nergens op uitkomen.',
      en: 'In a talk with this heart the coachee can arrive at nothing.',
    },
    cure: {
      nl: 'Geef een plan "heart: {heart}", of maak een plan zonder heart.',
      en: 'Give a plan "heart: {heart}", or make a plan without a heart.',
    },
  },
  'scenario/heart-without-level': {
    severity: 'error',
    message: {
      nl: 'Hart {heart} van dit plan staat bij geen enkel niveau.',
      en: 'Heart {heart} of this plan stands at no level.',
    },
    cause: {
      nl: 'De manager kan dit hart niet horen, en het plan komt uit de lucht vallen.',
      en: 'The manager cannot hear this heart, and the plan falls from the sky.',
    },
    cure: {
      nl: 'Geef het niveau waar het blijkt "heart: {heart}", of haal het hier weg.',
      en: 'Give the level that shows it "heart: {heart}", or remove it here.',
    },
  },
  'scenario/duplicate-id': {
    severity: 'error',
    message: {
      nl: 'De {kind} "{name}" staat er al, op regel {line}.',
      en: 'The {kind} "{name}" is there already, on line {line}.',
    },
    cause: {
      nl: 'Een verwijzing naar deze naam zou er twee kunnen bedoelen.',
      en: 'A reference to this name could mean either of two.',
    },
    cure: { nl: 'Geef een van beide een andere naam.', en: 'Give one of them another name.' },
  },
  'scenario/hook-not-said': {
    severity: 'error',
    message: {
      nl: 'Het haakje "{hook}" staat niet letterlijk in: "{wording}".',
      en: 'The hook "{hook}" does not stand word for word in: "{wording}".',
    },
    cause: {
      nl: 'Elke formulering van een antwoord draagt dezelfde haakjes; anders hangt het van het toeval af wat de manager kan horen.',
      en: 'Every wording of an answer carries the same hooks; else chance decides what the manager can hear.',
    },
    cure: {
      nl: 'Zet deze woorden in de zin, of kies een haakje dat in elke formulering staat.',
      en: 'Put these words in the sentence, or choose a hook that stands in every wording.',
    },
  },
  'scenario/hears-nothing': {
    severity: 'error',
    message: { nl: '"{words}" hoort niets.', en: '"{words}" hears nothing.' },
    cause: {
      nl: 'Er staat geen letter of cijfer in, alleen * of leestekens.',
      en: 'It holds no letter or digit, only * or punctuation.',
    },
    cure: {
      nl: 'Schrijf minstens een deel van een woord, zoals prospect*.',
      en: 'Write at least part of a word, such as prospect*.',
    },
  },
  'scenario/asked-nothing': {
    severity: 'error',
    message: {
      nl: 'Dit antwoord staat er zonder vraag: hears en form ontbreken allebei.',
      en: 'This answer stands here without a question: both hears and form are missing.',
    },
    cause: {
      nl: 'Een antwoord onder asked hoort bij woorden in de vraag (hears), bij een soort vraag (form), of bij allebei.',
      en: 'An answer under asked belongs to words in the question (hears), to a form of question (form), or to both.',
    },
    cure: {
      nl: 'Zet er hears: [platen] bij, of form: who, of allebei.',
      en: 'Add hears: [plates], or form: who, or both.',
    },
  },
  'scenario/file-name': {
    severity: 'warning',
    message: {
      nl: 'Dit bestand heet {name}; bij deze id en taal hoort {expected}.',
      en: 'This file is called {name}; this id and language belong in {expected}.',
    },
    cause: { nl: 'Het is onder zijn id niet te vinden.', en: 'It cannot be found by its id.' },
    cure: {
      nl: 'Geef het bestand die naam, of verander id of lang.',
      en: 'Give the file that name, or change id or lang.',
    },
  },
} as const satisfies Readonly<Record<string, Code>>
