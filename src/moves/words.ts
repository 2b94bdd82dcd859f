// The words of a line: where they stand, which carry content, and which are alike.
import { fold, type Language } from './language.ts'
import { STOP_WORDS } from './stop-words.ts'

/** One word, folded (lower case, no accents), with half-open UTF-16 offsets into the text it came from. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|'(?:t|n|k|m|r|s)(?![\p{L}\p{N}])/gu
const MARKS = /\p{M}/gu

/** All words of a text in order; `don't`, `auto's` and `a-merk` are one word each. */
export function wordsOf(text: string): readonly Word[] {
  const kept = WORDS.get(text)
  if (kept) return kept
  const found = wordsIn(fold(text))
  remember(WORDS, text, found)
  return found
}

/** The same of a folded text, and nothing of it is kept. */
export function wordsIn(folded: string): readonly Word[] {
  const found: Word[] = []
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (code >= 0x80) return wordsBeyondAscii(folded)
    if (code !== APOSTROPHE && !isAlphanumeric(code)) continue
    const end = code === APOSTROPHE ? endOfShort(folded, at) : endOfWord(folded, at)
    if (end > at) found.push({ text: folded.slice(at, end), start: at, end })
    at = Math.max(at, end - 1)
  }
  return found
}

const APOSTROPHE = 0x27
const HYPHEN = 0x2d

/** Of a folded text: there are no capitals in it. */
function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

function endOfWord(folded: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const code = folded.charCodeAt(at)
    if (isAlphanumeric(code)) continue
    const joins = code === APOSTROPHE || code === HYPHEN
    if (!joins || !isAlphanumeric(folded.charCodeAt(at + 1))) return at
  }
}

/** Of `'t`, `'n` and their like. */
function endOfShort(folded: string, start: number): number {
  const isShort = 'tnkmrs'.includes(folded[start + 1] ?? ' ')
  return isShort && !isAlphanumeric(folded.charCodeAt(start + 2)) ? start + 2 : start
}

function wordsBeyondAscii(folded: string): readonly Word[] {
  const found: Word[] = []
  for (const match of folded.matchAll(WORD)) {
    const start = match.index
    found.push({ text: match[0].replace(MARKS, ''), start, end: start + match[0].length })
  }
  return found
}

const WORDS = new Map<string, readonly Word[]>()

/** The lines of a talk are gone over at each of its turns; of longer texts, and of more, nothing is kept. */
const LONGEST = 1000
const LINES = 2000

/** Keeps what was found in a text, as long as there is room. */
export function remember<Found>(kept: Map<string, Found>, text: string, found: Found): void {
  if (text.length > LONGEST) return
  if (kept.size >= LINES) kept.clear()
  kept.set(text, found)
}

/** The words that carry content: no stop words, no single letters. In order, with offsets. */
export function contentWords(text: string, lang: Language): readonly Word[] {
  return wordsOf(text).filter((word) => isContent(word.text, lang))
}

export function isContent(word: string, lang: Language): boolean {
  return word.length > 1 && !STOP_WORDS[lang].has(word)
}

/** The stems of the content words, each once, in order of first appearance. */
export function contentStems(text: string, lang: Language): ReadonlySet<string> {
  const kept = CONTENT[lang].get(text)
  if (kept) return kept
  const found = new Set(contentWords(text, lang).map((word) => stem(word.text, lang)))
  remember(CONTENT[lang], text, found)
  return found
}

const CONTENT: Readonly<Record<Language, Map<string, ReadonlySet<string>>>> = { nl: new Map(), en: new Map() }

/** A folded word's light stem: `verkopers` and `verkoper`, `belt` and `gebeld`, `calls` and `calling` get the same one. */
export function stem(word: string, lang: Language): string {
  if (word.length < 4) return word
  const known = STEMS[lang].get(word)
  if (known !== undefined) return known
  const found = /\p{N}/u.test(word) ? word : lang === 'nl' ? stemDutch(word) : stemEnglish(word)
  if (STEMS[lang].size >= ROOM) STEMS[lang].clear()
  STEMS[lang].set(word, found)
  return found
}

/** Stems found before, at most so many: looking one up costs a tenth of finding it. */
const ROOM = 20_000
const STEMS: Readonly<Record<Language, Map<string, string>>> = { nl: new Map(), en: new Map() }

/** Words that begin with ge- of their own accord. */
const NO_PARTICIPLE =
  /^ge(?:loo?[fv]|brui|voel|spre|val|beur|volg|niet|nie|drag|dag|hoor|bied|luid|heim|lijk|zond|du[lr]|tal|zin|baar)/

function stemDutch(word: string): string {
  let rest = word.replace(/'(s|n|tje|tjes)$/, '')
  const participle = NO_PARTICIPLE.test(rest)
    ? null
    : (/^ge(.{2,})[td]$/.exec(rest) ?? /^ge(.{2,}en)$/.exec(rest))
  if (participle) rest = participle[1]!
  rest = rest.replace(/(?:(?<=[^aeiou]|[aeiou]{2})[td]e|(?<=.{2})heden)[ns]?$/, (end) =>
    end.startsWith('h') ? 'heid' : '',
  )
  rest = rest.replace(/(?<=.{2})(?:etje|tje|je)s?$/, '')
  rest = rest.replace(/(?<=.{2})(?:ers|er|en|es|e)$/, '')
  rest = rest.replace(/(?<=.{2}[^s])(?<!ij|[aeiou]{2})s$/, '')
  if (!participle) rest = rest.replace(/(?<=.{2})(?<![cs])t$/, '')
  return rest
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]+$)/, (pair) => pair[0]!)
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
}

function stemEnglish(word: string): string {
  const rest = word
    .replace(/'(?:s|d|ll|re|ve|m)$/, '')
    .replace(/(?<=.{2})ies$/, 'y')
    .replace(/(?<=.{2}(?:ss|sh|ch|x|z))es$/, '')
    .replace(/(?<=.{2}[^su'])s$/, '')
    .replace(/(?<=[aeiouy].*)(?:ing|ed)$/, '')
    .replace(/(?<=.{3})(?:ers|er|ly)$/, '')
  return rest
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(?<=.{2})e$/, '')
    .replace(/y$/, 'i')
}
