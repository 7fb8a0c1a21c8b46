import { readFileSync } from 'node:fs'

import type { WireResponse } from '@cloud-result/core'

import type { VendorName } from './vendors.js'

/** An answer to decode, and whose it is. */
export interface Sample {
  readonly vendor: VendorName
  /** What the table calls it. */
  readonly title: string
  readonly response: WireResponse
}

const chosen: readonly (readonly [vendor: VendorName, status: number, title: string, file: string])[] = [
  ['tencent-cvm', 200, 'a list', 'describe-instances-status.ok.json'],
  ['tencent-cvm', 200, 'a list full of nulls', 'describe-instances.ok.nulls.json'],
  ['tencent-cvm', 200, 'a wrong signature', 'describe-instances-status.error.json'],
  ['tencent-cvm', 200, 'too many requests', 'run-instances.error.throttled.json'],
  ['tencent-cvm', 200, 'the service broke', 'run-instances.error.internal.json'],
  ['tencent-cvm', 200, 'a dry run that passed', 'run-instances.error.dry-run.json'],
  ['tencent-cvm', 200, 'an error beside data', 'reset-instance.error.beside-fields.json'],
  ['tencent-cvm', 200, 'a missing image', 'describe-images.error.no-request-id.json'],
  ['tencent-cvm', 200, 'an error of API 2.0', 'describe-zones.error.legacy.json'],
  ['tencent-cvm', 504, "a gateway's page", 'any.error.gateway.html'],
  ['tencent-cvm', 200, 'a page that says 200', 'any.error.blocked.html']
]

/** Reads the answers that the demo shows: bodies from the vendor packages' own tests. */
export const readSamples = (): readonly Sample[] =>
  chosen.map(([vendor, status, title, file]) => ({
    vendor,
    title,
    response: {
      status,
      body: readFileSync(new URL(`../../${vendor}/test/fixtures/${file}`, import.meta.url), 'utf8')
    }
  }))
