// Workflow commands as GitHub's runner reads them: one line each, nothing in a text can begin another.
import { describe, expect, it } from 'vitest'
import { problemsGithub } from '../../src/report/github.ts'
import { AWKWARD } from './awkward.ts'

describe('problemsGithub', () => {
  it('writes one command a problem, and their number', () => {
    const lines = problemsGithub(AWKWARD, 'en').split('\n')
    expect(lines).toHaveLength(AWKWARD.length + 2)
    expect(lines.slice(0, 3).map((line) => line.split(' ')[0])).toEqual(['::error', '::error', '::warning'])
    expect(lines.slice(3)).toEqual(['2 errors, 1 warning', ''])
  })

  it('escapes what would end a property, and counts the last column in', () => {
    const [first, second, third] = problemsGithub(AWKWARD, 'en').split('\n')
    expect(first).toContain(
      'file=a pack/ünder%2C target.nl.yaml,line=2,endLine=2,col=5,endColumn=9,title=check/no-test::',
    )
    expect(second).toContain(',line=40,endLine=42,col=9,title=')
    expect(second).toContain('%0A')
    expect(second).toContain('Ann: 100 %25 sure?')
    expect(third).toContain('line=3,endLine=3,col=1,title=')
  })

  it('has nothing to say where nothing was found', () => {
    expect(problemsGithub([], 'nl')).toBe('')
  })
})
