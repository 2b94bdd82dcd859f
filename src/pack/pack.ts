// Scenarios that travel together: which files they are, what a menu shows of them, and finding one by its name.
import type { Language } from '../moves/language.ts'
import { found, startOf } from '../problem/found.ts'
import { nearest } from '../problem/nearest.ts'
import type { Outcome, Problem } from '../problem/problem.ts'
import { parseScenario, type Source } from '../scenario/parse.ts'
import { isScenarioName, promisedBy } from './names.ts'

/** What a list shows of one scenario in one language. */
export interface Listed {
  readonly id: string
  readonly lang: Language
  readonly title: string
  readonly summary: string
  /** 1 easy, 2 fair, 3 hard. */
  readonly difficulty: 1 | 2 | 3
  readonly persona: string
  readonly file: string
}

/** Those that can be played, in order of difficulty, then id and language; and what is wrong with the others. */
export function listed(sources: readonly Source[]): {
  readonly scenarios: readonly Listed[]
  readonly problems: readonly Problem[]
} {
  const outcomes = sources.map((source) => ({ source, outcome: parseScenario(source) }))
  const scenarios = outcomes.flatMap(({ source, outcome }): Listed[] => {
    if (!outcome.ok) return []
    const { id, lang, title, summary, difficulty, persona } = outcome.value
    return [
      {
        id,
        lang,
        title,
        summary,
        difficulty: difficulty as Listed['difficulty'],
        persona,
        file: source.file,
      },
    ]
  })
  const rank = ({ difficulty, id, lang }: Listed) => `${difficulty} ${id} ${lang}`
  scenarios.sort((one, other) => (rank(one) < rank(other) ? -1 : 1))
  return { scenarios, problems: outcomes.flatMap(({ outcome }) => outcome.problems) }
}

/**
 * Of the file names in a folder the one that holds this scenario: in `lang` where given, else in `preferred` where it is
 * there, else in the language it is in. Errors: `check/unknown-scenario` with the nearest right id, `check/unknown-language`.
 */
export function nameOf(
  names: readonly string[],
  id: string,
  lang: Language | null,
  preferred: Language = 'nl',
): Outcome<string> {
  const place = startOf(id)
  const promises = names.filter(isScenarioName).flatMap((name) => {
    const promise = promisedBy(name)
    return promise ? [{ name, ...promise }] : []
  })
  const there = promises.filter((promise) => promise.id === id)
  if (there.length === 0) {
    const ids = [...new Set(promises.map((promise) => promise.id))].sort()
    const meant = nearest(id, ids)
    const words = { name: id, names: ids.join(', ') || '-' }
    return {
      ok: false,
      problems: [found('check/unknown-scenario', place, meant ? { ...words, nearest: meant } : words)],
    }
  }
  const chosen =
    there.find((one) => one.lang === (lang ?? preferred)) ?? (lang === null ? there[0] : undefined)
  if (chosen) return { ok: true, value: chosen.name, problems: [] }
  const langs = there.map((one) => one.lang).join(', ')
  return {
    ok: false,
    problems: [found('check/unknown-language', place, { name: id, lang: String(lang), names: langs })],
  }
}
