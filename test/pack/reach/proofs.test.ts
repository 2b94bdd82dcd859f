// Every proof is a script: replayed in the real drill it gets there, and with any line left out it does not.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stateAfter } from '../../../src/coachee/fold.ts'
import { playOut } from '../../../src/pack/play-out.ts'
import { BOUNDS, type Proof } from '../../../src/pack/reach/proof.ts'
import { proofsOf } from '../../../src/pack/reach/proofs.ts'
import { CODES } from '../../../src/problem/codes.ts'
import { parseScenario } from '../../../src/scenario/parse.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { scriptSeat } from '../../../src/seats/script.ts'
import { eventsOf, type Talk } from '../../../src/talk/talk.ts'
import { bundled } from '../../bundled.ts'
import { running } from '../../commands/pretended.ts'
import { SMALL } from '../../scenario/small.ts'

const BUNDLED = (['under-target', 'look-at-me'] as const).flatMap((id) =>
  (['nl', 'en'] as const).map((lang) => [id, lang] as const),
)

function isThere({ part, name }: Proof, talk: Talk, scenario: Scenario): boolean {
  const state = stateAfter(scenario, talk)
  const ended = eventsOf(talk).find((event) => event.kind === 'end')
  if (part === 'level') return state.reached.has(name)
  if (part === 'hook') return state.hooks.some(({ words }) => name.endsWith(`: ${words}`))
  if (part === 'bait') return state.baitsSpoken.has(Number(name) - 1)
  if (part === 'own-plan') return state.plan?.kind === 'own' && state.plan.id === name
  if (part === 'borrowed-plan') return state.plan?.kind === 'borrowed' && state.plan.id === name
  if (part === 'thin-plan') return state.plan?.kind === 'thin'
  if (part === 'no-plan') return state.plan === null
  return ended?.kind === 'end' && ended.reason === (part === 'goodbye' ? 'goodbye' : 'left')
}

describe.each(BUNDLED)('the proofs of %s in %s', (id, lang) => {
  const scenario = bundled(id, lang)
  const proofs = proofsOf(scenario)
  const played = (proof: Proof, lines: readonly string[]) =>
    playOut(scenario, scriptSeat(lines), { seed: proof.seed })

  it('reach every level, hook, bait, plan and ending in every heart', () => {
    expect(proofs.filter(({ verdict }) => verdict !== 'reachable')).toEqual([])
    for (const heart of ['A', 'B']) {
      const alive = scenario.threads.flatMap(({ levels }) =>
        levels.filter((level) => level.heart === undefined || level.heart === heart),
      )
      const own = proofs.filter((one) => one.heart === heart)
      expect(own.filter(({ part }) => part === 'level')).toHaveLength(alive.length)
      expect(own.filter(({ part }) => part === 'bait')).toHaveLength(scenario.baits.length)
      expect(own.filter(({ part }) => part === 'borrowed-plan')).toHaveLength(scenario.plans.length)
    }
  })

  it('need every one of their lines', async () => {
    const idle: string[] = []
    for (const proof of proofs) {
      expect(isThere(proof, await played(proof, proof.script), scenario), `${proof.part} ${proof.name}`).toBe(
        true,
      )
      for (const out of proof.script.keys())
        if (isThere(proof, await played(proof, proof.script.toSpliced(out, 1)), scenario))
          idle.push(`${proof.heart} ${proof.part} ${proof.name}: ${proof.script[out]}`)
    }
    expect(idle).toEqual([])
  }, 60_000)
})

describe('a hook in the answer to a follow-up', () => {
  const withAsked = (asked: string) => {
    const text = SMALL.replace('\nplans:', `\nasked:\n  - ${asked}\nplans:`)
    const outcome = parseScenario({ file: 'small.en.yaml', text })
    return outcome.ok ? outcome.value : expect.fail(JSON.stringify(outcome.problems))
  }
  const hookIn = (scenario: Scenario) =>
    proofsOf(scenario).find(({ name }) => name.startsWith('opening: ')) ?? expect.fail('no proof of it')

  it('is reached by asking on, with a script that the drill plays', async () => {
    const scenario = withAsked(
      '{ hears: [old boss], says: It was always the margin., hooks: { the margin: pricing } }',
    )
    const proof = hookIn(scenario)
    expect(proof.verdict).toBe('reachable')
    expect(isThere(proof, await playOut(scenario, scriptSeat(proof.script), { seed: 1 }), scenario)).toBe(
      true,
    )
  })

  it('falls with a capital at the start of a sentence, accents and all', () => {
    const scenario = withAsked(
      '{ hears: [old boss], says: Één keer gave he in., hooks: { één keer: pricing } }',
    )
    expect(hookIn(scenario).verdict).toBe('reachable')
  })

  it('is not proven where the answer is never given', () => {
    const scenario = withAsked(
      '{ hears: ["..?zx"], form: feeling, says: At ease., hooks: { at ease: pricing } }',
    )
    const silenced = {
      ...scenario,
      turns: 1,
      asked: scenario.asked?.map((one) => ({ ...one, hears: ['?'] })),
    }
    expect(hookIn(silenced).verdict).toBe('undecided')
  })
})

describe('the bounds of the search', () => {
  it('are told where a part is not proven', () => {
    for (const text of Object.values(CODES['check/not-proven'].cause))
      for (const bound of Object.values(BOUNDS)) expect(text).toContain(` ${bound} `)
  })
})

describe('a proof in the real drill', () => {
  it('is a script that `drill --script` plays to that level', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'lazy-coach-')), 'lines.txt')
    const scripts = new Map<string, Proof>()
    for (const proof of proofsOf(bundled('under-target', 'en')))
      if (proof.part === 'level' || proof.part === 'own-plan') scripts.set(proof.script.join('\n'), proof)
    expect(scripts.size).toBeGreaterThan(20)
    for (const [script, { part, name, seed, heart }] of scripts) {
      writeFileSync(file, `${script}\n`)
      const argv = ['drill', 'under-target', '--lang', 'en', '--script', file, '--seed', `${seed}`, '--json']
      const { code, out } = await running(argv)
      const told = JSON.parse(out)
      expect([code, told.heart]).toEqual([0, heart])
      const levels = told.turns.map(
        ({ target }: { target?: { thread: string; level: number | null } }) =>
          target && `${target.thread}.${target.level}`,
      )
      if (part === 'level') expect(levels).toContain(name)
      else expect(told.debrief.plan).toMatchObject({ kind: 'own', id: name })
    }
  }, 60_000)
})
