// The answer to a turn that asks nothing: a greeting, thanks, words given back, "hm-hm".
import { fold, type Language } from '../moves/language.ts'
import type { Move, Tag } from '../moves/move.ts'
import { contentStems, wordsOf } from '../moves/words.ts'
import type { Reaction } from '../scenario/answers.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { askedAnswer } from './asked.ts'
import { fittingDetail, tellDetail } from './details.ts'
import { asksWhetherRight } from './echo.ts'
import type { Heard } from './hear.ts'
import { threadOf } from './levels.ts'
import { mostSpecific } from './specific.ts'
import { type CoacheeState, changed } from './state.ts'
import { aimOf } from './target.ts'
import { quotation } from './their-words.ts'
import { stemsSaid } from './vocabulary.ts'
import { answer, type Reply, tell } from './voice.ts'

const REMARKS: readonly (readonly [Tag, Reaction])[] = [
  ['repair', 'repair'],
  ['permission', 'permission'],
  ['appreciation', 'praise'],
  ['process', 'process'],
  ['listening', 'listening'],
  ['information', 'information'],
]

/** A first line that begins so is a hello, whatever else stands in it. */
const GREETING: Record<Language, RegExp> = {
  nl: /^(?:(?:hoi|hallo|hey|ha|dag|goeie|goede?(?:n|r)?)(?:morgen|middag|dag)?\b|(?:fijn|leuk|goed|mooi) (?:dat je|je te zien))/,
  en: /^(?:(?:hi|hiya|hello|hey|morning|afternoon|good (?:morning|afternoon))\b|(?:good|nice|great|lovely) to see you|(?:glad|pleased) you)/,
}

/** A hello that congratulates is praise. */
const WELL_DONE: Record<Language, RegExp> = {
  nl: /\b(?:gefeliciteerd|proficiat|chapeau|knap|petje af)\b/,
  en: /\b(?:congratulations|congrats|well done|hats off|good going)\b/,
}

/** What the coach sees them do, said and left at that: "You've gone quiet." */
const SEEN: Record<Language, RegExp> = {
  nl: /^(?:(?:he|hm+|oke),? )*(?:ik (?:zie|zag|merk|merkte) (?:je|jou|dat je)\b|je (?:wordt|werd|bent (?:ineens |opeens )?zo|bent ineens|lacht|glimlacht|zucht|aarzelt|bloost|kijkt|knikt|schuift|valt (?:stil|even stil))\b)/,
  en: /^(?:(?:hey|hm+|okay),? )*(?:i (?:see|saw|notice|noticed|can see) (?:you|your|that you)\b|you(?:'ve| have) gone\b|you (?:went quiet|smile|smiled|laugh|laughed|sigh|sighed|shrug|shrugged|look away|looked away|blush|hesitate|hesitated)\b)/,
}

/** What it must be like for them, said and not asked: "That sounds lonely." */
const SYMPATHY: Record<Language, RegExp> = {
  nl: /^(?:(?:oef|tja|ach|jee|nou),? )*(?:(?:dat|het) (?:klinkt|lijkt me|moet|zal)|wat (?:vervelend|rot|lastig|naar|zwaar))\b/,
  en: /^(?:(?:oh|ouch|gosh|wow|well),? )*(?:(?:that|it) (?:sounds|must|can't)|how (?:awful|hard|lonely|annoying|frustrating))\b/,
}

/** Thanks at the end of it all, with a good wish or without: "Thanks, good luck with the demo." */
const THANKS: Record<Language, RegExp> = {
  nl: /^(?:(?:oke|goed|nou|mooi),? )*(?:(?:fijn|goed|mooi|knap|dapper) dat je (?:dat|dit|het) (?:zo |me |aan me )*(?:vertelt|zegt|deelt|verteld|gezegd)|ik waardeer (?:het )?(?:dat|wat)|dank je|dankje|dank|bedankt|thanks|thx|merci)\b/,
  en: /^(?:(?:okay|ok|right|well|great),? )*(?:(?:i'm )?glad you (?:told|said|shared)|i appreciate (?:you|that|it)|thanks|thank you|thx|ta|cheers)\b/,
}

/** Thanks for coming are a hello at the start of a talk. */
function isThanks({ lang }: Scenario, state: CoacheeState, text: string): boolean {
  const folded = fold(text).trim()
  return THANKS[lang].test(folded) && (state.coachTurns > 2 || !FOR_COMING[lang].test(folded))
}

const FOR_COMING: Record<Language, RegExp> = {
  nl: /\bvoor (?:je komst|het komen|je tijd)\b/,
  en: /\bfor (?:coming|making|your time|taking|joining)\b/,
}

/** The last words of somebody who goes: "I'll hear it in two weeks. Bye, Neil." */
const LEAVING: Record<Language, RegExp> = {
  nl: /^(?:(?:(?:oke|goed|nou|mooi|en)|(?:thx|thanks|bedankt|dank je(?: wel)?|dankjewel)(?: \p{L}+)?),? )*(?:dag|doei|doeg|tot (?:ziens|dan|straks|gauw|morgen|volgende week|maandag|dinsdag|woensdag|donderdag|vrijdag)|fijne (?:dag|avond|middag)|fijn weekend|werk ze|rij voorzichtig)(?:,? (?:hoor|dan|\p{L}+))?\W*$/u,
  en: /^(?:(?:(?:okay|ok|right|well|good|and)|(?:thx|thanks|thank you|cheers)(?: [a-z]+)?),? )*(?:bye|goodbye|cheerio|see you|have a (?:good|nice) (?:day|evening|weekend|one)|take care|drive (?:safe|carefully|safely)|safe (?:journey|trip|home))\b[^?]*$/,
}

/** Whether a turn ends in a leave-taking; at the start of a talk the same words are a hello. */
export function takesLeave({ lang }: Scenario, state: CoacheeState, moves: readonly Move[]): boolean {
  const last = moves.at(-1)
  return state.coachTurns > 2 && last !== undefined && LEAVING[lang].test(fold(last.text).trim())
}

/** "No, nobody's being sacked": it takes up a word of theirs, and gives nothing back. */
const REASSURING: Record<Language, RegExp> = {
  nl: /^(?:(?:haha|ha|oh|o|ach),? )*(?:(?:nee|nou nee)(?: (?:joh|hoor|zeg|man))*,? (?:niemand|niks|er (?:is|wordt)|ik ga|ik wil|dat|daar|het (?:is|gaat|was))|geen zorgen|maak je geen zorgen|niemand (?:wordt|gaat)|je wordt niet)\b/,
  en: /^(?:(?:haha|ha|oh|ah),? )*(?:(?:no|nah|not at all|god no)(?: (?:mate|love))?,? (?:nobody|no one|nothing|i'm not|it's not|that's not|you're not)|don't worry|no worries|nobody(?:'s| is| will| gets)|no one(?:'s| is| will))\b/,
}

/** Whether they may be sat beside, called, helped: answered as the question about the subject that it is. */
function offerAnswer(scenario: Scenario, state: CoacheeState, moves: readonly Move[]): Reply | null {
  const offer = moves.find((move) => move.tags.includes('permission') && move.tags.includes('question'))
  const thread = offer && namedIn(scenario, state, offer.text)
  if (!offer) return null
  const aim = thread
    ? ({ kind: 'thread', thread, named: true, model: false } as const)
    : ({ kind: 'thread', thread: state.inHand, named: false, model: false } as const)
  return askedAnswer(scenario, state, { question: { ...offer, label: 'closed' }, about: offer.text, aim })
}

/** "Goed geslapen?", "Coffee?": small talk that asks, where an author or a fact answers it; else null. */
function inPassing(scenario: Scenario, state: CoacheeState, moves: readonly Move[]): Reply | null {
  const move = moves.findLast(({ text }) => text.trimEnd().endsWith('?')) ?? moves.find(isSmallTalk)
  if (!move || asksWhetherRight(move.text, scenario.lang)) return null
  const isBrief = wordsOf(move.text).length <= BRIEF && !move.tags.some((tag) => GIVING.has(tag))
  if (!isBrief && !isSmallTalk(move)) return null
  const question: Move = { ...move, label: 'closed' }
  const aim = aimOf(question, move.text, state, scenario)
  const known = askedAnswer(scenario, state, { question, about: move.text, aim })
  if (known || aim.kind !== 'fact') return known
  return tell(state, `fact/${aim.fact + 1}`, scenario.facts[aim.fact]!.answer)
}

function isSmallTalk({ cues }: Move): boolean {
  return cues.some(({ rule }) => rule.endsWith('/small-talk'))
}

const GIVING: ReadonlySet<Tag> = new Set<Tag>(['reflection', 'summary', 'repair', 'permission', 'follow-up'])

/** Words. */
const BRIEF = 3

/** The answer to a turn without question or slip: handing back, thanks, agreements, "hm-hm". */
export function remark(scenario: Scenario, state: CoacheeState, heard: Heard): Reply {
  const passing = inPassing(scenario, state, heard.turn.moves)
  if (passing) return passing
  const praises = WELL_DONE[scenario.lang].test(fold(heard.turn.text))
  if (state.coachTurns === 1 && !praises && GREETING[scenario.lang].test(fold(heard.turn.text)))
    return answer(scenario, state, 'greeting')
  if (takesLeave(scenario, state, heard.turn.moves))
    return answer(scenario, state, 'goodbye', { leaves: 'goodbye' })
  // "Sorry if that came out wrong" is no reflection, whatever words of theirs stand in it.
  if (heard.isRepair) return answer(scenario, state, 'repair')
  const tags = new Set(heard.turn.moves.flatMap((move) => move.tags))
  const offered = offerAnswer(scenario, state, heard.turn.moves)
  if (offered) return offered
  if (tags.has('process') && tags.has('question')) return answer(scenario, state, 'process')
  if (isThanks(scenario, state, heard.turn.text)) return answer(scenario, state, 'thanks')
  if (REASSURING[scenario.lang].test(fold(heard.turn.text).trim()))
    return answer(scenario, state, 'statement')
  if (SEEN[scenario.lang].test(fold(heard.turn.text).trim())) return answer(scenario, state, 'seen')
  if (!heard.handsBack && SYMPATHY[scenario.lang].test(fold(heard.turn.text).trim()))
    return answer(scenario, state, 'yes-no')
  if (heard.handsBack || asksWhetherRight(heard.turn.text, scenario.lang))
    return confirmed(scenario, state, heard.turn.text)
  const known = REMARKS.find(([tag]) => tags.has(tag))?.[1]
  if (known) return answer(scenario, state, known)
  const { moves } = heard.turn
  if (!/\p{L}{2}/u.test(heard.turn.text) && !state.puzzled)
    return answer(scenario, changed(state, { puzzled: true }), 'puzzled', {
      fill: { words: heard.turn.text },
    })
  if (state.coachTurns === 1 && moves.every((move) => move.text.length < 60))
    return answer(scenario, state, 'greeting')
  const fill = { words: quotation(scenario, state, moves[0]!) }
  return answer(scenario, state, 'statement', { fill })
}

/** So few words are an echo: a yes will do. */
const ECHO = 5

/** "Yes, exactly", and a step further on what was handed back; a plain yes to a word or two, or "is that right?". */
export function confirmed(scenario: Scenario, state: CoacheeState, text: string): Reply {
  const { lang } = scenario
  const isEcho = asksWhetherRight(text, lang) || isAllTheirs(scenario, state, text)
  const yes = answer(scenario, state, isEcho ? 'plain-yes' : 'confirm')
  const about = namedIn(scenario, state, text)
  const thread = threadOf(scenario, about ?? state.inHand)
  const target = { thread: thread.id, level: null }
  const detail = asksWhetherRight(text, lang) ? null : fittingDetail(scenario, yes.state, thread, text)
  // "I don't say that to many people" goes with what cost them something, and is said once.
  const isPlain = !DEEP.test(state.lastBeat ?? '') || state.used.has('further')
  if (!detail && (isEcho || isPlain)) return { ...yes, target }
  const step = detail ? tellDetail(yes.state, thread, detail) : answer(scenario, yes.state, 'further')
  return { ...step, text: `${yes.text} ${step.text}`, beat: `confirm/${step.beat}`, target }
}

/** What they said last lay under the surface of it. */
const DEEP = /^(?:confirm\/)?(?:level|asked|further)\/[a-z0-9-]+\.[2-9]/

/** A few words, all of them said before: nothing was made of them. */
function isAllTheirs({ lang }: Scenario, state: CoacheeState, text: string): boolean {
  const said = stemsSaid(state, lang)
  return wordsOf(text).length <= ECHO && [...contentStems(text, lang)].every((one) => said.has(one))
}

/** The thread that what was given back leads to; null where it stays with the line just spoken. */
function namedIn(scenario: Scenario, state: CoacheeState, text: string): string | null {
  if (isOfLastLine(text, scenario, state)) return null
  const move: Move = { start: 0, end: text.length, text, label: 'neutral', tags: [], cues: [], instead: null }
  const aim = mostSpecific(move, state, scenario)?.aim
  return aim?.kind === 'thread' ? aim.thread : null
}

/** Words given back from the line just spoken stay with what that line was about. */
function isOfLastLine(text: string, scenario: Scenario, state: CoacheeState): boolean {
  const last = contentStems(state.lines.at(-1)?.text ?? '', scenario.lang)
  const given = [...contentStems(text, scenario.lang)]
  return given.length > 0 && given.every((stem) => last.has(stem))
}
