// The command line: help, languages, near misses, and what becomes of our own bugs.
import { describe, expect, it } from 'vitest'
import { running } from './pretended.ts'

describe('lazy-coach', () => {
  it('tells its version', async () => {
    const { code, out } = await running(['--version'])
    expect(code).toBe(0)
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('lists every command in its help, in the language of the person', async () => {
    for (const name of ['drill', 'classify', 'list', 'check', 'schema'])
      expect((await running(['--help'])).out).toContain(`  ${name}`)
    const dutch = await running(['--help'], { env: { LANG: 'nl_BE.UTF-8' } })
    expect(dutch.out).toContain('Gebruik:')
    expect(dutch.out).not.toMatch(/Usage|Options:|Commands:|show this help/)
  })

  it('lets LC_ALL outweigh LANG, and --lang outweigh both', async () => {
    expect((await running(['--help'], { env: { LANG: 'nl_NL', LC_ALL: 'C' } })).out).toContain('Usage:')
    expect((await running(['drill', '--help', '--lang', 'nl'])).out).toContain('Gebruik:')
  })

  it('without a terminal prints help and the reason, and exits 2', async () => {
    const { code, out, err } = await running([])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('no terminal')
    expect(err).toContain('Usage:')
  })

  it.each([
    [['drlil'], 'drill'],
    [['classify', '--jsnl'], '--jsonl'],
    [['--lnag', 'nl'], '--lang'],
  ])('names the nearest right word for %j', async (argv, meant) => {
    const { code, err } = await running(argv)
    expect(code).toBe(2)
    expect(err).toContain(`Did you mean ${meant}?`)
  })

  it('says what is wrong in Dutch too', async () => {
    const { code, err } = await running(['drlil'], { env: { LANG: 'nl_NL.UTF-8' } })
    expect(code).toBe(2)
    expect(err).toBe("fout: onbekend commando 'drlil'\n(Bedoelde je drill?)\n")
  })

  it.each([
    [['drill', 'under-target', '--seed', 'abc']],
    [['drill', 'under-target', '--seed', '0']],
    [['drill', 'under-target', '--lang', 'fr']],
    [['drill', 'under-target', '--feedback', 'sometimes']],
    [['drill', 'under-target', 'look-at-me']],
    [['drill', '--script']],
    [['check', '--format', 'xml']],
  ])('refuses %j with exit code 2 and a reason', async (argv) => {
    const { code, out, err } = await running(argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^error: .+/)
  })

  it.each([[['\u001b[31mlist']], [['--\u001b[31mlist']], [['drill', '--seed', '\u001b[31m7']]])(
    'repeats %j without obeying its control codes',
    async (argv) => {
      const { code, err } = await running(argv)
      expect(code).toBe(2)
      expect(err).toContain('␛[31m')
      expect(err).not.toContain('\u001b')
    },
  )

  it('answers a bug of ours with exit code 3, a short message and no stack', async () => {
    const write = async () => {
      throw new TypeError('the screen fell off')
    }
    const { code, err } = await running(['list'], { write })
    expect(code).toBe(3)
    expect(err).toContain('the screen fell off')
    expect(err).toContain('our mistake')
    expect(err).not.toMatch(/\n\s+at /)
    const debugging = await running(['list'], { write, env: { LAZY_COACH_DEBUG: '1' } })
    expect(debugging.err).toMatch(/\n\s+at /)
  })
})
