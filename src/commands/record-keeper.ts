// Keeps the record of a talk as it is spoken: the header first, then each turn and event, flushed one by one.
import { openToAdd, sizeOf } from '../outside/files.ts'
import type { Outside } from '../outside/outside.ts'
import { plainLine } from '../report/plain.ts'
import type { CommandLineWords } from '../report/words/command-line.ts'
import { recordLine } from '../talk/record.ts'
import type { Entry, Header } from '../talk/talk.ts'
import { tellPlainly } from './problems.ts'

export interface RecordKeeper {
  /** Resolves when the entry is on disk. A disk that refuses is reported once; the talk goes on without it. */
  keep(entry: Entry): Promise<void>
  close(): void
}

export const NO_RECORD: RecordKeeper = { keep: async () => {}, close: () => {} }

/** Null, and the reason is on the error screen, when the file cannot be written or holds something already. */
export async function startRecord(
  file: string,
  header: Header,
  outside: Outside,
  words: CommandLineWords,
): Promise<RecordKeeper | null> {
  if ((await sizeOf(file)) > 0) {
    await outside.err.write(`${words.recordExists.replace('{file}', () => plainLine(file))}\n`)
    return null
  }
  const opened = openToAdd(file)
  if (!opened.ok) {
    await tellPlainly(opened.problems, header.lang, outside)
    return null
  }
  let keeps = true
  const keep = async (part: Header | Entry) => {
    if (!keeps) return
    const added = opened.value.add(`${recordLine(part)}\n`)
    if (added.ok) return
    keeps = false
    await tellPlainly(added.problems, header.lang, outside)
    await outside.err.write(`${words.recordStopped}\n`)
  }
  await keep(header)
  return { keep, close: () => opened.value.close() }
}
