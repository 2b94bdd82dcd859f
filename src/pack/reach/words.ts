// What the parts of a scenario are called in a sentence.
import type { InBoth } from '../../problem/problem.ts'
import type { Part, Proof } from './proof.ts'

const ENDINGS = {
  'thin-plan': { nl: 'het schijnplan', en: 'the thin plan' },
  'no-plan': { nl: 'een einde zonder plan', en: 'an ending without a plan' },
  'coachee-leaves': {
    nl: 'het einde waarbij de coachee opstapt',
    en: 'the ending in which the coachee leaves',
  },
  goodbye: { nl: 'het afscheid', en: 'the goodbye' },
} as const satisfies Partial<Record<Part, InBoth>>

export function nameOf({ part, name }: Pick<Proof, 'part' | 'name'>): InBoth {
  if (part === 'level') return { nl: `niveau ${name}`, en: `level ${name}` }
  if (part === 'bait') return { nl: `verleiding ${name} (baits)`, en: `bait ${name}` }
  if (part === 'own-plan') return { nl: `het eigen plan ${name}`, en: `the own plan ${name}` }
  if (part === 'borrowed-plan') return { nl: `het geleende plan ${name}`, en: `the borrowed plan ${name}` }
  if (part !== 'hook') return ENDINGS[part]
  const [ref, ...words] = name.split(': ')
  const hook = words.join(': ')
  return { nl: `het haakje "${hook}" van ${ref}`, en: `the hook "${hook}" of ${ref}` }
}
