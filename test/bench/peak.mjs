// Loaded before a command that is measured: writes what it took of memory, in kilobytes, and of the cores, in microseconds.
import { appendFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const file = process.env.LAZY_COACH_PEAK
if (isMainThread && file)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    appendFileSync(file, `${maxRSS} ${userCPUTime + systemCPUTime}\n`)
  })
