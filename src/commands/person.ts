// A person at the terminal takes the coach's chair: the brief, the goal, and a prompt for every turn.
import type { Outside } from '../outside/outside.ts'
import { briefText, promptText } from '../report/drill-text.ts'
import { dimmed, widthOf } from '../report/page.ts'
import { plainLine } from '../report/plain.ts'
import { wrapped } from '../report/wrap.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { personSeat } from '../seats/person.ts'
import type { CoachChair } from './coach-chair.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import type { DrillOptions } from './play.ts'
import type { Stage } from './stage.ts'

/** An exit code when they left before the first word. */
export async function personInChair(
  scenario: Scenario,
  options: DrillOptions,
  { screen, look, name }: Stage,
  outside: Outside,
): Promise<CoachChair | { readonly code: ExitCode }> {
  const keyboard = await outside.keyboard(options.json ? 'err' : 'out')
  const resume = outside.onInterrupt(() => keyboard.interrupt())
  const close = () => {
    resume()
    keyboard.close()
  }
  const own = look.words.drill
  const say = (text: string) => screen.write(`${dimmed(wrapped(text, widthOf(look)), look)}\n`)
  const prompt = `${look.paint.coach(look.signs.prompt)} `
  await screen.write(`\n${briefText(scenario, look)}\n\n`)
  let goal = options.goal?.trim() || null
  if (goal === null) {
    await say(own.goal)
    const typed = await keyboard.ask(prompt)
    if (typed.kind !== 'line') {
      await screen.write('\n')
      close()
      return { code: EXIT.fine }
    }
    goal = plainLine(typed.text).trim() || null
    await screen.write('\n')
  }
  await say(own.howTo)
  await screen.write('\n')
  return {
    goal,
    seat: personSeat(async () => {
      await screen.write('\n')
      const typed = await keyboard.ask(promptText(name, look))
      if (typed.kind === 'line') return { line: typed.text }
      await screen.write('\n')
      return { gone: typed.kind === 'end' ? 'input' : 'interrupted' }
    }),
    async tomorrow() {
      await say(look.words.debrief.skip)
      const typed = await keyboard.ask(prompt)
      if (typed.kind !== 'line') await screen.write('\n')
      return typed.kind === 'line' ? plainLine(typed.text).trim() || null : null
    },
    close,
  }
}
