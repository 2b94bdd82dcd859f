// What can be wrong with a pack's own page, pack.yaml.
import type { Code } from '../code.ts'

export const PACK_CODES = {
  'pack/no-keys': {
    severity: 'error',
    message: {
      nl: 'pack.yaml bestaat uit sleutels met een waarde; hier staat {found}.',
      en: 'pack.yaml is made of keys with a value; here stands {found}.',
    },
    cause: {
      nl: 'Het bestand begint niet met "name:" maar met iets anders.',
      en: 'The file does not begin with "name:" but with something else.',
    },
    cure: {
      nl: 'Schrijf name, version, licence en languages, elk op een eigen regel.',
      en: 'Write name, version, licence and languages, each on a line of its own.',
    },
  },
  'pack/bad-version': {
    severity: 'error',
    message: {
      nl: '"{key}": {found} kan geen versie zijn.',
      en: '"{key}": {found} cannot be a version.',
    },
    cause: {
      nl: 'Wie het pack gebruikt, ziet aan drie getallen of er iets veranderd is en hoeveel.',
      en: 'From three numbers those who use the pack see whether something changed, and how much.',
    },
    cure: {
      nl: 'Schrijf drie getallen met punten ertussen, zoals 1.0.0.',
      en: 'Write three numbers with dots between them, such as 1.0.0.',
    },
  },
  'pack/other-language': {
    severity: 'error',
    message: {
      nl: 'Dit pack belooft {names}, en dit scenario is in het {lang}.',
      en: 'This pack promises {names}, and this scenario is in {lang}.',
    },
    cause: {
      nl: 'Bij languages in pack.yaml staat in welke talen elk scenario er is.',
      en: 'Under languages, pack.yaml says in which languages every scenario is there.',
    },
    cure: {
      nl: 'Zet de taal bij languages in {page}, of haal dit bestand uit het pack.',
      en: 'Add the language to languages in {page}, or take this file out of the pack.',
    },
  },
  'pack/two-pages': {
    severity: 'error',
    message: {
      nl: 'Deze map heeft al een {page}; {other} wordt niet gelezen.',
      en: 'This folder has a {page} already; {other} is not read.',
    },
    cause: {
      nl: 'Een pack heeft één bladzijde. Met twee ervan zou niemand weten welke geldt.',
      en: 'A pack has one page. With two of them nobody would know which one counts.',
    },
    cure: {
      nl: 'Zet wat erin staat in {page} en gooi {other} weg.',
      en: 'Move what it says to {page} and throw {other} away.',
    },
  },
} as const satisfies Readonly<Record<string, Code>>
