// Proves of every part of a scenario, in every heart, that a talk can reach it, or that none ever can.
import { heartOf, heartsOf } from '../../coachee/state.ts'
import type { InBoth } from '../../problem/problem.ts'
import type { Path } from '../../scenario/grow.ts'
import type { Plan, Scenario } from '../../scenario/scenario.ts'
import { LINES } from '../../seats/styles/lines.ts'
import { askedHooks } from './asked-hooks.ts'
import { type Block, type Conditions, type Ground, groundOf } from './blocked.ts'
import { isBaited, isBorrowed, isOwn, saying, toBait, toBorrowedPlan, toOwnPlan } from './endings.ts'
import { BOUNDS, type Part, type Proof } from './proof.ts'
import { type Goal, type Moment, Rehearsal, scriptOf } from './rehearsal.ts'
import { opened, type Search } from './search.ts'
import { shortened } from './shorten.ts'
import { stoppedIn } from './stopped.ts'

/** In the order of hearts, and within one of levels with their hooks, baits, plans, the hooks of follow-ups and endings. */
export function proofsOf(scenario: Scenario): readonly Proof[] {
  const hearts = heartsOf(scenario)
  return (hearts.length === 0 ? [null] : hearts).flatMap((heart) => new Prover(scenario, heart).all())
}

function seedOf(scenario: Scenario, heart: string | null): number {
  let seed = 1
  while (heartOf(scenario, seed) !== heart) seed++
  return seed
}

const NOTHING: Conditions = { after: [], trust: 0, before: null }

/** A part to be proven: what it is, what it asks for, and when it has come. */
interface Target {
  readonly part: Part
  readonly name: string
  readonly path: Path
  readonly conditions: Conditions
  readonly isMet: Goal
}

class Prover {
  private readonly scenario: Scenario
  private readonly heart: string | null
  private readonly seed: number
  private readonly ground: Ground
  private readonly rehearsal: Rehearsal
  /** The shortest talk to each level. */
  private readonly talks = new Map<string, Moment>()

  constructor(scenario: Scenario, heart: string | null) {
    this.scenario = scenario
    this.heart = heart
    this.seed = seedOf(scenario, heart)
    this.ground = groundOf(scenario, heart)
    this.rehearsal = new Rehearsal(scenario, this.seed, heart)
  }

  all(): readonly Proof[] {
    const { threads, baits, plans } = this.scenario
    return [
      ...threads.flatMap(({ id, levels }, t) =>
        levels.flatMap(({ hooks }, l) => this.level(`${id}.${l + 1}`, hooks, ['threads', t, 'levels', l])),
      ),
      ...baits.map(({ after }, i) => {
        const conditions = { ...NOTHING, after }
        const path = ['baits', i]
        const target = { part: 'bait', name: `${i + 1}`, path, conditions, isMet: isBaited(i) } as const
        return this.prove(target, (start) => toBait(this.rehearsal, start, i))
      }),
      ...plans.flatMap((plan, i) => this.plan(plan, ['plans', i])),
      ...askedHooks(this.scenario, this.ground, this.heart).map((hook): Proof => {
        const target = { ...hook, part: 'hook' } as const
        if (!hook.isOverruled) return this.prove(target, (start) => hook.finish(this.rehearsal, start))
        const because = SAME_WORDS(String(hook.path.at(-1)))
        return this.failed(target, 'unreachable', { because, through: null, at: null })
      }),
      ...this.endings(),
    ]
  }

  private plan(plan: Plan, path: Path): readonly Proof[] {
    const { id, from, heart } = plan
    const own = { part: 'own-plan', name: id, path, conditions: { ...NOTHING, after: from } } as const
    const borrowed = { part: 'borrowed-plan', name: id, path, conditions: NOTHING } as const
    const isAlive = heart === undefined || heart === this.heart
    return [
      ...(isAlive
        ? [this.prove({ ...own, isMet: isOwn(id) }, (start) => toOwnPlan(this.rehearsal, start, plan))]
        : []),
      this.prove({ ...borrowed, isMet: isBorrowed(id) }, (start) =>
        toBorrowedPlan(this.rehearsal, start, plan),
      ),
    ]
  }

  private endings(): readonly Proof[] {
    const { lang, slips, thin } = this.scenario
    const { plan, judgments, goodbye } = LINES[lang]
    const ending = (part: Part, path: Path, said: readonly string[], isMet: Goal) =>
      this.prove({ part, name: '', path, conditions: NOTHING, isMet }, (start) =>
        saying(this.rehearsal, start, said, isMet),
      )
    const verdicts = [...(slips.judgment ?? []), ...judgments]
    return [
      ending('thin-plan', [thin ? 'thin' : 'id'], plan, ({ state }) => state.plan?.kind === 'thin'),
      ending('no-plan', ['id'], [], ({ state }) => state.plan === null),
      ending('coachee-leaves', ['id'], verdicts, ({ leaves }) => leaves === 'left'),
      ending('goodbye', ['id'], [goodbye], ({ leaves }) => leaves === 'goodbye'),
    ]
  }

  /**
   * A level, where it is alive, and the hooks in its words: those fall when it opens, or before, where a guarded line
   * holds them too.
   */
  private level(ref: string, hooks: Readonly<Record<string, string>> = {}, path: Path): readonly Proof[] {
    const conditions = this.ground.levels.get(ref)
    if (!conditions) return []
    const shorter: Moment[] = []
    const isMet: Goal = ({ state }) => state.reached.has(ref)
    const level: Target = { part: 'level', name: ref, path, conditions, isMet }
    const watch = Object.keys(hooks).length > 0 ? (tried: Moment) => shorter.push(tried) : undefined
    const proof = this.prove(level, () => null, watch)
    const talk = this.talks.get(ref)
    return [
      proof,
      ...Object.entries(hooks).map(([words, thread]): Proof => {
        const hook = { part: 'hook', name: `${ref}: ${words}`, path: [...path, 'hooks', words] } as const
        if (!talk) return { ...proof, ...hook, through: proof.through ?? ref }
        const falls: Goal = ({ state }) =>
          state.hooks.some((one) => one.words === words && one.thread === thread)
        const sooner = shorter.find(({ reply }) => falls(reply))
        if (sooner) return this.reached(hook, shortened(this.rehearsal, sooner, falls))
        if (falls(talk.reply)) return this.reached(hook, talk)
        return this.failed(hook, 'unreachable', { because: SAME_WORDS(words), through: null, at: null })
      }),
    ]
  }

  /** `finish` goes on from a moment at which all that is needed has been said. */
  private prove(
    target: Target,
    finish: (start: Moment) => Moment | null,
    watch?: (tried: Moment) => void,
  ): Proof {
    const { part, name, conditions, isMet } = target
    const block = part === 'level' ? this.ground.blockOfLevel(name) : this.ground.blockOf(conditions)
    if (block) return this.failed(target, 'unreachable', block)
    const order = this.ground.orderTo(conditions)
    const most = this.rehearsal.tried + BOUNDS.tried
    const refs = part === 'level' ? [...order, name] : order
    const search: Search = opened(this.rehearsal, this.nearest(order), refs, most)
    if (!search.found) {
      const at = 'at' in search.stopped && search.stopped.at !== name ? search.stopped.at : null
      const because = stoppedIn(search, this.scenario)
      return this.failed(target, 'undecided', { because, through: at, at: null })
    }
    const there = isMet(search.found.reply) ? search.found : finish(search.found)
    if (!there) return this.failed(target, 'undecided', { because: NO_LINE, through: null, at: null })
    // A turn opens one level at most: where each line opened one that is needed, none can be left out.
    const isTight = there.length === refs.length + (part === 'own-plan' ? 1 : 0) && conditions !== NOTHING
    const shortest = isTight && !watch ? there : shortened(this.rehearsal, there, isMet, watch)
    if (part === 'level') this.talks.set(name, shortest)
    return this.reached(target, shortest)
  }

  /** The longest talk known to reach one of these levels; the opening where there is none. */
  private nearest(refs: readonly string[]): Moment {
    return refs.reduce<Moment>((best, ref) => {
      const talk = this.talks.get(ref)
      return talk && talk.length > best.length ? talk : best
    }, this.rehearsal.start)
  }

  private reached({ part, name, path }: Named, talk: Moment): Proof {
    const { heart, seed } = this
    const script = scriptOf(talk)
    return { part, name, path, heart, seed, verdict: 'reachable', script, because: null, through: null }
  }

  private failed({ part, name, path }: Named, verdict: 'unreachable' | 'undecided', block: Block): Proof {
    const { heart, seed } = this
    const { because, through, at } = block
    const list = part === 'own-plan' ? ['from'] : part === 'bait' ? ['after'] : ['needs', 'after']
    const condition = at === null ? [] : at === 'trust' ? ['needs', 'trust'] : [...list, at]
    return { part, name, path: [...path, ...condition], heart, seed, verdict, script: [], because, through }
  }
}

type Named = Pick<Target, 'part' | 'name' | 'path'>

const SAME_WORDS = (words: string): InBoth => ({
  nl: `"${words}" wijst verderop in het bestand naar een andere thread`,
  en: `"${words}" points to another thread further on in the file`,
})
const NO_LINE: InBoth = {
  nl: 'geen van de geprobeerde regels bracht het',
  en: 'none of the lines tried brought it',
}
