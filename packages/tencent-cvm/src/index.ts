/**
 * Decoding of the responses of Tencent Cloud CVM, and the catalogue of its error codes. This entry re-exports all of
 * `@cloud-result/core`.
 *
 * @module
 */
import type { Decode } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'

import { failurePattern, readEnvelope } from './envelope.js'
import { entries, prefixes } from './errors.js'

export * from '@cloud-result/core'
export { errorCatalogue, sources } from './catalogue.js'
export type { ErrorCode } from './errors.js'

/**
 * The `vendor` of every error of this package.
 *
 * @category Decoding
 */
export const vendor = 'tencent'

/**
 * The `service` of every error of this package.
 *
 * @category Decoding
 */
export const service = 'cvm'

/**
 * Decodes a response of Tencent Cloud CVM (API 3.0, version 2017-03-12) with a codec of the fields of `Response`. The vendor sends
 * errors with status 200: a response with an `Error` member is a failure with any status.
 *
 * Source: https://www.tencentcloud.com/document/product/213/31576
 *
 * @category Decoding
 */
export const decode: Decode = makeDecode({
  vendor,
  service,
  catalogue: {
    // Computed at the first failure.
    get rows() {
      return entries()
    },
    prefixes
  },
  readEnvelope,
  failurePattern,
  requestIdHeaders: ['x-tc-requestid'],
  dryRunAnswersRequestIdOnly: true
})
