// Whatever wording the seed picks, a test's line reads the same after it; else the test proves something for one seed only.
import { classify } from '../../moves/classify.ts'
import { found } from '../../problem/found.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { turnsOf } from '../../talk/talk.ts'
import type { Check, Checked } from '../check.ts'
import { playTest } from '../scenario-test.ts'
import { placeOfText, type Wordings, wordingsIn } from '../texts.ts'

export const wordingsReadAlike: Check = async (one, { quick }) => {
  if (quick) return []
  const answers = wordingsIn(one.scenario).filter(({ wordings }) => wordings.length > 1)
  const told = new Map<string, Problem>()
  for (const test of one.scenario.tests) {
    const turns = turnsOf((await playTest(one.scenario, test)).talk)
    turns.forEach((turn, i) => {
      const before = turns[i - 1]
      if (turn.seat !== 'coach' || before?.seat !== 'coachee') return
      const earlier = turns.slice(0, i - 1).flatMap(({ seat, text }) => (seat === 'coachee' ? [text] : []))
      const line = { text: turn.text, said: before.text, earlier, label: labelOf(turn.moves) }
      for (const problem of readOtherwise(line, answers, one)) {
        const { place } = problem
        told.set(`${place.line}:${place.col}`, told.get(`${place.line}:${place.col}`) ?? problem)
      }
    })
  }
  return [...told.values()]
}

interface Line {
  readonly text: string
  readonly said: string
  readonly earlier: readonly string[]
  readonly label: string
}

/** Told at the wording after which the line reads otherwise than after the one that was said. */
function readOtherwise(
  { text, said, earlier, label }: Line,
  answers: readonly Wordings[],
  { scenario, tree }: Checked,
): readonly Problem[] {
  const spoken = spokenIn(said, answers)
  if (!spoken) return []
  const { answer, wording } = spoken
  return answer.wordings.flatMap((other, i) => {
    if (other === wording) return []
    const now = readAfter(
      said.replace(wording, () => other),
      text,
      earlier,
      scenario,
    )
    if (now === label) return []
    const words = { line: text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text, label, now }
    return [found('check/wording-changes-reading', placeOfText(tree, [...answer.path, i]), words)]
  })
}

/** The answer of which a wording was said, by itself or with more around it; the longest where there are several. */
function spokenIn(said: string, answers: readonly Wordings[]) {
  let longest: { readonly answer: Wordings; readonly wording: string } | null = null
  for (const answer of answers)
    for (const wording of answer.wordings)
      if (wording.length > (longest?.wording.length ?? 0) && said.includes(wording))
        longest = { answer, wording }
  return longest
}

function readAfter(said: string, text: string, earlier: readonly string[], { lang }: Scenario): string {
  return labelOf(classify({ text, lang, said, earlier }).moves)
}

/** The labels of all moves of a line. */
function labelOf(moves: readonly { readonly label: string }[]): string {
  return [...new Set(moves.map(({ label }) => label))].join(', ') || '-'
}
