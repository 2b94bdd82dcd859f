// The figures of the debrief, one row each: the open share against the ideal, and what stands beside it.
import type { Debrief } from '../debrief/debrief.ts'
import { COUNTED, SLIPS } from '../moves/move.ts'
import { bar, markUnder } from './bar.ts'
import { below, beneath, dimmed, type Look, row } from './page.ts'
import { plainLine } from './plain.ts'

const CELLS = 20
const BUY_IN_CELLS = 10

/** `name`: the coachee's first name. */
export function figures(debrief: Debrief, name: string, look: Look): string {
  const { words } = look
  const own = words.debrief
  const rows = [...share(debrief, look), row(own.lines, counts(debrief, look), look)]
  if (debrief.telling !== null)
    rows.push(row(own.telling, own.tellingIs(words.decimal(debrief.telling)), look))
  rows.push(row(own.handingBack, own.handingBackIs(debrief.handedBack, debrief.told), look))
  if (debrief.followingUp.of > 0)
    rows.push(
      row(own.followingUp, own.followingUpIs(debrief.followingUp.count, debrief.followingUp.of), look),
    )
  if (debrief.talkShare !== null) {
    const most = words.percent(debrief.ideal.words)
    rows.push(row(own.talkShare, own.talkShareIs(words.percent(debrief.talkShare), most), look))
  }
  rows.push(...plan(debrief, name, look))
  if (debrief.goal) rows.push(row(own.goal, plainLine(debrief.goal), look))
  rows.push(row(own.ideal, ideal(debrief, look), look))
  return rows.join('\n')
}

function share(debrief: Debrief, look: Look): readonly string[] {
  const { words, paint, signs } = look
  const own = words.debrief
  if (debrief.openShare === null) return [row(own.openShare, own.noShare, look)]
  const aim = debrief.ideal.open
  const drawn = bar(debrief.openShare, CELLS, signs)
  const brush = debrief.openShare >= aim ? paint.good : (text: string) => text
  const mark = markUnder(aim, CELLS, own.idealAt(words.percent(aim)), signs)
  const score = debrief.score === null ? own.tooShort(debrief.counted) : own.scoreIs(debrief.score)
  return [
    row(own.openShare, `${brush(drawn)} ${paint.bold(words.percent(debrief.openShare))}`, look),
    dimmed(beneath(mark), look),
    row(own.score, score, look),
  ]
}

/** Keeps a number and its sign on one line. */
function nonBreaking(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

function counts({ counts }: Debrief, { words, paint }: Look): string {
  const all = [...COUNTED, 'neutral'] as const
  return all
    .map((label) => `${paint.label[label](words.label[label])}\u00a0${counts[label]}`)
    .join(paint.dim('\u00a0· '))
}

function plan(debrief: Debrief, name: string, look: Look): readonly string[] {
  if (!debrief.plan) return []
  const { words, signs } = look
  const { kind, text, buyIn } = debrief.plan
  const rows = [row(words.debrief.plan, words.debrief.planIs(kind, name), look)]
  if (text) rows.push(below(`"${plainLine(text)}"`, look))
  if (kind !== 'none') {
    const drawn = bar(buyIn / 10, BUY_IN_CELLS, signs)
    rows.push(row(words.debrief.buyIn, `${drawn} ${nonBreaking(words.debrief.outOfTen(buyIn))}`, look))
  }
  return rows
}

function ideal(debrief: Debrief, { words, paint }: Look): string {
  const own = words.debrief
  // How they were asked was right; what it is worth shows in whose plan came of it.
  const isTheirs = debrief.plan === null || debrief.plan.kind === 'own'
  if (debrief.ideal.reached) return isTheirs ? paint.good(own.idealReached) : own.idealInAsking
  if (debrief.score === null) return own.idealUnknown
  const parts: string[] = []
  if (debrief.openShare !== null && debrief.openShare < debrief.ideal.open)
    parts.push(own.shareShort(words.percent(debrief.openShare), words.percent(debrief.ideal.open)))
  const most = {
    tip: debrief.ideal.tips,
    assumption: debrief.ideal.assumptions,
    judgment: debrief.ideal.judgments,
  }
  for (const slip of SLIPS)
    if (debrief.counts[slip] > most[slip]) parts.push(own.tooMany(slip, debrief.counts[slip], most[slip]))
  return parts.length > 0 ? own.idealNot(parts) : own.idealUnknown
}
