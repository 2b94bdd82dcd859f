// Asked on about an answer that hangs on no story, they put it another way: its other wording, once.
import type { Move } from '../moves/move.ts'
import { COMMON_QUESTIONS, type CommonQuestion } from '../scenario/answers.ts'
import type { AskedForm } from '../scenario/asked.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { askedForms } from './asked-form.ts'
import { earsOf } from './ears.ts'
import { FACTUAL } from './holds.ts'
import { kindsOf } from './kind-asked.ts'
import { isBare, quotesBack } from './question-form.ts'
import type { CoacheeState } from './state.ts'
import { isOfTheirLines } from './their-words.ts'
import { answersFor, type Reply, tell } from './voice.ts'

/** What is asked for that another wording of the same would not give. */
const ASIDE: ReadonlySet<AskedForm> = new Set<AskedForm>([
  ...FACTUAL,
  'which',
  'cause',
  'feeling',
  'example',
  'others',
  'next',
  'yes-no',
])

export function anotherWay(scenario: Scenario, state: CoacheeState, move: Move): Reply | null {
  const { lang } = scenario
  const last = state.lastBeat
  if (!last || state.used.get(last) !== 1) return null
  if (askedForms(move.text, lang).some((form) => ASIDE.has(form)) || kindsOf(move.text, lang).length > 0)
    return null
  const asksMore = isBare(move.text, lang) || quotesBack(move.text, lang)
  const asksMeaning = askedForms(move.text, lang).includes('meaning') && isOfTheirLines(scenario, state, move)
  const wordings = asksMore || asksMeaning ? wordingsOf(scenario, last) : null
  return wordings && tell(state, last, wordings)
}

function wordingsOf(scenario: Scenario, beat: string): readonly string[] | null {
  const common = beat.startsWith('common/') ? beat.slice('common/'.length) : ''
  const entry = beat.startsWith('asked/opening/')
    ? earsOf(scenario).asked.find((ear) => ear.beat === beat)?.entry
    : undefined
  const isFact = entry?.form && (FACTUAL.has(entry.form) || entry.form === 'yes-no')
  const wordings = isCommon(common) ? answersFor(scenario, common) : isFact ? undefined : entry?.says
  return wordings && wordings.length > 1 && !wordings.some((one) => one.includes('{')) ? wordings : null
}

function isCommon(name: string): name is CommonQuestion {
  return (COMMON_QUESTIONS as readonly string[]).includes(name)
}
