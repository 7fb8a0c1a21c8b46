import { readFileSync } from 'node:fs'

import { folderOf, vendorNames } from './vendors.js'
import type { VendorName } from './vendors.js'

/** An entry of `model/unverified.json`: a fact that no source has shown on a real cloud. */
export interface Unverified {
  /** Operations as in `model/operations.json`, codes, or exports of `./credentials`. */
  readonly of: readonly string[]
  /** What is not known, and what the package does, in whole sentences. */
  readonly unverified: string
}

/** Reads what is marked as unverified in the model of a vendor package. */
export const unverifiedIn = (vendor: VendorName): readonly Unverified[] =>
  JSON.parse(readFileSync(new URL('model/unverified.json', folderOf(vendor)), 'utf8')) as readonly Unverified[]

/** Writes `docs/unverified.md`. */
export const renderUnverified = (): string => [...head, ...vendorNames.flatMap(section), ''].join('\n')

const head = [
  '<!-- Written by tools/verify-live from packages/<vendor>/model/unverified.json. Do not edit. -->',
  '',
  '# Unverified facts',
  '',
  'The models come from documentation, official clients and recorded responses. For what is below, no source shows what a real cloud',
  'does. If you have an account, you can help:',
  '[`verify-live`](https://github.com/cloud-result/cloud-result/blob/main/tools/verify-live/README.md) calls operations that only read, and',
  'writes a report without values for an issue. It sends required input only and reads JSON; the rest needs a call of your own.'
]

const section = (vendor: VendorName): readonly string[] => {
  const rows = unverifiedIn(vendor).map(
    ({ of, unverified }) => `| ${of.map((name) => `\`${name}\``).join(', ')} | ${unverified} |`
  )
  return ['', `## ${vendor}`, '', '| what | unverified |', '|---|---|', ...rows]
}
