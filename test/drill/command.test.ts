// What a line that starts with a slash means.
import { describe, expect, it } from 'vitest'
import { commandIn, unescaped } from '../../src/drill/command.ts'

describe('a line in the talk', () => {
  it.each([
    ['/back', 'back', ''],
    ['  /hint  ', 'hint', ''],
    ['/dispute open', 'dispute', 'open'],
    ['/END', 'end', ''],
    ['/terug', 'back', ''],
  ])('%j is a command', (line, name, argument) => {
    expect(commandIn(line)).toMatchObject({ name, argument })
  })

  it.each(['/constructor', '/__proto__', '/toString'])('%j is a command without a name', (line) => {
    expect(commandIn(line)?.name).toBeNull()
  })

  it('that starts with an unknown word behind a slash is a command without a name', () => {
    expect(commandIn('/bakc')).toEqual({ name: null, word: '/bakc', argument: '' })
  })

  it.each(['hello', '', 'and/or', '//back'])('%j is said', (line) => {
    expect(commandIn(line)).toBeNull()
  })

  it('says one slash where two were typed', () => {
    expect(unescaped('//back is what I said')).toBe('/back is what I said')
    expect(unescaped('either/or')).toBe('either/or')
  })
})
