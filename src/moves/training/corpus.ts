// The labelled lines the weights are learnt from: one file per manager's voice.
import type { Language } from '../language.ts'
import { LABELS, type Label } from '../move.ts'

export interface CorpusMove {
  readonly label: Label
  readonly tags: readonly string[]
  readonly text: string
}

export interface CorpusTurn {
  /** File name without extension: `nl-03`. */
  readonly voice: string
  readonly lang: Language
  readonly said: string | null
  readonly moves: readonly CorpusMove[]
}

/** Reads one file; throws on a line that is not in the format, naming it: the corpus is ours to keep right. */
export function readCorpus(voice: string, content: string): readonly CorpusTurn[] {
  const lang: Language = voice.startsWith('nl') ? 'nl' : 'en'
  const turns: CorpusTurn[] = []
  let said: string | null = null
  for (const [index, raw] of content.split('\n').entries()) {
    const line = raw.trim()
    if (line === '') said = null
    else if (line.startsWith('>')) said = line.slice(1).trim()
    else if (!line.startsWith('#'))
      turns.push({
        voice,
        lang,
        said,
        moves: line.split(' | ').map((part) => move(part, `${voice}:${index + 1}`)),
      })
  }
  return turns
}

function move(part: string, place: string): CorpusMove {
  const match = /^(\w+)((?::[\w-]+)*) (.+)$/u.exec(part.trim())
  const label = LABELS.find((one) => one === match?.[1])
  if (!match || !label) throw new Error(`${place}: no labelled line: ${part}`)
  return { label, tags: match[2]!.split(':').filter(Boolean), text: match[3]!.trim() }
}
