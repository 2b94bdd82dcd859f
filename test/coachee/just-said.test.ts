// A short question gets the time, the amount or the name that stands in the line just spoken.
import { describe, expect, it } from 'vitest'
import { type Findable, justSaid } from '../../src/coachee/just-said.ts'
import type { Language } from '../../src/moves/language.ts'

const people = new Set(['Stu', 'Henk', 'Pauline'])
const found = (lang: Language, form: Findable, question: string, line: string) =>
  justSaid(form, question, line, { lang, people })

describe('what was just said', () => {
  it.each([
    ['en', 'when', 'When was that?', 'I took one off him, back in February.', 'In February.'],
    ['en', 'when', 'Since when?', 'Since May I have my lunch in the car.', 'Since May.'],
    ['nl', 'when', 'Wanneer was dat?', 'Dat was vrijdagmiddag, in de kantine.', 'Vrijdagmiddag.'],
    ['nl', 'when', 'sinds wanneer?', 'Sinds maart beweegt er niks.', 'Sinds maart.'],
    ['en', 'percent', 'By what percentage?', 'I hear myself offering five per cent.', 'Five per cent.'],
    [
      'en',
      'amount',
      'How many boilers?',
      'Three hundred boilers, and five of them talking.',
      'Three hundred boilers.',
    ],
    ['nl', 'percent', 'hoeveel procent?', 'Dan heb ik vijf procent gegeven.', 'Vijf procent.'],
    ['nl', 'amount', 'Hoeveel vakjes?', 'Twaalf artikelnummers, twaalf vakjes.', 'Twaalf vakjes.'],
    ['en', 'who', 'Who?', 'Ever since Stu stopped talking.', 'Stu.'],
    ['nl', 'who', 'wie dan?', 'Vroeger belde Henk.', 'Henk.'],
  ] as const)('%s %s: %s', (lang, form, question, line, answer) => {
    expect(found(lang, form, question, line)).toBe(answer)
  })

  it('is no answer where it holds none, or more than one', () => {
    expect(found('en', 'when', 'When was that?', 'It went quiet.')).toBeNull()
    expect(found('en', 'amount', 'How many?', 'Six plates and four cups.')).toBeNull()
    expect(found('en', 'who', 'Who?', 'Stu and Pauline.')).toBeNull()
    expect(found('en', 'who', 'Who?', 'They moved to Basildon.')).toBeNull()
  })

  it('is no answer to a question about something else', () => {
    expect(found('en', 'when', 'When does the warehouse close?', 'That was in March.')).toBeNull()
  })
})
