// Long lines broken between words to a width, with room on the left; colour codes take no room.

const PLAIN = /^[ -~]*$/
const COLOUR = /\u001b\[[0-9;]*m/g
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u
const MARK = /\p{Mark}|\p{Cf}/u

/** How many columns a text takes. */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length
  let columns = 0
  for (const char of text.replace(COLOUR, '')) columns += MARK.test(char) ? 0 : WIDE.test(char) ? 2 : 1
  return columns
}

/** Padded with spaces on the right to a width in columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

/**
 * The text in lines of at most `width` columns. `first` stands before the first line, `rest` before the others; a word
 * longer than a line is broken. Line ends in the text stay; no-break spaces hold words together and come out as spaces.
 */
export function wrapped(
  text: string,
  width: number,
  first = '',
  rest = ' '.repeat(columnsOf(first)),
): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? first : rest
    let used = columnsOf(line)
    let empty = true
    for (const word of paragraph.split(/ +/).filter((one) => one !== '')) {
      for (const piece of pieces(word, Math.max(1, width - columnsOf(rest)))) {
        const wide = columnsOf(piece)
        if (!empty && used + 1 + wide > width) {
          lines.push(line)
          line = rest
          used = columnsOf(rest)
          empty = true
        }
        line += empty ? piece : ` ${piece}`
        used += empty ? wide : wide + 1
        empty = false
      }
    }
    lines.push(empty ? line.trimEnd() : line)
  }
  return lines.join('\n').replaceAll('\u00a0', ' ')
}

function pieces(word: string, width: number): readonly string[] {
  if (columnsOf(word) <= width || word.includes('\u001b')) return [word]
  const cut: string[] = []
  let piece = ''
  let used = 0
  for (const char of word) {
    const wide = columnsOf(char)
    if (used + wide > width) {
      cut.push(piece)
      piece = ''
      used = 0
    }
    piece += char
    used += wide
  }
  return [...cut, piece]
}
