// `classify`: a stream for programs, a page for people.
import { describe, expect, it } from 'vitest'
import { running } from './pretended.ts'

const asked = (...requests: unknown[]) => requests.map((one) => `${JSON.stringify(one)}\n`).join('')
const answers = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

describe('classify --jsonl', () => {
  it('answers the lines around an id that is nested too deep to be written', async () => {
    const deep = `{"id":${'['.repeat(9000)}${']'.repeat(9000)},"text":"What happened?"}\n`
    const fine = asked({ id: 1, text: 'What happened?' })
    const { code, out } = await running(['classify', '--jsonl'], { input: fine + deep + fine })
    expect(code).toBe(1)
    const [before, wrong, after] = answers(out)
    expect(wrong).toEqual({ line: 2, error: { code: 'too-deep', message: expect.any(String) } })
    expect(before).toEqual(after)
    expect(after).toMatchObject({ id: 1, moves: [{ label: 'open' }] })
  })

  it('answers one object a line, in the same order', async () => {
    const input = asked(
      { id: 'a', lang: 'en', text: 'What is holding you back?' },
      { id: 2, lang: 'nl', text: 'Heb je al gedacht aan een belblok?' },
      { id: null, text: '' },
    )
    const { code, out, err } = await running(['classify', '--jsonl'], { input })
    expect(code).toBe(0)
    expect(err).toBe('')
    const [first, second, third] = answers(out)
    expect(first).toMatchObject({ id: 'a', lang: 'en', moves: [{ start: 0, end: 25, label: 'open' }] })
    expect(first.moves[0].cues[0]).toEqual({
      rule: expect.any(String),
      start: expect.any(Number),
      end: expect.any(Number),
      reason: expect.any(String),
    })
    expect(second).toMatchObject({
      id: 2,
      lang: 'nl',
      moves: [{ label: 'tip', instead: expect.any(String) }],
    })
    expect(third).toMatchObject({ id: null, moves: [] })
  })

  it('takes CRLF, a byte order mark, blank lines, a last line without an end and characters cut in two', async () => {
    const bytes = new TextEncoder().encode(
      '\ufeff{"id":1,"text":"Één?"}\r\n\r\n  \r\n{"id":2,"text":"Vertel eens."}',
    )
    const input = [...bytes].map((byte) => Uint8Array.of(byte))
    const { code, out } = await running(['classify', '--jsonl'], { input })
    expect(code).toBe(0)
    expect(answers(out).map((one) => [one.id, one.moves[0].text])).toEqual([
      [1, 'Één?'],
      [2, 'Vertel eens.'],
    ])
  })

  it('replaces bytes that are no UTF-8 and goes on', async () => {
    const input = ['{"id":1,"text":"Hoe', Uint8Array.of(0xff), ' gaat het?"}\n']
    const { code, out } = await running(['classify', '--jsonl'], { input })
    expect(code).toBe(0)
    expect(answers(out)[0].moves[0].text).toContain('\ufffd')
  })

  it.each([
    ['no JSON', 'hello', { code: 'not-json' }],
    ['a list', '[]', { code: 'not-an-object' }],
    ['null', 'null', { code: 'not-an-object' }],
    ['no text', '{"id":7}', { code: 'missing-text' }],
    ['a number for a text', '{"id":7,"text":3}', { code: 'wrong-type' }],
    ['another language', '{"id":7,"text":"x","lang":"fr"}', { code: 'unknown-language' }],
    ['a wrong said', '{"id":7,"text":"x","said":4}', { code: 'wrong-type' }],
    ['a wrong earlier', '{"id":7,"text":"x","earlier":[1]}', { code: 'wrong-type' }],
  ])('answers %s with its line number, goes on, and exits 1 with a reason', async (_, line, error) => {
    const input = `\n${line}\n{"id":8,"text":"Go on."}\n`
    const { code, out, err } = await running(['classify', '--jsonl'], { input })
    expect(code).toBe(1)
    expect(err).not.toBe('')
    const [wrong, right] = answers(out)
    expect(wrong).toMatchObject({ line: 2, error: { ...error, message: expect.any(String) } })
    expect('id' in wrong).toBe(line.includes('"id"'))
    expect(right.id).toBe(8)
  })

  it('ignores keys it does not know, and null for what may be left out', async () => {
    const input = asked({ id: 1, text: 'Go on.', lang: null, said: null, earlier: null, mood: 'sunny' })
    expect((await running(['classify', '--jsonl'], { input })).code).toBe(0)
  })
})

describe('classify for a person', () => {
  it('gives every move its label, what gave it away, and what to ask instead of a slip', async () => {
    const { code, out } = await running([
      'classify',
      'Have you tried calling earlier?',
      'What happened then?',
    ])
    expect(code).toBe(0)
    expect(out).toMatch(/^tip · "Have you tried"/)
    expect(out).toContain('Ask instead:')
    expect(out).toMatch(/\nopen( ·|\n)/)
  })

  it('reads the input when no text is given', async () => {
    const { code, out } = await running(['classify', '--lang', 'nl'], { input: 'Wat houdt je tegen?\n' })
    expect(code).toBe(0)
    expect(out).toMatch(/^open/)
  })

  it('exits 2 with a reason when there is nothing to read', async () => {
    const { code, err } = await running(['classify'])
    expect(code).toBe(2)
    expect(err).toContain('Give a line')
  })

  it('shows no control codes of what was typed', async () => {
    const { out } = await running(['classify', 'What is \u001b[31mred\u001b[0m?'])
    expect(out).not.toContain('\u001b')
  })
})
