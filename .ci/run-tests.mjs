// Runs the tasks `types` and `test` of every package, or of those that the arguments select (`--affected`, `--filter=…`).
// The last line counts the tests, also those whose results turbo took from its cache.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'

import { countTests } from './count-tests.mjs'

const turboFile = createRequire(import.meta.url).resolve('turbo/bin/turbo')

// A result is valid for the Node that it was found on.
const environment = { ...process.env, CLOUD_RESULT_NODE: process.version }

const turbo = (words, stdio) =>
  spawnSync(process.execPath, [turboFile, 'run', ...words, ...process.argv.slice(2)], {
    env: environment,
    stdio,
    maxBuffer: Infinity
  })

const planned = turbo(['test', '--dry=json'], ['ignore', 'pipe', 'inherit'])
if (planned.status !== 0) process.exit(planned.status ?? 1)
const reports = JSON.parse(planned.stdout)
  .tasks.filter(({ task, command }) => task === 'test' && command !== '<NONEXISTENT>')
  .map(({ directory }) => `${directory}/test-results/tests.json`)
for (const report of reports) rmSync(report, { force: true })

const { status } = turbo(['types', 'test', '--continue'], 'inherit')

const missing = reports.filter((report) => !existsSync(report))
for (const report of missing) console.error(`${report} was not written.`)
console.log(`\n${countTests(reports.filter((report) => !missing.includes(report)))}`)
process.exitCode = missing.length > 0 ? 1 : (status ?? 1)
