// The rulebook for people and programs: the list of its rules, and one rule in full. Written from the rules themselves.
import type { Language } from '../moves/language.ts'
import type { Rule } from '../moves/rule.ts'
import { heading, type Look, row, widthOf } from './page.ts'
import { wrapped } from './wrap.ts'

export function rulesJson(rules: readonly Rule[]): string {
  const plainly = rules.map(({ finds, spares, ...rule }) => ({
    ...rule,
    finds: finds.source,
    spares: spares?.source ?? null,
  }))
  return `${JSON.stringify(plainly, null, 2)}\n`
}

/** Each rule with the first line it hears, under its language and label. */
export function rulesText(rules: readonly Rule[], look: Look): string {
  const { words, paint } = look
  const groups = new Map<string, Rule[]>()
  for (const rule of rules) {
    const title = `${words.menu.language[rule.lang]}: ${words.label[rule.label]}`
    groups.set(title, [...(groups.get(title) ?? []), rule])
  }
  return [...groups]
    .map(([title, group]) => {
      const lines = group.map((rule) => {
        const first = rule.hears[0]
        return `${rule.id}${first === undefined ? '' : `\n${paint.dim(wrapped(first, widthOf(look), '  '))}`}`
      })
      return `${heading(`${title} (${group.length})`, look)}\n${lines.join('\n')}\n`
    })
    .join('\n')
}

/** What it hears and what it leaves alone, why that matters, and where it comes from; `lang` is that of the reason. */
export function ruleText(rule: Rule, lang: Language, look: Look): string {
  const { words, paint } = look
  const own = words.rules
  return `${[
    heading(rule.id, look),
    wrapped(paint.label[rule.label](words.label[rule.label]), widthOf(look)),
    wrapped(rule.reason[lang], widthOf(look)),
    [...rule.hears.map((line, i) => row(i === 0 ? own.hears : '', line, look))].join('\n'),
    [...rule.ignores.map((line, i) => row(i === 0 ? own.ignores : '', line, look))].join('\n'),
    row(own.source, rule.source, look),
  ].join('\n\n')}\n`
}
