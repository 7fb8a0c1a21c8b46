import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'module', 'default'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts'],
    onConsoleLog: () => {
      throw new Error('a test wrote to the console')
    },
    sequence: { shuffle: true },
    testTimeout: 60_000
  }
})
