// In which formats `check` can report, and where to; apart, so that the command line knows them without the checker.

export const CHECK_FORMATS = ['text', 'json', 'junit', 'sarif', 'github'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

/** One report: its format, and the file it goes to; null for the screen. */
export interface Wanted {
  readonly format: CheckFormat
  readonly file: string | null
}

/** `junit=out.xml`, or a format alone for the screen; null where it is neither. */
export function wantedIn(text: string): Wanted | null {
  const [name, ...rest] = text.split('=')
  const format = CHECK_FORMATS.find((one) => one === name)
  if (!format) return null
  if (rest.length === 0) return { format, file: null }
  const file = rest.join('=')
  return file === '' ? null : { format, file }
}

/** Whether two reports would end up in one place. */
export function collide(wanted: readonly Wanted[]): boolean {
  return new Set(wanted.map(({ file }) => file)).size < wanted.length
}
