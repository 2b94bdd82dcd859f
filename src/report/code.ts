// One code of the checker in full: why it is a problem, what to do about it, and a failing example.
import type { Language } from '../moves/language.ts'
import { CODES, type CodeName } from '../problem/codes.ts'
import { exampleOf, situationOf } from '../problem/example.ts'
import { inLanguage } from '../problem/found.ts'
import { heading, type Look, row, widthOf } from './page.ts'
import { plainLine } from './plain.ts'
import { problemText } from './problems.ts'

export function codeText(code: CodeName, lang: Language, look: Look): string {
  const { words } = look
  const own = words.rules
  const { cause, cure } = CODES[code]
  const example = exampleOf(code)
  const situation = situationOf(code)
  // The cure as that example gets it: what it names is filled in.
  const filled = example ? inLanguage(example.problem, lang).hint : unfilled(cure[lang])
  const parts = [
    heading(code, look),
    row(own.cause, cause[lang], look),
    row(own.cure, plainLine(filled), look),
    ...(situation ? [row(own.example, situation[lang], look)] : []),
  ]
  if (!example) return `${parts.join('\n\n')}\n`
  const { text } = example
  const { words: _, ...problem } = inLanguage(example.problem, lang)
  // Its cure stands above.
  const shown = problemText(
    { ...problem, hint: '' },
    {
      lang,
      width: widthOf(look),
      paint: look.paint,
      texts: new Map([[problem.place.file, text]]),
    },
  )
  return `${parts.join('\n\n')}\n\n${look.paint.dim(own.example)}\n\n${shown}`
}

/** What is filled in differs from case to case. */
function unfilled(text: string): string {
  return text.replace(/\{\w+\}/g, '…')
}
