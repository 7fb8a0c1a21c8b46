#!/usr/bin/env node
import { readCommandLine, usage } from './command-line.js'
import { startSimulator } from './start-simulator.js'
import { startupMessage } from './startup-message.js'

const command = await readCommandLine(process.argv.slice(2))

if (command._tag === 'Left') {
  console.error(`${command.left}\n\n${usage}`)
  process.exitCode = 2
} else if (command.right === 'help') {
  console.log(usage)
} else {
  try {
    const simulator = await startSimulator(command.right)
    console.log(startupMessage(simulator))
    const stop = (): void => void simulator.close()
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  } catch (error) {
    console.error(`The servers could not be started: ${(error as Error).message}`)
    process.exitCode = 1
  }
}
