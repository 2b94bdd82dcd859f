// What an author wrote where something else belongs, in words, and how to mend it.
import type { InBoth } from '../problem/problem.ts'
import type { Shape } from './expected.ts'
import type { Path } from './grow.ts'

/** The key that a value belongs to: `says`, also for its third wording. */
export function labelOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '')
}

/** The block that a key stands in: the whole (this scenario), `brief`, or number 2 of `levels`. */
export function whereOf(path: Path, whole: InBoth): InBoth {
  const last = path.at(-1)
  if (last === undefined) return whole
  if (typeof last === 'string') return { nl: `"${last}"`, en: `"${last}"` }
  const list = labelOf(path)
  return { nl: `nummer ${last + 1} van "${list}"`, en: `number ${last + 1} of "${list}"` }
}

/** A value in words: a number, the text "40", a list. Long texts are cut. */
export function spoken(value: unknown): InBoth {
  if (typeof value === 'string') return { nl: `de tekst "${cut(value)}"`, en: `the text "${cut(value)}"` }
  if (typeof value === 'number' && Number.isNaN(value))
    return { nl: '.nan (geen getal)', en: '.nan (not a number)' }
  if (typeof value === 'number') return { nl: `het getal ${value}`, en: `the number ${value}` }
  if (typeof value === 'boolean') return { nl: `${value}`, en: `${value}` }
  if (Array.isArray(value)) return { nl: 'een lijst', en: 'a list' }
  if (value !== null && typeof value === 'object')
    return { nl: 'een blok met sleutels', en: 'a block of keys' }
  return { nl: 'niets', en: 'nothing' }
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 40).trimEnd()}…` : line
}

const CURES = {
  quotes: { nl: 'Zet aanhalingstekens om de waarde.', en: 'Put quotation marks around the value.' },
  noQuotes: { nl: 'Laat de aanhalingstekens weg.', en: 'Leave out the quotation marks.' },
  list: {
    nl: 'Maak er een lijst van: elk deel op een eigen regel achter "- ".',
    en: 'Make it a list: each part on a line of its own after "- ".',
  },
  keys: {
    nl: 'Schrijf de sleutels elk op een eigen regel, zonder "- " ervoor.',
    en: 'Write the keys each on a line of its own, without "- " before them.',
  },
  one: { nl: 'Schrijf één waarde, geen lijst.', en: 'Write one value, not a list.' },
  other: {
    nl: 'Kijk de inspringing na en vervang de waarde.',
    en: 'Check the indentation and replace the value.',
  },
} as const satisfies Readonly<Record<string, InBoth>>

/** Right names in a row; of very many the first. */
export function listed(names: Iterable<string>): InBoth {
  const all = [...new Set(names)]
  const row = all.slice(0, 24).join(', ')
  const rest = all.length - 24
  return rest <= 0 ? { nl: row, en: row } : { nl: `${row} en nog ${rest}`, en: `${row} and ${rest} more` }
}

/** What to do about a value of the wrong kind, in words, and the name of the cure where there is a usual one. */
export function cureOf(
  shape: Shape,
  value: unknown,
  expected: InBoth,
): { readonly cure: InBoth; readonly mend?: keyof typeof CURES } {
  const mend = usualCure(shape, value)
  if (mend) return { cure: CURES[mend], mend }
  return { cure: { nl: `Schrijf ${expected.nl}.`, en: `Write ${expected.en}.` } }
}

function usualCure(shape: Shape, value: unknown): keyof typeof CURES | null {
  const wantsText = shape.type === 'string' || shape.type === 'union'
  if (wantsText && (typeof value === 'number' || typeof value === 'boolean')) return 'quotes'
  if (shape.type === 'array' && !Array.isArray(value)) return 'list'
  if (Array.isArray(value)) return shape.type === 'strict_object' || shape.type === 'record' ? 'keys' : 'one'
  const number = typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value))
  if (shape.type === 'number' && number) return 'noQuotes'
  return shape.type === 'number' || shape.type === 'boolean' ? null : 'other'
}
