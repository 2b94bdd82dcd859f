// A problem as it is found and as it is said, in either language.
import { CODES, type CodeName, isCode } from './codes.ts'
import type { InBoth, Place, Problem, Words } from './problem.ts'

/** A problem of this code. `words.nearest`, where given, is the right name that was probably meant. */
export function found(code: CodeName, place: Place, words: Words = {}): Problem {
  const { severity } = CODES[code]
  return { code, severity, place, ...wording(code, words, 'en'), words }
}

/** The same problem, worded in this language. */
export function inLanguage(problem: Problem, lang: keyof InBoth): Problem {
  if (!isCode(problem.code) || problem.words === undefined) return problem
  return { ...problem, ...wording(problem.code, problem.words, lang) }
}

/** By file, line and column; at one place by code. The order in which people read them, the same everywhere. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      inOrder(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.col - b.place.col ||
      inOrder(a.code, b.code) ||
      inOrder(a.message, b.message),
  )
}

const MEANT = { nl: 'Bedoel je "{nearest}"? ', en: 'Did you mean "{nearest}"? ' }

function wording(code: CodeName, words: Words, lang: keyof InBoth): { message: string; hint: string } {
  const meant = words.nearest === undefined ? '' : MEANT[lang]
  return {
    message: filled(CODES[code].message[lang], words, lang),
    hint: filled(meant + CODES[code].cure[lang], words, lang),
  }
}

function filled(template: string, words: Words, lang: keyof InBoth): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const word = words[name]
    return word === undefined ? whole : typeof word === 'string' ? word : word[lang]
  })
}

/** By UTF-16 unit, so that no locale has a say in it. */
function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Where nothing more is known than which file it is, or what was asked for in place of one. */
export function startOf(file: string): Place {
  return { file, line: 1, col: 1, endLine: 1, endCol: 1 }
}
