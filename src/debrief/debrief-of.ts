// One talk in; everything there is to look back on, out.
import { earsOf } from '../coachee/ears.ts'
import { stateAfter } from '../coachee/fold.ts'
import { buyIn } from '../coachee/mood.ts'
import { answersFor } from '../coachee/voice.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { coacheeTurns, coachTurns, isAided, type Talk } from '../talk/talk.ts'
import { bestQuestion } from './best-question.ts'
import type { Debrief, DebriefPlan } from './debrief.ts'
import { missedLeads } from './missed-leads.ts'
import { momentsOf } from './moments.ts'
import { openedUp } from './opened-up.ts'
import { scoreOf } from './score.ts'

/** `scenario` is null for a real talk: plan and mood are null then. */
export function debriefOf(talk: Talk, scenario: Scenario | null): Debrief {
  const state = scenario && stateAfter(scenario, talk)
  const bridges = scenario ? answersFor(scenario, 'bridge') : []
  return {
    ...scoreOf(talk, scenario),
    plan: scenario && planOf(talk, scenario),
    mood: state?.mood ?? null,
    openedUp: openedUp(talk, bridges),
    bestQuestion: bestQuestion(talk, scenario ? hookWords(scenario) : [], bridges),
    moments: momentsOf(talk, scenario ? hookWords(scenario) : []),
    missedLeads: scenario && state ? missedLeads(talk, scenario, state) : [],
    goal: talk.header.goal,
    aided: isAided(talk),
    turns: { coach: coachTurns(talk).length, coachee: coacheeTurns(talk).length },
  }
}

function hookWords(scenario: Scenario): readonly string[] {
  return earsOf(scenario).hooks.map(({ words }) => words)
}

/** What they will do after the talk. */
export function planOf(talk: Talk, scenario: Scenario): DebriefPlan {
  const { plan, mood } = stateAfter(scenario, talk)
  const kind = plan?.kind ?? 'none'
  return { kind, id: plan?.id ?? null, text: plan?.text ?? null, buyIn: buyIn(kind, mood.ownership) }
}
