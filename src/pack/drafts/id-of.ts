// From a name to an id: what a file and a command line can hold.
import { fold } from '../../moves/language.ts'

/** Small letters, digits and single dashes; null where nothing of the name is left. */
export function idOf(name: string): string | null {
  const id = fold(name)
    .replace(/[ıøłßæœđðþ]/g, (letter) => PLAIN[letter]!)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return id === '' ? null : id
}

/** Letters that are no letter with an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
}

export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}
