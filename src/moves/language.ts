// Dutch and English: the languages we read and speak, and how a line is folded without shifting its spans.

export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>

export function isLanguage(value: unknown): value is Language {
  return value === 'nl' || value === 'en'
}

/** Nothing but ASCII, and no white space other than blanks: lower case is all there is to do. */
const PLAIN = /^[\x20-\x7e]*$/
const COMBINING = /[\u0300-\u036f]/g

/** Lower case, no accents, straight apostrophes and quotes: exactly one UTF-16 unit out for each one in. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!
    const code = text.charCodeAt(i)
    if (code < 0x80) folded += code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 0x20) : unit
    else folded += foldOne(unit)
  }
  return folded
}

function foldOne(unit: string): string {
  if (/[\u2018\u2019\u02bc\u00b4\u2032]/.test(unit)) return "'"
  if (/[\u201c\u201d\u201e\u00ab\u00bb]/.test(unit)) return '"'
  if (/\s/.test(unit)) return ' '
  if (/[\ud800-\udfff]/.test(unit)) return unit
  const bare = unit.normalize('NFD').replace(COMBINING, '').toLowerCase()
  return bare.length === 1 ? bare : unit
}
