// Two languages of one scenario tell of one person: the same threads, levels, hearts, conditions and plans.
import { LANGUAGES } from '../../moves/language.ts'
import { found } from '../../problem/found.ts'
import type { InBoth, Problem } from '../../problem/problem.ts'
import type { Path } from '../../scenario/grow.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Check, Checked } from '../check.ts'

const NAMES = { nl: { nl: 'Nederlands', en: 'Dutch' }, en: { nl: 'Engels', en: 'English' } } as const

export const translations: Check = (scenarios) => {
  const families = new Map<string, Checked[]>()
  for (const one of scenarios) {
    const name = `${folderOf(one.file)}/${one.scenario.id}`
    const family = families.get(name) ?? []
    families.set(name, family)
    if (family.every(({ scenario }) => scenario.lang !== one.scenario.lang)) family.push(one)
  }
  const all = [...families.values()]
  const bilingual = new Set(all.flatMap(([first, second]) => (second ? [folderOf(first!.file)] : [])))
  return all.flatMap(([first, second]) => {
    if (second) return differences(second, first!)
    return bilingual.has(folderOf(first!.file)) ? [missing(first!)] : []
  })
}

function missing({ scenario, tree }: Checked): Problem {
  const lang = LANGUAGES.find((one) => one !== scenario.lang)!
  const words = { name: scenario.id, missing: NAMES[lang], file: `${scenario.id}.${lang}.yaml` }
  return found('check/translation-missing', tree.placeOf(['id'], 'value'), words)
}

function differences(here: Checked, there: Checked): readonly Problem[] {
  const stale = (path: Path, part: 'key' | 'value', difference: InBoth) =>
    found('check/translation-stale', here.tree.placeOf(path, part), { other: there.file, difference })
  const bones = skeleton(there.scenario)
  const ours = skeleton(here.scenario)
  const lacking = [...bones.keys()].filter((name) => !ours.has(name) && !insideAnother(name, bones, ours))
  return [
    ...lacking.map((name) =>
      stale([bones.get(name)!.path[0]!], 'key', {
        nl: `hier ontbreekt ${name}`,
        en: `${name} is missing here`,
      }),
    ),
    ...[...ours].flatMap(([name, { path, marks }]) => {
      const other = bones.get(name)
      if (!other && insideAnother(name, ours, bones)) return []
      if (!other)
        return [stale(path, 'value', { nl: `${name} staat alleen hier`, en: `${name} stands only here` })]
      if (other.marks === marks) return []
      const [one, two] = [marks || '-', other.marks || '-']
      return [
        stale(path, 'value', {
          nl: `${name} heeft hier ${one}, daar ${two}`,
          en: `${name} has ${one} here, ${two} there`,
        }),
      ]
    }),
  ]
}

/** A level of a thread that is not there either has been told with its thread. */
function insideAnother(name: string, bones: Bones, others: Bones): boolean {
  const around = name.replace(/\.\d+$/, '')
  return around !== name && bones.has(around) && !others.has(around)
}

type Bones = ReadonlyMap<string, { readonly path: Path; readonly marks: string }>

/** The parts that translations share by name, each with the marks that must be alike. */
function skeleton({ threads, plans }: Scenario): Bones {
  const bones = new Map<string, { path: Path; marks: string }>()
  threads.forEach(({ id, levels }, t) => {
    bones.set(`thread ${id}`, { path: ['threads', t, 'id'], marks: '' })
    levels.forEach(({ heart, needs, hooks }, l) => {
      const marks = [
        heart && `heart ${heart}`,
        needs?.trust !== undefined && `trust ${needs.trust}`,
        needs?.after?.length && `after ${[...needs.after].sort().join(' ')}`,
        hooks && `hooks ${[...new Set(Object.values(hooks))].sort().join(' ')}`,
      ]
      bones.set(`thread ${id}.${l + 1}`, { path: ['threads', t, 'levels', l, 'says'], marks: joined(marks) })
    })
  })
  plans.forEach(({ id, from, heart }, p) => {
    const marks = [heart && `heart ${heart}`, `from ${[...from].sort().join(' ')}`]
    bones.set(`plan ${id}`, { path: ['plans', p, 'id'], marks: joined(marks) })
  })
  return bones
}

function joined(marks: readonly (string | number | false | undefined)[]): string {
  return marks.filter(Boolean).join(', ')
}

function folderOf(file: string): string {
  return file.replace(/[^\\/]*$/, '')
}
