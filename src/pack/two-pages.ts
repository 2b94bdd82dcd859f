// One folder has one page: of pack.yaml and pack.yml beside each other only the first is read.
import { found, startOf } from '../problem/found.ts'
import type { Problem } from '../problem/problem.ts'
import { folderOf, isPageName } from './names.ts'

/** Of each folder the page that counts; and a problem at every other. `files`: any, with their folders. */
export function pagesAmong(files: Iterable<string>): {
  readonly pages: ReadonlySet<string>
  readonly problems: readonly Problem[]
} {
  const first = new Map<string, string>()
  const problems: Problem[] = []
  for (const file of [...files].filter(isPageName).sort()) {
    const page = first.get(folderOf(file))
    if (page === undefined) first.set(folderOf(file), file)
    else problems.push(found('pack/two-pages', startOf(file), { page: nameOf(page), other: nameOf(file) }))
  }
  return { pages: new Set(first.values()), problems }
}

function nameOf(file: string): string {
  return file.slice(folderOf(file).length)
}
