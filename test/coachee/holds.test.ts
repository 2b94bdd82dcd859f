// A line answers "who?" only with a person, "when?" only with a time, "how many?" only with a number.
import { describe, expect, it } from 'vitest'
import { holds } from '../../src/coachee/holds.ts'
import type { AskedForm } from '../../src/scenario/asked.ts'
import { bundled } from '../bundled.ts'

const NEIL = bundled('under-target', 'en')
const WOUTER = bundled('under-target', 'nl')

describe('a line that may be an answer', () => {
  it.each<[AskedForm, string, boolean]>([
    ['who', 'Trev, more than anyone.', true],
    ['who', 'Nobody. That was the trouble.', true],
    ['who', 'Twelve part numbers, twelve boxes.', false],
    ['when', 'End of June. Twenty minutes.', true],
    ['when', 'It leaks.', false],
    ['amount', 'A dozen. No, twelve.', true],
    ['amount', 'Boilers, pumps and the like.', false],
    ['meaning', 'Boilers, pumps and the like.', true],
  ])('%s: %s %s', (form, line, expected) => {
    expect(holds(form, line, NEIL)).toBe(expected)
  })

  it.each<[AskedForm, string, boolean]>([
    ['who', 'Met Henk, altijd.', true],
    ['who', 'Dat het bonkt.', false],
    ['when', 'Vorige week nog.', true],
    ['how-long', 'Vier maanden.', true],
    ['how-long', 'Radio 2, en verder stilte.', true],
    ['how-long', 'Gewoon, stilte.', false],
  ])('%s: %s %s', (form, line, expected) => {
    expect(holds(form, line, WOUTER)).toBe(expected)
  })
})
