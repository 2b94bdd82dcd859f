// An answer that waits behind a line waits for one that is said: its words stand in something the coachee may say.
import { answersFor, openingOf, thinOf } from '../../coachee/voice.ts'
import { allOf, wordsMatcher } from '../../moves/hears.ts'
import { found } from '../../problem/found.ts'
import { ANSWERS } from '../../scenario/answers.ts'
import type { Check } from '../check.ts'
import { placeOfText, wordingsIn } from '../texts.ts'

export const behindUnsaid: Check = ({ scenario, tree }) => {
  const { asked = [] } = scenario
  if (!asked.some(({ behind }) => behind)) return []
  const own = wordingsIn(scenario).flatMap(({ wordings }) => wordings)
  const fromTemper = ANSWERS.flatMap((answer) => answersFor(scenario, answer))
  const said = [...own, ...fromTemper, ...openingOf(scenario), ...thinOf(scenario)].join('\n')
  const waiting = asked.flatMap(({ behind = [] }, i) => behind.map((words, b) => ({ words, i, b })))
  const heard = allOf(waiting.map(({ words }) => wordsMatcher(words)))(said)
  return waiting.flatMap(({ words, i, b }, nth) =>
    heard.has(nth)
      ? []
      : [found('check/behind-not-said', placeOfText(tree, ['asked', i, 'behind', b]), { words })],
  )
}
