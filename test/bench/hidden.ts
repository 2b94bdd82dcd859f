// Tips and guesses in the form of a question, written blind by writers who had the codebook and nothing else: how many are caught.
import { readdirSync, readFileSync } from 'node:fs'
import { classify } from '../../src/moves/classify.ts'
import type { Language } from '../../src/moves/language.ts'
import type { Label } from '../../src/moves/move.ts'

interface Line {
  readonly lang: Language
  readonly voice: string
  readonly text: string
  readonly label: Label
  readonly context?: string | null
}

const FOLDER = 'test/bench/hidden'

/** One row a file and voice: of each label, how many lines hold a move that was read as it. */
export function hiddenBench(): string {
  const rows = readdirSync(FOLDER)
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(`${FOLDER}/${name}`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line)
      const voices = [...new Set(lines.map(({ voice }) => voice))]
      return [
        ...voices.map((voice) =>
          row(
            `${name} ${voice}`,
            lines.filter((line) => line.voice === voice),
          ),
        ),
        row(`${name} all`, lines),
      ]
    })
  return [`| voice | ${LABELS.join(' | ')} |`, `|---|${LABELS.map(() => '---|').join('')}`, ...rows].join(
    '\n',
  )
}

const LABELS: readonly Label[] = ['tip', 'assumption', 'open', 'closed']

function row(name: string, lines: readonly Line[]): string {
  const cells = LABELS.map((label) => {
    const wanted = lines.filter((line) => line.label === label)
    const caught = wanted.filter(isCaught).length
    return `${caught} of ${wanted.length}, ${(caught / (wanted.length || 1)).toFixed(3)}`
  })
  return `| ${name} | ${cells.join(' | ')} |`
}

function isCaught({ lang, text, label, context }: Line): boolean {
  return classify({ lang, text, said: context ?? null }).moves.some((move) => move.label === label)
}
