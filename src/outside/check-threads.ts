// Many scenarios looked at by several threads at once. What they find does not depend on how many there are.
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { Thoroughness } from '../pack/check.ts'
import type { Findings, Job } from '../pack/findings.ts'

/** What goes to a thread. */
export interface Batch {
  readonly jobs: readonly Job[]
  readonly thoroughness: Thoroughness
}

/** What comes back, in the order of the jobs. */
export interface Done {
  readonly findings: readonly Findings[]
}

/** Starting a thread takes as long as looking at some scenarios. */
const WORTH_A_THREAD = 8

/** At most so many go out at once, so that no thread is left with a long list while the others are idle. */
const LARGEST_BATCH = 16

/**
 * Megabytes for what is thrown away at once, of which a thread makes much. With bots and proofs more of it only makes the
 * process larger; without them there is room for it, and it saves a tenth of the time.
 */
const YOUNG = 16
const YOUNG_QUICK = 48

/** Per cent by which what is kept may grow before it is cleared: left to itself V8 lets it grow fourfold. */
const GROWTH = 40

/**
 * In the order of the jobs; `keepOne` hears of each as it comes, while the other threads work on. `threads`: how many may
 * work at once, this one included; left out, what the machine has.
 */
export async function findingsOfAll(
  jobs: readonly Job[],
  thoroughness: Thoroughness,
  keepOne: (job: Job, findings: Findings) => void,
  threads: number = Math.min(availableParallelism(), Math.ceil(jobs.length / WORTH_A_THREAD)),
): Promise<readonly Findings[]> {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
  const found: Findings[] = new Array(jobs.length)
  const program = fileURLToPath(new URL('./check-thread.js', import.meta.url))
  const others = existsSync(program) ? Math.min(threads, jobs.length) - 1 : 0
  let next = 0
  const take = () => {
    const from = next
    const fair = Math.ceil((jobs.length - from) / (2 * (others + 1)))
    next = Math.min(jobs.length, from + Math.min(LARGEST_BATCH, fair))
    return { from, jobs: jobs.slice(from, next) }
  }
  const keep = (from: number, findings: readonly Findings[]) => {
    for (const [i, one] of findings.entries()) {
      found[from + i] = one
      keepOne(jobs[from + i]!, one)
    }
  }
  const young = thoroughness.quick ? YOUNG_QUICK : YOUNG
  const elsewhere = Array.from({ length: Math.max(0, others) }, async () => {
    const worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: young } })
    try {
      for (let batch = take(); batch.jobs.length > 0; batch = take())
        keep(batch.from, await answerOf(worker, { jobs: batch.jobs, thoroughness }))
    } finally {
      await worker.terminate()
    }
  })
  const here = async () => {
    const { findingsOf } = await import('../pack/check.ts')
    while (next < jobs.length) {
      const job = jobs[next]!
      const from = next++
      keep(from, [await findingsOf(job, thoroughness)])
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  await Promise.all([here(), ...elsewhere])
  return found
}

/** Rejects where the thread breaks, which is our bug. */
function answerOf(worker: Worker, batch: Batch): Promise<readonly Findings[]> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners()
    worker.once('message', ({ findings }: Done) => resolve(findings))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`a thread ended with ${code}`)))
    worker.postMessage(batch)
  })
}
