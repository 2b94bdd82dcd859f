// What only a piece as a whole shows: its length and mark, what stands together in it, its idioms, rules and echoes.
import type { Fired } from './fire.ts'
import type { Heard } from './heard.ts'
import { headOf, type Token } from './token.ts'

/** Takes a feature in two halves, a group and a name in it: what is looked up by halves need not be put together. */
export type SayHalves = (group: string, name: string) => void

export interface Piece {
  readonly tokens: readonly Token[]
  /** Indexes into `tokens`, the end excluded. */
  readonly from: number
  readonly to: number
  /** The sign that closes the piece, or nothing. */
  readonly mark: string
  readonly first: boolean
  readonly last: boolean
  /** The rules that heard something in the piece. */
  readonly rules: readonly Fired[]
}

export function wholeFeatures(piece: Piece, heard: Heard, say: SayHalves): void {
  const { tokens, from, to, mark } = piece
  const at = headOf(tokens, from, to)
  const head = tokens[at]!.symbol
  const has = new Set<string>()
  const twice = new Set<string>()
  for (let i = from; i < to; i++)
    for (const name of tokens[i]!.classes)
      if (has.has(name)) twice.add(name)
      else has.add(name)
  const you = has.has('you')
  const who = you ? 'you' : has.has('they') ? 'they' : has.has('me') ? 'me' : has.has('we') ? 'we' : 'none'
  const headed = `x ${head}`
  say(`who ${who}`, mark)
  for (const name of PAIRED) {
    if (!has.has(name)) continue
    say(headed, name)
    if (you) say('y', name)
  }
  fineFeatures(has, twice, who, mark, say)
  idiomFeatures(piece, at, say)
  const length = lengthOf(to - from)
  say('n', length)
  say('m', mark)
  say(`mh ${mark}`, head)
  if (mark === '?') say('n ?', length)
  if (piece.first) say('at', 'first')
  if (piece.last) say('at', 'last')
  ruleFeatures(piece.rules, mark, say)
  if (heard.any) takenFeatures(piece, heard, has, head, say)
}

const PAIRED =
  `you me we they feeling bad good again only sure soft motive do advice process number not should modal question fact just think
  target prompt sense badly mess insult fault sting threat expect compare cause predict outside kind recount`.split(
    /\s+/,
  )

/** The finer classes: counted, and told apart by who the piece is about. */
const FINE =
  `trait verdict failing shame measure ironic menace mildly fear anger sadness shame_self proudly weary longing dodging mindly privately
  leaving cause_words foretell action tool moment thrift talkwise praising soothing statistic thirdly saidly accounting`.split(
    /\s+/,
  )

function fineFeatures(
  has: ReadonlySet<string>,
  twice: ReadonlySet<string>,
  who: string,
  mark: string,
  say: SayHalves,
): void {
  const asks = mark === '?'
  const whose = `kw ${who}`
  for (const name of FINE) {
    if (!has.has(name)) continue
    say(whose, name)
    if (asks) say('k?', name)
    if (twice.has(name)) say('k2', name)
  }
}

function idiomFeatures({ tokens, from, to }: Piece, head: number, say: SayHalves): void {
  const kinds = new Set<string>()
  for (let i = from; i < to; i++) {
    const { idioms } = tokens[i]!
    if (!idioms) continue
    const found = (kind: string) => {
      kinds.add(kind)
      if (i <= head) kinds.add(`^${kind}`)
    }
    for (const { kind } of idioms.get('') ?? []) found(kind)
    if (i + 1 >= to) continue
    for (const second of [tokens[i + 1]!.text, '_'])
      for (const { kind, rest } of idioms.get(second) ?? []) {
        if (i + 1 + rest.length >= to) continue
        if (rest.every((word, j) => word === '_' || word === tokens[i + 2 + j]!.text)) found(kind)
      }
  }
  for (const kind of kinds) say('i', kind)
}

const LENGTHS = [1, 2, 4, 7, 12, 19]

function lengthOf(count: number): string {
  return `${LENGTHS.find((bound) => count <= bound) ?? 'more'}`
}

function ruleFeatures(rules: readonly Fired[], mark: string, say: SayHalves): void {
  const sums = new Map<string, number>()
  for (const { rule } of rules) {
    say('rule', rule.id)
    sums.set(rule.label, (sums.get(rule.label) ?? 0) + rule.weight)
  }
  let best = 0
  let label = 'none'
  for (const [one, sum] of sums) {
    say('rules', one)
    say(`rules ${sum < 2 ? 1 : sum < 4 ? 2 : sum < 8 ? 4 : 8}`, one)
    if (sum > best) {
      best = sum
      label = one
    }
  }
  say('rules best', label)
  say(`rules best ${mark}`, label)
}

/**
 * Classes that name what goes on inside someone, or what weighs it: said before it is handing back, unsaid it is a
 * guess or a verdict ("alweer tien procent").
 */
export const INSIDE =
  'feeling motive fear anger sadness shame_self proudly weary longing dodging privately leaving action verdict failing shame again only should advice bad good not'.split(
    ' ',
  )

function takenFeatures(
  piece: Piece,
  heard: Heard,
  has: ReadonlySet<string>,
  head: string,
  say: SayHalves,
): void {
  let taken = 0
  let fresh = 0
  for (let i = piece.from; i < piece.to; i++) {
    const { root } = piece.tokens[i]!
    if (root === null) continue
    if (heard.said.has(root) || heard.earlier.has(root)) taken++
    else fresh++
  }
  for (const name of INSIDE) if (has.has(name)) say(heard.classes.has(name) ? 'oc said' : 'oc new', name)
  // Only what was taken up counts: that little or nothing was, says less about a line than about who wrote it.
  if (taken === 0) return
  if (taken < fresh) {
    say('o some', piece.mark)
    return
  }
  say('o', fresh === 0 ? 'all' : taken > fresh ? 'most' : 'half')
  say('o mark', piece.mark)
  say('o head', head)
  if (has.has('you')) say('o', 'you')
  if (has.has('bad')) say('o', 'bad')
}
