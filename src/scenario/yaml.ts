// Text to a tree with places; the only door for yaml. Every fault in the YAML comes out as a problem.
import { Composer, CST, isAlias, isMap, isPair, isScalar, isSeq, Lexer, type ParsedNode, Parser } from 'yaml'
import { found, startOf } from '../problem/found.ts'
import type { Place, Problem } from '../problem/problem.ts'
import { grow, type Node, type Path, type Span, type Spot } from './grow.ts'
import { type At, placesIn } from './places.ts'
import { readPlain, UNSURE } from './plain-yaml.ts'
import { syntaxFaults } from './yaml-faults.ts'
import { withHiddenIndents } from './yaml-indents.ts'
import { type Token, tokenFaults } from './yaml-tokens.ts'

/** The bundled ones have some 350,000; this only keeps a wrong file from holding everything up. */
export const LONGEST = 1_000_000

export interface Source {
  readonly file: string
  readonly text: string
}

export interface Tree {
  /** Plain data: objects without a prototype, arrays, strings, numbers, booleans and null. */
  readonly value: unknown
  /**
   * Where the key or the value at this path stands; the nearest thing around it where there is no such path. Through an
   * alias it leads to the anchored text.
   */
  readonly placeOf: (path: Path, part: 'key' | 'value') => Place
}

/** The tree is null where the YAML is so broken that anything said about its content would be a guess. */
export interface Read {
  readonly tree: Tree | null
  readonly problems: readonly Problem[]
}

export function readYaml(source: Source): Read {
  const { file } = source
  const text = source.text.startsWith('\ufeff') ? source.text.slice(1) : source.text
  const whole = startOf(file)
  if (text.trim() === '') return { tree: null, problems: [found('file/empty', whole)] }
  if (text.length > LONGEST)
    return {
      tree: null,
      problems: [found('file/too-large', whole, { size: String(text.length), limit: String(LONGEST) })],
    }
  const plain = readPlain(text)
  return plain ? { tree: plainTree(plain, source.file, text), problems: [] } : readWithYaml(file, text)
}

/** The yaml package takes ten times as long for the same: it is asked only for the few places that are not sure. */
function plainTree(spot: Spot, file: string, text: string): Tree {
  let at: At | null = null
  let whole: Tree | null = null
  return {
    value: spot.value,
    placeOf: (path, part) => {
      const { start, end } = spanAt(spot, path, part)
      if (end === UNSURE) {
        whole ??= readWithYaml(file, text).tree!
        return whole.placeOf(path, part)
      }
      at ??= placesIn(file, text)
      return at(start, end)
    },
  }
}

/** The whole of YAML. `text` without a byte order mark, not blank and not too long. */
export function readWithYaml(file: string, text: string): Read {
  const at = placesIn(file, text)
  const { documents, broken } = documentsIn(text, at)
  if (broken.length > 0) {
    const faultsIn = (other: string) => documentsIn(other, placesIn(file, other)).broken
    return { tree: null, problems: withHiddenIndents(broken, text, at, faultsIn) }
  }
  const [first, second] = documents
  if (second?.range)
    return {
      tree: null,
      problems: [found('yaml/several-documents', at(second.range[0], second.range[0] + 3))],
    }
  const root = first?.contents
  if (!root || (root.range[0] === root.range[1] && 'value' in root && root.value === null))
    return { tree: null, problems: [found('yaml/only-comments', at(0, 0))] }
  const { spot, problems } = grow(nodeOf(root), at)
  if (spot === null) return { tree: null, problems }
  const placeOf: Tree['placeOf'] = (path, part) => {
    const { start, end } = spanAt(spot, path, part)
    return at(start, end)
  }
  return { tree: { value: spot.value, placeOf }, problems }
}

/** What stands in it, and what is wrong with its syntax. */
function documentsIn(text: string, at: At) {
  const tokens = [...new Parser().parse(text)]
  const early = tokenFaults(tokens as readonly Token[], at)
  if (early.some((problem) => problem.code === 'yaml/too-deep')) return { documents: [], broken: early }
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  const documents = [...composer.compose(tokens, true, text.length)]
  const faults = documents.flatMap((one) => [...one.errors, ...one.warnings])
  return { documents, broken: syntaxFaults(faults, early, text, at) }
}

/** The smallest parts of a text, in order; a mark that yaml itself puts between them has length 0. */
export function* lexemesOf(
  text: string,
): Generator<{ readonly kind: string | null; readonly length: number }> {
  const between: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR])
  for (const lexeme of new Lexer().lex(text))
    yield { kind: CST.tokenType(lexeme), length: between.has(lexeme) ? 0 : lexeme.length }
}

function nodeOf(node: ParsedNode): Node {
  const [start, end] = node.range
  if (isAlias(node)) return nodeWith('alias', start, end, null, null, node.source)
  const anchor = node.anchor ?? null
  if (isScalar(node)) {
    const { value, source } = node
    return nodeWith('scalar', start, end, anchor, value, source ?? String(value))
  }
  if (isMap(node)) {
    const pairs = node.items.map((pair) => ({ key: orNull(pair.key), value: orNull(pair.value) }))
    return nodeWith('map', start, end, anchor, null, '', NONE, pairs)
  }
  if (!isSeq(node)) return nodeWith('scalar', start, end, anchor, null, '')
  const items = node.items.map((item) => inList(item))
  return nodeWith('list', start, end, anchor, null, '', items)
}

const NONE: readonly never[] = []

/** All of one make: there are thousands in a file. */
function nodeWith(
  kind: Node['kind'],
  start: number,
  end: number,
  anchor: string | null,
  value: unknown,
  source: string,
  items: Node['items'] = NONE,
  pairs: Node['pairs'] = NONE,
): Node {
  return { kind, start, end, anchor, value, source, items, pairs }
}

/** In a list marked as an ordered map (!!omap, !!pairs) yaml keeps bare pairs, without a place of their own. */
function inList(item: unknown): Node | null {
  if (!isPair(item)) return orNull(item)
  const [key, value] = [orNull(item.key), orNull(item.value)]
  const start = key?.start ?? value?.start ?? 0
  const end = value?.end ?? key?.end ?? start
  return {
    kind: 'map',
    start,
    end,
    anchor: null,
    value: null,
    source: '',
    items: [],
    pairs: [{ key, value }],
  }
}

function orNull(node: unknown): Node | null {
  return node ? nodeOf(node as ParsedNode) : null
}

/** Of the key or the value at a path; of the nearest thing around it where there is no such path. */
function spanAt(root: Spot, path: Path, part: 'key' | 'value'): Span {
  let spot = root
  let key = root.span
  for (const step of path) {
    const child = spot.children?.get(String(step))
    if (!child) return key
    key = child.key ?? child.spot.span
    spot = child.spot
  }
  return part === 'key' ? key : spot.span
}
