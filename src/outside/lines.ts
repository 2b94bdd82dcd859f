// Bytes to lines: whatever the line ending, in batches, so that a long input costs no wait for each line.

/**
 * The lines of a stream, a batch for each chunk that came in. CRLF and LF both end a line, a byte order mark at the
 * start is dropped, a last line without an ending counts, bytes that are no UTF-8 become U+FFFD.
 */
export async function* batchesOfLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop()!
    if (lines.length > 0) yield lines.map(withoutReturn)
  }
  rest += decoder.decode()
  if (rest !== '') yield [withoutReturn(rest)]
}

/** The same, one by one. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const batch of batchesOfLines(chunks)) yield* batch
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
