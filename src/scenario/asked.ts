// The forms of a question to which an author can put an answer of its own.

/** What a question asks for; the last three only where none of the others holds. */
export const ASKED_FORMS = [
  'who',
  'when',
  'where',
  'how-long',
  'how-often',
  'amount',
  'which',
  'feeling',
  'example',
  'cause',
  'others',
  'next',
  'meaning',
  'how',
  'what',
  'yes-no',
] as const
export type AskedForm = (typeof ASKED_FORMS)[number]

/** Forms that most questions have: an answer to one of these says little about what was asked. */
export const BROAD_FORMS: ReadonlySet<AskedForm> = new Set<AskedForm>(['how', 'what', 'yes-no'])
