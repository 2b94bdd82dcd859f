// The answers every person has in store: to the questions every coach asks, and to what a coach does.

/** The questions every coach asks, thread or no thread. Their words stand in `questions.nl.ts` and `questions.en.ts`. */
export const COMMON_QUESTIONS = [
  'aim', // what do you want from this talk?
  'numbers', // where do you stand, what do the figures say?
  'goes-well',
  'pride',
  'hard', // what is difficult, what bothers you?
  'tried', // what have you tried so far?
  'feelings', // how do you feel about it, how are you under it?
  'energy', // what gives or costs you energy?
  'home', // how are things at home, outside work?
  'why-this-work',
  'customers',
  'colleagues',
  'team',
  'market',
  'ambition', // where do you want to be in a few years?
  'options', // what could you do, what do you want to do? (answered by the plan or the thin plan)
  'first-step',
  'when-with-whom',
  'obstacles', // what could get in the way?
  'confidence', // how sure are you, on a scale of 1 to 10?
  'need-from-me', // what do you need from me?
  'this-talk', // how is this talk for you?
  'what-else',
  'how-are-you',
  'small-talk', // weather, coffee, holidays, football
  'off-subject', // nothing to do with work or the person
] as const
export type CommonQuestion = (typeof COMMON_QUESTIONS)[number]

/** What the coachee says to what a coach does. `{…}` marks what is filled in. */
export const REACTIONS = [
  'insult', // to swearing at them
  'goodbye',
  'test', // "is this a test?", "are you a bot?": stays in character
  'greeting',
  'praise', // to appreciation
  'thanks',
  'permission', // "may I ask you something?", "is it all right if…?"
  'process', // time, aim, agenda, agreements on how to talk
  'information',
  'statement', // any other neutral line
  'seen', // "I see you look at your phone", "you've gone quiet"
  'listening', // "hm-hm": invites them to go on
  'confirm', // a right reflection: "Ja. Precies."
  'plain-yes', // to a question that only asks whether they said what they said
  'further', // what they add after confirming, when the level has no `further` of its own
  'repair', // "sorry, I filled that in for you"
  'silence-1',
  'silence-2',
  'silence-3',
  'silence-after-slip',
  'tip', // to advice
  'tip-welcome', // to a tip asked for, or offered with permission and handed back
  'tip-borrowed', // to a tip that is a plan they might have found: "Dan doe ik dat wel"
  'assumption-wrong',
  'assumption-true', // at some trust
  'assumption-denied', // true, but at low trust
  'judgment-1', // dry
  'judgment-2', // attack
  'judgment-3', // the client at two o'clock: leaves
  'closed', // a short answer to any closed question
  'yes-no',
  'yes-no-not', // the same, put as a no: "You never asked him?"
  'amount',
  'how-often',
  'percent',
  'how-long',
  'who',
  'who-said', // the same, of somebody they just spoke of
  'when',
  'what-time',
  'when-usually', // "when does it happen?"
  'when-ahead', // "when will you?"
  'which', // one of the two offered: {one}
  'scale', // a mark: {mark}
  'feeling', // the thread has no such aspect of its own
  'example',
  'cause',
  'others',
  'where',
  'where-to',
  'since-when',
  'next', // "and then?", where nobody wrote what came next
  'would-help', // "what would help?"
  'what-if', // "what would happen if…?"
  'what-if-not', // "and if it stays like this?", "what if they say no?"
  'would-want', // "what would you have wanted?"
  'either-or', // "this or that?", where neither is anything they spoke of
  'others-would', // "what would he say about it?", where nobody wrote it; the next ones likewise
  'others-did', // "what did he want?"
  'could-do', // "what could you do about it?"
  'cost-you', // "what does it cost you?"
  'brings-you', // "what do you get out of it?"
  'held-back', // "what stops you?"
  'own-part', // "what is your part in it?"
  'differs', // "what is different about it?"
  'exception', // "when does it go well?"
  'matters', // "what does it mean to you?"
  'notice', // "what do you notice of it?"
  'opinion', // "how do you look at it?"
  'what-like', // "what is he like?"
  'what-did', // "what did you do?"
  'which-one', // "which of them?"
  'what-do', // "what do you do then?"
  'what-happened', // "what happened there?"
  'how-done', // "how do you do that?"
  'bridge', // no answer to that, a second time running; leads in what they do want to say
  'taken-aback', // a line that may have been a slip, and may not
  'guarded', // too little trust to say more
  'have-you', // "have you told him?": a deed of theirs that nobody wrote an answer for
  'of-what', // "what could get in the way?", while there is no plan
  'would-say', // "what would you want to say to her?"
  'dodge', // a question they let pass
  'own-words', // "how do you mean, half asleep?": what they themselves just said, where nothing more is told of it
  'again', // the same question again
  'bare-3', // the third "tell me more" running: "Wat wil je nou horen?"
  'interrogation', // the sixth question running with nothing handed back
  'stacked', // three questions or more in one turn
  'bait-returned', // the bait was handed back: "What do you think yourself?"
  'plan-stuck', // leads in what the plan lacks, when it is asked for again
  'plan-again', // the plan was asked for once more
  'who-commit', // a commitment question, where the plan has no such answer
  'what-commit',
  'when-commit',
  'whom-commit', // "whom will you call first?"
  'how-commit',
  'notice-commit', // "how will you notice that it works?"
  'last-resort', // quotes the manager's or their own words: {words}
  'puzzled', // does not follow; once in a talk at most
  'shutdown', // at trust 0: four words at most
  'leave',
  'turns-over', // the last turn of the scenario has come
] as const
export type Reaction = (typeof REACTIONS)[number]

export const ANSWERS = [...COMMON_QUESTIONS, ...REACTIONS] as const
export type Answer = (typeof ANSWERS)[number]

export const PERSONAS = ['guarded', 'bravado', 'agreeable', 'resigned'] as const
export type PersonaName = (typeof PERSONAS)[number]

/** A temper that answers everything: at least one wording for each answer, several for what recurs. */
export type Persona = Readonly<Record<Answer, readonly string[]>>
