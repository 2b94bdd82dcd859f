// Nobody lets pass what is asked about their own last words.
import { describe, expect, it } from 'vitest'
import { lastOf, says } from './someone.ts'

const OPEN = says('What happens with the phone?', 'open')
const DEEPER = says('It rings less, you say. What do you do when the phone goes?', 'open', 'follow-up')
const AGAIN = says('And when you look at it, how is that?', 'open', 'follow-up')

describe('a question about their own last words', () => {
  const ABOUT = [
    'What is honest in it, to you?',
    'What does it do, the honest look?',
    'What is in a ring that stops?',
  ]

  it('is not told how much it matters when it asks what happened', () => {
    expect(lastOf(OPEN, DEEPER, says('What happened with the honest look?', 'open')).beat).not.toBe('matters')
  })

  it.each(ABOUT)('is not let pass: %s', (text) => {
    const reply = lastOf(OPEN, DEEPER, AGAIN, says(text, 'open', 'follow-up'))
    expect(reply.state.reached.has('phone.2')).toBe(true)
    expect(reply.beat).not.toBe('dodge')
  })

  it('asks about anything else as before: they may let it pass', () => {
    const reply = lastOf(OPEN, DEEPER, AGAIN, says('What is your grandmother fond of?', 'open'))
    expect(reply.beat).toBe('dodge')
  })
})
