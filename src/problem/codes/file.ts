// What can be wrong with a file before a word of it is read, or when we write one.
import type { Code } from '../code.ts'

export const FILE_CODES = {
  'file/missing': {
    severity: 'error',
    message: { nl: '"{name}" bestaat niet.', en: '"{name}" does not exist.' },
    cause: {
      nl: 'Op die plek staat geen bestand: de naam is anders, of je staat in een andere map.',
      en: 'There is no file at that place: it has another name, or you are in another folder.',
    },
    cure: { nl: 'Kijk de naam en de map na.', en: 'Check the name and the folder.' },
  },
  'file/is-a-folder': {
    severity: 'error',
    message: { nl: '"{name}" is een map, geen bestand.', en: '"{name}" is a folder, not a file.' },
    cause: {
      nl: 'Hier hoort één bestand; een map kan er veel bevatten.',
      en: 'One file is wanted here; a folder may hold many.',
    },
    cure: { nl: 'Noem een bestand in die map.', en: 'Name a file in that folder.' },
  },
  'file/unreadable': {
    severity: 'error',
    message: {
      nl: '"{name}" kan niet gelezen worden ({detail}).',
      en: '"{name}" cannot be read ({detail}).',
    },
    cause: {
      nl: 'Het systeem weigert: meestal ontbreekt het recht om te lezen, of de schijf heeft een fout.',
      en: 'The system refuses: usually the right to read is missing, or the disk has a fault.',
    },
    cure: { nl: 'Kijk de rechten van het bestand na.', en: 'Check the permissions of the file.' },
  },
  'file/not-utf8': {
    severity: 'error',
    message: { nl: 'Dit bestand is geen UTF-8-tekst.', en: 'This file is not UTF-8 text.' },
    cause: {
      nl: 'Het is in een andere codering bewaard (Windows-1252, UTF-16) of het is geen tekst. Letters als é zouden verminkt worden.',
      en: 'It was saved in another encoding (Windows-1252, UTF-16), or it is no text. Letters such as é would come out wrong.',
    },
    cure: {
      nl: 'Bewaar het in je editor opnieuw als UTF-8.',
      en: 'Save it again as UTF-8 in your editor.',
    },
  },
  'file/empty': {
    severity: 'error',
    message: { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
    cause: {
      nl: 'Er staat geen teken in, of alleen wit.',
      en: 'There is no character in it, or only white space.',
    },
    cure: {
      nl: 'Begin met een kopie van een meegeleverd scenario.',
      en: 'Start from a copy of a bundled scenario.',
    },
  },
  'file/too-large': {
    severity: 'error',
    message: {
      nl: 'Dit bestand telt {size} tekens; {limit} is de grens.',
      en: 'This file has {size} characters; {limit} is the limit.',
    },
    cause: {
      nl: 'Een scenario is enkele tientallen kilobytes groot. Wat zoveel groter is, is vrijwel zeker een ander bestand.',
      en: 'A scenario is some tens of kilobytes. Something so much larger is almost certainly another file.',
    },
    cure: {
      nl: 'Kijk of dit het goede bestand is, of splits het.',
      en: 'See whether this is the right file, or split it.',
    },
  },
  'file/not-writable': {
    severity: 'error',
    message: {
      nl: 'In "{name}" kan niet geschreven worden ({detail}).',
      en: '"{name}" cannot be written ({detail}).',
    },
    cause: {
      nl: 'De map bestaat niet, of het recht om er te schrijven ontbreekt.',
      en: 'The folder does not exist, or the right to write there is missing.',
    },
    cure: {
      nl: 'Kies een andere plek, of maak de map aan.',
      en: 'Choose another place, or make the folder.',
    },
  },
  'file/exists': {
    severity: 'error',
    message: { nl: '"{name}" bestaat al.', en: '"{name}" exists already.' },
    cause: {
      nl: 'Wat jij geschreven hebt, overschrijven we niet ongevraagd.',
      en: 'What you have written is never overwritten unasked.',
    },
    cure: {
      nl: 'Kies een andere naam, of zeg met --force dat het weg mag.',
      en: 'Choose another name, or say with --force that it may go.',
    },
  },
  'file/changed': {
    severity: 'error',
    message: {
      nl: '"{name}" is intussen veranderd en blijft zoals het is.',
      en: '"{name}" changed in the meantime and stays as it is.',
    },
    cause: {
      nl: 'Tussen lezen en schrijven heeft iemand anders het bewaard, meestal je editor.',
      en: 'Between reading and writing somebody else saved it, mostly your editor.',
    },
    cure: { nl: 'Probeer het nog eens.', en: 'Try again.' },
  },
  'file/disk-full': {
    severity: 'error',
    message: {
      nl: 'De schijf is vol; "{name}" is bewaard tot aan de vorige regel.',
      en: 'The disk is full; "{name}" is kept up to the line before.',
    },
    cause: {
      nl: 'Er is geen ruimte meer voor wat erbij moet.',
      en: 'There is no room for what has to be added.',
    },
    cure: {
      nl: 'Maak ruimte, of schrijf naar een andere schijf.',
      en: 'Make room, or write to another disk.',
    },
  },
} as const satisfies Readonly<Record<string, Code>>
