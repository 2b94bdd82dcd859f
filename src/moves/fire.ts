// Which rules hear something in a piece; the words a rule names keep most of them from running at all.
import { fold, type Language } from './language.ts'
import { type Pattern, patternFor, spanOf } from './pattern.ts'
import type { Rule } from './rule.ts'
import { RULES } from './rulebook.ts'
import { wordsOf } from './words.ts'

/** A rule that heard something in a piece; half-open offsets into the folded piece. */
export interface Fired {
  readonly rule: Rule
  readonly start: number
  readonly end: number
}

interface Ready {
  readonly rule: Rule
  readonly pattern: Pattern
  /** The last piece it was tried on, so that two of its words try it once. */
  tried: number
}

interface Index {
  readonly byWord: ReadonlyMap<string, readonly Ready[]>
  /** Starred words without the star. */
  readonly byStart: readonly (readonly [string, Ready])[]
  readonly always: readonly Ready[]
  /** What each word met so far wakes up. */
  readonly met: Map<string, readonly Ready[]>
}

function indexed(lang: Language): Index {
  const byWord = new Map<string, Ready[]>()
  const byStart: [string, Ready][] = []
  const always: Ready[] = []
  for (const rule of RULES) {
    if (rule.lang !== lang) continue
    const ready: Ready = { rule, pattern: patternFor(rule.finds), tried: 0 }
    if (rule.words.length === 0) always.push(ready)
    for (const word of rule.words) {
      if (word.endsWith('*')) byStart.push([word.slice(0, -1), ready])
      else {
        const there = byWord.get(word)
        if (there) there.push(ready)
        else byWord.set(word, [ready])
      }
    }
  }
  return { byWord, byStart, always, met: new Map() }
}

const indexes = new Map<Language, Index>()

function indexFor(lang: Language): Index {
  let index = indexes.get(lang)
  if (!index) {
    index = indexed(lang)
    indexes.set(lang, index)
  }
  return index
}

const ROOM = 20_000

/** The rules a word wakes up, by itself or by a part before or behind a hyphen or apostrophe. */
function wokenBy(word: string, index: Index): readonly Ready[] {
  let woken = index.met.get(word)
  if (!woken) {
    const found = new Set<Ready>()
    for (const part of new Set([word, ...word.split(/['-]/)])) {
      for (const ready of index.byWord.get(part) ?? []) found.add(ready)
      for (const [start, ready] of index.byStart) if (part.startsWith(start)) found.add(ready)
    }
    woken = [...found]
    if (index.met.size > ROOM) index.met.clear()
    index.met.set(word, woken)
  }
  return woken
}

/** What lies past this many UTF-16 units no rule hears: a move so long is a speech, and patterns grow slow on it. */
const EARSHOT = 600

let round = 0

/** All rules that hear something in a folded piece made of these folded words; the same piece, the same order. */
export function fired(whole: string, words: readonly string[], lang: Language): readonly Fired[] {
  const piece = whole.length > EARSHOT ? whole.slice(0, EARSHOT) : whole
  // The same letters in as many words are the same words.
  const key = `${piece}\n${words.length}`
  const kept = KEPT[lang].get(key)
  if (kept) return kept
  const found = listened(piece, words, lang)
  if (KEPT[lang].size >= PIECES) KEPT[lang].clear()
  if (key.length <= SHORT) KEPT[lang].set(key, found)
  return found
}

/** A checker hears the same questions in many talks: what the rules heard in so many short pieces is kept. */
const PIECES = 5000
const SHORT = 500
const KEPT: Readonly<Record<Language, Map<string, readonly Fired[]>>> = { nl: new Map(), en: new Map() }

function listened(piece: string, words: readonly string[], lang: Language): readonly Fired[] {
  const index = indexFor(lang)
  const found: Fired[] = []
  round++
  attempt(index.always, piece, found)
  for (const word of words) attempt(wokenBy(word, index), piece, found)
  return found
}

function attempt(candidates: readonly Ready[], piece: string, found: Fired[]): void {
  for (const ready of candidates) {
    if (ready.tried === round) continue
    ready.tried = round
    const span = spanOf(ready.pattern, piece)
    if (span && !ready.rule.spares?.test(piece)) found.push({ rule: ready.rule, ...span })
  }
}

/** The same for a line as typed. */
export function firedIn(line: string, lang: Language): readonly Fired[] {
  return fired(
    fold(line),
    wordsOf(line).map((word) => word.text),
    lang,
  )
}
