// Two languages of one scenario tell of one person: the same threads, levels, hearts, conditions and plans.
import { LANGUAGES } from '../../moves/language.ts'
import { found } from '../../problem/found.ts'
import type { InBoth, Place, Problem } from '../../problem/problem.ts'
import type { Bone, Card } from '../card.ts'

const NAMES = { nl: { nl: 'Nederlands', en: 'Dutch' }, en: { nl: 'Engels', en: 'English' } } as const

/** `cards` in order of file; of two languages the later file is held against the earlier. */
export function translations(cards: readonly Card[]): readonly Problem[] {
  const families = new Map<string, Card[]>()
  for (const card of cards) {
    const name = `${folderOf(card.file)}/${card.id}`
    const family = families.get(name) ?? []
    families.set(name, family)
    if (family.every(({ lang }) => lang !== card.lang)) family.push(card)
  }
  const all = [...families.values()]
  const bilingual = new Set(all.flatMap(([first, second]) => (second ? [folderOf(first!.file)] : [])))
  return all.flatMap(([first, second]) => {
    if (second) return differences(second, first!)
    return bilingual.has(folderOf(first!.file)) ? [missing(first!)] : []
  })
}

function missing({ id, lang, place }: Card): Problem {
  const other = LANGUAGES.find((one) => one !== lang)!
  const words = { name: id, missing: NAMES[other], file: `${id}.${other}.yaml` }
  return found('check/translation-missing', place, words)
}

function differences(here: Card, there: Card): readonly Problem[] {
  const stale = (place: Place, difference: InBoth) =>
    found('check/translation-stale', place, { other: there.file, difference })
  const [ours, theirs] = [byName(here), byName(there)]
  const lacking = there.bones.filter(({ name }) => !ours.has(name) && !insideAnother(name, theirs, ours))
  return [
    ...lacking.map(({ name }) =>
      stale(name.startsWith('plan ') ? here.plans : here.threads, {
        nl: `hier ontbreekt ${name}`,
        en: `${name} is missing here`,
      }),
    ),
    ...here.bones.flatMap(({ name, place, marks }) => {
      const other = theirs.get(name)
      if (!other && insideAnother(name, ours, theirs)) return []
      if (!other) return [stale(place, { nl: `${name} staat alleen hier`, en: `${name} stands only here` })]
      if (other.marks === marks) return []
      const [one, two] = [marks || '-', other.marks || '-']
      return [
        stale(place, {
          nl: `${name} heeft hier ${one}, daar ${two}`,
          en: `${name} has ${one} here, ${two} there`,
        }),
      ]
    }),
  ]
}

type Bones = ReadonlyMap<string, Bone>

function byName({ bones }: Card): Bones {
  return new Map(bones.map((bone) => [bone.name, bone]))
}

/** A level of a thread that is not there either has been told with its thread. */
function insideAnother(name: string, bones: Bones, others: Bones): boolean {
  const around = name.replace(/\.\d+$/, '')
  return around !== name && bones.has(around) && !others.has(around)
}

function folderOf(file: string): string {
  return file.replace(/[^\\/]*$/, '')
}
