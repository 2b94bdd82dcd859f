// What the name of a file tells before anyone opens it: a scenario, a pack's own page, an id and a language.
import { isLanguage, type Language } from '../moves/language.ts'

/** Whether a file of this name is a scenario: `.yaml` or `.yml`, but no pack's own page and nothing hidden. */
export function isScenarioName(name: string): boolean {
  return /\.ya?ml$/.test(name) && !/^(?:\.|pack\.ya?ml$)/.test(name)
}

/** Whether a file of this name, wherever it lies, is a pack's own page. */
export function isPageName(file: string): boolean {
  return /(?:^|[\\/])pack\.ya?ml$/.test(file)
}

/** Up to the last slash. */
export function folderOf(file: string): string {
  return file.replace(/[^\\/]*$/, '')
}

/** The id and language that a file's name promises: `under-target.nl.yaml`; null where it promises none. */
export function promisedBy(name: string): { readonly id: string; readonly lang: Language } | null {
  const parts = /^(.+)\.([a-z]{2})\.ya?ml$/.exec(name)
  return parts && isLanguage(parts[2]) ? { id: parts[1]!, lang: parts[2] } : null
}
