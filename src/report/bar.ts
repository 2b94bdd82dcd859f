// Bars and other signs that are drawn, or set in plain characters where a terminal cannot draw them.

export interface Signs {
  readonly full: string
  readonly empty: string
  readonly mark: string
  readonly rule: string
  readonly prompt: string
}

export const DRAWN: Signs = { full: '█', empty: '░', mark: '^', rule: '─', prompt: '›' }
export const ASCII: Signs = { full: '#', empty: '.', mark: '^', rule: '-', prompt: '>' }

/** A bar of `cells` characters of which `share` (0-1) is full; something is shown of anything above 0. */
export function bar(share: number, cells: number, signs: Signs): string {
  const exact = Math.round(share * cells)
  const full = share > 0 ? Math.max(1, Math.min(cells, exact)) : 0
  return signs.full.repeat(full) + signs.empty.repeat(cells - full)
}

/** A line to stand under a bar: the mark below the place of `share`, with its caption where there is room. */
export function markUnder(share: number, cells: number, caption: string, signs: Signs): string {
  const place = Math.max(0, Math.min(cells - 1, Math.round(share * cells) - 1))
  const before = caption.length + 1
  return before <= place
    ? `${' '.repeat(place - before)}${caption} ${signs.mark}`
    : `${' '.repeat(place)}${signs.mark} ${caption}`
}
