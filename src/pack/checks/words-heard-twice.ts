// Of two threads that hear the same words the first gets the question; the other's words do nothing.
import { earsOf } from '../../coachee/ears.ts'
import type { HearsMatcher } from '../../moves/hears.ts'
import { found } from '../../problem/found.ts'
import type { Check } from '../check.ts'

/** Stands in for the letters that a `*` lets through. */
const LETTERS = 'qxq'

export const wordsHeardTwice: Check = ({ scenario, tree }) => {
  const ears = earsOf(scenario).threads
  return scenario.threads.flatMap(({ hears }, t) => {
    const above = ears.slice(0, t)
    if (above.length === 0) return []
    return hears.flatMap((words, i) => {
      const samples = samplesOf(words)
      const first = above.find((ear) => samples.every((sample) => hearsAll(ear.hears, sample)))
      if (!first) return []
      const place = tree.placeOf(['threads', t, 'hears', i], 'value')
      return [found('check/words-heard-twice', place, { words, other: first.name })]
    })
  })
}

/** Lines that hold nothing but what the pattern hears, at its shortest and longer. */
function samplesOf(pattern: string): readonly string[] {
  const longer = pattern.replace(/\*+/g, LETTERS)
  const shortest = pattern
    .replace(/(^|[^\p{L}\p{N}])\*+(?![\p{L}\p{N}])/gu, `$1${LETTERS}`)
    .replace(/\*+/g, '')
  return shortest === longer ? [longer] : [shortest, longer]
}

function hearsAll(matcher: HearsMatcher, sample: string): boolean {
  const heard = matcher.find(sample)
  return heard !== null && sample.slice(0, heard.start).trim() === '' && sample.slice(heard.end).trim() === ''
}
