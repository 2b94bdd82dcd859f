// Colour for a terminal: the only door for chalk.
import { Chalk } from 'chalk'
import type { Paint } from './paint.ts'

/** The sixteen colours that every terminal has, in the shades its owner chose. */
export function terminalPaint(): Paint {
  const chalk = new Chalk({ level: 1 })
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    italic: (text) => chalk.italic.dim(text),
    coach: (text) => chalk.cyan(text),
    coachee: (text) => chalk.bold(text),
    good: (text) => chalk.green(text),
    bad: (text) => chalk.red(text),
    label: {
      open: (text) => chalk.green(text),
      closed: (text) => chalk.yellow(text),
      tip: (text) => chalk.magenta(text),
      assumption: (text) => chalk.magenta(text),
      judgment: (text) => chalk.red(text),
      neutral: (text) => chalk.dim(text),
    },
  }
}
