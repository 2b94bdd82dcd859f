// What belongs at a place of the scenario, in words; read from the definition itself, so that it cannot go stale.
import type { InBoth } from '../problem/problem.ts'
import type { Path } from './grow.ts'

/** What we need to know of a valibot schema. */
export interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly value?: Shape
  readonly wrapped?: Shape
  readonly options?: readonly (Shape | string)[]
  readonly literal?: unknown
  readonly pipe?: readonly Step[]
}

/** A pipe begins with the schema it goes on from, which may be a pipe itself. */
interface Step {
  readonly type: string
  readonly requirement?: unknown
  readonly message?: unknown
  readonly pipe?: readonly Step[]
}

/** The shape that holds for the value at this path; null where the definition knows no such place. */
export function shapeAt(root: Shape, path: Path): Shape | null {
  let shape: Shape | undefined = bare(root)
  for (const step of path) {
    if (shape.type === 'union')
      shape = optionFor(shape, typeof step === 'number' ? 'array' : 'strict_object') ?? shape
    const next: Shape | undefined =
      typeof step === 'number' ? shape.item : shape.type === 'record' ? shape.value : ownEntry(shape, step)
    if (!next) return null
    shape = bare(next)
  }
  return shape
}

export function optionFor(shape: Shape, type: string): Shape | undefined {
  return shape.options
    ?.filter((option): option is Shape => typeof option !== 'string')
    .find((one) => one.type === type)
}

/** The shape inside `optional`. */
export function bare(shape: Shape): Shape {
  return shape.wrapped ? bare(shape.wrapped) : shape
}

function ownEntry(shape: Shape, key: string): Shape | undefined {
  return shape.entries && Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined
}

const IN_WORDS: Readonly<Record<string, InBoth>> = {
  text: { nl: 'een tekst', en: 'a text' },
  id: { nl: 'een id zoals lost-account', en: 'an id such as lost-account' },
  heart: { nl: 'een hoofdletter', en: 'a capital letter' },
  'level reference': { nl: 'een niveau zoals pricing.2', en: 'a level such as pricing.2' },
  version: { nl: 'een versie zoals 1.0.0', en: 'a version such as 1.0.0' },
  boolean: { nl: 'true of false', en: 'true or false' },
  record: { nl: '"woorden": thread', en: '"words": thread' },
  wordings: { nl: 'een zin of een lijst van zinnen', en: 'a sentence or a list of sentences' },
  turn: { nl: 'een regel van de coach, of say en expect', en: "a coach's line, or say and expect" },
  bounds: { nl: 'een getal, of min en max', en: 'a number, or min and max' },
}

export function inWords(shape: Shape): InBoth {
  const pipe = stepsOf(shape)
  if (shape.type === 'string') {
    const named = pipe.find((step) => typeof step.message === 'string')
    return IN_WORDS[String(named?.message)] ?? IN_WORDS.text!
  }
  if (shape.type === 'number') return numberInWords(pipe)
  if (shape.type === 'literal') return both(String(shape.literal))
  if (shape.type === 'picklist') return among(shape.options as readonly string[])
  if (shape.type === 'union') return unionInWords(shape)
  if (shape.type === 'array') return listInWords(bare(shape.item!))
  if (shape.type === 'strict_object') {
    const keys = Object.keys(shape.entries!).slice(0, 6).join(', ')
    return { nl: `een blok met sleutels (${keys})`, en: `a block of keys (${keys})` }
  }
  return IN_WORDS[shape.type] ?? IN_WORDS.text!
}

function stepsOf({ pipe = [] }: { readonly pipe?: readonly Step[] }): readonly Step[] {
  return pipe.flatMap((step) => (step.pipe ? stepsOf(step) : [step]))
}

function numberInWords(pipe: readonly Step[]): InBoth {
  const limit = (type: string) => pipe.find((step) => step.type === type)?.requirement
  const whole = pipe.some((step) => step.type === 'integer')
  const [least, most] = [limit('min_value'), limit('max_value')]
  const nl = whole ? 'een heel getal' : 'een getal'
  const en = whole ? 'a whole number' : 'a number'
  if (least === undefined) return { nl, en }
  if (most === undefined) return { nl: `${nl} van ${least} of hoger`, en: `${en} of ${least} or more` }
  return { nl: `${nl} van ${least} tot en met ${most}`, en: `${en} from ${least} to ${most}` }
}

function unionInWords(shape: Shape): InBoth {
  if (optionFor(shape, 'array')) return IN_WORDS.wordings!
  return optionFor(shape, 'number') ? IN_WORDS.bounds! : IN_WORDS.turn!
}

function listInWords(item: Shape): InBoth {
  const one = item.type === 'strict_object' ? null : inWords(item)
  if (one === null)
    return { nl: 'een lijst (regels die met - beginnen)', en: 'a list (lines that begin with -)' }
  return { nl: `een lijst, elk deel ${one.nl}`, en: `a list, each part ${one.en}` }
}

function among(names: readonly string[]): InBoth {
  return { nl: names.join(' of '), en: names.join(' or ') }
}

function both(word: string): InBoth {
  return { nl: word, en: word }
}
