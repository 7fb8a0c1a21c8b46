import { inspect } from 'node:util'

import { systemClock } from '@cloud-result/client'
import { startSimulator } from '@cloud-result/simulator'
import type { ProductName } from '@cloud-result/simulator'

import { parseCommandLine, usage } from './command-line.js'
import { callLive } from './live.js'
import { outcomeOf } from './outcome.js'
import type { Sample } from './sample.js'
import { renderOutcomes, summarise } from './table.js'
import { exampleHeading, renderExample } from './example-table.js'
import { runExamples } from './run-examples.js'

const showBodies = (samples: readonly Sample[]): void => {
  const outcomes = samples.map(outcomeOf)
  console.log(renderOutcomes(outcomes, process.stdout.isTTY && process.env['NO_COLOR'] === undefined))
  console.log(`\n${summarise(outcomes)}`)
}

const command = parseCommandLine(process.argv.slice(2))

if (command._tag === 'Left') {
  console.error(`${command.left}\n\n${usage}`)
  process.exitCode = 2
} else if (command.right._tag === 'Live') {
  const result = await callLive(command.right.vendor)
  console.log(inspect(result, { depth: 8, colors: process.stdout.isTTY }))
  process.exitCode = result._tag === 'Right' ? 0 : 1
} else {
  showBodies(command.right.samples)
  if (command.right._tag === 'Demo') {
    console.log(`\nCalls to the four vendors, simulated on this machine\n\n${exampleHeading}`)
    const simulator = await startSimulator({ seed: 'demo', transitionMs: 400 })
    const connectionTo = (product: ProductName) => ({ endpoint: simulator.endpoints[product] })
    const environment = { simulator, connectionTo, clock: systemClock }
    const examples = await runExamples(environment, (example) => console.log(renderExample(example))).finally(
      simulator.close
    )
    const failed = examples.filter(({ category }) => category !== '').length
    console.log(`\n${examples.length} calls: ${examples.length - failed} Right, ${failed} Left.`)
  }
}
