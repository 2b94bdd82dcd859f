// What else a move is, beside its label: tags from the closed list.
import type { Heard } from './heard.ts'
import { kindOf } from './kind.ts'
import { KINDS } from './kinds.ts'
import type { Language } from './language.ts'
import { TAGS, type Tag } from './move.ts'
import type { TurnShape } from './read.ts'
import type { Stretch } from './stretch.ts'
import type { Piece } from './whole.ts'

export interface Tagged {
  readonly stretch: Stretch
  readonly turn: TurnShape
  readonly heard: Heard
  readonly lang: Language
  /** The folded piece. */
  readonly piece: string
  /** How many questions stood before it in the turn. */
  readonly questions: number
}

export function tagsFor(move: Tagged): readonly Tag[] {
  const { stretch, piece, lang, questions } = move
  const { label } = stretch
  const tags = new Set<Tag>()
  for (const { rule } of stretch.rules)
    if (rule.label === label) for (const tag of rule.tags ?? []) tags.add(tag)
  if (label === 'neutral' && !KINDS.some((kind) => kind !== 'none' && tags.has(kind))) {
    const kind = kindOf(pieceIn(move), move.heard, lang)
    if (kind !== 'none') tags.add(kind)
    else if (handsBack(move)) tags.add('reflection')
  }
  const asks = label === 'open' || label === 'closed'
  if (hasQuestionForm(piece, lang)) tags.add('question')
  if (asks) {
    tags.add('question')
    if (takesUp(move)) tags.add('follow-up')
    if (questions >= 2) tags.add('stacked')
  }
  return TAGS.filter((tag) => tags.has(tag))
}

function pieceIn({ stretch: { from, to, mark, rules }, turn: { tokens, words } }: Tagged): Piece {
  return { tokens, from, to, mark, first: from === 0, last: to === words.length, rules }
}

const LEAD = {
  nl: /^(?:(?:en|maar|dus|oke|ok|nou|want|goed|ja|nee|zeg|kijk),? )*/,
  en: /^(?:(?:and|but|so|okay|ok|well|right|yeah|now),? )*/,
}

/**
 * A verb before its subject, or a question word and soon a verb, no subject between them: "when people forget", "do your
 * homework", "have a good day" and "what I would do is" are none of these.
 */
const FORM = {
  nl: /^(?:(?:wat|hoe|waar[a-z]*|wie|welke?|wanneer|hoeveel|waarom|hoezo|vanwaar)\b(?! (?:ik|je|jij|ge|we|wij|ze|zij|hij|men|het|dat|dit|mensen)\b)(?: [a-z']+){0,3}? (?:is|was|zijn|ben|heb|hebt|heeft|had|kun|kan|wil|ga|gaat|zou|zal|mag|moet|doe|doet|maakt?|vind|denk|zie|zeg|krijg|kom|komt|staat|zit|ligt|lukt|speelt|betekent|bedoel|merk|weet|houdt|helpt|voel|voelt)\b|(?:heb|heeft|ben|is|kun|kan|wil|ga|gaat|zou|zal|mag|zijn|had|was|zullen|moet|lukt|klopt|vind|denk|weet|zie|krijg|kom|doe) (?:je|jij|ge|ik|we|wij|ze|zij|hij|het|dat|dit|er|u|de|een|die|jullie|iemand|daar)\b)/,
  en: /^(?:(?:what|how|where|who|which|when|why|whose)(?:'s|'d|'re|'ll|\b(?! (?:i|you|we|they|he|she|it|people|most|some|your|my|our|the)\b)(?: [a-z']+){0,3}? (?:is|are|was|were|do|does|did|can|could|will|would|should|have|has|had|makes?|made|happen(?:s|ed)|helps?))\b|how (?:about|come)\b|what (?:about|if|else)\b|(?!(?:have (?:an?|some|this|that)|do (?:an?|some|this|that|it|the))\b)(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|shall|should|may|isn't|aren't|don't|didn't|won't|wouldn't|couldn't|haven't|hasn't) (?:you|i|we|they|he|she|it|this|that|these|those|there|the|a|an|any|some|anyone|someone|my|our)\b)/,
}

function hasQuestionForm(piece: string, lang: Language): boolean {
  return /\?["')\]\s]*$/.test(piece) || FORM[lang].test(piece.replace(LEAD[lang], ''))
}

const RECOUNTING = { nl: /^(?:oke|ok|goed|ja|hm+)?,? ?dus /, en: /^(?:okay|ok|right|yeah|hm+)?,? ?so / }

/** Whether a neutral move gives the coachee's own words back: at least half of its content is theirs, or it says so. */
function handsBack({ stretch, turn, heard, lang, piece }: Tagged): boolean {
  if (!heard.any) return false
  let theirs = 0
  let fresh = 0
  for (let i = stretch.from; i < stretch.to; i++) {
    const root = turn.tokens[i]!.root
    if (root === null) continue
    if (heard.said.has(root) || heard.earlier.has(root)) theirs++
    else fresh++
  }
  return (theirs > 0 && theirs >= fresh) || RECOUNTING[lang].test(piece)
}

/** Whether a content word of the coachee's stands in the move. */
function takesUp({ stretch, turn, heard }: Tagged): boolean {
  for (let i = stretch.from; i < stretch.to; i++) {
    const root = turn.tokens[i]!.root
    if (root !== null && (heard.said.has(root) || heard.earlier.has(root))) return true
  }
  return false
}
