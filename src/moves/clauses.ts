// Clauses that are nothing without the words beside them: between those a turn is never cut.
import { endsSentence, isQuestionWord } from './cut.ts'
import { headOf, type Token } from './token.ts'

/** Whether a word takes the question word behind it along: "ask what is going on". */
export function takesAQuestion(before: Token, next: Token): boolean {
  return TAKES_A_QUESTION.has(before.word) && isQuestionWord(next)
}

const TAKES_A_QUESTION = new Set(
  `ask asks asked asking wonder wonders wondering explain explains explained decide decides decided remember curious
  vraag vraagt vragen vroeg gevraagd weet weten wist benieuwd bedenk bedenken besluit besluiten`.split(/\s+/),
)

/** Whether a clause begins at word `at` that hangs on the main clause behind it: "if he rings tomorrow what …". */
export function hangsOnTheNext(tokens: readonly Token[], at: number): boolean {
  const head = headOf(tokens, at, tokens.length)
  for (let i = at; i <= head; i++) {
    const word = tokens[i]?.word ?? ''
    if (HANGS.has(word) || HANGS.has(`${word} ${tokens[i + 1]?.word}`)) return true
  }
  return false
}

const HANGS = new Set(
  `if,when,once,whenever,unless,suppose,imagine,now that,given that,say you,say a,say the,say your,say he,say she,say they,say it,say somebody,say someone,
  als,wanneer,zodra,toen,indien,mits,stel dat,stel nou,stel nu,stel eens,stel je,stel jij,stel hij,stel ze,stel we,stel er,stel het,nu je,nu jij,nu we,nu ze,nu hij`.split(
    /,\s*/,
  ),
)

/** Whether the gap before each word in turn is where such a clause meets its main clause: the first likely one. */
export class Hanging {
  private readonly tokens: readonly Token[]
  private hangs: boolean

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
    this.hangs = hangsOnTheNext(tokens, 0)
  }

  /** Only from left to right; `mark` is the sign in the gap, `worth` how strongly it speaks for a cut. */
  joins(at: number, mark: string, worth: number): boolean {
    if (endsSentence(mark)) this.hangs = hangsOnTheNext(this.tokens, at)
    else if (this.hangs && worth > 0) {
      this.hangs = false
      return true
    }
    return false
  }
}
