import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'

import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'

import { readSamples } from './sample.js'
import type { Sample } from './sample.js'
import { isVendorName, vendors } from './vendors.js'

/** How to call the demo. */
export const usage = `Usage: npm run demo                                     decode the vendors' sample bodies
       npm run demo -- <file> --status <status>         decode a body of yours

  --status <number>     the HTTP status the body came with (default 200)
  --vendor <name>       whose it is: ${Object.keys(vendors).join(', ')} (default: try all)
  --header <name:value> a header it came with; may be repeated`

/** Reads the command line into the answers to decode, or says what is wrong with it. */
export const samplesOf = (words: readonly string[]): Result<readonly Sample[], string> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        status: { type: 'string', default: '200' },
        vendor: { type: 'string', multiple: true, default: Object.keys(vendors) },
        header: { type: 'string', multiple: true, default: [] }
      }
    })
    const [file, ...more] = positionals
    if (file === undefined) return right(readSamples())
    if (more.length > 0) return left(`one file at a time, not ${positionals.length}`)
    if (!/^[1-9]\d\d$/.test(values.status)) return left(`${values.status} is no HTTP status`)
    const stranger = values.vendor.find((name) => !isVendorName(name))
    if (stranger !== undefined) return left(`there is no vendor ${stranger}`)
    const body = readFileSync(file, 'utf8')
    const headers = Object.fromEntries(values.header.map((header) => header.split(/:\s*(.*)/s, 2)))
    return right(
      values.vendor.filter(isVendorName).map((vendor) => ({
        vendor,
        title: basename(file),
        response: { status: Number(values.status), headers, body }
      }))
    )
  } catch (error) {
    return left(error instanceof Error ? error.message : String(error))
  }
}
