// A first scenario passes the checker in every temper, whatever the trainer wrote.
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/moves/language.ts'
import { checkScenarios } from '../../../src/pack/check.ts'
import { draftText } from '../../../src/pack/drafts/draft.ts'
import { idOf } from '../../../src/pack/drafts/id-of.ts'
import { exampleRep, type Rep } from '../../../src/pack/drafts/rep.ts'
import { PERSONAS } from '../../../src/scenario/answers.ts'

const schema = 'scenario.schema.json'
const TEMPERS = LANGUAGES.flatMap((lang) => PERSONAS.map((persona) => ({ lang, persona })))

async function problemsIn(
  lang: 'nl' | 'en',
  persona: (typeof PERSONAS)[number],
  own: Partial<Rep>,
  seeds = 1,
) {
  const rep = { ...exampleRep(persona, lang), ...own }
  const text = draftText({ id: 'a-rep', lang, persona, rep, schema })
  const problems = await checkScenarios([{ file: `a-rep.${lang}.yaml`, text }], { seeds })
  return problems.map(
    ({ code, place, message, shown }) => `${place.line} ${code} ${message} ${shown?.join(' / ') ?? ''}`,
  )
}

describe('a first scenario', () => {
  it.each(TEMPERS)('checks clean as it comes: $lang, $persona', async ({ lang, persona }) => {
    expect(await problemsIn(lang, persona, {})).toEqual([])
  })

  it.each(TEMPERS)('is some forty lines: $lang, $persona', ({ lang, persona }) => {
    const text = draftText({ id: 'a-rep', lang, persona, rep: exampleRep(persona, lang), schema })
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(45)
  })

  it.each([
    [
      'nl',
      {
        name: "Zoë van 't Hof-De Vries",
        role: 'adviseur: zonnepanelen & laadpalen',
        under: 'ik durf geen nee te zeggen',
      },
    ],
    [
      'nl',
      {
        shows: 'Dit gesprek is nergens voor nodig',
        under: 'Ik bereid mijn gesprekken niet voor',
        costs: 'ik slaap slecht',
        plan: 'Ik ga',
      },
    ],
    [
      'nl',
      {
        name: 'Null',
        role: '- # {x}: [y]',
        knows: '"Citaat" \\ met: alles, # erin',
        shows: '*zucht* Tja…',
        plan: '“Morgen bel ik”, zegt ze',
      },
    ],
    [
      'en',
      {
        shows: 'What do you want me to say?',
        under: 'I never ask what they want to do differently',
        costs: 'My week is quiet at home',
        plan: 'ask what is going on',
      },
    ],
    ['en', { name: 'x', role: 'y', knows: 'z', shows: 'a', under: 'b', costs: 'c', plan: 'd' }],
  ] as const)('checks clean with what a trainer may write: %s, %o', async (lang, own) => {
    expect(await problemsIn(lang, 'guarded', own)).toEqual([])
  })
})

describe('an id from a name', () => {
  it.each([
    ['Fatima Aydın', 'fatima-aydin'],
    ["Zoë van 't Hof", 'zoe-van-t-hof'],
    ['Søren Groß', 'soren-gross'],
  ])('of %s is %s', (name, id) => {
    expect(idOf(name)).toBe(id)
  })
})
