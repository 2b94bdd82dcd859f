// A question nobody wrote a story for gets an answer of the kind it wants; asked on, they come to what is on their mind.
import { describe, expect, it } from 'vitest'
import { leavesOpen } from '../../src/coachee/accounts.ts'
import { kindsOf } from '../../src/coachee/kind-asked.ts'
import { asksMoreOf } from '../../src/coachee/target.ts'
import { lastOf, says } from './someone.ts'

const open = (text: string) => says(text, 'open', 'question')
const SHIELD = open('What happens with the phone?')

describe('the kind of answer a question wants', () => {
  it.each([
    ['nl', 'Wat kost het je om zo door te gaan?', 'cost-you'],
    ['nl', 'Wat houdt je tegen?', 'held-back'],
    ['nl', 'Wat is jouw aandeel daarin?', 'own-part'],
    ['nl', 'Wat levert het je op?', 'brings-you'],
    ['nl', 'Wat zou je vrouw zeggen?', 'others-would'],
    ['nl', 'Hoe was dat vroeger?', 'differs'],
    ['nl', 'Hoe krijg je dat voor elkaar?', 'how-done'],
    ['nl', 'Hoe heb je dat beleefd?', 'opinion'],
    ['nl', 'Wat doe je op zo’n moment?', 'what-do'],
    ['nl', 'Wat is daar gebeurd?', 'what-happened'],
    ['nl', 'Welke is je het liefst?', 'which-one'],
    ['en', 'And what do you do then?', 'what-do'],
    ['en', 'What happened with the other two?', 'what-happened'],
    ['en', 'Which one was it?', 'which-one'],
    ['en', 'What does it cost you?', 'cost-you'],
    ['en', 'What kept you from asking?', 'held-back'],
    ['en', 'What would your boss say about that?', 'others-would'],
    ['en', 'What did the engineer want?', 'others-did'],
    ['en', 'How do you get on with them?', 'what-like'],
    ['en', 'What could you do about it?', 'could-do'],
  ] as const)('%s: %s %s', (lang, text, kind) => {
    expect(kindsOf(text, lang)[0]).toBe(kind)
  })
})

describe('a question that leaves open what is told', () => {
  it.each([
    ['nl', 'Hoe ziet je week eruit?', true],
    ['nl', 'Wat zit daarachter?', true],
    ['nl', 'Wat zou je kunnen doen?', false],
    ['en', 'What is it like out there?', true],
    ['en', 'Why is that?', true],
    ['en', 'What did you do with it?', false],
  ] as const)('%s: %s %s', (lang, text, is) => {
    expect(leavesOpen(text, lang)).toBe(is)
  })
})

describe('a question that names what every coach asks after', () => {
  it.each([
    ['nl', 'Hoe gaat het met het team?', false],
    ['nl', 'Wat zou het voor je betekenen als het team boven de honderd zat?', true],
    ['en', 'How is the team doing?', false],
    ['en', 'What would happen if the team caught up?', true],
  ] as const)('%s: %s wants something else of it: %s', (lang, text, is) => {
    expect(asksMoreOf('team', text, lang)).toBe(is)
  })
})

describe('questions without a story', () => {
  const FIRST = open('Which mountains look best in autumn?')
  const SECOND = open('Which sea would that be?')

  const THIRD = open('Which birds would live there?')

  const PLAIN = open('What happened there?')

  it('get half an answer as long as they name a thing', () => {
    expect(lastOf(SHIELD, FIRST).beat).toBe('which-one')
    expect(lastOf(SHIELD, FIRST, SECOND, THIRD).beat).not.toMatch(/^(?:level|further)/)
  })

  it('bring what is on their mind once they name nothing', () => {
    const EXAMPLE = open('What would be an example from the mountains?')
    expect(lastOf(SHIELD, FIRST, EXAMPLE, PLAIN).beat).toMatch(/^(?:level|further)\/phone/)
  })

  it('do not bring the heart of it to whoever never took up a word', () => {
    expect(lastOf(SHIELD, FIRST, SECOND, PLAIN).state.reached.has('phone.2')).toBe(false)
  })
})
