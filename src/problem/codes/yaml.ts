// What can be wrong with the YAML itself, whatever it is about.
import type { Code } from '../code.ts'

export const YAML_CODES = {
  'yaml/only-comments': {
    severity: 'error',
    message: { nl: 'Hier staat niets dan commentaar.', en: 'There is nothing here but comments.' },
    cause: { nl: 'Elke regel is leeg of begint met #.', en: 'Every line is empty or begins with #.' },
    cure: {
      nl: 'Haal de # weg voor de regels die tellen.',
      en: 'Take away the # before the lines that count.',
    },
  },
  'yaml/several-documents': {
    severity: 'error',
    message: { nl: 'Hier begint een tweede document.', en: 'A second document begins here.' },
    cause: {
      nl: 'Een regel --- scheidt documenten; één bestand is één scenario.',
      en: 'A line --- separates documents; one file is one scenario.',
    },
    cure: {
      nl: 'Haal de --- weg, of maak er twee bestanden van.',
      en: 'Remove the ---, or make two files of it.',
    },
  },
  'yaml/duplicate-key': {
    severity: 'error',
    message: {
      nl: '"{key}" staat hier al, op regel {line}.',
      en: '"{key}" already stands here, on line {line}.',
    },
    cause: {
      nl: 'Van twee gelijke sleutels zou er één stilletjes verdwijnen.',
      en: 'Of two keys alike one would silently get lost.',
    },
    cure: { nl: 'Voeg ze samen, of haal er een weg.', en: 'Merge them, or remove one.' },
  },
  'yaml/tab': {
    severity: 'error',
    message: { nl: 'Hier is met een tab ingesprongen.', en: 'A tab indents this line.' },
    cause: {
      nl: 'YAML telt spaties; hoe breed een tab is, weet niemand zeker.',
      en: 'YAML counts spaces; nobody knows for sure how wide a tab is.',
    },
    cure: { nl: 'Gebruik spaties, twee per stap.', en: 'Use spaces, two for each step.' },
  },
  'yaml/indent': {
    severity: 'error',
    message: {
      nl: 'Deze regel springt niet in zoals de regels eromheen.',
      en: 'This line is not indented like the lines around it.',
    },
    cause: {
      nl: 'Wat bij elkaar hoort, begint in dezelfde kolom.',
      en: 'What belongs together begins in the same column.',
    },
    cure: {
      nl: 'Laat de regel in dezelfde kolom beginnen als zijn buren.',
      en: 'Let the line begin in the same column as its neighbours.',
    },
  },
  'yaml/not-closed': {
    severity: 'error',
    message: {
      nl: 'Bij deze {mark} hoort een {close} die er niet is.',
      en: 'This {mark} lacks its {close}.',
    },
    cause: {
      nl: 'Zonder sluitteken loopt de tekst door tot het eind van het bestand.',
      en: 'Without its closing mark the text runs on to the end of the file.',
    },
    cure: {
      nl: 'Zet {close} waar het ophoudt. Staat het teken in de zin zelf, zet dan "…" of een regel met | eromheen.',
      en: 'Put {close} where it stops. If the mark belongs to the sentence, put "…" around it, or use a block that begins with |.',
    },
  },
  'yaml/no-comma': {
    severity: 'error',
    message: {
      nl: 'Hiervoor ontbreekt een komma.',
      en: 'A comma is missing before this.',
    },
    cause: {
      nl: 'Tussen { en } of [ en ] staat een komma na elk deel: alleen zo is te zien waar het volgende begint.',
      en: 'Between { and } or [ and ] each part ends in a comma: only so can it be seen where the next begins.',
    },
    cure: {
      nl: 'Zet een komma achter wat eraan voorafgaat. Hoort het bij een zin, zet dan aanhalingstekens om de hele zin.',
      en: 'Put a comma after what stands before it. If it belongs to a sentence, put quotation marks around the whole sentence.',
    },
  },
  'yaml/dash-without-blank': {
    severity: 'error',
    message: {
      nl: 'Achter dit streepje ontbreekt een spatie.',
      en: 'There is no blank behind this dash.',
    },
    cause: {
      nl: 'Pas met een spatie erachter begint een streepje een volgend deel van een lijst.',
      en: 'Only with a blank behind it does a dash begin another part of a list.',
    },
    cure: { nl: 'Zet een spatie achter het streepje.', en: 'Put a blank behind the dash.' },
  },
  'yaml/colon-in-text': {
    severity: 'error',
    message: {
      nl: 'Op deze plek kan geen tweede "sleutel: waarde" staan.',
      en: 'There is no room for a second "key: value" here.',
    },
    cause: {
      nl: 'Een dubbele punt met een spatie maakt van wat ervoor staat een sleutel, ook midden in een zin.',
      en: 'A colon and a space make a key of what stands before them, in the middle of a sentence too.',
    },
    cure: {
      nl: 'Is het een zin, zet hem dan tussen aanhalingstekens. Is het een sleutel, begin dan een nieuwe regel en laat hem goed inspringen.',
      en: 'If it is a sentence, put it between quotation marks. If it is a key, begin a new line with the right indentation.',
    },
  },
  'yaml/key-without-colon': {
    severity: 'error',
    message: {
      nl: 'Na deze woorden ontbreekt een dubbele punt, of de spatie erachter.',
      en: 'A colon is missing after these words, or the blank behind it.',
    },
    cause: {
      nl: 'Tussen de sleutels staat een regel die geen "sleutel: waarde" is, of een zin loopt door zonder in te springen.',
      en: 'Between the keys stands a line that is no "key: value", or a sentence runs on without indentation.',
    },
    cure: {
      nl: 'Zet er een dubbele punt met een spatie achter, of laat de vervolgregel verder inspringen.',
      en: 'Put a colon and a blank after it, or indent the line that carries on.',
    },
  },
  'yaml/first-character': {
    severity: 'error',
    message: {
      nl: 'Zonder aanhalingstekens mag een tekst niet met {mark} beginnen.',
      en: 'Without quotation marks a text may not begin with {mark}.',
    },
    cause: { nl: 'YAML houdt dat teken voor zichzelf.', en: 'YAML keeps that mark for itself.' },
    cure: { nl: 'Zet de tekst tussen aanhalingstekens.', en: 'Put the text between quotation marks.' },
  },
  'yaml/text-after-quote': {
    severity: 'error',
    message: {
      nl: 'De tekst gaat door na de sluitende {mark}.',
      en: 'The text goes on after the closing {mark}.',
    },
    cause: {
      nl: 'Een tekst die met een aanhalingsteken begint, eindigt bij het eerstvolgende. Een apostrof in de zin telt ook.',
      en: 'A text that begins with a quotation mark ends at the next one. An apostrophe in the sentence counts too.',
    },
    cure: {
      nl: 'Zet andere aanhalingstekens om de hele tekst, of schrijf | en de tekst op de volgende regel.',
      en: 'Put the other quotation marks around the whole text, or write | and the text on the next line.',
    },
  },
  'yaml/escape': {
    severity: 'error',
    message: {
      nl: 'Tussen dubbele aanhalingstekens betekent deze \\ niets.',
      en: 'Between double quotation marks this \\ means nothing.',
    },
    cause: {
      nl: 'Tussen "…" begint \\ een code, zoals \\n voor een nieuwe regel; deze bestaat niet.',
      en: 'Between "…" a \\ begins a code, such as \\n for a new line; this one does not exist.',
    },
    cure: { nl: "Schrijf \\\\ of gebruik '…'.", en: "Write \\\\ or use '…'." },
  },
  'yaml/unknown-alias': {
    severity: 'error',
    message: {
      nl: '*{name} verwijst naar een anker dat hier nog niet staat.',
      en: '*{name} refers to an anchor that does not stand above it.',
    },
    cause: {
      nl: 'Een * aan het begin verwijst naar wat eerder met & is gemerkt. Vaak was het een gebaar: *zucht*.',
      en: 'A * at the beginning refers to what & marked before. Often it was meant as a gesture: *sighs*.',
    },
    cure: {
      nl: 'Is het een gebaar of een tekst, zet hem dan tussen aanhalingstekens.',
      en: 'If it is a gesture or a text, put it between quotation marks.',
    },
  },
  'yaml/too-many-aliases': {
    severity: 'error',
    message: {
      nl: 'Verwijzingen met * blazen dit bestand op tot meer dan {limit} onderdelen.',
      en: 'References with * blow this file up to more than {limit} parts.',
    },
    cause: {
      nl: 'Verwijzingen naar verwijzingen vermenigvuldigen zich.',
      en: 'References to references multiply.',
    },
    cure: { nl: 'Schrijf uit wat je bedoelt.', en: 'Write out what you mean.' },
  },
  'yaml/circle': {
    severity: 'error',
    message: {
      nl: '*{name} verwijst naar iets waar het zelf in staat.',
      en: '*{name} refers to something that it stands in itself.',
    },
    cause: { nl: 'Zo komt er nooit een eind aan.', en: 'That would never come to an end.' },
    cure: { nl: 'Schrijf uit wat je bedoelt.', en: 'Write out what you mean.' },
  },
  'yaml/too-deep': {
    severity: 'error',
    message: {
      nl: 'Hier zit meer dan {limit} keer iets in iets anders.',
      en: 'Things are nested more than {limit} times here.',
    },
    cause: {
      nl: 'Een scenario is nooit zo diep; meestal is er een haakje of streepje te veel.',
      en: 'No scenario goes that deep; usually there is a bracket or a dash too many.',
    },
    cure: {
      nl: 'Haal de overbodige haakjes of streepjes weg.',
      en: 'Remove the brackets or dashes that are too many.',
    },
  },
  'yaml/key-not-text': {
    severity: 'error',
    message: { nl: 'Deze sleutel is geen woord.', en: 'This key is not a word.' },
    cause: {
      nl: 'Voor de dubbele punt staat niets, of een lijst.',
      en: 'Before the colon stands nothing, or a list.',
    },
    cure: {
      nl: 'Zet er een woord voor, zo nodig tussen aanhalingstekens.',
      en: 'Put a word before it, between quotation marks if need be.',
    },
  },
  'yaml/tag': {
    severity: 'error',
    message: {
      nl: 'Een ! aan het begin is voor YAML een merkteken, en dit kent niemand.',
      en: 'A ! at the beginning is a tag to YAML, and nobody knows this one.',
    },
    cause: { nl: 'Meestal was het gewone tekst.', en: 'Usually it was plain text.' },
    cure: { nl: 'Zet de tekst tussen aanhalingstekens.', en: 'Put the text between quotation marks.' },
  },
  'yaml/directive': {
    severity: 'error',
    message: {
      nl: 'Een regel die met % begint is een aanwijzing aan YAML, en deze kent het niet.',
      en: 'A line that begins with % is a directive to YAML, and it does not know this one.',
    },
    cause: { nl: 'Meestal was het gewone tekst.', en: 'Usually it was plain text.' },
    cure: {
      nl: 'Haal de regel weg, of zet de tekst tussen aanhalingstekens.',
      en: 'Remove the line, or put the text between quotation marks.',
    },
  },
  'yaml/syntax': {
    severity: 'error',
    message: { nl: 'Dit is geen geldige YAML ({detail}).', en: 'This is not valid YAML ({detail}).' },
    cause: {
      nl: 'Hier staat iets dat op deze plek niet kan; vaak zit de fout op de regel erboven.',
      en: 'Something stands where it cannot; often the fault is on the line above.',
    },
    cure: {
      nl: 'Kijk deze regel en die erboven na: inspringing, dubbele punten, streepjes, aanhalingstekens.',
      en: 'Check this line and the one above: indentation, colons, dashes, quotation marks.',
    },
  },
} as const satisfies Readonly<Record<string, Code>>
