// A closed question opens nothing: its answer is no longer than the shield that a first open question gets.
import { wordsOf } from '../../moves/words.ts'
import { found } from '../../problem/found.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Path } from '../../scenario/grow.ts'
import type { Thread } from '../../scenario/scenario.ts'
import type { Check } from '../check.ts'
import { placeOfText } from '../texts.ts'

export const closedAnswers: Check = ({ scenario: { threads, facts }, tree }) => {
  const tooLong = (wordings: readonly string[], path: Path, most: number): Problem[] =>
    wordings.flatMap((text, i) => {
      const count = wordsOf(text).length
      const words = { count: String(count), most: String(most) }
      return count > most ? [found('check/closed-answer-long', placeOfText(tree, [...path, i]), words)] : []
    })
  const most = Math.max(...threads.map(longestShield))
  return [
    ...facts.flatMap(({ answer }, f) => tooLong(answer, ['facts', f, 'answer'], most)),
    ...threads.flatMap((thread, t) =>
      Object.entries(thread.closed ?? {}).flatMap(([form, wordings]) =>
        tooLong(wordings ?? [], ['threads', t, 'closed', form], longestShield(thread)),
      ),
    ),
  ]
}

/** In words. */
function longestShield({ levels }: Thread): number {
  return Math.max(...levels[0]!.says.map((text) => wordsOf(text).length))
}
