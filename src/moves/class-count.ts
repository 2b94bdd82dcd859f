// How often each class of words stands in a piece.
import { CLASSES, classNumber } from './lexicon/classes.ts'
import type { Token } from './token.ts'

/** By the number of the class. */
export type Count = Int32Array

const COUNT: Count = new Int32Array(CLASSES)

/** Of the tokens from `from` up to `to`. The same room is used each time: good until the next count. */
export function counted(tokens: readonly Token[], from: number, to: number): Count {
  COUNT.fill(0)
  for (let i = from; i < to; i++) for (const number of tokens[i]!.numbers) COUNT[number]!++
  return COUNT
}

/** A class that some feature looks at. */
export interface Class {
  readonly name: string
  readonly number: number
}

/** From names with white space between. Throws on a name that is no class. */
export function classesIn(names: string): readonly Class[] {
  return names.split(/\s+/).map((name) => ({ name, number: classNumber(name) }))
}
