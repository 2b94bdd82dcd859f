// How a command ends; scripts and CI rely on these numbers.

export const EXIT = {
  /** All is well; Ctrl-C and a closed pipe included. */
  fine: 0,
  /** The command worked and found something: a failing check, a bad input line or scenario. */
  found: 1,
  /** A wrong command line, or a file that is not there. */
  wrongCommand: 2,
  /** Our bug. */
  bug: 3,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
