// What the debrief says to ask instead is itself an open question, around any hook of any scenario.
import { describe, expect, it } from 'vitest'
import { PLAIN, QUOTING } from '../../src/debrief/moments.ts'
import { clauseWith, quotesScrap } from '../../src/debrief/quote.ts'
import { classify } from '../../src/moves/classify.ts'
import type { Language } from '../../src/moves/language.ts'
import { bundled } from '../bundled.ts'

const labels = (text: string, lang: Language, said: string | null = null) =>
  classify({ text, lang, said }).moves.map((move) => move.label)

describe.each(['nl', 'en'] as const)('a question to try instead, in %s', (lang) => {
  it('is open where it is plain', () => {
    for (const text of PLAIN[lang]) expect(labels(text, lang), text).toEqual(['open'])
  })

  it.each(['under-target', 'look-at-me'])('is open around every hook of %s', (id) => {
    const levels = bundled(id, lang).threads.flatMap((thread) => thread.levels)
    const wrong = levels.flatMap((level) =>
      Object.keys(level.hooks ?? {}).flatMap((hook) =>
        QUOTING[lang].flatMap((around) => {
          const line = level.says.find((one) => one.toLowerCase().includes(hook.toLowerCase()))
          const words = line && clauseWith(line, hook, lang)
          if (!words) return []
          const text = around(words)
          const found = labels(text, lang, level.says[0]!)
          const isOpen =
            found.includes('open') && found.every((label) => label === 'open' || label === 'neutral')
          return isOpen ? [] : [`${text} ${found}`]
        }),
      ),
    )
    expect(wrong).toEqual([])
  })
})

describe('words of theirs that can be given back', () => {
  it('are a clause around what fell, or nothing', () => {
    const line = 'I was in at half seven again, and nobody saw it. Half seven, me?'
    expect(clauseWith(line, 'half seven', 'en')).toBe('I was in at half seven again')
    expect(clauseWith('Half seven. That is all.', 'half seven', 'en')).toBeNull()
    expect(clauseWith('Half acht zit ik er al weer, hoor.', 'half acht', 'nl')).toBe(
      'Half acht zit ik er al weer',
    )
  })

  it('are a scrap where they are fewer than four', () => {
    expect(quotesScrap('When you say "half seven", what does that mean for you?', 'en')).toBe(true)
    expect(quotesScrap('How is that for you?', 'en')).toBe(false)
  })
})
