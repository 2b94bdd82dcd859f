// What to tell a manager when no rule fired and the words alone decided: true of every such line.
import type { Bilingual } from './language.ts'
import type { Label } from './move.ts'

export const WORD_REASONS: Readonly<Record<Label, Bilingual>> = {
  open: {
    nl: 'Aan deze woorden lees ik een open vraag af: het antwoord ligt nog niet vast. Zo doet de ander het denkwerk.',
    en: 'These words read as an open question: the answer is not fixed yet. That leaves the thinking to the other.',
  },
  closed: {
    nl: 'Aan deze woorden lees ik een gesloten vraag af: ja, nee of één feit is genoeg. Wil je het verhaal, begin dan met wat of hoe.',
    en: 'These words read as a closed question: yes, no or one fact will do. To get the story, start with what or how.',
  },
  tip: {
    nl: 'Aan deze woorden lees ik een tip of opdracht af: de stap komt van jou. Een eigen oplossing heeft meer draagvlak; vraag wat de ander zelf ziet.',
    en: 'These words read as a tip or an instruction: the step comes from you. A plan of their own holds better; ask what they see themselves.',
  },
  assumption: {
    nl: 'Aan deze woorden lees ik af dat je iets voor de ander invult wat die niet gezegd heeft. Klopt het niet, dan ben je ze kwijt; vraag hoe het zit.',
    en: 'These words read as filling in something the other has not said. If it is wrong you lose them; ask how it is.',
  },
  judgment: {
    nl: 'Aan deze woorden lees ik een oordeel af. Wie beoordeeld wordt gaat zich verdedigen; vraag hoe de ander er zelf op terugkijkt.',
    en: 'These words read as a verdict. People who are judged defend themselves; ask how they look back on it.',
  },
  neutral: {
    nl: 'Dit telt niet mee: geen vraag, geen tip, niets ingevuld en geen oordeel.',
    en: 'This does not count: no question, no tip, nothing filled in and no verdict.',
  },
}
