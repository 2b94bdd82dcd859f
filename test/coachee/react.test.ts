// What each move does to the person in the other chair.
import { describe, expect, it } from 'vitest'
import { react } from '../../src/coachee/react.ts'
import { seated } from '../../src/coachee/state.ts'
import { tell } from '../../src/coachee/voice.ts'
import type { CoachTurn } from '../../src/talk/turn.ts'
import { lastOf, SOMEONE, says, saysAll, talkWith } from './someone.ts'

const OPEN = says('What happens with the phone?', 'open', 'question')
const DEEPER = says(
  'It rings less, you say. What do you do when the phone goes?',
  'open',
  'follow-up',
  'question',
)

describe('mood', () => {
  const moved = (...turns: CoachTurn[]) => {
    const { mood } = lastOf(...turns).state
    return [mood.trust - SOMEONE.coachee.trust, mood.ownership - SOMEONE.coachee.ownership]
  }

  it('rises with an open question, more with one in their own words', () => {
    expect(moved(OPEN)).toEqual([5, 4])
    expect(moved(says('What is quiet about it?', 'open', 'follow-up'))).toEqual([7, 6])
  })

  it('rises with handing back, and keeps still with a closed question', () => {
    expect(moved(says('So it rings less.', 'neutral', 'reflection'))).toEqual([3, 2])
    expect(moved(says('Is it broken?', 'closed', 'question'))).toEqual([0, -2])
  })

  it('rises slower the nearer it comes to the ceiling, trust more so', () => {
    const trusted = { ...seated(SOMEONE, 1), mood: { trust: 80, ownership: 80 } }
    const { mood } = react(SOMEONE, trusted, OPEN).state
    expect([mood.trust, mood.ownership]).toEqual([81, 82])
  })

  it('takes a guess that gives back their own words for what it is', () => {
    const back = says('So it rings less, dead quiet.', 'assumption')
    expect(lastOf(OPEN, back).beat).toMatch(/^confirm/)
  })

  it('falls with telling: a tip least, a judgment most', () => {
    expect(moved(says('Just ring them.', 'tip'))).toEqual([-5, -12])
    expect(moved(says('You hate people.', 'assumption'))).toEqual([-12, -5])
    expect(moved(says('You are scared of the silence.', 'assumption'))).toEqual([-3, -8])
    expect(moved(says('That is lazy.', 'judgment'))).toEqual([-25, -10])
  })

  it('drowns a question in the slip beside it', () => {
    expect(moved(saysAll(['Just ring them.', 'tip'], ['What happens with the phone?', 'open']))).toEqual([
      -5, -12,
    ])
  })

  it('gets half of a slip back by repairing it, once', () => {
    const slip = says('You hate people.', 'assumption')
    const sorry = says('Sorry, I filled that in.', 'neutral', 'repair')
    expect(moved(slip, sorry)).toEqual([-6, -5])
    expect(moved(slip, sorry, sorry)).toEqual([-6, -5])
  })

  it('loosens with one silence, not with more', () => {
    const silence = says('')
    expect(moved(silence)).toEqual([3, 3])
    expect(moved(silence, silence)).toEqual([3, 3])
    expect(moved(silence, silence, silence)).toEqual([-2, 3])
  })

  it('stays within 0 and 100', () => {
    for (const { state } of talkWith(Array.from({ length: 4 }, () => says('Lazy.', 'judgment')))) {
      expect(state.mood.trust).toBeGreaterThanOrEqual(0)
      expect(state.mood.ownership).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('an answer', () => {
  it('opens a level to an open question, and only one', () => {
    expect(lastOf(OPEN)).toMatchObject({ beat: 'level/phone.1', target: { thread: 'phone', level: 1 } })
  })

  it('opens nothing to a closed question, and is of the kind that was asked for', () => {
    expect(lastOf(says('How many calls do you get?', 'closed', 'question'))).toMatchObject({
      text: 'Ten a day.',
      target: { thread: 'phone', level: null },
    })
    expect(lastOf(says('How many customers do you have?', 'closed', 'question')).text).toBe('Sixty.')
  })

  it('stays with the thread in hand where the question names nothing', () => {
    expect(lastOf(OPEN, says('and who was that?', 'closed', 'question')).text).toBe('My sister.')
    expect(lastOf(OPEN, says('and how does that feel?', 'open', 'question')).text).toBe(
      'It makes the day long.',
    )
  })

  it('keeps the heart of a thread from "tell me more", and from too little trust', () => {
    const more = says('Tell me more.', 'open')
    expect(lastOf(OPEN, more).beat).toBe('further/phone.1')
    expect(lastOf(OPEN, more, says('Go on.', 'open')).beat).toBe('guarded/phone.2')
    expect(lastOf(says('Just ring.', 'tip'), OPEN, DEEPER).beat).toBe('guarded/phone.2')
    expect(lastOf(OPEN, DEEPER).beat).toBe('level/phone.2')
  })

  it('tires of bare prompts, of questions on end, and of three in one breath', () => {
    const more = (text: string) => says(text, 'open')
    expect(lastOf(more('Go on.'), more('And then?'), more('Tell me more.')).beat).toBe('bare-3')
    const asked = ['sky', 'sea', 'sand', 'moon', 'stars', 'wind'].map((word) =>
      says(`How is the ${word}?`, 'open'),
    )
    expect(lastOf(...asked).beat).toBe('interrogation')
    const three = saysAll(['Why?', 'open'], ['How so?', 'open'], ['What phone?', 'open', 'stacked'])
    expect(lastOf(three)).toMatchObject({ beat: 'stacked', state: { mood: { trust: 40, ownership: 40 } } })
  })

  it('says only once in a talk that it feels like an interrogation', () => {
    const asked = 'sky sea sand moon stars wind rain snow hail sun fog ice mist'
      .split(' ')
      .map((word) => says(`How is the ${word}?`, 'open'))
    const beats = talkWith(asked).map(({ beat }) => beat)
    expect(beats.filter((beat) => beat === 'interrogation')).toHaveLength(1)
  })

  it('knows of nothing that could get in the way while there is no plan', () => {
    expect(lastOf(OPEN, says('What could get in the way?', 'open', 'question')).beat).toBe('of-what')
  })

  it('confirms nothing where it is only reassured', () => {
    expect(lastOf(OPEN, says('Haha, no, nobody is that quiet here.', 'neutral', 'reflection')).beat).toBe(
      'statement',
    )
  })

  it('takes a leave for a leave, whatever it was read as', () => {
    const bye = says('Thx Sam, see you Thursday', 'closed', 'question')
    expect(lastOf(OPEN, DEEPER, bye)).toMatchObject({ beat: 'goodbye', leaves: 'goodbye' })
  })

  it('is sure of no plan that is not its own', () => {
    const sure = says('How sure are you that it will work, on a scale of 1 to 10?', 'closed', 'question')
    const replies = talkWith([says('What do you want to do differently?', 'open', 'commitment'), sure])
    expect(replies.at(-2)!.state.plan?.kind).toBe('thin')
    expect(Number(/\d+/.exec(replies.at(-1)!.text)?.[0])).toBeLessThanOrEqual(4)
  })

  it('says once in a talk what it takes to be heard, and only about what cost something', () => {
    const heard = (words: string) => says(words, 'neutral', 'reflection')
    const shallow = lastOf(OPEN, heard('So it rings less and less.'), heard('It is dead quiet there now.'))
    expect(shallow.beat).not.toBe('confirm/further')
    const deep = [OPEN, DEEPER, heard('You look at the phone until it stops by itself again.')]
    expect(lastOf(...deep).beat).toBe('confirm/further')
    expect(lastOf(...deep, heard('And you look at it and let it ring.')).beat).not.toBe('confirm/further')
  })

  it('tires of no questions that come with a word of the coach’s own', () => {
    const asked = ['sky', 'sea', 'sand', 'moon', 'stars', 'wind', 'rain', 'snow'].map((word) =>
      saysAll(['I had not thought of that.', 'neutral'], [`How is the ${word}?`, 'open']),
    )
    expect(lastOf(...asked).beat).not.toBe('interrogation')
    expect(lastOf(...asked.slice(0, 6)).beat).not.toBe('interrogation')
  })

  it('notices the same question again, but not after a dodge', () => {
    expect(lastOf(OPEN, OPEN).beat).toBe('again')
    expect(lastOf(says('Just ring.', 'tip'), OPEN, DEEPER, DEEPER).beat).not.toBe('again')
  })

  it('confirms what is handed back, and goes a step further', () => {
    const reply = lastOf(OPEN, says('So it rings less.', 'neutral', 'reflection'))
    expect(reply.beat).toBe('confirm/further/phone.1')
    expect(reply.text).toMatch(/Since spring\.$/)
  })

  it('remembers the hooks that fell until someone takes them up', () => {
    const dropped = lastOf(OPEN).state.hooks.map((hook) => hook.words)
    expect(dropped).toEqual(['dead quiet'])
    expect(lastOf(OPEN, says('What is the quiet like?', 'open')).state.hooks).toEqual([])
  })

  it('leaves at the third judgment, and after three short answers once trust is gone', () => {
    const judge = says('That is lazy.', 'judgment')
    expect(talkWith([judge, judge, judge]).map((reply) => reply.leaves)).toEqual([
      undefined,
      undefined,
      undefined,
      'left',
    ])
    const numb = talkWith([judge, judge, OPEN, OPEN, DEEPER, OPEN])
    const shut = numb.slice(3, 6)
    expect(shut.map((reply) => reply.beat)).toEqual(['shutdown', 'shutdown', 'shutdown'])
    for (const { text } of shut) expect(text.split(/\s+/).length).toBeLessThanOrEqual(4)
    expect(numb.at(-1)?.leaves).toBe('left')
  })

  it('ends the talk with the last turn of the scenario', () => {
    const silences = Array.from({ length: 30 }, (_, i) => says(`Hello number ${i}.`, 'neutral'))
    const replies = talkWith(silences)
    expect(replies.at(-1)?.leaves).toBe('turns')
    expect(replies.at(-2)?.leaves).toBeUndefined()
  })
})

describe('a plan', () => {
  const PLAN = says('What do you want to do differently?', 'open', 'commitment')

  it('is thin before the levels it grows from, and their own after', () => {
    expect(lastOf(PLAN)).toMatchObject({ beat: 'thin', state: { plan: { kind: 'thin' } } })
    expect(lastOf(OPEN, DEEPER, PLAN)).toMatchObject({
      text: 'I will pick up before the third ring.',
      state: { plan: { kind: 'own', id: 'answer' } },
    })
  })

  it('can only be borrowed once a tip gave it away', () => {
    const tip = says('You could pick up sooner.', 'tip')
    expect(lastOf(tip).text).toBe('Fine, I will pick up then.')
    expect(lastOf(tip, OPEN, DEEPER, PLAN).state.plan).toMatchObject({ kind: 'borrowed', id: 'answer' })
  })

  it('becomes concrete by asking when', () => {
    expect(lastOf(OPEN, DEEPER, PLAN, says('When will you start?', 'open', 'commitment')).text).toBe(
      'From Monday.',
    )
  })

  it('that was borrowed is not hidden behind when they are asked once more', () => {
    const borrowed = [says('What is the quiet like?', 'open'), PLAN, says('Buy a headset.', 'tip')]
    const again = lastOf(...borrowed, PLAN)
    expect(again.state.plan).toMatchObject({ kind: 'borrowed', id: null })
    expect(again.beat).not.toBe('plan-again')
    expect(again.text).toContain('Dead quiet')
  })

  it('is borrowed when the bait is taken, at no cost in trust, and not when it is handed back', () => {
    const baited = [says('What is the quiet like?', 'open'), PLAN]
    expect(lastOf(...baited)).toMatchObject({ text: 'Just tell me what to do.', beat: 'bait/1' })
    const before = lastOf(...baited).state.mood
    const taken = lastOf(...baited, says('Write a list every morning.', 'tip'))
    expect(taken.state).toMatchObject({ mood: before, plan: { kind: 'borrowed', id: null } })
    expect(lastOf(...baited, says('What do you think yourself?', 'open')).state.plan).toBeNull()
  })

  it('leaves trust and plan alone when a tip was welcome: leave given, own ideas first, handed back', () => {
    const leave = says('May I say something?', 'neutral', 'permission')
    const offered = saysAll(['Some people write a list.', 'tip'], ['What do you make of that?', 'open'])
    const before = lastOf(PLAN, leave).state
    const after = lastOf(PLAN, leave, offered)
    expect(after.beat).toBe('tip-welcome')
    expect(after.state.mood).toEqual(before.mood)
    expect(after.state.plan).toEqual(before.plan)
    expect(lastOf(PLAN, leave, offered, leave, offered).state.mood.trust).toBe(before.mood.trust - 5)
  })
})

describe('a wording with braces in it', () => {
  it('is filled where there is something to fill, and left as it stands elsewhere', () => {
    const filled = { fill: { mark: 'seven' } }
    const { text } = tell(seated(SOMEONE, 1), 'closed/scale', ['A {mark}, {constructor} or {foo}.'], filled)
    expect(text).toBe('A seven, {constructor} or {foo}.')
  })
})

describe('words given back', () => {
  it('end no talk, where the same words of the coach would', () => {
    expect(lastOf(says('Goodbye, see you Monday.', 'neutral')).leaves).toBe('goodbye')
    expect(
      lastOf(says('So you say: goodbye, see you Monday.', 'neutral', 'reflection')).leaves,
    ).toBeUndefined()
  })
})
