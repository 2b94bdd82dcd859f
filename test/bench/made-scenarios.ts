// Makes scenarios to measure with: each different, 150 lines, four threads of three levels, a plan and two tests.
import { numberFrom } from '../../src/coachee/chance.ts'

const NAMES =
  'Ada Bram Cleo Dirk Esme Finn Gwen Hugo Iris Jago Kit Lena Milo Nora Otis Pia Quinn Rosa Sven Tess'
const TOWNS =
  'Ashby Brixham Corby Dunster Elgin Frome Gosport Hexham Ilkley Jarrow Kelso Ludlow Malton Neath Oban'
const FIRMS =
  'Abbot Birch Cragg Dorn Elder Farrow Gantry Heron Ingle Jupp Keel Larch Mast Nettle Orchard Pike'
const MONTHS = 'January February March April May June July August September October November December'
const THINGS =
  'valve pump label tyre bearing cable hinge filter gasket bracket nozzle pallet ribbon sensor spindle'
const SUBJECTS =
  'prices quotes visits invoices contracts complaints bonus forecast stock deliveries samples tenders portal leads mileage rota catalogue warehouse payroll exhibitions'
const DONE = 'dropped dodged buried postponed rushed mislaid shelved blamed skipped padded'
const SIGNS =
  'on a Friday;after hours;behind the shed;before the kettle;over the fence;past the gate;under the desk'

const list = (words: string) => words.split(/[ ;](?=\S)/)

/** `lines` long, the same for the same number; `id` is its name without language and ending. */
export function madeScenario(nth: number, lines = 150): { readonly id: string; readonly text: string } {
  let drawn = 0
  const pick = <T>(from: readonly T[]): T => from[numberFrom(nth, `draw ${drawn++}`) % from.length]!
  const several = <T>(from: readonly T[], count: number): T[] => {
    const rest = [...from]
    return Array.from({ length: count }, () => rest.splice(rest.indexOf(pick(rest)), 1)[0]!)
  }
  const subjects = several(list(SUBJECTS), 4)
  const signs = several(SIGNS.split(';'), 4)
  const [name, other, third] = several(list(NAMES), 3) as [string, string, string]
  const [town, elsewhere] = several(list(TOWNS), 2) as [string, string]
  const [firm, rival] = several(list(FIRMS), 2) as [string, string]
  const thing = pick(list(THINGS))
  const id = `made-${nth}`
  const month = () => pick(list(MONTHS))

  const thread = (subject: string, t: number) => {
    const sign = signs[t]!
    const next = subjects[(t + 1) % subjects.length]!
    const [did, again] = several(list(DONE), 2) as [string, string]
    return [
      `  - id: ${subject}`,
      `    subject: the ${subject}`,
      `    hears: ["${subject}", "${subject.slice(0, -1)}*", "${firm} ${subject}"]`,
      '    ask:',
      `      - "How do you look at the ${subject} yourself?"`,
      `      - "What happened with the ${subject} at ${firm}?"`,
      `      - "What makes the ${subject} so hard for you, since ${month()}?"`,
      '    levels:',
      '      - says:',
      `          - "The ${subject}? ${other} does half of that ${sign}. Fine, mostly."`,
      `          - "Fine, the ${subject}. Some of it ${sign}, with ${other}, that's all."`,
      `        hooks: { "${sign}": ${next} }`,
      `      - needs: { trust: ${33 + (numberFrom(nth, subject) % 5)} }`,
      '        says:',
      `          - "At ${firm} in ${town} I ${did} it. The whole ${thing} order, and I told ${third} it was the weather."`,
      `          - "I ${did} the ${thing} order for ${firm}. ${third} thinks it was the weather in ${town}, and I let that stand."`,
      '        guarded:',
      `          - "Nothing special. It went as it goes in ${month()}."`,
      '      - needs: { trust: 44 }',
      '        says:',
      `          - "Since ${month()} I sit in the car outside ${rival} for ten minutes. I ${again} two of those, and I have told nobody."`,
      `          - "It took me ten minutes outside ${rival} to open the door. That's how I ${again} it, and nobody here knows that."`,
    ]
  }
  const first = subjects[0]!
  const second = subjects[1]!
  const head = [
    'format: 1',
    `id: ${id}`,
    'lang: en',
    `title: "${name} and the ${first}"`,
    `summary: "${name} sells every ${thing} in ${town} but talks about none of it."`,
    `difficulty: ${1 + (nth % 3)}`,
    `turns: ${24 + (nth % 12)}`,
    `persona: ${pick(['guarded', 'bravado', 'agreeable', 'resigned'])}`,
    'brief:',
    `  coach: "${name} covers ${town} and ${elsewhere}. The ${first} have slipped since ${month()}."`,
    `  coachee: "You are ${name}. You know about ${firm}, and you wait until somebody really asks."`,
    `coachee: { name: ${name}, age: ${25 + (nth % 35)}, role: rep for ${thing}s, trust: ${30 + (nth % 9)}, ownership: ${30 + (nth % 7)} }`,
    'opening:',
    `  - "Morning. You wanted to see me, ${other} said."`,
    `  - "${other} said you wanted a word."`,
  ]
  const tail = [
    'baits:',
    `  - { says: ["What would you do about ${rival}, then?"], after: [${first}.1] }`,
    'plans:',
    `  - id: ring-${firm.toLowerCase()}`,
    `    from: [${first}.3, ${second}.3]`,
    `    hears: ["ring ${firm}", "call ${firm}", "${firm.toLowerCase()} first"]`,
    `    says: ["I'll ring ${firm} on Monday and tell them about the ${thing}s myself, before ${third} hears it from ${town}."]`,
    `    commits: { who: ["${firm}. And ${third}."], when: ["Monday, before nine."] }`,
    'thin:',
    `  - "I'll try a bit harder with the ${first}."`,
    `  - "I'll have a look at the ${first}, fine."`,
    'tests:',
    `  - name: asks on about the ${first}`,
    '    talk:',
    `      - { say: "How do you look at the ${first} yourself?", expect: { label: open, thread: ${first}, level: 1 } }`,
    `      - { say: "What happened with the ${first} at ${firm}?", expect: { thread: ${first}, level: 2 } }`,
    `      - { say: "What makes the ${first} so hard for you?", expect: { thread: ${first}, level: 3 } }`,
    `      - How do you look at the ${second} yourself?`,
    `      - What happened with the ${second} at ${firm}?`,
    `      - What makes the ${second} so hard for you?`,
    '      - What do you want to do differently yourself?',
    `    ends: { plan: own, id: ring-${firm.toLowerCase()} }`,
    '  - name: tells what to do',
    '    talk:',
    `      - { say: "You should ring ${firm}.", expect: { label: tip } }`,
    '    ends: { plan: borrowed }',
  ]
  const body = ['threads:', ...subjects.flatMap(thread)]
  const facts: string[] = []
  for (let left = lines - head.length - body.length - tail.length - 1; left > 1; left -= 2) {
    const nthFact = facts.length / 2
    const firms = list(FIRMS)
    const one = [firms[nthFact % firms.length], Math.floor(nthFact / firms.length) || ''].join(' ').trim()
    facts.push(`  - hears: ["how far is ${one}"]`, `    answer: "${3 + (numberFrom(nth, one) % 60)} miles."`)
  }
  const whole = [...head, 'facts:', ...facts, ...body, ...tail]
  const all = whole.length < lines ? ['# Made to be measured.', ...whole] : whole
  return { id, text: `${all.join('\n')}\n` }
}
