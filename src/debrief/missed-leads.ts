// Hooks that fell and that nobody took up.
import { nextLevel, threadOf } from '../coachee/levels.ts'
import type { CoacheeState } from '../coachee/state.ts'
import { contentStems } from '../moves/words.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { coacheeTurns, coachTurns, type Talk } from '../talk/talk.ts'
import type { MissedLead } from './debrief.ts'

/** In order of the talk; threads of which everything was said are not missed, and each thread is named once. */
export function missedLeads(talk: Talk, scenario: Scenario, state: CoacheeState): readonly MissedLead[] {
  const answers = coacheeTurns(talk)
  const named = new Set<string>()
  if (coachTurns(talk).length === 0) return []
  return state.hooks.flatMap((hook): MissedLead[] => {
    const thread = threadOf(scenario, hook.thread)
    const turn = answers[hook.answer]
    if (!turn || named.has(hook.thread) || nextLevel(thread, state) === null) return []
    if (isFollowed(talk, turn.n, hook.words)) return []
    named.add(hook.thread)
    return [{ turn: turn.n, words: hook.words, thread: hook.thread, subject: thread.subject ?? thread.id }]
  })
}

/** Whether a later line of the coach takes up the words: as they fell, or all that carry content. */
function isFollowed(talk: Talk, fell: number, words: string): boolean {
  const { lang } = talk.header
  const stems = [...contentStems(words, lang)]
  return coachTurns(talk)
    .filter(({ n }) => n > fell)
    .some(({ text }) => {
      const said = contentStems(text, lang)
      const isWhole = stems.length > 0 && stems.every((stem) => said.has(stem))
      return isWhole || text.toLowerCase().includes(words.toLowerCase())
    })
}
