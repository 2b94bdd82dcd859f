// A failing example of every code: taken from those that the tests run, so that what is explained does happen.
import type { CodeName } from './codes.ts'
import examples from './examples.json' with { type: 'json' }
import { found } from './found.ts'
import type { InBoth, Problem, Words } from './problem.ts'

export interface Example {
  readonly problem: Problem
  /** The text of the file as far as the place concerned: blank lines above it, so that its number is right. */
  readonly text: string
}

interface Kept {
  readonly file: string
  /** Line, column, end line, end column. */
  readonly at: readonly number[]
  /** The line at which it begins. */
  readonly line: string
  readonly words: Words
  readonly shown?: readonly string[]
}

/** How it comes about, for codes that no example file can show: they take a disk, a name or a limit. */
const SITUATIONS: Readonly<Record<string, InBoth>> = {
  'file/missing': same('lazy-coach check no-such-scenario.yaml'),
  'file/is-a-folder': same('lazy-coach drill scenarios/'),
  'file/unreadable': {
    nl: 'lazy-coach check scenario.yaml, terwijl jij dat bestand niet mag lezen',
    en: 'lazy-coach check scenario.yaml, where you may not read that file',
  },
  'file/too-large': {
    nl: 'lazy-coach check opname.yaml, een bestand van honderd megabyte',
    en: 'lazy-coach check recording.yaml, a file of a hundred megabytes',
  },
  'file/not-writable': same('lazy-coach drill under-target --record /no/such/folder/talk.jsonl'),
  'file/exists': {
    nl: 'lazy-coach new sam, terwijl sam.nl.yaml er al staat',
    en: 'lazy-coach new sam, where sam.en.yaml is there already',
  },
  'file/changed': {
    nl: 'lazy-coach check --fix scenario.yaml, terwijl je editor het net bewaart',
    en: 'lazy-coach check --fix scenario.yaml, just while your editor saves it',
  },
  'file/disk-full': {
    nl: 'lazy-coach drill under-target --record gesprek.jsonl, op een volle schijf',
    en: 'lazy-coach drill under-target --record talk.jsonl, on a full disk',
  },
  'check/nothing-found': {
    nl: 'lazy-coach check een-lege-map/',
    en: 'lazy-coach check an-empty-folder/',
  },
  'check/nothing-matches': same('lazy-coach check "drills/**/*.nl.yaml"'),
  'check/unknown-scenario': same('lazy-coach drill undertarget'),
  'check/unknown-language': {
    nl: 'lazy-coach drill mijn-scenario --lang en, terwijl het er alleen in het Nederlands is',
    en: 'lazy-coach drill my-scenario --lang nl, where it is there in English only',
  },
  'check/coverage-too-low': {
    nl: 'lazy-coach check --min-coverage 80 scenario.yaml, met tests die de helft laten horen',
    en: 'lazy-coach check --min-coverage 80 scenario.yaml, with tests that speak half of it',
  },
  'check/too-many-warnings': {
    nl: 'lazy-coach check --max-warnings 0 scenario.yaml, met één waarschuwing',
    en: 'lazy-coach check --max-warnings 0 scenario.yaml, with one warning',
  },
}

/** Null where no file can show it. */
export function exampleOf(code: CodeName): Example | null {
  const kept = (examples as Readonly<Record<string, Kept>>)[code]
  if (!kept) return null
  const [line = 1, col = 1, endLine = 1, endCol = 1] = kept.at
  const problem = found(code, { file: kept.file, line, col, endLine, endCol }, kept.words)
  return {
    problem: kept.shown ? { ...problem, shown: kept.shown } : problem,
    text: '\n'.repeat(line - 1) + kept.line,
  }
}

export function situationOf(code: CodeName): InBoth | null {
  return SITUATIONS[code] ?? null
}

function same(text: string): InBoth {
  return { nl: text, en: text }
}
