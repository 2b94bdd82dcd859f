// Of two threads that hear the same words the first gets the question; the other's words do nothing.
import { type HearsMatcher, hearsMatcher } from '../../moves/hears.ts'
import { found } from '../../problem/found.ts'
import type { Check } from '../check.ts'

/** Stands in for the letters that a `*` lets through. */
const LETTERS = 'qxq'

export const wordsHeardTwice: Check = ({ scenario: { threads }, tree }) => {
  const matchers = threads.map(({ id, hears }) => ({ id, matcher: hearsMatcher(hears) }))
  return threads.flatMap(({ hears }, t) =>
    hears.flatMap((words, i) => {
      const samples = samplesOf(words)
      const first = matchers
        .slice(0, t)
        .find(({ matcher }) => samples.every((sample) => hearsAll(matcher, sample)))
      if (!first) return []
      const place = tree.placeOf(['threads', t, 'hears', i], 'value')
      return [found('check/words-heard-twice', place, { words, other: first.id })]
    }),
  )
}

/** Lines that hold nothing but what the pattern hears, at its shortest and longer. */
function samplesOf(pattern: string): readonly string[] {
  const longer = pattern.replace(/\*+/g, LETTERS)
  const shortest = pattern
    .replace(/(^|[^\p{L}\p{N}])\*+(?![\p{L}\p{N}])/gu, `$1${LETTERS}`)
    .replace(/\*+/g, '')
  return [shortest, longer]
}

function hearsAll(matcher: HearsMatcher, sample: string): boolean {
  const heard = matcher.find(sample)
  return heard !== null && sample.slice(0, heard.start).trim() === '' && sample.slice(heard.end).trim() === ''
}
