// Lines as people type them in haste: without capitals and marks, with a slip of the finger.

export function stripped(text: string): string {
  return text
    .replace(/\?/g, '')
    .toLowerCase()
    .replace(/[.!…]+\s*$/u, '')
    .trim()
}

/** The text with two letters swapped, one left out or one doubled, inside a word; which, the seed says. */
export function misspelt(text: string, seed: number): string {
  const places = [...text.matchAll(/(?<=\p{L}\p{L})\p{L}(?=\p{L})/gu)].map((match) => match.index)
  if (places.length === 0) return text
  const at = places[(Math.imul(seed + 1, 2654435761) >>> 8) % places.length]!
  const kind = seed % 3
  if (kind === 0) return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
  if (kind === 1) return text.slice(0, at) + text.slice(at + 1)
  return text.slice(0, at) + text[at] + text.slice(at)
}
