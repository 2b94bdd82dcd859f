// A share of the files for one of several machines: every file in exactly one share, translations together.
import { folderOf, promisedBy } from './names.ts'

/** `number` of `of`, both from 1. */
export interface Shard {
  readonly number: number
  readonly of: number
}

/** `2/3`; null where it is no such thing. */
export function shardIn(text: string): Shard | null {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []
  if (number === undefined || Number(number) > Number(of)) return null
  return { number: Number(number), of: Number(of) }
}

/** Depends on which files there are, not on their order. */
export function shareOf<T extends { readonly file: string; readonly text: string }>(
  files: readonly T[],
  { number, of }: Shard,
): readonly T[] {
  const families = new Map<string, T[]>()
  for (const file of files) {
    const name = familyOf(file)
    families.set(name, [...(families.get(name) ?? []), file])
  }
  const names = [...families.keys()].sort()
  return names.filter((_, i) => i % of === number - 1).flatMap((name) => families.get(name)!)
}

/** Files with one id belong together, whatever they are called; a file without one is called by its name. */
function familyOf({ file, text }: { readonly file: string; readonly text: string }): string {
  const folder = folderOf(file)
  const name = file.slice(folder.length)
  const id = /^id:[ \t]*["']?([\w-]+)/m.exec(text)?.[1] ?? promisedBy(name)?.id ?? name
  return `${folder} ${id}`
}
