// The keyboard: a choice from a menu, and one typed line at a time.
import { createInterface, type Interface } from 'node:readline'

/** One thing to choose from; `detail` stands below the list while it is under the cursor. */
export interface Choice<T> {
  readonly name: string
  /** What stands there once it has been chosen. */
  readonly short: string
  readonly detail: string
  readonly value: T
}

/** What came of asking: a line, the end of the input (Ctrl-D), or an interruption (Ctrl-C). */
export type Typed =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'interrupted' }

export interface Keyboard {
  /** Null when the menu was left with Ctrl-C or Ctrl-D. `help` is a dim word on which keys to use. */
  choose<T>(question: string, choices: readonly Choice<T>[], help: string): Promise<T | null>
  ask(prompt: string): Promise<Typed>
  /** As if Ctrl-C had been typed: for interruptions that come another way. */
  interrupt(): void
  /** Gives the keyboard back; asking after it is answered with the end of the input. */
  close(): void
}

/**
 * The menu is inquirer's; a turn of the talk is typed in Node's own readline: the terminal's usual editing keys,
 * arrow-up for earlier lines, Ctrl-D as the end of the input, and one plain line that is not drawn anew with every
 * key, so that a screen reader speaks what is typed and nothing else. One reader serves the whole talk, so that lines
 * pasted together or typed ahead are kept, and shown again where they belong.
 */
export function keyboardOn(output: NodeJS.WriteStream): Keyboard {
  let reader: Interface | null = null
  let closed = false
  const ahead: Typed[] = []
  let waiting: ((typed: Typed) => void) | null = null

  function hear(typed: Typed): void {
    const answer = waiting
    waiting = null
    if (answer) answer(typed)
    else ahead.push(typed)
  }

  function open(): Interface {
    const opened = createInterface({ input: process.stdin, output, historySize: 200 })
    opened.on('line', (text) => hear({ kind: 'line', text }))
    opened.on('SIGINT', () => hear({ kind: 'interrupted' }))
    // Back from Ctrl-Z and `fg`: readline has paused the input, and an unread input would end the program.
    opened.on('SIGCONT', () => opened.prompt(true))
    // At a terminal Ctrl-D ends this reader, not the keyboard: what is asked next gets a new one.
    opened.on('close', () => {
      reader = null
      if (!closed) hear({ kind: 'end' })
    })
    return opened
  }

  return {
    async choose(question, choices, help) {
      const { default: inquirer } = await import('inquirer')
      try {
        const { chosen } = await inquirer.prompt([
          {
            type: 'select',
            name: 'chosen',
            message: question,
            pageSize: 12,
            loop: false,
            choices: choices.map((choice, index) => ({
              name: choice.name,
              short: choice.short,
              description: choice.detail,
              value: index,
            })),
            theme: { style: { keysHelpTip: () => help } },
          },
        ])
        return choices[chosen]!.value
      } catch (error) {
        if (error instanceof Error && /^(ExitPromptError|AbortPromptError)$/.test(error.name)) return null
        throw error
      }
    },
    ask(prompt) {
      const typed = ahead.shift()
      if (typed?.kind === 'line') output.write(`${prompt}${typed.text}\n`)
      if (typed) return Promise.resolve(typed)
      if (closed || process.stdin.readableEnded) return Promise.resolve({ kind: 'end' })
      reader ??= open()
      return new Promise((resolve) => {
        waiting = resolve
        reader!.setPrompt(prompt)
        reader!.prompt()
      })
    },
    interrupt: () => hear({ kind: 'interrupted' }),
    close() {
      closed = true
      reader?.close()
      ahead.length = 0
    },
  }
}
