// A thread that looks at scenarios: jobs come in, findings go out. The build makes a program of its own of this file.
import { parentPort } from 'node:worker_threads'
import { findingsOf } from '../pack/check.ts'
import type { Batch, Done } from './check-threads.ts'

parentPort?.on('message', async ({ jobs, thoroughness }: Batch) => {
  const findings = []
  for (const job of jobs) findings.push(await findingsOf(job, thoroughness))
  parentPort?.postMessage({ findings } satisfies Done)
})
