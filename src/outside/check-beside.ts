// One thread that stays warm and plays what was just saved, while this one listens to the next save.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Thoroughness } from '../pack/check.ts'
import type { Findings, Job } from '../pack/findings.ts'
import type { Batch, Done } from './check-threads.ts'

export interface ThreadBeside {
  /** In the order of asking. */
  findings(job: Job, thoroughness: Thoroughness): Promise<Findings>
  close(): Promise<void>
}

/** Where the program was not built there is no file to start a thread with: then it all happens in this one. */
export function threadBeside(): ThreadBeside {
  const program = fileURLToPath(new URL('./check-thread.js', import.meta.url))
  if (!existsSync(program))
    return {
      findings: async (job, thoroughness) => (await import('../pack/check.ts')).findingsOf(job, thoroughness),
      close: async () => {},
    }
  const worker = new Worker(program)
  const waiting: ((findings: Findings) => void)[] = []
  worker.on('message', ({ findings }: Done) => waiting.shift()?.(findings[0]!))
  return {
    findings: (job, thoroughness) =>
      new Promise((resolve) => {
        waiting.push(resolve)
        worker.postMessage({ jobs: [job], thoroughness } satisfies Batch)
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}
