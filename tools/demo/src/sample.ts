import { readFileSync } from 'node:fs'

import type { WireResponse } from '@cloud-result/core'

import type { VendorName } from './vendors.js'

/** A response to decode, and the vendor that sent it. */
export interface Sample {
  readonly vendor: VendorName
  /** Its name in the table. */
  readonly title: string
  readonly response: WireResponse
}

const chosen: readonly (readonly [vendor: VendorName, status: number, title: string, file: string])[] = [
  ['tencent-cvm', 200, 'a list', 'describe-instances-status.ok.json'],
  ['tencent-cvm', 200, 'a list full of nulls', 'describe-instances.ok.nulls.json'],
  ['tencent-cvm', 200, 'a wrong signature', 'describe-instances-status.error.json'],
  ['tencent-cvm', 200, 'too many requests', 'run-instances.error.throttled.json'],
  ['tencent-cvm', 200, 'an internal error', 'run-instances.error.internal.json'],
  ['tencent-cvm', 200, 'a dry run that passed', 'run-instances.error.dry-run.json'],
  ['tencent-cvm', 200, 'an error and data', 'reset-instance.error.beside-fields.json'],
  ['tencent-cvm', 200, 'a missing image', 'describe-images.error.no-request-id.json'],
  ['tencent-cvm', 504, "a gateway's page", 'any.error.gateway.html'],
  ['alibaba-kms', 200, 'a list in JSON', 'list-keys.ok.json'],
  ['alibaba-kms', 200, 'the same list in XML', 'list-keys.ok.xml'],
  ['alibaba-kms', 400, 'a wrong clock, in XML', 'any.error.timestamp.xml'],
  ['alibaba-kms', 400, 'a sample that is not JSON', 'any.error.timestamp-without-commas.json'],
  ['alibaba-kms', 404, 'an expired token', 'decrypt.error.expired-token.json'],
  ['alibaba-kms', 429, 'too many requests', 'create-secret.error.throttled.json'],
  ['alibaba-kms', 400, 'a message with the plaintext', 'encrypt.error.signature.json'],
  ['alibaba-kms', 404, 'a missing API, in XML', 'any.error.gateway.xml'],
  ['kingsoft-ebs', 200, 'a list in XML', 'describe-volumes.ok.xml'],
  ['kingsoft-ebs', 200, 'an error with status 200', 'delete-volume.error.return-false.json'],
  ['kingsoft-ebs', 409, 'too many requests, in XML', 'any.error.throttled.xml'],
  ['kingsoft-ebs', 404, 'a missing API, in XML', 'any.error.no-such-api.xml'],
  ['kingsoft-ebs', 412, 'a dry run that passed', 'delete-volume.error.dry-run.json'],
  ['kingsoft-monitor', 200, 'a partly failed batch', 'get-metric-statistics-batch.ok.partial.json'],
  ['kingsoft-monitor', 400, 'a wrong parameter', 'get-metric-statistics.error.json'],
  ['kingsoft-monitor', 409, 'too many requests', 'get-metric-statistics.error.throttled.json'],
  ['kingsoft-monitor', 200, 'an error with status 200', 'describe-alert-histories.error.flat.json'],
  ['kingsoft-monitor', 500, 'a timeout', 'create-alarm-policy.error.timeout.json']
]

/** Reads the responses that the demo shows, from the fixtures of the vendor packages. */
export const readSamples = (): readonly Sample[] =>
  chosen.map(([vendor, status, title, file]) => ({
    vendor,
    title,
    response: {
      status,
      body: readFileSync(new URL(`../../../packages/${vendor}/test/fixtures/${file}`, import.meta.url), 'utf8')
    }
  }))
