// Commands in the talk: lines that start with a slash; a double slash is a slash that is said.

export const COMMANDS = ['hint', 'back', 'dispute', 'end', 'help'] as const
export type CommandName = (typeof COMMANDS)[number]

export interface Command {
  /** Null for a word that is no command. */
  readonly name: CommandName | null
  readonly word: string
  readonly argument: string
}

/** The Dutch names work too. */
const ALSO: ReadonlyMap<string, CommandName> = new Map([
  ['tip', 'hint'],
  ['terug', 'back'],
  ['oneens', 'dispute'],
  ['einde', 'end'],
  ['stop', 'end'],
  ['quit', 'end'],
  ['exit', 'end'],
  ['hulp', 'help'],
  ['?', 'help'],
])

/** The command a line gives; null when it is said to the coachee. */
export function commandIn(line: string): Command | null {
  const match = /^\/(?!\/)\s*(\S*)\s*(.*)$/s.exec(line.trim())
  if (!match) return null
  const word = match[1]!.toLowerCase()
  const name = COMMANDS.find((one) => one === word) ?? ALSO.get(word) ?? null
  return { name, word: `/${match[1]}`, argument: match[2]!.trim() }
}

/** The line as said: `//` at its start stands for one slash. */
export function unescaped(line: string): string {
  return line.trimStart().startsWith('//') ? line.trimStart().slice(1) : line
}
