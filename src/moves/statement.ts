// Whether a piece is a plain statement: it opens with whom or what it is about, ends in no question mark, and asks nothing.
import type { Language } from './language.ts'
import { headOf, type Token } from './token.ts'

const CLOSED_BY: ReadonlySet<string> = new Set(['.', '-', ','])
const SUBJECTS: ReadonlySet<string> = new Set(['you', 'me', 'we', 'they', 'it', 'art'])

const LEADS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: wordSet('en maar dus nou dan oke ja goed want eigenlijk gewoon natuurlijk of als'),
  en: wordSet(`and but so well then i mean you know okay ok um uh like right yeah now also because cause just obviously actually
    really basically guess if whether`),
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}

/** With these a statement asks all the same: "I wonder …", "je mag het me vertellen". */
const ASKING: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: wordSet('vertel vertellen leg uitleggen benieuwd nieuwsgierig vraag vragen afvragen afvraag'),
  en: wordSet('tell describe explain share wonder wondering wondered curious interested'),
}

/** With these it asks when the coach says it of themselves: "I'd like to hear …". */
const LISTENING: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: wordSet('horen weten begrijpen snappen hoor'),
  en: wordSet('hear know understand ask say'),
}

/**
 * Of the words from `start`, where a sentence begins, up to `to`; `mark`: the sign that closes them. Three words and
 * more only.
 */
export function isStatement(
  tokens: readonly Token[],
  start: number,
  to: number,
  mark: string,
  lang: Language,
): boolean {
  if (to - start < 3 || !CLOSED_BY.has(mark)) return false
  let head = headOf(tokens, start, to)
  while (head < to - 1 && LEADS[lang].has(tokens[head]!.text)) head++
  const { classes } = tokens[head]!
  if (!classes.some((name) => SUBJECTS.has(name))) return false
  const mine = classes.includes('me')
  for (let i = start; i < to; i++) {
    const { text } = tokens[i]!
    if (ASKING[lang].has(text)) return false
    if (mine && LISTENING[lang].has(text) && (lang === 'nl' || tokens[i - 1]?.text === 'to')) return false
  }
  return true
}
