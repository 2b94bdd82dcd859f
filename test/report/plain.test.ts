import { describe, expect, it } from 'vitest'
import { plain, plainLine } from '../../src/report/plain.ts'

describe('plain', () => {
  it('shows control codes instead of letting the terminal obey them', () => {
    expect(plain('\u001b[31mrood\u001b]0;titel\u0007')).toBe('␛[31mrood␛]0;titel␇')
    expect(plain('a\u009b31mb\u007f')).toBe('a\ufffd31mb␡')
  })

  it('keeps newlines, takes CRLF for one, and shows a lone carriage return', () => {
    expect(plain('een\ntwee\r\ndrie\rvier\tvijf')).toBe('een\ntwee\ndrie␍vier vijf')
  })

  it('takes the power from marks that turn the direction of the text', () => {
    expect(plain('a\u202eb\u2066c\u2069')).toBe('a\ufffdb\ufffdc\ufffd')
  })

  it('leaves accents, emoji and joined emoji alone, and mends half characters', () => {
    expect(plain('één 🎯 👩‍👧 ½')).toBe('één 🎯 👩‍👧 ½')
    expect(plain('a\ud800b')).toBe('a\ufffdb')
  })

  it('changes nothing the second time', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('')
    expect(plain(plain(all))).toBe(plain(all))
    expect(plain(all)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })

  it('puts all on one line where one line is wanted', () => {
    expect(plainLine('een\r\ntwee\ndrie')).toBe('een twee drie')
  })
})
