// A drill and its debrief as one JSON object, for other programs.
import type { Debrief } from '../debrief/debrief.ts'
import { eventsOf, type Talk, turnsOf } from '../talk/talk.ts'

/** The turns that stand, the events in order of happening, and the debrief; two spaces of indent, a line end behind it. */
export function drillJson(talk: Talk, debrief: Debrief): string {
  return `${JSON.stringify({ ...talk.header, turns: turnsOf(talk), events: eventsOf(talk), debrief }, null, 2)}\n`
}
