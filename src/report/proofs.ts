// What is proven to be reachable, and the scripts that get there, as text to read and as data for other programs.
import type { Language } from '../moves/language.ts'
import type { Proof } from '../pack/reach/proof.ts'
import { nameOf } from '../pack/reach/words.ts'
import { plainLine } from './plain.ts'
import { wrapped } from './wrap.ts'

export interface ProofsOfFile {
  readonly file: string
  readonly proofs: readonly Proof[]
}

const WORDS = {
  nl: {
    heart: (name: string) => `hart ${name}, `,
    count: (reached: number, all: number) => `${reached} van ${all} bereikt`,
    unreachable: 'niet te bereiken',
    undecided: 'niet bewezen',
    silence: '(stilte)',
    nothing: '(zonder een woord)',
  },
  en: {
    heart: (name: string) => `heart ${name}, `,
    count: (reached: number, all: number) => `${reached} of ${all} reached`,
    unreachable: 'cannot be reached',
    undecided: 'not proven',
    silence: '(silence)',
    nothing: '(without a word)',
  },
} as const

/** A block for each heart of each file; what one script reaches stands above it together. Empty where there are none. */
export function proofsText(files: readonly ProofsOfFile[], lang: Language, width: number): string {
  return files
    .flatMap(({ file, proofs }) => hearts(proofs).map((own) => block(file, own, lang, width)))
    .join('')
}

function hearts(proofs: readonly Proof[]): readonly (readonly Proof[])[] {
  const groups = new Map<string | null, Proof[]>()
  for (const proof of proofs) groups.set(proof.heart, [...(groups.get(proof.heart) ?? []), proof])
  return [...groups.values()]
}

function block(file: string, proofs: readonly Proof[], lang: Language, width: number): string {
  const words = WORDS[lang]
  const { heart, seed } = proofs[0]!
  const reached = proofs.filter(({ verdict }) => verdict === 'reachable').length
  const where = `${heart === null ? '' : words.heart(heart)}--seed ${seed}`
  const lines = [`\n${plainLine(file)}: ${where}, ${words.count(reached, proofs.length)}`]
  for (const same of together(proofs)) {
    const { verdict, script, because } = same[0]!
    const names = same.map((proof) => nameOf(proof)[lang]).join(', ')
    const why = verdict === 'reachable' ? '' : `: ${words[verdict]}, ${because?.[lang]}`
    lines.push(wrapped(plainLine(`${names}${why}`), width, '  '))
    const said = script.length === 0 && verdict === 'reachable' ? [words.nothing] : script
    for (const line of said) lines.push(wrapped(plainLine(line || words.silence), width, '    '))
  }
  return `${lines.join('\n')}\n`
}

/** Neighbours that one script reaches; what was not reached stands alone. */
function together(proofs: readonly Proof[]): readonly (readonly Proof[])[] {
  const groups: Proof[][] = []
  for (const proof of proofs) {
    const last = groups.at(-1)
    const [first] = last ?? []
    const isSame =
      first?.verdict === 'reachable' &&
      proof.verdict === 'reachable' &&
      first.script.join('\n') === proof.script.join('\n')
    if (last && isSame) last.push(proof)
    else groups.push([proof])
  }
  return groups
}

/** One object for each proof; `script` is what `drill --script` plays, with this seed. */
export function proofsData(files: readonly ProofsOfFile[], lang: Language): readonly object[] {
  return files.flatMap(({ file, proofs }) =>
    proofs.map(({ part, name, heart, seed, verdict, script, because }) => ({
      file,
      part,
      name,
      heart,
      seed,
      verdict,
      ...(verdict === 'reachable' ? { script } : { because: because?.[lang] }),
    })),
  )
}
