// What the weights of a language say, word by word remembered.
import type { Gap } from './cut.ts'
import { GapScore } from './gap-score.ts'
import type { Heard } from './heard.ts'
import { KINDS } from './kinds.ts'
import type { Language } from './language.ts'
import { PieceScore } from './piece-score.ts'
import { type Token, tokenOf } from './token.ts'
import { type Model, modelFor, READINGS } from './weights.ts'
import type { Piece } from './whole.ts'

/** So many different words are remembered; then it starts afresh, so that a long-running reader stays small. */
const ROOM = 20_000

export class Scorer {
  private readonly lang: Language
  private readonly model: Model
  private readonly labels: PieceScore
  private readonly kindsOf: PieceScore
  private readonly gaps: GapScore
  private tokens = new Map<string, Token>()

  constructor(lang: Language) {
    this.lang = lang
    this.model = modelFor(lang)
    this.labels = new PieceScore(this.model.labels, READINGS, true)
    this.kindsOf = new PieceScore(this.model.kinds, KINDS.length, false)
    this.gaps = new GapScore(this.model.cuts)
  }

  /** The tokens of a new turn's words. */
  tokensFor(words: readonly { readonly text: string }[]): readonly Token[] {
    if (this.tokens.size > ROOM) this.forget()
    return this.moreTokens(words)
  }

  /** The tokens of other words in the same turn: the same one for the same word. */
  readonly moreTokens = (words: readonly { readonly text: string }[]): readonly Token[] =>
    words.map(({ text }) => {
      let token = this.tokens.get(text)
      if (!token) {
        token = tokenOf(text, this.lang, this.model.words)
        this.tokens.set(text, token)
      }
      return token
    })

  /** One score a label, in weight units. */
  piece(piece: Piece, heard: Heard): number[] {
    return this.labels.of(piece, heard)
  }

  /** One score a kind of neutral move, in weight units; `feature` is one more beside its own. */
  kinds(piece: Piece, heard: Heard, feature: string): number[] {
    return this.kindsOf.of(piece, heard, feature)
  }

  /** Word by word: what it and its neighbours say for label `mine` against label `rival`, in weight units. */
  worthOfWords(tokens: readonly Token[], from: number, to: number, mine: number, rival: number): number[] {
    return this.labels.ofWords(tokens, from, to, mine, rival)
  }

  /** Above 0: a cut there is likelier than not. In weight units. */
  gap(gap: Gap): number {
    return this.gaps.of(gap)
  }

  private forget(): void {
    this.tokens = new Map()
    this.labels.forget()
    this.kindsOf.forget()
    this.gaps.forget()
  }
}

const scorers = new Map<Language, Scorer>()

export function scorerFor(lang: Language): Scorer {
  let scorer = scorers.get(lang)
  if (!scorer) {
    scorer = new Scorer(lang)
    scorers.set(lang, scorer)
  }
  return scorer
}
