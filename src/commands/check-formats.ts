// In which formats `check` can report; apart, so that the command line knows them without loading the checker.

export const CHECK_FORMATS = ['text', 'json'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]
