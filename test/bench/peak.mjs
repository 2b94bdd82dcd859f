// Loaded before a command that is measured: writes the most memory it held, in kilobytes, behind the file it is told.
import { appendFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const file = process.env.LAZY_COACH_PEAK
if (isMainThread && file)
  process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`))
