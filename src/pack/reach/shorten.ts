// Leaves lines out of a talk as long as what remains still gets there; then none of them can be missed.
import { type Goal, type Moment, momentsTo, type Rehearsal } from './rehearsal.ts'

/**
 * `moment` has met `isMet`. `watch` is told of every shorter talk that was tried and how far it came. Ends when every
 * talk with one line less has been tried and failed.
 */
export function shortened(
  rehearsal: Rehearsal,
  moment: Moment,
  isMet: Goal,
  watch: (tried: Moment) => void = () => {},
): Moment {
  let kept = upTo(moment, isMet)
  for (let before = Number.POSITIVE_INFINITY; kept.length < before; ) {
    before = kept.length
    for (let out = kept.length; out > 0; out = Math.min(out - 1, kept.length))
      kept = without(rehearsal, kept, out, isMet, watch) ?? kept
  }
  return kept
}

/** The first moment at which the goal was met. */
function upTo(moment: Moment, isMet: Goal): Moment {
  return momentsTo(moment).find(({ reply }) => isMet(reply)) ?? moment
}

/** The talk without its `out`th line, counting from 1; null where that no longer gets there. */
function without(
  rehearsal: Rehearsal,
  moment: Moment,
  out: number,
  isMet: Goal,
  watch: (tried: Moment) => void,
): Moment | null {
  const moments = momentsTo(moment)
  let now = moments[out - 1]!
  for (const { line } of moments.slice(out + 1)) {
    const next = rehearsal.say(now, line)
    if (!next) break
    now = next
    if (isMet(now.reply)) return now
  }
  watch(now)
  return null
}
