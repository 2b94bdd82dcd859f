// A small person to talk with, and coach turns whose labels are given, so that these tests do not hang on the classifier.
import { opening } from '../../src/coachee/fold.ts'
import { react } from '../../src/coachee/react.ts'
import type { Reply } from '../../src/coachee/voice.ts'
import type { Label, Move, Tag } from '../../src/moves/move.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { CoachTurn } from '../../src/talk/turn.ts'

const TEXT = `
format: 1
id: someone
lang: en
title: Someone
summary: A person for tests.
difficulty: 1
turns: 30
persona: guarded
brief: { coach: You know them., coachee: Be them. }
coachee: { name: Sam, role: rep, trust: 40, ownership: 40 }
opening: Morning. The phone is quiet these days.
facts:
  - { hears: ["how many customers"], answer: "Sixty." }
threads:
  - id: phone
    subject: the phone
    hears: ["phone*", "calls"]
    ask: ["What happens with the phone?", "What is it like to sit next to the phone?"]
    levels:
      - { says: "It rings less. Dead quiet it is.", hooks: { "dead quiet": fear }, further: "Since spring." }
      - { says: "I let it ring, if I am honest. I look at it and I let it ring until it stops.", needs: { trust: 50 }, guarded: "Dead quiet, I said." }
    more: ["That is all about the phone."]
    aspects: { feeling: "It makes the day long." }
    closed: { amount: "Ten a day.", who: "My sister." }
  - id: fear
    hears: ["quiet", "afraid"]
    ask: ["What is the quiet like?"]
    levels:
      - { says: "Quiet is quiet.", guess: ["scared of the silence"] }
      - { says: "When it is quiet I hear my father say it.", needs: { trust: 60, after: [phone.2] } }
baits:
  - { says: "Just tell me what to do.", after: [fear.1] }
plans:
  - id: answer
    from: [phone.2]
    hears: ["pick up", "answer the phone"]
    says: "I will pick up before the third ring."
    borrowed: "Fine, I will pick up then."
    commits: { when: "From Monday." }
thin: ["I will try a bit harder."]
`

export const SOMEONE: Scenario = (() => {
  const read = parseScenario({ file: 'someone.en.yaml', text: TEXT })
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2))
  return read.value
})()

export type Line = readonly [text: string, label?: Label, ...tags: Tag[]]

/** A turn of one move; without a label a silence. */
export function says(...[text, label, ...tags]: Line): CoachTurn {
  const move = label && { start: 0, end: text.length, text, label, tags, cues: [], instead: null }
  return { n: 0, at: null, seat: 'coach', text, moves: move ? [move] : [] }
}

/** One turn of several moves. */
export function saysAll(...lines: readonly Line[]): CoachTurn {
  const moves = lines.flatMap((line): Move[] => [...says(...line).moves])
  return { n: 0, at: null, seat: 'coach', text: lines.map(([text]) => text).join(' '), moves }
}

/** Every answer of the talk, the opening first. */
export function talkWith(turns: readonly CoachTurn[], scenario = SOMEONE, seed = 1): readonly Reply[] {
  const replies = [opening(scenario, seed)]
  for (const turn of turns) replies.push(react(scenario, replies.at(-1)!.state, turn))
  return replies
}

/** The last answer of the talk. */
export function lastOf(...turns: readonly CoachTurn[]): Reply {
  return talkWith(turns).at(-1)!
}
