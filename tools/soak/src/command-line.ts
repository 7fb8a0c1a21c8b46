import { parseArgs } from 'node:util'

import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'

import type { SoakOptions } from './soak.js'

/** How to call the soak. */
export const usage = `Usage: pnpm soak [--calls <number>] [--seed <text>]

  --calls <number>  how many calls to make (default 100000)
  --seed <text>     what all chance follows from (default soak)`

/** Reads the command line, or says what is wrong with it. */
export const optionsOf = (words: readonly string[]): Result<Pick<SoakOptions, 'calls' | 'seed'>, string> => {
  try {
    const { values } = parseArgs({
      // npm and pnpm hand their own separator on.
      args: words.filter((word) => word !== '--'),
      options: { calls: { type: 'string', default: '100000' }, seed: { type: 'string', default: 'soak' } }
    })
    const calls = Number(values.calls)
    return Number.isInteger(calls) && calls > 0
      ? right({ calls, seed: values.seed })
      : left(`${values.calls} is no number of calls`)
  } catch (error) {
    return left(error instanceof Error ? error.message : String(error))
  }
}
