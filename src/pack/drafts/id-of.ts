// From a name to an id: what a file and a command line can hold.
import { fold } from '../../moves/language.ts'

/** Small letters, digits and single dashes; null where nothing of the name is left. */
export function idOf(name: string): string | null {
  const id = fold(name)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return id === '' ? null : id
}

export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}
