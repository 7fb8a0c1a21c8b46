import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { findDrift } from './find-drift.js'
import type { Expectation } from './judge.js'
import { pinnedSources, sourcesIn } from './sources.js'
import { writeFacts } from './write-facts.js'
import { needsWork, writeList, writeMarkdown } from './write-report.js'

try {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean' },
      markdown: { type: 'boolean' },
      check: { type: 'boolean' },
      write: { type: 'boolean' }
    }
  })
  const root = new URL('../../../', import.meta.url)
  const expectations = JSON.parse(readFileSync(new URL('../expectations.json', import.meta.url), 'utf8')) as Readonly<
    Record<string, Expectation>
  >
  const sources = [...pinnedSources(root), ...values.from.flatMap(sourcesIn)]
  const reports = await findDrift(root, sources, expectations)
  const write = values.json
    ? (found: typeof reports) => `${JSON.stringify(found, undefined, 2)}\n`
    : values.markdown
      ? writeMarkdown
      : writeList
  process.stdout.write(write(reports))
  if (values.write) {
    const toDo = await writeFacts(root, sources, reports)
    process.stderr.write(toDo.map((line) => `${line}\n`).join(''))
  }
  if (reports.some(({ failure }) => failure !== undefined) || (values.check && reports.some(needsWork))) {
    process.exitCode = 1
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
