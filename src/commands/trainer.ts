// Asks the trainer about a rep: a temper from a menu, then a sentence or two; what was given on the command line is not asked.
import type { Language } from '../moves/language.ts'
import type { Outside } from '../outside/outside.ts'
import { exampleRep, type Rep } from '../pack/drafts/rep.ts'
import { dimmed, type Look, widthOf } from '../report/page.ts'
import { plainLine } from '../report/plain.ts'
import { type NewWords, newWords } from '../report/words/new.ts'
import { wrapped } from '../report/wrap.ts'
import { PERSONAS, type PersonaName } from '../scenario/answers.ts'
import { lookOf } from './look.ts'
import type { NewOptions } from './new.ts'

export interface Told {
  readonly persona: PersonaName
  readonly rep: Rep
}

const ABOUT = ['name', 'role', 'knows', 'shows', 'under', 'costs', 'plan'] as const

/** Null when the trainer leaves. Without a terminal the example stands in for whatever was not given. */
export async function askAbout(given: NewOptions, lang: Language, outside: Outside): Promise<Told | null> {
  const open = ABOUT.filter((part) => !given[part]?.trim())
  if (!outside.input.terminal || (open.length === 0 && given.persona)) {
    const persona = given.persona ?? PERSONAS[0]
    return { persona, rep: { ...exampleRep(persona, lang), ...answered(given) } }
  }
  const own = newWords(lang)
  const look = await lookOf(outside.out, lang, outside)
  await outside.out.write(`${wrapped(own.start, widthOf(look))}\n\n`)
  const keyboard = await outside.keyboard('out')
  const persona = given.persona ?? (await keyboard.choose(own.temper, tempers(own, look), own.keys))
  if (persona === null) return null
  const resume = outside.onInterrupt(() => keyboard.interrupt())
  const example = exampleRep(persona, lang)
  const rep: { -readonly [K in keyof Rep]: string } = { ...example, ...answered(given) }
  try {
    for (const part of open) {
      const shown = dimmed(wrapped(own.example(example[part]), widthOf(look)), look)
      await outside.out.write(`\n${wrapped(own.ask[part], widthOf(look))}\n${shown}\n`)
      const typed = await keyboard.ask(`${look.paint.coach(look.signs.prompt)} `)
      if (typed.kind !== 'line') {
        await outside.out.write('\n')
        return null
      }
      rep[part] = plainLine(typed.text).trim() || example[part]
    }
    await outside.out.write('\n')
    return { persona, rep }
  } finally {
    resume()
    keyboard.close()
  }
}

function answered(given: NewOptions): Partial<Rep> {
  return Object.fromEntries(
    ABOUT.flatMap((part) => {
      const text = plainLine(given[part] ?? '').trim()
      return text === '' ? [] : [[part, text]]
    }),
  )
}

function tempers({ tempers }: NewWords, look: Look) {
  return PERSONAS.map((persona) => {
    const [name, detail] = tempers[persona]
    return { name, short: name, detail: wrapped(detail, look.width - 1), value: persona }
  })
}
