// Where the checks of a scenario's answers begin to speak, and where they still keep silent.
import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/pack/check.ts'
import { closedAnswers } from '../../src/pack/checks/closed-answers.ts'
import { hooksAlike } from '../../src/pack/checks/hooks-alike.ts'
import { wordingsReadAlike } from '../../src/pack/checks/wordings-read-alike.ts'
import { examine } from '../../src/scenario/parse.ts'
import { SMALL } from '../scenario/small.ts'
import { SOUND } from './sound.ts'

async function told(check: Check, text: string): Promise<readonly string[]> {
  const { scenario, tree, problems } = examine({ file: 'small.en.yaml', text })
  expect(problems).toEqual([])
  const found = await check({ file: 'small.en.yaml', scenario: scenario!, tree: tree! }, { seeds: 1 })
  const line = (n: number) => text.split('\n')[n - 1]!
  return found.map(({ code, place }) => `${code} ${line(place.line).slice(place.col - 1, place.endCol - 1)}`)
}

describe('an answer to a closed question', () => {
  const closed = (answer: string) =>
    SMALL.replace('plans:', `    closed: { yes-no: ["Yes.", "${answer}"] }\nplans:`)

  it('may be as long as the shield, and no longer', async () => {
    expect(await told(closedAnswers, closed('No, it is not that, no.'))).toEqual([])
    expect(await told(closedAnswers, closed('No, it is not that, I think.'))).toEqual([
      'check/closed-answer-long "No, it is not that, I think."',
    ])
  })

  it('that is a fact is held against the longest shield of all', async () => {
    const fact = (answer: string) =>
      SMALL.replace('threads:', `facts:\n  - { hears: [car], answer: ${JSON.stringify(answer)} }\nthreads:`)
    expect(await told(closedAnswers, fact('A blue one, since March.'))).toEqual([])
    expect(await told(closedAnswers, fact('A blue one since March with a tow bar.'))).toEqual([
      'check/closed-answer-long "A blue one since March with a tow bar."',
    ])
  })
})

describe('guarded wordings', () => {
  const two = (hook: string, ...guarded: string[]) =>
    `${SMALL.replace('they say: pricing', hook)
      .replace(
        'needs: { trust: 45, after: [pricing.1] }',
        `needs: { trust: 45, after: [pricing.1] }\n        guarded: ${JSON.stringify(guarded)}`,
      )
      .replace(
        'plans:',
        '  - id: buyers\n    hears: [buyer*]\n    ask: [What do they want?]\n    levels:\n      - { says: They look around., hooks: { look around: buyers } }\nplans:',
      )}`

  it('hint at the same', async () => {
    const hook = 'they say: pricing'
    expect(await told(hooksAlike, two(hook, 'They look around.', 'Look around you.'))).toEqual([])
    expect(await told(hooksAlike, two(hook, 'They look around.', 'Nothing.'))).toEqual([
      'check/hooks-differ "Nothing."',
    ])
  })

  it('need not hint again at what a level above has said', async () => {
    const text = two('they say: buyers', 'They look around.', 'Nothing.')
    expect(await told(hooksAlike, text)).toEqual([])
  })
})

describe('the wordings before a line of a test', () => {
  const after = (...says: string[]) =>
    SOUND.replace('says: It is the price, they say.', `says: ${JSON.stringify(says)}`)
      .replace('      - What do you want to do differently?\n', '')
      .replace("What do you mean by 'they say'?", 'You are afraid of the buyers.')
      .replace('ends: { plan: own, id: hold }', 'ends: { turns: 2 }')

  it('may differ as long as the line reads the same', async () => {
    expect(
      await told(wordingsReadAlike, after('It is the price, they say.', 'The price, they say.')),
    ).toEqual([])
  })

  it('are told where it reads otherwise', async () => {
    const text = after('It is the price, they say.', 'I am afraid of the buyers, they say.')
    expect(await told(wordingsReadAlike, text)).toEqual([
      'check/wording-changes-reading "I am afraid of the buyers, they say."',
    ])
  })
})
