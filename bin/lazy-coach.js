#!/usr/bin/env node
// Hands argv and the outside world to commands/main.
import { setFlagsFromString } from 'node:v8'

// The rules are large patterns: making one for V8's interpreter first takes longer than making the fast one at once.
setFlagsFromString('--no-regexp-tier-up')
// A short run spends a quarter of its time on optimizing what it hardly uses any more: six times as late is soon enough.
setFlagsFromString('--interrupt-budget=400000')
const { run } = await import('../dist/main.js').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  process.stderr.write('lazy-coach is not built yet. Run: npm ci\n')
  process.exit(2)
})
await run()
