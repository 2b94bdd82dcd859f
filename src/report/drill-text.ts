// What a drill shows around and between the turns: the brief, who says what, how it was read, and notices.
import type { Happening } from '../drill/drill.ts'
import { isSlip, LABELS } from '../moves/move.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { EndReason } from '../talk/talk.ts'
import type { CoachTurn, Turn } from '../talk/turn.ts'
import { dimmed, heading, type Look, nameColumn, quoted, widthOf } from './page.ts'
import { plain, plainLine } from './plain.ts'
import { moveInShort } from './reading.ts'
import { columnsOf, padded, wrapped } from './wrap.ts'

/** How the coachee is called in the talk. */
export function firstName(scenario: Scenario): string {
  return plainLine(scenario.coachee.name).trim().split(' ')[0]!
}

/** Who sits there and what the manager knows about them, ahead of the talk. */
export function briefText({ title, coachee, brief }: Scenario, look: Look): string {
  const name = plainLine(coachee.name)
  const person = [name, coachee.age, plainLine(coachee.role)].filter((one) => one !== undefined).join(', ')
  const known = plain(brief.coach).trim()
  const width = widthOf(look)
  return [
    heading(plainLine(title), look),
    // Most briefs start by naming the person; then nobody needs to be told twice.
    ...(known.startsWith(name) ? [] : [wrapped(look.paint.bold(person), width)]),
    wrapped(known, width),
  ].join('\n\n')
}

/** The column in which what is said starts, for both names alike. */
export function talkColumn(name: string, look: Look): number {
  return Math.max(nameColumn([name]), columnsOf(`${look.words.you} ${look.signs.prompt} `))
}

export function promptText(name: string, look: Look): string {
  const prompt = `${look.words.you} ${look.signs.prompt}`
  return look.paint.coach(prompt) + ' '.repeat(talkColumn(name, look) - columnsOf(prompt))
}

export function turnText(turn: Turn, name: string, look: Look): string {
  const column = talkColumn(name, look)
  return turn.seat === 'coachee'
    ? quoted(name, turn.text, column, look, look.paint.coachee)
    : quoted(`${look.words.you} ${look.signs.prompt}`, turn.text, column, look, look.paint.coach)
}

/** What enter on an empty line was taken for, under the prompt. */
export function silenceText(name: string, look: Look): string {
  return ' '.repeat(talkColumn(name, look)) + look.paint.dim(`(${look.words.silence})`)
}

/** One dim line: how the moves were read; for a slip also why, and the way back. Empty for a silence. */
export function feedbackText(turn: CoachTurn, name: string, look: Look, offersBack: boolean): string {
  const { words, paint } = look
  const indent = ' '.repeat(Math.min(talkColumn(name, look), Math.floor(widthOf(look) / 5)))
  const read = turn.moves.map((move) => moveInShort(turn.text, move, words, paint))
  if (read.length === 0) return ''
  const lines = [wrapped([...new Set(read)].join(paint.dim(' | ')), widthOf(look), indent)]
  const slips = turn.moves.filter((move) => isSlip(move.label))
  const reasons = [...new Set(slips.flatMap((move) => move.cues[0]?.reason ?? []))]
  if (slips.length > 0) {
    const why = reasons.map(plain).join('\n') + (offersBack ? ` ${words.tryAgain}` : '')
    lines.push(dimmed(wrapped(why, widthOf(look), indent), look))
  }
  return lines.join('\n')
}

/** Every line of the manager's with its reading, for feedback after the talk. */
export function lineByLine(turns: readonly CoachTurn[], name: string, look: Look): string {
  const read = turns.map((turn) => {
    const feedback = feedbackText(turn, name, look, false)
    return turnText(turn, name, look) + (feedback === '' ? '' : `\n${feedback}`)
  })
  return [heading(look.words.drill.lineByLine, look), ...read].join('\n\n')
}

/** What a command in the talk answers. */
export function noticeText(notice: Happening & { readonly kind: 'notice' }, look: Look): string {
  const own = look.words.drill
  // The event itself has shown it.
  if (notice.code === 'taken-back') return ''
  const says = {
    help: () => helpText(look),
    'unknown-command': () => own.unknownCommand(plainLine(notice.detail)),
    'nothing-to-take-back': () => own.nothingToTakeBack,
    'nothing-to-dispute': () => own.nothingToDispute,
    disputed: () =>
      own.disputed(look.words.label[LABELS.find((label) => label === notice.detail) ?? 'neutral']),
    'bad-label': () =>
      own.badLabel(plainLine(notice.detail), LABELS.map((one) => look.words.label[one]).join(', ')),
  }[notice.code]()
  return notice.code === 'help' ? says : dimmed(wrapped(says, widthOf(look), '  '), look)
}

function helpText(look: Look): string {
  const column = Math.max(...look.words.drill.help.map(([command]) => command.length)) + 2
  return look.words.drill.help
    .map(([command, meaning]) => wrapped(meaning, widthOf(look), `  ${padded(command, column)}`))
    .map((line) => dimmed(line, look))
    .join('\n')
}

/** A turn was taken back: the line that calls for a new one, once more. */
export function backText(line: Turn | null, name: string, look: Look): string {
  const told = dimmed(wrapped(look.words.drill.takenBack, widthOf(look), '  '), look)
  return line === null ? told : `${told}\n\n${turnText(line, name, look)}`
}

/** An open question that fits this moment; empty where there is none. */
export function hintText(hint: string, look: Look): string {
  const own = look.words.drill
  const says = hint === '' ? own.noHint : `${own.hint} ${plainLine(hint)}`
  return dimmed(wrapped(says, widthOf(look), '  '), look)
}

export function endText(reason: EndReason, name: string, look: Look): string {
  const own = look.words.drill
  const says = reason === 'left' ? own.left(name) : reason === 'turns' ? own.turnsOver : own.ended
  return look.paint.dim(`(${says})`)
}
