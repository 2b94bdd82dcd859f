// What only a piece as a whole shows: its length and mark, what stands together in it, its idioms, rules and echoes.
import { type Count, classesIn, counted } from './class-count.ts'
import type { Fired } from './fire.ts'
import type { Heard } from './heard.ts'
import { classNumber } from './lexicon/classes.ts'
import type { Idiom } from './lexicon/idioms.ts'
import { SETTLED } from './rule.ts'
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
  const count = counted(tokens, from, to)
  const you = count[YOU]! > 0
  const who = you ? 'you' : count[THEY]! > 0 ? 'they' : count[ME]! > 0 ? 'me' : count[WE]! > 0 ? 'we' : 'none'
  const headed = `x ${head}`
  say(`who ${who}`, mark)
  for (const { name, number } of PAIRED) {
    if (count[number] === 0) continue
    say(headed, name)
    if (you) say('y', name)
  }
  fineFeatures(count, who, mark, say)
  idiomFeatures(piece, at, say)
  say('any', 'piece')
  const length = lengthOf(to - from)
  say('n', length)
  say('m', mark)
  say(`mh ${mark}`, head)
  if (mark === '?') say('n ?', length)
  if (piece.first) say('at', 'first')
  if (piece.last) say('at', 'last')
  ruleFeatures(piece.rules, mark, say)
  if (heard.any) takenFeatures(piece, heard, count, head, say)
}

const [YOU, THEY, ME, WE, BAD] = ['you', 'they', 'me', 'we', 'bad'].map(classNumber) as [
  number,
  number,
  number,
  number,
  number,
]

const PAIRED = classesIn(
  `you me we they feeling bad good again only sure soft motive do advice process number not should modal question fact just think
  target prompt sense badly mess insult fault sting threat expect compare cause predict outside kind recount`,
)

/** The finer classes: counted, and told apart by who the piece is about. */
const FINE = classesIn(
  `trait verdict failing shame measure ironic menace mildly fear anger sadness shame_self proudly weary longing dodging mindly privately
  leaving cause_words foretell action tool moment thrift talkwise praising soothing statistic thirdly saidly accounting`,
)

function fineFeatures(count: Count, who: string, mark: string, say: SayHalves): void {
  const asks = mark === '?'
  const whose = `kw ${who}`
  for (const { name, number } of FINE) {
    if (count[number] === 0) continue
    say(whose, name)
    if (asks) say('k?', name)
    if (count[number]! > 1) say('k2', name)
  }
}

function idiomFeatures({ tokens, from, to }: Piece, head: number, say: SayHalves): void {
  const kinds = new Set<string>()
  const found = (idiom: Idiom, at: number) => {
    kinds.add(idiom.kind)
    if (at <= head) kinds.add(idiom.atHead)
  }
  const meet = (idioms: readonly Idiom[] | undefined, at: number) => {
    for (const idiom of idioms ?? NO_IDIOMS) if (follows(idiom.rest, tokens, at + 2, to)) found(idiom, at)
  }
  for (let i = from; i < to; i++) {
    const { idioms } = tokens[i]!
    if (!idioms) continue
    for (const idiom of idioms.get('') ?? NO_IDIOMS) found(idiom, i)
    if (i + 1 >= to) continue
    meet(idioms.get(tokens[i + 1]!.text), i)
    meet(idioms.get('_'), i)
  }
  for (const kind of kinds) say('i', kind)
}

const NO_IDIOMS: readonly Idiom[] = []

/** Whether these words, `_` for any, stand from `at` on, all before `to`. */
function follows(words: readonly string[], tokens: readonly Token[], at: number, to: number): boolean {
  if (at + words.length > to) return false
  for (let j = 0; j < words.length; j++)
    if (words[j] !== '_' && words[j] !== tokens[at + j]!.text) return false
  return true
}

const LENGTHS = [1, 2, 4, 7, 12, 19]

function lengthOf(count: number): string {
  return `${LENGTHS.find((bound) => count <= bound) ?? 'more'}`
}

function ruleFeatures(rules: readonly Fired[], mark: string, say: SayHalves): void {
  const sums = new Map<string, number>()
  for (const { rule } of rules) {
    if (rule.weight >= SETTLED) continue
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
const INSIDE = classesIn(
  'feeling motive fear anger sadness shame_self proudly weary longing dodging privately leaving action verdict failing shame again only should advice bad good not',
)

/** Which of them stand in these words. */
export function insideOf(tokens: readonly Token[]): readonly string[] {
  const count = counted(tokens, 0, tokens.length)
  return INSIDE.filter(({ number }) => count[number]! > 0).map(({ name }) => name)
}

function takenFeatures(piece: Piece, heard: Heard, count: Count, head: string, say: SayHalves): void {
  let taken = 0
  let fresh = 0
  for (let i = piece.from; i < piece.to; i++) {
    const { root } = piece.tokens[i]!
    if (root === null) continue
    if (heard.said.has(root) || heard.earlier.has(root)) taken++
    else fresh++
  }
  for (const { name, number } of INSIDE)
    if (count[number]! > 0) say(heard.classes.has(name) ? 'oc said' : 'oc new', name)
  // Only what was taken up counts: that little or nothing was, says less about a line than about who wrote it.
  if (taken === 0) return
  if (taken < fresh) {
    say('o some', piece.mark)
    return
  }
  say('o', fresh === 0 ? 'all' : taken > fresh ? 'most' : 'half')
  say('o mark', piece.mark)
  say('o head', head)
  if (count[YOU]! > 0) say('o', 'you')
  if (count[BAD]! > 0) say('o', 'bad')
}
