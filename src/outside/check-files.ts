// The files of packs in, what is wrong with each of them out: from the cache what is known, from threads what is not.
import type { Thoroughness } from '../pack/check.ts'
import type { Findings, Job } from '../pack/findings.ts'
import type { InPack } from '../pack/together.ts'
import type { Problem } from '../problem/problem.ts'
import type { CheckCache } from './check-cache.ts'
import { findingsOfAll } from './check-threads.ts'
import type { PackFile } from './packs.ts'

/** In the order of the files, among which are the pages of their packs. `unkept`: why nothing new could be kept. */
export async function findingsOfFiles(
  files: readonly PackFile[],
  thoroughness: Thoroughness,
  { cache, workers }: { readonly cache: CheckCache | null; readonly workers?: number },
): Promise<{ readonly findings: readonly InPack[]; readonly unkept: readonly Problem[] }> {
  const pages = new Map(files.map((one) => [one.file, one]))
  const jobs = files.map((source): Job => {
    const page = source.page === null ? null : (pages.get(source.page) ?? null)
    return { source: bare(source), page: page && bare(page), beside: source.beside }
  })
  const known = jobs.map((job) => cache?.get(job, thoroughness) ?? null)
  const unknown = jobs.filter((_, i) => known[i] === null)
  const keep = (job: Job, findings: Findings) => cache?.put(job, thoroughness, findings)
  const found = unknown.length > 0 ? await findingsOfAll(unknown, thoroughness, keep, workers) : []
  const fresh = new Map(unknown.map((job, i) => [job, found[i]!]))
  const saved = await cache?.save()
  return {
    findings: files.map(({ page, beside }, i) => ({
      ...(known[i] ?? fresh.get(jobs[i]!)!),
      pack: page,
      beside,
    })),
    unkept: saved?.problems ?? [],
  }
}

function bare({ file, text }: PackFile) {
  return { file, text }
}
