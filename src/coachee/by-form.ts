// What a person says to a question they have no story for: an answer of its form, or that they never thought of it.
import type { Language } from '../moves/language.ts'
import type { Answer } from '../scenario/answers.ts'
import type { AskedForm } from '../scenario/asked.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { askedForms } from './asked-form.ts'
import { asksForWords, asksSinceWhen } from './asks-for.ts'
import { fittingDetail, tellDetail } from './details.ts'
import type { Question } from './levels.ts'
import type { CoacheeState } from './state.ts'
import { stayingWith } from './their-words.ts'
import { contentOf } from './vocabulary.ts'
import { answer, answersFor, isWornOut, type Reply } from './voice.ts'
import { wishOf } from './wish.ts'

const OF_FORM: Partial<Record<AskedForm, Answer>> = {
  who: 'who',
  when: 'when',
  where: 'where',
  'how-long': 'how-long',
  'how-often': 'how-often',
  amount: 'amount',
  feeling: 'feeling',
  example: 'example',
  cause: 'cause',
  others: 'others',
  next: 'next',
}

/** In the persona's words, by form; a detail first where one shares words with the question. Opens nothing. */
export function instead(
  scenario: Scenario,
  state: CoacheeState,
  { move, thread }: Pick<Question, 'move' | 'thread'>,
): Reply {
  const target = { thread: thread.id, level: null }
  const detail =
    contentOf(move.text, scenario.lang).size > 0 ? fittingDetail(scenario, state, thread, move.text) : null
  if (detail) return tellDetail(state, thread, detail)
  const stays = stayingWith(scenario, state, { move, thread })
  if (stays) return stays
  const shy = { ...state, dodged: true }
  const fitting = namesOf(move.text, scenario.lang).find(
    (name) => !isWornOut(state, name, answersFor(scenario, name)),
  )
  return answer(scenario, shy, fitting ?? 'dodge', { target })
}

/** The persona's answers that would do, the most telling first. */
function namesOf(text: string, lang: Language): readonly Answer[] {
  const wish = asksForWords(text, lang) ? 'would-say' : wishOf(text, lang)
  if (asksSinceWhen(text, lang)) return ['since-when']
  const forms = askedForms(text, lang).flatMap((form): Answer[] => {
    const name = OF_FORM[form]
    return name ? [name] : []
  })
  return wish ? [wish, ...forms] : forms
}
