// Which scenarios come along, and the one to play: by id, by file, or chosen from a menu.
import type { Language } from '../moves/language.ts'
import type { Outside } from '../outside/outside.ts'
import { type ReadScenario, readScenario, readSources } from '../outside/scenarios.ts'
import { type Listed, listed } from '../pack/pack.ts'
import type { Problem } from '../problem/problem.ts'
import { plainLine } from '../report/plain.ts'
import { wordsOf } from '../report/words/of.ts'
import { wrapped } from '../report/wrap.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { isWrongName, tellPlainly, tellProblems } from './problems.ts'

/** Or an exit code, when the reason is on the error screen already. */
type Answer = ReadScenario | { readonly code: ExitCode }

/** The bundled scenarios that can be played, beside the problems of those that cannot. */
export async function bundledScenarios(outside: Outside): Promise<{
  readonly scenarios: readonly Listed[]
  readonly problems: readonly Problem[]
  readonly texts: ReadonlyMap<string, string>
}> {
  const read = await readSources([outside.bundled])
  const { scenarios, problems } = listed(read.files)
  const texts = new Map(read.files.map((source) => [source.file, source.text]))
  return { scenarios, problems: [...read.problems, ...problems], texts }
}

export async function scenarioFor(
  asked: { readonly scenario?: string; readonly lang: Language; readonly langGiven: boolean },
  outside: Outside,
): Promise<Answer> {
  const name = asked.scenario ?? (await chosen(asked.lang, outside))
  if (typeof name !== 'string') return name
  const lang = asked.langGiven ? asked.lang : null
  const read = await readScenario(name, { lang, preferred: asked.lang, folder: outside.bundled })
  if (read.ok) return read.value
  if (read.texts.size > 0) {
    await tellProblems(read.problems, asked.lang, outside, read.texts)
    return { code: EXIT.found }
  }
  await tellPlainly(read.problems, asked.lang, outside)
  return { code: read.problems.some(isWrongName) ? EXIT.wrongCommand : EXIT.found }
}

/** The file chosen from the menu, in which the scenarios in the language spoken come first. */
async function chosen(lang: Language, outside: Outside): Promise<string | { readonly code: ExitCode }> {
  const { menu } = wordsOf(lang)
  const { scenarios, problems, texts } = await bundledScenarios(outside)
  if (scenarios.length === 0) {
    await tellProblems(problems, lang, outside, texts)
    await outside.err.write(`${menu.nothing}\n`)
    return { code: EXIT.found }
  }
  const inOrder = [
    ...scenarios.filter((one) => one.lang === lang),
    ...scenarios.filter((one) => one.lang !== lang),
  ]
  const keyboard = await outside.keyboard('out')
  const choice = await keyboard.choose(
    menu.question,
    inOrder.map((one) => ({
      name: `${plainLine(one.title)} (${menu.language[one.lang]}, ${menu.difficulty[one.difficulty]})`,
      short: plainLine(one.title),
      detail: wrapped(plainLine(one.summary), outside.out.columns() - 1),
      value: one,
    })),
    menu.keys,
  )
  return choice ? choice.file : { code: EXIT.fine }
}
