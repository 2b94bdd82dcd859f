// A settled rule overrules everything else, so that it must be right wherever the corpus holds such a line.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { firedIn } from '../../src/moves/fire.ts'
import type { Language } from '../../src/moves/language.ts'
import { SETTLED } from '../../src/moves/rule.ts'
import { RULES } from '../../src/moves/rulebook.ts'
import { readCorpus } from '../../src/moves/training/corpus.ts'

const CORPUS = 'src/moves/corpus'
const moves = readdirSync(CORPUS)
  .flatMap((file) => readCorpus(file.slice(0, -'.txt'.length), readFileSync(`${CORPUS}/${file}`, 'utf8')))
  .flatMap((turn) => turn.moves.map(({ label, text }) => ({ label, text, lang: turn.lang })))
const settled = RULES.filter((rule) => rule.weight === SETTLED)

/** Of all moves of the corpus that a settled rule of the language hears, those it would get wrong. */
function wrong(lang: Language): { heard: number; wrong: readonly string[] } {
  const rules = settled.filter((rule) => rule.lang === lang)
  const heard = moves
    .filter((move) => move.lang === lang)
    .flatMap((move) => {
      const found = firedIn(move.text, lang).filter(({ rule }) => rules.includes(rule))
      return found.map(({ rule }) => ({ rule, move }))
    })
  const missed = heard.filter(({ rule, move }) => rule.label !== move.label)
  return {
    heard: heard.length,
    wrong: missed.map(({ rule, move }) => `${rule.id}: ${move.label} ${move.text}`),
  }
}

describe.each(['nl', 'en'] as const)('settled rules, %s', (lang) => {
  it('are right in 97 of 100 lines of the corpus that they hear', () => {
    const found = wrong(lang)
    expect(found.heard).toBeGreaterThan(30)
    expect(found.wrong.length / found.heard, found.wrong.join('\n')).toBeLessThanOrEqual(0.03)
  })
})
