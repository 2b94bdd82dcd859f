// "He" is whoever was just named, and a story that was just told keeps the follow-ups to it.
import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../src/scenario/parse.ts'
import { says, talkWith } from './someone.ts'

const scenarioIn = (lang: 'nl' | 'en', who: string, brother: string) => {
  const text = `
format: 1
id: yard
lang: ${lang}
title: Yard
summary: A person for tests.
difficulty: 1
persona: guarded
brief: { coach: You know them., coachee: Be them. }
coachee: { name: Sam, role: rep, trust: 60, ownership: 40 }
opening: Morning.
asked:
  - { hears: [gerrit], form: who, says: "${who}" }
  - { hears: [gerrit], form: where, says: "Zwolle, Gerrit." }
  - { hears: [nadia], form: who, says: "${brother}" }
  - { hears: [nadia], form: where, says: "Delft, Nadia." }
  - { hears: [zit, sit], form: where, says: "By the window." }
threads:
  - id: yard
    hears: ["yard", "werf"]
    ask: ["Hoe is het op de werf?"]
    levels: [{ says: "It is a yard." }, { says: "A cold yard." }]
plans: [{ id: own, from: [yard.2], hears: [coat], says: "I will buy a coat." }]
thin: ["I will try a bit harder."]
`
  const read = parseScenario({ file: `yard.${lang}.yaml`, text })
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2))
  return read.value
}

const EN = scenarioIn('en', 'My foreman, Gerrit.', 'My sister, Nadia.')
const NL = scenarioIn('nl', 'M’n voorman, Gerrit.', 'M’n zus, Nadia.')
const last = (scenario: typeof EN, ...lines: readonly string[]) =>
  talkWith(
    lines.map((text) => says(text, 'closed', 'question')),
    scenario,
  ).at(-1)!.text

describe('a pronoun', () => {
  it.each([
    ['en', 'Who is Gerrit?', 'Where does he sit?', 'Zwolle, Gerrit.'],
    ['en', 'Who is Nadia?', 'Where does she sit?', 'Delft, Nadia.'],
    ['nl', 'Wie is Gerrit?', 'Waar zit hij?', 'Zwolle, Gerrit.'],
    ['nl', 'Wie is Nadia?', 'Waar is ze?', 'Delft, Nadia.'],
  ])('means who was just named, %s: %s %s', (lang, first, next, expected) => {
    expect(last(lang === 'nl' ? NL : EN, first, next)).toBe(expected)
  })

  it('means nobody where nobody was named', () => {
    expect(last(EN, 'Where does he sit?')).toBe('By the window.')
  })

  it('means nobody where two were named', () => {
    expect(last(EN, 'Who are Gerrit and Nadia?', 'Where does he sit?')).toBe('By the window.')
  })
})
