import { defineConfig } from 'vitest/config'

const source = {
  resolve: { conditions: ['@cloud-result/source'] },
  ssr: { resolve: { conditions: ['@cloud-result/source', 'node', 'import', 'default'] } }
}

// Turbo keeps the report of a task, so that .ci/run-tests.mjs also counts tests whose results come from the cache.
const isTask = process.env['TURBO_HASH'] !== undefined

export default defineConfig({
  test: {
    reporters: isTask ? ['default', 'json'] : ['default'],
    outputFile: { json: 'test-results/tests.json' },
    onConsoleLog: (log) => {
      throw new Error(`a test wrote to the console: ${log}`)
    },
    projects: [
      {
        ...source,
        test: {
          name: 'tests',
          // In a package, and at the root.
          include: ['test/**/*.test.ts', '{packages,tools}/*/test/**/*.test.ts'],
          sequence: { shuffle: true },
          testTimeout: 120_000
        }
      },
      {
        // Packs, installs and loads what would be published: needs a build, and the registry. See .ci/run.
        ...source,
        test: {
          name: 'artefacts',
          include: ['{packages,tools}/*/artefacts/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000
        }
      },
      {
        // Starts processes and a Redis server of its own; needs a build.
        ...source,
        test: {
          name: 'integration',
          include: ['{packages,tools}/*/integration/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      },
      {
        // Opens the built site in a browser: needs `docs:build`, and Chromium (CHROMIUM_PATH).
        ...source,
        test: {
          name: 'browser',
          include: ['{packages,tools}/*/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      }
    ]
  }
})
