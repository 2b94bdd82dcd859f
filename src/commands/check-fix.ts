// `check --fix`: mends files where there is one right answer, and says on the error screen what it changed.
import type { Language } from '../moves/language.ts'
import { readText, rewriteText } from '../outside/files.ts'
import type { Outside } from '../outside/outside.ts'
import type { PackFile } from '../outside/packs.ts'
import { CURES } from '../pack/fixes/cures.ts'
import { type Fix, fixed } from '../pack/fixes/fix.ts'
import type { Problem } from '../problem/problem.ts'
import { plainLine } from '../report/plain.ts'
import type { CommandLineWords } from '../report/words/command-line.ts'
import { wrapped } from '../report/wrap.ts'
import { tellPlainly } from './problems.ts'

/**
 * The files as they lie on the disk afterwards; one that could not be written is told, and stays as it was. What is
 * only there to be compared with is left alone.
 */
export async function mended(
  files: readonly PackFile[],
  lang: Language,
  outside: Outside,
  words: CommandLineWords,
): Promise<readonly PackFile[]> {
  const after: PackFile[] = []
  for (const file of files) {
    const { text, fixes } = file.beside ? { text: file.text, fixes: [] } : fixed(file)
    if (fixes.length === 0) {
      after.push(file)
      continue
    }
    const { ok, problems } = await rewriteText(file, text)
    await tellPlainly(problems, lang, outside)
    const again = await readText(file.file)
    after.push(again.ok ? { ...file, ...again.value } : file)
    const width = outside.err.columns()
    const lines = ok ? byLine(fixes).map((fix) => wrapped(inWords(fix, words), width, '', '    ')) : []
    await outside.err.write(lines.map((line) => `${line}\n`).join(''))
  }
  return after
}

/** More than this, and counting them would take longer than finding them did. */
const MOST = 200
const LONGEST = 400_000

/** How many of these problems `--fix` would mend; 0 where there are too many to tell quickly. */
export function mendable(files: readonly PackFile[], problems: readonly Problem[]): number {
  const curable = problems.filter(({ code }) => Object.hasOwn(CURES, code))
  if (curable.length > MOST) return 0
  const names = new Set(curable.map(({ place }) => place.file))
  const concerned = files.filter(
    ({ file, text, beside }) => !beside && names.has(file) && text.length < LONGEST,
  )
  return concerned.reduce((sum, file) => sum + fixed(file).fixes.length, 0)
}

function byLine(fixes: readonly Fix[]): readonly Fix[] {
  return [...fixes].sort((one, other) => one.place.line - other.place.line)
}

function inWords({ place, code, from, to }: Fix, words: CommandLineWords): string {
  const where = `${plainLine(place.file)}:${place.line}`
  const what =
    from === '' ? `${words.added}: ${to}` : `${words.mended}: ${plainLine(from)} → ${plainLine(to)}`
  return `${where} ${what} (${code})`
}
