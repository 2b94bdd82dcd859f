// Variety without dice: the same seed and name always give the same number, order and choice.

/** A whole number from 0 to 2^32 - 1 (FNV-1a over the UTF-16 units, then mixed as in MurmurHash3). */
export function numberFrom(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The numbers 0 to length - 1 in an order of the seed's own. */
export function shuffled(seed: number, name: string, length: number): readonly number[] {
  const order = Array.from({ length }, (_, i) => i)
  for (let i = length - 1; i > 0; i--) {
    const j = numberFrom(seed, `${name}/${i}`) % (i + 1)
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}

/**
 * Which of `length` wordings comes at the `nth` use (from 0): none twice before all were used, and never the same one
 * twice running.
 */
export function wordingAt(seed: number, name: string, length: number, nth: number): number {
  if (length <= 1) return 0
  const round = Math.floor(nth / length)
  const order = shuffled(seed, `${name}#${round}`, length)
  if (round === 0) return order[nth % length]!
  const before = wordingAt(seed, name, length, round * length - 1)
  const turned = order[0] === before ? [...order.slice(1), order[0]!] : order
  return turned[nth % length]!
}
