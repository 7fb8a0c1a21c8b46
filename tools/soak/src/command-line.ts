import { parseArgs } from 'node:util'

import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'

import type { SoakOptions } from './soak.js'

/** The help of the command. */
export const usage = `Usage: pnpm soak [--calls <number>] [--seed <text>]

  --calls <number>  how many calls to make (default: 100000)
  --seed <text>     seed of all random values (default: soak)`

/** Reads the arguments of the command. The Left is a message about a wrong argument. */
export const readCommandLine = (
  commandArguments: readonly string[]
): Result<Pick<SoakOptions, 'calls' | 'seed'>, string> => {
  try {
    const { values } = parseArgs({
      // npm and pnpm pass their own separator on.
      args: commandArguments.filter((argument) => argument !== '--'),
      options: { calls: { type: 'string', default: '100000' }, seed: { type: 'string', default: 'soak' } }
    })
    const calls = Number(values.calls)
    return Number.isInteger(calls) && calls > 0
      ? right({ calls, seed: values.seed })
      : left(`--calls must be a positive integer, not ${values.calls}`)
  } catch (error) {
    return left(error instanceof Error ? error.message : String(error))
  }
}
