// What a talk and its debrief say in English.
import type { Slip } from '../../moves/move.ts'
import type { DebriefWords, DrillWords, MenuWords, RulesWords, Words } from './words.ts'

const SLIP: Readonly<Record<Slip, readonly [one: string, more: string]>> = {
  tip: ['tip', 'tips'],
  assumption: ['assumption', 'assumptions'],
  judgment: ['judgment', 'judgments'],
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`)

const drill: DrillWords = {
  brief: 'What you know beforehand',
  goal: 'What do you want to practise in this talk? (enter to skip)',
  howTo:
    'Type what you would say. Enter on an empty line is a silence. /hint /back /dispute /end /help, or Ctrl-C to stop.',
  help: [
    ['/hint', 'an open question that fits right now'],
    ['/back', 'take your last line back and try this moment again'],
    ['/dispute', 'disagree with the label? /dispute open puts yours beside it'],
    ['/end', 'finish and look back'],
    ['/help', 'this list'],
    ['//', 'starts a line that really begins with a /'],
  ],
  hint: 'For instance:',
  noHint: 'No hint just now. Take a few of their own words and ask on from there.',
  unknownCommand: (command) => `I do not know ${command}. /help shows what there is.`,
  nothingToTakeBack: 'There is nothing to take back yet.',
  takenBack: 'Taken back. Same moment, new line:',
  nothingToDispute: 'There is no line of yours to dispute yet.',
  disputed: (label) => `Noted: you call it ${label}. It stands beside our label.`,
  badLabel: (given, labels) =>
    given === ''
      ? `Which label fits, you think? Type /dispute with ${labels}.`
      : `'${given}' is not a label. Choose from ${labels}.`,
  left: (name) => `${name} gets up and leaves.`,
  turnsOver: 'Time is up.',
  ended: 'End of the talk.',
  lineByLine: 'Line by line',
  kept: (file) => `Kept in ${file}`,
}

const menu: MenuWords = {
  question: 'Who will you talk with?',
  keys: '(arrow keys and enter)',
  difficulty: { 1: 'easy', 2: 'fair', 3: 'hard' },
  language: { nl: 'Dutch', en: 'English' },
  nothing: 'There are no scenarios yet.',
}

const debrief: DebriefWords = {
  title: 'Looking back',
  whereOpen: (name) => `Where did ${name} open up? Look at what you did just before.`,
  nowhereOpen: (name) =>
    `${name} has not really opened up yet. What did you want to know, and how did you ask?`,
  nothingSaid: 'Nothing has been said yet. Where would you want to start?',
  openShare: 'Open share',
  noShare: 'nothing that counts yet',
  idealAt: (share) => `ideal ${share}`,
  score: 'Score',
  scoreIs: (score) => `${score} out of 100`,
  tooShort: (counted) => `too short to score (${counted} of at least 6 lines that count)`,
  lines: 'Your lines',
  telling: 'Telling',
  tellingIs: (per10) => `${per10} tips, assumptions and judgments per 10 turns`,
  handingBack: 'Handed back',
  handingBackIs: (back, told) => `${times(back)}, against telling ${times(told)}`,
  followingUp: 'Followed up',
  followingUpIs: (count, of) => `${count} of ${of} questions took up their own words`,
  talkShare: 'Talk share',
  talkShareIs: (share, most) => `${share} of the words were yours (at most ${most})`,
  plan: 'Plan',
  planIs: (kind, name) =>
    ({
      own: `a plan of their own, found by ${name}`,
      borrowed: 'a borrowed plan: it came from you',
      thin: 'a thin plan, good for getting out of the room',
      none: 'no plan',
    })[kind],
  buyIn: 'Buy-in',
  outOfTen: (value) => `${value} out of 10`,
  goal: 'Your goal',
  ideal: 'Ideal',
  idealReached: 'reached: you asked, and they did the work',
  idealInAsking: 'reached in how you asked; no plan of their own yet',
  idealUnknown: 'too early to say',
  idealNot: (parts) => `not yet: ${parts.join(', ')}`,
  shareShort: (share, ideal) => `${share} open (aim ${ideal})`,
  tooMany: (label, count, most) =>
    `${count} ${SLIP[label][count === 1 ? 0 : 1]} (${most === 0 ? 'aim 0' : `at most ${most}`})`,
  aided: 'With help on the way: feedback after each line, a hint, or a second try.',
  best: 'Your best question',
  moments: (count) => (count === 1 ? 'A moment worth another try' : 'Moments worth another try'),
  why: 'Why',
  instead: 'Instead',
  missed: 'Hooks left lying',
  nobodyAsked: (subject) => `nobody asked on (${subject})`,
  more: (count) => `and ${count} more`,
  tomorrow: 'What will you ask tomorrow, and whom?',
  skip: 'enter to skip',
}

const rules: RulesWords = {
  hears: 'Hears',
  ignores: 'Leaves alone',
  source: 'Source',
  weighed:
    'No rule spoke here, or not clearly enough. The label follows from the words of your line, their order and what was said before, weighed as in the thousands of example lines of this project. The words pointed at tipped the scale.',
  cause: 'Cause',
  cure: 'Cure',
  example: 'Example',
  unknown: (id, meant) =>
    `There is no rule and no code "${id}".${meant ? ` Did you mean "${meant}"?` : ''} A code stands in a message of check; \`lazy-coach rules\` shows all rules.`,
}

export const EN: Words = {
  label: {
    open: 'open',
    closed: 'closed',
    tip: 'tip',
    assumption: 'assumption',
    judgment: 'judgment',
    neutral: 'neutral',
  },
  tag: {
    'follow-up': 'following up',
    stacked: 'too many questions at once, not counted',
    reflection: 'handing back',
    summary: 'summing up',
    appreciation: 'appreciation',
    process: 'guarding the talk',
    permission: 'asking permission',
    repair: 'repair',
    listening: 'listening',
    information: 'information',
  },
  percent: (share) => `${Math.round(share * 100)}%`,
  decimal: (value) => String(Math.round(value * 10) / 10),
  you: 'You',
  other: 'They',
  silence: 'silence',
  askInstead: 'Ask instead:',
  tryAgain: '/back to try this moment again.',
  drill,
  menu,
  debrief,
  rules,
}
