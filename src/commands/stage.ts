// Shows a drill on a screen as it happens.
import type { Happening } from '../drill/drill.ts'
import type { Screen } from '../outside/outside.ts'
import * as text from '../report/drill-text.ts'
import type { Look } from '../report/page.ts'
import { coacheeTurns, type Talk, type TalkEvent } from '../talk/talk.ts'

export interface Stage {
  readonly screen: Screen
  readonly look: Look
  /** The coachee's first name. */
  readonly name: string
  /** What a person types is on the screen already. */
  readonly echoesCoach: boolean
  readonly feedback: boolean
}

export async function show(happening: Happening, stage: Stage): Promise<void> {
  const shown = textOf(happening, stage)
  if (shown !== '') await stage.screen.write(`${shown}\n`)
}

function textOf(happening: Happening, { look, name, echoesCoach, feedback }: Stage): string {
  switch (happening.kind) {
    case 'turn':
      if (happening.turn.seat === 'coachee') return text.turnText(happening.turn, name, look)
      if (echoesCoach) return `\n${text.turnText(happening.turn, name, look)}`
      return happening.turn.text.trim() === '' ? text.silenceText(name, look) : ''
    case 'feedback':
      return feedback ? text.feedbackText(happening.turn, name, look, true) : ''
    case 'notice':
      return text.noticeText(happening, look)
    case 'event':
      return eventText(happening.event, happening.talk, look, name)
  }
}

function eventText(event: TalkEvent, talk: Talk, look: Look, name: string): string {
  if (event.kind === 'hint') return text.hintText(event.text, look)
  if (event.kind === 'end') return `\n${text.endText(event.reason, name, look)}`
  if (event.kind === 'back') return text.backText(coacheeTurns(talk).at(-1) ?? null, name, look)
  return ''
}
