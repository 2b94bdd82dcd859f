// Text of a scenario or a person, made safe to print: no control code of theirs ever reaches the terminal.

const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g
/** Marks that turn the direction of what follows, or break a line where no reader sees one. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ufff9-\ufffb]/g
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * The same text with every control code shown instead of obeyed (`␛`, `␇`; `�` where there is no picture of it), a tab
 * as one space and CRLF as a newline; newlines stay. But for CRLF exactly one UTF-16 unit out for each one in, so
 * offsets keep. Running it twice changes nothing.
 */
export function plain(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(CONTROL, shown)
    .replace(TURNING, '\ufffd')
    .replace(LONE, '\ufffd')
}

/** As `plain`, on one line: newlines become spaces. */
export function plainLine(text: string): string {
  return plain(text).replaceAll('\n', ' ')
}

function shown(control: string): string {
  const code = control.charCodeAt(0)
  if (code === 0x09) return ' '
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}
