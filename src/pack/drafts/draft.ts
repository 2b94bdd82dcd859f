// A first scenario around a rep: text that passes every check and can be played at once.
import type { Language } from '../../moves/language.ts'
import { PERSONAS, type PersonaName } from '../../scenario/answers.ts'
import { BONES } from './bones.ts'
import { ownWords } from './own-words.ts'
import type { Rep } from './rep.ts'

export interface Draft {
  readonly id: string
  readonly lang: Language
  readonly persona: PersonaName
  readonly rep: Rep
  /** Where an editor finds the JSON Schema, seen from the scenario. */
  readonly schema: string
}

/** Three threads of two levels, one plan and one test. The text ends in a newline. */
export function draftText({ id, lang, persona, rep, schema }: Draft): string {
  const bones = BONES[lang]
  const { story, habit, price } = bones
  const [shows, under, costs, plan] = [rep.shows, rep.under, rep.costs, rep.plan].map(asSentence)
  const first = rep.name.trim().split(/\s+/)[0]!
  const taken = [bones.talk, story.hears, habit.hears, price.hears, story.hook, story.deeperHook].flat()
  const known = [...taken, habit.hook, habit.afterHook, price.hook, price.ask].join(' ')
  const showsWords = ownWords(shows!, lang, known)
  const underWords = ownWords(under!, lang, `${known} ${shows}`)
  const costsWords = ownWords(costs!, lang, `${known} ${shows} ${under}`)
  const planWords = ownWords(plan!, lang, known)
  const others = PERSONAS.filter((one) => one !== persona).join(', ')
  return `# yaml-language-server: $schema=${schema}
# ${bones.first(oneLine(rep.name), `lazy-coach check ${id}.${lang}.yaml`)}
format: 1
id: ${id}
lang: ${lang}
title: ${value(rep.name)}
summary: ${quoted(bones.summary(first))}
persona: ${persona} # ${bones.persona}${others}
brief: { coach: ${quoted(`${rep.name}, ${rep.role}. ${rep.knows}`)} }
coachee: { name: ${value(rep.name)}, role: ${value(rep.role)}, trust: 40, ownership: 40 } # ${bones.mood}
threads:
  - id: ${story.id} # ${story.about}
    hears: ${list([...story.hears, ...showsWords])}
    ask: ${list([story.ask])}
    levels:
      - { says: ${quoted(`${shows} ${story.after}`)}, hooks: { ${story.hook}: ${story.id} } }
      - { says: ${quoted(story.deeper)}, hooks: { ${story.deeperHook}: ${habit.id} } }
  - id: ${habit.id} # ${habit.about}
    hears: ${list([...habit.hears, ...underWords])}
    ask: ${list([habit.ask])}
    levels:
      - { says: ${quoted(habit.shield)}, hooks: { ${habit.hook}: ${habit.id} }, further: ${quoted(habit.further)}, needs: { trust: 45 } }
      - { says: ${quoted(`${under} ${habit.after}`)}, hooks: { ${habit.afterHook}: ${price.id} }, needs: { trust: 50 } }
  - id: ${price.id} # ${price.about}
    hears: ${list([...price.hears, ...costsWords])}
    ask: ${list([price.ask])}
    levels:
      - { says: ${quoted(price.shield)}, hooks: { ${price.hook}: ${price.id} }, further: ${quoted(price.further)}, needs: { trust: 50 } }
      - { says: ${quoted(costs!)}, needs: { trust: 55 } }
plans:
  - id: ${bones.planId}
    from: [${habit.id}.2, ${price.id}.2] # ${bones.plan}
    hears: ${list(planWords.length > 0 ? planWords : [plan!])}
    says: ${quoted(plan!)}
tests: # ${bones.test}
  - name: ${bones.testName}
    talk:
${bones.talk.map((line) => `      - ${quoted(line)}\n`).join('')}    ends: { plan: own }
`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** With a full stop where nothing ends it, so that another sentence may follow. */
function asSentence(text: string): string {
  const line = oneLine(text)
  return /[.!?…]["'’”)*]*$/.test(line) ? line : `${line}.`
}

/** Double quotes with JSON's escapes are YAML too, whatever stands between them. */
function quoted(text: string): string {
  return JSON.stringify(oneLine(text))
}

/** Without quotes where nothing in it means anything to YAML. */
function value(text: string): string {
  const line = oneLine(text)
  const bare = /^\p{L}[\p{L}\p{N}'’ .-]*$/u.test(line) && !/^(?:true|false|null|~)$/i.test(line)
  return bare ? line : quoted(line)
}

function list(items: readonly string[]): string {
  return `[${items.map((item) => (/^[\p{L}\p{N} *'’-]+$/u.test(item) && !item.startsWith('*') ? item : quoted(item))).join(', ')}]`
}
