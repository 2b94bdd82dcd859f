// Whoever listens can get everywhere: some answer hints at every thread but the one the talk begins in.
import { found } from '../../problem/found.ts'
import type { Check } from '../check.ts'

export const threadsWithoutHook: Check = ({ scenario: { threads }, tree }) => {
  const hinted = new Set(
    threads.flatMap(({ id, levels, asked = [] }) =>
      [...levels, ...levels.flatMap((level) => level.asked ?? []), ...asked].flatMap(({ hooks = {} }) =>
        Object.values(hooks).filter((thread) => thread !== id),
      ),
    ),
  )
  return threads.flatMap(({ id }, t) =>
    t === 0 || hinted.has(id)
      ? []
      : [found('check/thread-without-hook', tree.placeOf(['threads', t, 'id'], 'value'), { name: id })],
  )
}
