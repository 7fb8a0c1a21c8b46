import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'

import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'

import { readSamples } from './sample.js'
import type { Sample } from './sample.js'
import { isVendorName, vendors } from './vendors.js'
import type { VendorName } from './vendors.js'

/** What the command line asks for. */
export type Command =
  | { readonly _tag: 'Demo'; readonly samples: readonly Sample[] }
  | { readonly _tag: 'Bodies'; readonly samples: readonly Sample[] }
  | { readonly _tag: 'Live'; readonly vendor: VendorName }

/** The usage text of the demo. */
export const usage = `Usage: npm run demo                                  decode sample bodies, then call a simulator
       npm run demo -- <file> --status <status>      decode a body of your own
       npm run demo -- --live <vendor>               make one read-only call to the real cloud

  --live <vendor>       uses the credentials in the environment; region: CLOUD_REGION

  --status <number>     the HTTP status of the response (default 200)
  --vendor <name>       ${Object.keys(vendors).join(', ')} (default: all of them)
  --header <name:value> a header of the response; may be repeated`

/** Reads the command line, or says what is wrong with it. */
export const parseCommandLine = (words: readonly string[]): Result<Command, string> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        live: { type: 'string' },
        status: { type: 'string', default: '200' },
        vendor: { type: 'string', multiple: true, default: Object.keys(vendors) },
        header: { type: 'string', multiple: true, default: [] }
      }
    })
    const [file, ...more] = positionals
    if (values.live !== undefined) {
      return isVendorName(values.live) && file === undefined
        ? right({ _tag: 'Live', vendor: values.live })
        : left(`--live takes one of ${Object.keys(vendors).join(', ')}, and no file`)
    }
    if (file === undefined) return right({ _tag: 'Demo', samples: readSamples() })
    if (more.length > 0) return left(`expected one file, got ${positionals.length}`)
    if (!/^[1-9]\d\d$/.test(values.status)) return left(`--status is a number of three digits, not ${values.status}`)
    const unknown = values.vendor.find((name) => !isVendorName(name))
    if (unknown !== undefined) return left(`--vendor is one of ${Object.keys(vendors).join(', ')}, not ${unknown}`)
    const body = readFileSync(file, 'utf8')
    const headers = Object.fromEntries(values.header.map((header) => header.split(/:\s*(.*)/s, 2)))
    const response = { status: Number(values.status), headers, body }
    const samples = values.vendor.filter(isVendorName).map((vendor) => ({ vendor, title: basename(file), response }))
    return right({ _tag: 'Bodies', samples })
  } catch (error) {
    return left(error instanceof Error ? error.message : String(error))
  }
}
