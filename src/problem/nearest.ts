// The right name that an author most likely meant.

/** The name closest to what was written, or null where none is close enough to be what was meant. Ties: the first. */
export function nearest(written: string, names: Iterable<string>): string | null {
  const bare = bareOf(written)
  let best: string | null = null
  let least = Math.max(1, Math.floor(bare.length / 3)) + 1
  for (const name of names) {
    if (name === written) continue
    const steps = stepsBetween(bare, bareOf(name), least)
    if (steps < least) [best, least] = [name, steps]
  }
  return best
}

/** For the words of a problem: the name that was probably meant, and the same again as `only` where it can be no other. */
export function meant(
  written: string,
  names: Iterable<string>,
): { readonly nearest?: string; readonly only?: string } {
  const all = [...names]
  const best = nearest(written, all)
  if (best === null) return alikeAtFirst(written, all)
  const close = stepsBetween(bareOf(written), bareOf(best), ALIKE + 1) <= ALIKE
  const alone =
    nearest(
      written,
      all.filter((name) => name !== best),
    ) === null
  return close && alone ? { nearest: best, only: best } : { nearest: best }
}

/** Whoever writes in another language, or a plural, often begins alike. */
function alikeAtFirst(written: string, names: readonly string[]): { readonly nearest?: string } {
  const start = bareOf(written).slice(0, BEGINNING)
  const alike = start.length < BEGINNING ? [] : names.filter((name) => bareOf(name).startsWith(start))
  return alike.length === 1 ? { nearest: alike[0]! } : {}
}

const BEGINNING = 4

/** Two slips of the finger at most make a name that can be no other. */
const ALIKE = 2

/** Case and the marks between words do not make another name. */
function bareOf(name: string): string {
  return name
    .slice(0, 80)
    .toLowerCase()
    .replace(/[\s_.-]+/g, '-')
}

/** Letters to add, drop, change or swap with a neighbour, to come from one to the other; `bound` or more ends the count. */
function stepsBetween(one: string, other: string, bound: number): number {
  if (Math.abs(one.length - other.length) >= bound) return bound
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change)
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      if (swapped) least = Math.min(least, before[j - 2]! + 1)
      next.push(least)
    }
    ;[before, row] = [row, next]
  }
  return row[other.length]!
}
