// What a scenario's own tests speak, and the lines that none of them does.
import type { Language } from '../moves/language.ts'
import type { Coverage } from '../pack/coverage/coverage.ts'
import { KINDS, type Kind } from '../pack/coverage/parts.ts'
import { plainLine } from './plain.ts'
import { wrapped } from './wrap.ts'

export interface CoverageOfFile {
  readonly file: string
  readonly coverage: Coverage
}

const WORDS = {
  nl: {
    spoken: 'van het scenario klinkt in de tests die slagen',
    kinds: { level: 'niveaus', answer: 'antwoorden', bait: 'verleidingen', ending: 'eindes' },
    of: 'van',
    unspoken: 'Nog in geen test:',
  },
  en: {
    spoken: 'of the scenario is spoken in the tests that pass',
    kinds: { level: 'levels', answer: 'answers', bait: 'baits', ending: 'endings' },
    of: 'of',
    unspoken: 'In no test yet:',
  },
} as const satisfies Record<Language, { kinds: Record<Kind, string> } & Record<string, unknown>>

/** A block for each file: per cent, how many of each kind, and the lines that are not spoken, by name. */
export function coverageText(files: readonly CoverageOfFile[], lang: Language, width: number): string {
  const words = WORDS[lang]
  return files
    .map(({ file, coverage: { percent, kinds, unspoken } }) => {
      const counts = KINDS.filter((kind) => kinds[kind].of > 0).map(
        (kind) => `${words.kinds[kind]} ${kinds[kind].spoken} ${words.of} ${kinds[kind].of}`,
      )
      const places = unspoken.map(({ name, lines }) => ({ name, at: lines ? spanOf(lines) : '-' }))
      const room = Math.max(0, ...places.map(({ at }) => at.length))
      return [
        `\n${plainLine(file)}: ${percent} % ${words.spoken}`,
        wrapped(counts.join(', '), width, '  '),
        ...(places.length > 0 ? [`  ${words.unspoken}`] : []),
        ...places.map(({ at, name }) => `    ${at.padStart(room)}  ${plainLine(name)}`),
        '',
      ].join('\n')
    })
    .join('')
}

/** `12`, or `12-15`. */
function spanOf([from, to]: readonly [number, number]): string {
  return from === to ? `${from}` : `${from}-${to}`
}

/** One object for each file. */
export function coverageData(files: readonly CoverageOfFile[]): readonly object[] {
  return files.map(({ file, coverage: { percent, kinds, unspoken } }) => ({
    file,
    percent,
    ...kinds,
    unspoken: unspoken.map(({ kind, name, lines }) => ({
      kind,
      name,
      line: lines?.[0] ?? null,
      endLine: lines?.[1] ?? null,
    })),
  }))
}
