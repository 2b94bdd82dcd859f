// Looking back: where they opened up, what to do over, what was not heard.
import { describe, expect, it } from 'vitest'
import { answersFor } from '../../src/coachee/voice.ts'
import { debriefOf } from '../../src/debrief/debrief-of.ts'
import { headerFor } from '../../src/drill/header.ts'
import type { Entry, Talk } from '../../src/talk/talk.ts'
import type { CoachTurn } from '../../src/talk/turn.ts'
import { SOMEONE, says, talkWith } from '../coachee/someone.ts'

/** The talk that these turns of the coach give, as the drill would record it. */
function talkOf(...turns: CoachTurn[]): Talk {
  const replies = talkWith(turns)
  const entries = replies.flatMap((reply, i): Entry[] => {
    const { text, target, beat, state } = reply
    const answer = { n: i * 2 + 1, at: null, seat: 'coachee', text, target, beat, mood: state.mood } as const
    return turns[i] ? [answer, { ...turns[i], n: i * 2 + 2 }] : [answer]
  })
  return { header: headerFor(SOMEONE, { seed: 1 }), entries }
}

const OPEN = says('What happens with the phone?', 'open', 'question')
const DEEPER = says(
  'It rings less, you say. What do you do when the phone goes?',
  'open',
  'follow-up',
  'question',
)
const PLAN = says('What do you want to do differently?', 'open', 'commitment')
const GUESS = says('You hate people.', 'assumption')
const TIP = says('Just make a list.', 'tip')
const VERDICT = says('That is lazy.', 'judgment')

describe('the debrief', () => {
  it('asks first where they opened up, with the question just before', () => {
    const { openedUp, bestQuestion } = debriefOf(talkOf(OPEN, DEEPER, PLAN), SOMEONE)
    expect(openedUp).toMatchObject({ question: DEEPER.text, before: 4, turn: 5 })
    expect(openedUp?.text).toMatch(/let it ring/)
    expect(bestQuestion).toEqual({ turn: 4, text: DEEPER.text })
  })

  it('gives no question the credit for a story that was no answer to it', () => {
    const talk = talkOf(OPEN, DEEPER)
    const bridge = answersFor(SOMEONE, 'bridge')[0]!
    const entries = talk.entries.map((entry) =>
      'seat' in entry && entry.seat === 'coachee' && entry.n === 5
        ? { ...entry, text: `${bridge} ${entry.text}` }
        : entry,
    )
    const { openedUp, bestQuestion } = debriefOf({ ...talk, entries }, SOMEONE)
    expect(openedUp).toBeNull()
    expect(bestQuestion?.text).not.toBe(DEEPER.text)
  })

  it('sees no opening up in the shield of a subject', () => {
    expect(debriefOf(talkOf(OPEN), SOMEONE).openedUp).toBeNull()
  })

  it('quotes no dodge and no shield in what to ask instead, only a hook that fell in one', () => {
    const before = (beat: string, text: string): Talk => {
      const talk = talkOf(OPEN, GUESS)
      const entries = talk.entries.map((entry) =>
        'seat' in entry && entry.seat === 'coachee' && entry.n === 3
          ? { ...entry, beat, text, target: null }
          : entry,
      )
      return { ...talk, entries }
    }
    const insteadOf = (beat: string) =>
      debriefOf(before(beat, 'My father counted every single penny.'), SOMEONE).moments[0]!.instead
    for (const beat of ['dodge', 'guarded', 'judgment-1', 'who', 'further'])
      expect(insteadOf(beat), beat).not.toContain('counted every')
    expect(insteadOf('level/phone.2')).toContain('counted every')
    expect(debriefOf(talkOf(OPEN, GUESS), SOMEONE).moments[0]!.instead).toContain('Dead quiet it is')
  })

  it('prefers a short question in their own words over a bare one that opened as much', () => {
    const bare = says('Go on?', 'open', 'question')
    const { bestQuestion } = debriefOf(talkOf(OPEN, bare, bare, DEEPER), SOMEONE)
    expect(bestQuestion?.text).not.toBe(bare.text)
  })

  it('calls no question best that only the weighing of words took for open, where a sure one opened as much', () => {
    const doubtful = (turn: CoachTurn): CoachTurn => ({
      ...turn,
      moves: turn.moves.map((move) => ({
        ...move,
        cues: [{ rule: 'model/en/words', start: 0, end: 4, reason: '' }],
      })),
    })
    const { bestQuestion } = debriefOf(talkOf(OPEN, doubtful(DEEPER), PLAN), SOMEONE)
    expect(bestQuestion?.text).toBe(PLAN.text)
  })

  it('gives the plan with its buy-in: own by ownership, thin and borrowed at most 4', () => {
    expect(debriefOf(talkOf(OPEN, DEEPER, PLAN), SOMEONE).plan).toMatchObject({
      kind: 'own',
      id: 'answer',
      buyIn: 5,
    })
    expect(debriefOf(talkOf(PLAN), SOMEONE).plan).toMatchObject({ kind: 'thin', buyIn: 4 })
    const given = says('You could pick up sooner.', 'tip')
    expect(debriefOf(talkOf(given), SOMEONE).plan).toMatchObject({ kind: 'borrowed', id: 'answer', buyIn: 3 })
    expect(debriefOf(talkOf(OPEN), SOMEONE).plan).toMatchObject({ kind: 'none', buyIn: 0, text: null })
  })

  it('names at most three moments, the dearest, in order of the talk', () => {
    const { moments } = debriefOf(talkOf(TIP, GUESS, OPEN, TIP, VERDICT, TIP), SOMEONE)
    expect(moments.map((moment) => [moment.turn, moment.label])).toEqual([
      [2, 'tip'],
      [4, 'assumption'],
      [10, 'judgment'],
    ])
    for (const moment of moments) expect(moment.instead).toMatch(/\?$/)
  })

  it('tells what each moment did, and asks on in the words they had just said', () => {
    const [moment] = debriefOf(talkOf(OPEN, GUESS), SOMEONE).moments
    expect(moment).toMatchObject({ text: 'You hate people.', trust: -12, ownership: -5 })
    expect(moment?.instead).toContain('Dead quiet it is')
  })

  it('makes no moment of a line that did nothing to them', () => {
    const sum = says('So it rings less, dead quiet.', 'assumption')
    expect(debriefOf(talkOf(OPEN, sum), SOMEONE).moments).toEqual([])
  })

  it('asks on in words of up to three answers back, where the last one holds none', () => {
    const short = says('How long?', 'closed', 'question')
    const [moment] = debriefOf(talkOf(OPEN, short, GUESS), SOMEONE).moments
    expect(moment?.instead).toContain('Dead quiet it is')
  })

  it('names the hooks that nobody took up, and not those that were', () => {
    expect(debriefOf(talkOf(OPEN), SOMEONE).missedLeads).toMatchObject([
      { words: 'dead quiet', thread: 'fear', turn: 3 },
    ])
    const taken = talkOf(OPEN, says('What is the quiet like?', 'open'))
    expect(debriefOf(taken, SOMEONE).missedLeads).toEqual([])
    const quoted = talkOf(OPEN, says('Dead quiet, you say.', 'neutral', 'reflection'))
    expect(debriefOf(quoted, SOMEONE).missedLeads).toEqual([])
  })

  it('has no plan, mood or leads for a real talk', () => {
    expect(debriefOf(talkOf(OPEN, GUESS), null)).toMatchObject({ plan: null, mood: null, missedLeads: [] })
  })
})
