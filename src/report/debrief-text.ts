// The debrief as a page for a person: it asks before it tells.
import type { Debrief, MissedLead, Moment } from '../debrief/debrief.ts'
import { figures } from './debrief-figures.ts'
import { dimmed, heading, type Look, nameColumn, quoted, widthOf } from './page.ts'
import { plainLine } from './plain.ts'
import { wrapped } from './wrap.ts'

/** `name`: the coachee's first name; null where nobody's name is known. Ends with a line end; asks nothing. */
export function debriefText(debrief: Debrief, name: string | null, look: Look): string {
  const who = name === null ? look.words.other : plainLine(name)
  const own = look.words.debrief
  const parts = [heading(own.title, look), question(debrief, who, look)]
  if (debrief.turns.coach > 0) {
    parts.push(figures(debrief, who, look))
    if (debrief.bestQuestion) parts.push(section(own.best, [asQuote(debrief.bestQuestion.text, look)], look))
    if (debrief.moments.length > 0)
      parts.push(
        section(
          own.moments(debrief.moments.length),
          debrief.moments.map((one) => moment(one, who, look)),
          look,
        ),
      )
    if (debrief.missedLeads.length > 0)
      parts.push(section(own.missed, [missed(debrief.missedLeads, look)], look))
    if (debrief.aided) parts.push(dimmed(wrapped(own.aided, widthOf(look)), look))
  }
  return `${parts.join('\n\n')}\n`
}

/** First of all: where did they open up, and what did you do just before? */
function question(debrief: Debrief, who: string, look: Look): string {
  const { words, paint } = look
  const opened = debrief.openedUp
  const asked =
    debrief.turns.coach === 0
      ? words.debrief.nothingSaid
      : opened
        ? words.debrief.whereOpen(who)
        : words.debrief.nowhereOpen(who)
  const lines = [
    wrapped(asked, widthOf(look))
      .split('\n')
      .map((line) => paint.bold(line))
      .join('\n'),
  ]
  if (opened)
    lines.push(
      exchange(
        [
          [words.you, opened.question, paint.coach],
          [who, opened.text, paint.coachee],
        ],
        look,
      ),
    )
  return lines.join('\n\n')
}

type Spoken = readonly [name: string, text: string, brush: (name: string) => string]

function exchange(spoken: readonly Spoken[], look: Look): string {
  const column = nameColumn(spoken.map(([name]) => name))
  const narrower = { ...look, width: widthOf(look) - 2 }
  return spoken
    .map(([name, text, brush]) => quoted(name, text, column, narrower, brush))
    .join('\n')
    .replace(/^/gm, '  ')
}

function section(title: string, blocks: readonly string[], look: Look): string {
  return [look.paint.bold(title), blocks.join('\n\n')].join('\n')
}

function asQuote(text: string, look: Look): string {
  return wrapped(`"${plainLine(text)}"`, widthOf(look), '  ')
}

/** What you said, what they said to it, why, and what to ask instead. */
function moment(one: Moment, who: string, look: Look): string {
  const { words, paint } = look
  const label = `  ${paint.label[one.label](words.label[one.label])}`
  return `${label}\n${exchange(
    [
      [words.you, one.text, paint.coach],
      [who, one.answer, paint.coachee],
      [words.debrief.why, one.reason, paint.dim],
      [words.debrief.instead, one.instead, paint.good],
    ],
    look,
  )}`
}

/** More than a handful nobody takes along. */
const MOST_LEADS = 4

function missed(leads: readonly MissedLead[], look: Look): string {
  const shown = leads.slice(0, MOST_LEADS).map((one) => missedLead(one, look))
  const rest = leads.length - shown.length
  return [...shown, ...(rest > 0 ? [look.paint.dim(`  ${look.words.debrief.more(rest)}`)] : [])].join('\n')
}

function missedLead(one: MissedLead, look: Look): string {
  const { words } = look
  const said = `"${plainLine(one.words)}": ${words.debrief.nobodyAsked(plainLine(one.subject))}`
  return wrapped(said, widthOf(look), '  ')
}
