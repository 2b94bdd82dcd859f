// Two languages of one scenario tell of one person: the same threads, levels, hearts, conditions and plans.
import { LANGUAGES, type Language } from '../../moves/language.ts'
import { found } from '../../problem/found.ts'
import type { InBoth, Place, Problem } from '../../problem/problem.ts'
import type { Bone, Card } from '../card.ts'
import { folderOf, promisedBy } from '../names.ts'

export const LANGUAGE_NAMES = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
} as const

interface InPack extends Card {
  /** The languages that its pack promises; null where none does. */
  readonly promised: readonly Language[] | null
  /** Only there to be compared with. */
  readonly beside: boolean
}

/**
 * `cards` in order of file; of two languages the later file is held against the earlier, unless it is only there to be
 * compared with. `names`: of all files that lie there.
 */
export function translations(cards: readonly InPack[], names: ReadonlySet<string>): readonly Problem[] {
  const families = new Map<string, InPack[]>()
  for (const card of cards) {
    const name = `${folderOf(card.file)} ${card.id}`
    const family = families.get(name) ?? []
    families.set(name, family)
    if (family.every(({ lang }) => lang !== card.lang)) family.push(card)
  }
  const bilingual = foldersInBoth(names)
  return [...families.values()].flatMap((family) => {
    const [here, there] = [...family]
      .reverse()
      .sort((one, other) => Number(one.beside) - Number(other.beside))
    if (!here || here.beside) return []
    if (there) return differences(here, there)
    const folder = folderOf(here.file)
    const wanted = here.promised ?? (bilingual.has(folder) ? LANGUAGES : [])
    if (here.promised && !here.promised.includes(here.lang)) return []
    return wanted.flatMap((lang) => {
      const file = `${here.id}.${lang}.yaml`
      const there = names.has(`${folder}${file}`) || names.has(`${folder}${here.id}.${lang}.yml`)
      if (lang === here.lang || there) return []
      const words = { name: here.id, missing: LANGUAGE_NAMES[lang], file }
      return [found('check/translation-missing', here.place, words)]
    })
  })
}

/** The folders in which some scenario is there in two languages, by the names of the files. */
function foldersInBoth(names: ReadonlySet<string>): ReadonlySet<string> {
  const both = [...names].flatMap((file) => {
    const folder = folderOf(file)
    const promise = promisedBy(file.slice(folder.length))
    if (!promise) return []
    const others = LANGUAGES.filter((lang) => lang !== promise.lang)
    const pair = others.some((lang) =>
      ['yaml', 'yml'].some((end) => names.has(`${folder}${promise.id}.${lang}.${end}`)),
    )
    return pair ? [folder] : []
  })
  return new Set(both)
}

function differences(here: Card, there: Card): readonly Problem[] {
  const stale = (place: Place, difference: InBoth) =>
    found('check/translation-stale', place, { other: there.file, difference })
  const [ours, theirs] = [byName(here), byName(there)]
  const lacking = there.bones.filter(({ name }) => !ours.has(name) && !insideAnother(name, theirs, ours))
  return [
    ...lacking.map(({ name }) =>
      stale(placeFor(name, here), {
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

function placeFor(name: string, { threads, plans, baits }: Card): Place {
  if (name.startsWith('plan ')) return plans
  return name.startsWith('bait ') ? baits : threads
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
