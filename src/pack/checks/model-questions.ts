// A model question shows how it is done: it reads as an open question.
import { openingOf } from '../../coachee/voice.ts'
import { classify } from '../../moves/classify.ts'
import { found } from '../../problem/found.ts'
import type { Check } from '../check.ts'

/** Read as in a talk in which the coachee has said all of the thread: taking up their words is no assumption. */
export const modelQuestions: Check = ({ scenario, tree }) =>
  scenario.threads.flatMap(({ ask, levels }, t) => {
    const earlier = [...openingOf(scenario), ...levels.flatMap((level) => level.says)]
    return ask.flatMap((text, i) => {
      const { moves } = classify({ text, lang: scenario.lang, said: null, earlier })
      const strange = moves.find((move) => move.label !== 'open' && move.label !== 'neutral')
      const label = strange?.label ?? (moves.some((move) => move.label === 'open') ? null : 'neutral')
      if (label === null) return []
      return [
        found('check/model-question-not-open', tree.placeOf(['threads', t, 'ask', i], 'value'), { label }),
      ]
    })
  })
