// The scenarios there are: a list for a person, or JSON for another program.
import type { Listed } from '../pack/pack.ts'
import { type Look, widthOf } from './page.ts'
import { plainLine } from './plain.ts'
import { wrapped } from './wrap.ts'

export function listJson(all: readonly Listed[]): string {
  return `${JSON.stringify(all, null, 2)}\n`
}

/** Two lines a scenario: its id, title, language and difficulty; then what it is about. */
export function listText(all: readonly Listed[], look: Look): string {
  const { menu } = look.words
  if (all.length === 0) return `${menu.nothing}\n`
  return all
    .map(({ id, title, lang, difficulty, summary }) => {
      const about = `${plainLine(title)} (${lang}, ${menu.difficulty[difficulty]})`
      const first = wrapped(`${look.paint.bold(id)}  ${about}`, widthOf(look), '', '  ')
      return `${first}\n${wrapped(plainLine(summary), widthOf(look), '  ')}\n`
    })
    .join('')
}
