import { outcomeOf } from './outcome.js'
import { samplesOf, usage } from './command-line.js'
import { renderOutcomes, summarise } from './table.js'

const samples = samplesOf(process.argv.slice(2))

if (samples._tag === 'Left') {
  console.error(`${samples.left}\n\n${usage}`)
  process.exitCode = 2
} else {
  const outcomes = samples.right.map(outcomeOf)
  console.log(renderOutcomes(outcomes, process.stdout.isTTY && process.env['NO_COLOR'] === undefined))
  console.log(`\n${summarise(outcomes)}`)
}
