// `rules` and `explain`: the rulebook, and one rule of it in full, or a code of the checker.
import type { Language } from '../moves/language.ts'
import { RULES } from '../moves/rulebook.ts'
import type { Outside } from '../outside/outside.ts'
import { CODES, isCode } from '../problem/codes.ts'
import { nearest } from '../problem/nearest.ts'
import { codeText } from '../report/code.ts'
import { widthOf } from '../report/page.ts'
import { plainLine } from '../report/plain.ts'
import { rulesJson, rulesText, ruleText } from '../report/rules.ts'
import { wrapped } from '../report/wrap.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { lookOf } from './look.ts'

export async function rules(
  options: { readonly json?: boolean; readonly lang?: Language },
  spoken: Language,
  outside: Outside,
): Promise<ExitCode> {
  const listed = RULES.filter((rule) => !options.lang || rule.lang === options.lang)
  const look = await lookOf(outside.out, spoken, outside)
  await outside.out.write(options.json ? rulesJson(listed) : rulesText(listed, look))
  return EXIT.fine
}

/** `id` as it stands in a cue, or in a message of the checker. What the weighed words say has no page of its own, but is explained. */
export async function explain(id: string, spoken: Language, outside: Outside): Promise<ExitCode> {
  const look = await lookOf(outside.out, spoken, outside)
  const own = look.words.rules
  const rule = RULES.find((one) => one.id === id)
  if (rule) await outside.out.write(ruleText(rule, spoken, look))
  else if (isCode(id)) await outside.out.write(codeText(id, spoken, look))
  else if (id.startsWith('model/')) await outside.out.write(`${wrapped(own.weighed, widthOf(look))}\n`)
  else {
    const meant = nearest(id, [...Object.keys(CODES), ...RULES.map((one) => one.id)])
    await outside.err.write(`${own.unknown(plainLine(id), meant)}\n`)
    return EXIT.wrongCommand
  }
  return EXIT.fine
}
