// Where the tests are; whole drills in a pseudo-terminal need longer than vitest's five seconds.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
