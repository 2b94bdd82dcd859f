// Everything a talk and its debrief say to a person, one shape for every language.
import type { DebriefPlan } from '../../debrief/debrief.ts'
import type { Label, Slip, Tag } from '../../moves/move.ts'

export interface Words {
  readonly label: Readonly<Record<Label, string>>
  /** The tags worth telling a manager. */
  readonly tag: Readonly<Partial<Record<Tag, string>>>
  /** `36 %` or `36%`; 0-1 in. */
  readonly percent: (share: number) => string
  /** One decimal at most. */
  readonly decimal: (value: number) => string
  readonly you: string
  /** Where nobody's name is known. */
  readonly other: string
  readonly silence: string
  /** In front of the question that could have been asked. */
  readonly askInstead: string
  readonly tryAgain: string
  readonly drill: DrillWords
  readonly menu: MenuWords
  readonly debrief: DebriefWords
  readonly rules: RulesWords
}

/** Around the talk, and what the commands inside it answer. */
export interface DrillWords {
  readonly brief: string
  readonly goal: string
  readonly howTo: string
  readonly help: readonly (readonly [command: string, meaning: string])[]
  readonly hint: string
  readonly noHint: string
  readonly unknownCommand: (command: string) => string
  readonly nothingToTakeBack: string
  readonly takenBack: string
  readonly nothingToDispute: string
  readonly disputed: (label: string) => string
  readonly badLabel: (given: string, labels: string) => string
  readonly left: (name: string) => string
  readonly turnsOver: string
  readonly ended: string
  readonly lineByLine: string
  readonly kept: (file: string) => string
}

export interface MenuWords {
  readonly question: string
  readonly keys: string
  /** 1 easy, 2 fair, 3 hard. */
  readonly difficulty: Readonly<Record<1 | 2 | 3, string>>
  readonly language: { readonly nl: string; readonly en: string }
  readonly nothing: string
}

export interface DebriefWords {
  readonly title: string
  readonly whereOpen: (name: string) => string
  readonly nowhereOpen: (name: string) => string
  readonly nothingSaid: string
  readonly openShare: string
  readonly noShare: string
  readonly idealAt: (share: string) => string
  readonly score: string
  readonly scoreIs: (score: number) => string
  readonly tooShort: (counted: number) => string
  readonly lines: string
  readonly telling: string
  readonly tellingIs: (per10: string) => string
  readonly handingBack: string
  readonly handingBackIs: (back: number, told: number) => string
  readonly followingUp: string
  readonly followingUpIs: (count: number, of: number) => string
  readonly talkShare: string
  readonly talkShareIs: (share: string, most: string) => string
  readonly plan: string
  readonly planIs: (kind: DebriefPlan['kind'], name: string) => string
  readonly buyIn: string
  readonly outOfTen: (value: number) => string
  readonly goal: string
  readonly ideal: string
  readonly idealReached: string
  /** The asking reached it, and no plan of their own came of it. */
  readonly idealInAsking: string
  readonly idealUnknown: string
  /** `parts` are what stands between, in words. */
  readonly idealNot: (parts: readonly string[]) => string
  readonly shareShort: (share: string, ideal: string) => string
  readonly tooMany: (label: Slip, count: number, most: number) => string
  readonly aided: string
  readonly best: string
  readonly moments: (count: number) => string
  readonly why: string
  readonly instead: string
  readonly missed: string
  readonly nobodyAsked: (subject: string) => string
  readonly more: (count: number) => string
  readonly tomorrow: string
  readonly skip: string
}

export interface RulesWords {
  readonly hears: string
  readonly ignores: string
  readonly source: string
  readonly weighed: string
  /** Of a code of the checker's. */
  readonly cause: string
  readonly cure: string
  readonly example: string
  readonly unknown: (id: string, meant: string | null) => string
}
