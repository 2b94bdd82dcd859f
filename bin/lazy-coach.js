#!/usr/bin/env node
// Hands argv and the outside world to commands/main.
const { run } = await import('../dist/main.js').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  process.stderr.write('lazy-coach is not built yet. Run: npm ci\n')
  process.exit(2)
})
await run()
