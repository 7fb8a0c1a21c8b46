import { readCommandLine, usage } from './command-line.js'
import { problemsOf } from './problems.js'
import { render } from './render.js'
import { soak } from './soak.js'

const options = readCommandLine(process.argv.slice(2))

if (options._tag === 'Left') {
  console.error(`${options.left}\n\n${usage}`)
  process.exitCode = 2
} else {
  const { calls, seed } = options.right
  const limitMs = 60_000 + 8 * calls
  // Unreferenced, so that the process must end by itself.
  setTimeout(() => {
    console.error(`Not finished within ${limitMs / 1_000} s`)
    process.exit(1)
  }, limitMs).unref()
  const onRound = (made: number): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${made.toLocaleString('en-US')} calls`)
  }
  const report = await soak({ calls, seed, onRound })
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  console.log(render(report))
  process.exitCode = problemsOf(report).length === 0 ? 0 : 1
}
