// A scenario that passes every check, for tests that change one thing about it.
import { SMALL } from '../scenario/small.ts'

export const SOUND = `${SMALL}tests:
  - name: asks on about the price
    talk:
      - say: What happens when they ask about the price?
        expect: { label: open, thread: pricing, level: 1, contains: the price }
      - What do you mean by 'they say'?
      - What do you want to do differently?
    ends: { plan: own, id: hold }
`
