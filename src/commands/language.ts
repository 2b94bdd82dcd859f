// Which language we speak to the person at the command line.
import { isLanguage, type Language } from '../moves/language.ts'

/** `--lang` wherever it stands, else the first of LC_ALL, LC_MESSAGES and LANG that says something; else English. */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const named = argv.flatMap((one, i) =>
    one === '--lang' ? [argv[i + 1]] : one.startsWith('--lang=') ? [one.slice('--lang='.length)] : [],
  )
  for (const lang of named) if (isLanguage(lang)) return lang
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^nl\b|^nl_/i.test(locale) ? 'nl' : 'en'
}
