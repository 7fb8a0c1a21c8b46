import { parseArgs } from 'node:util'

import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'

import { readOperations } from './verify-live.js'
import type { VerifyOptions } from './verify-live.js'
import { vendorNames } from './vendors.js'

/** The help of the command. */
export const usage = `Usage: pnpm verify-live <vendor> [options]

  <vendor>             ${vendorNames.join(', ')}
  --region <region>    the region to call
  --only <operations>  names of read-only operations, joined by commas
  --endpoint <host>    another endpoint, such as that of the simulator
  --json               writes JSON instead of Markdown
  --out <file>         writes to a file instead of the standard output`

/** What the command line asks for. */
export interface CommandLine {
  readonly options: VerifyOptions
  readonly isJson: boolean
  readonly out: string | undefined
}

/** Reads the arguments of the command. The Left is a message about a wrong argument. */
export const readCommandLine = (commandArguments: readonly string[]): Result<CommandLine, string> => {
  try {
    const { positionals, values } = parseArgs({
      // npm and pnpm pass their own separator on.
      args: commandArguments.filter((argument) => argument !== '--'),
      allowPositionals: true,
      options: {
        region: { type: 'string' },
        only: { type: 'string' },
        endpoint: { type: 'string' },
        json: { type: 'boolean', default: false },
        out: { type: 'string' }
      }
    })
    const vendor = vendorNames.find((name) => name === positionals[0])
    if (vendor === undefined || positionals.length !== 1) return left(`name one vendor: ${vendorNames.join(', ')}`)
    const only = values.only?.split(',').map((name) => name.trim())
    const unknown = only?.find((name) => !readOperations(vendor).includes(name))
    if (unknown !== undefined) return left(`${vendor} has no read-only operation ${JSON.stringify(unknown)}`)
    const { endpoint, json, out, region } = values
    return right({ options: { vendor, region, only, endpoint }, isJson: json, out })
  } catch (error) {
    return left(error instanceof Error ? error.message : String(error))
  }
}
