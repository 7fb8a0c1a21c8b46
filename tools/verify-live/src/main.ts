import { writeFileSync } from 'node:fs'

import { readCommandLine, usage } from './command-line.js'
import { render } from './render.js'
import { exitCodeOf } from './report.js'
import { verifyLive } from './verify-live.js'

const read = readCommandLine(process.argv.slice(2))

if (read._tag === 'Left') {
  console.error(`${read.left}\n\n${usage}`)
  process.exitCode = 2
} else {
  const { isJson, options, out } = read.right
  try {
    const report = await verifyLive(options)
    const text = isJson ? `${JSON.stringify(report, undefined, 2)}\n` : render(report)
    if (out === undefined) process.stdout.write(text)
    else writeFileSync(out, text)
    process.exitCode = exitCodeOf(report)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  }
}
