import type { Decode } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'

import { failurePattern, readEnvelope } from './envelope.js'
import { entries, prefixes } from './errors.js'

export * from '@cloud-result/core'
export { errorCatalogue, sources } from './catalogue.js'
export type { ErrorCode } from './errors.js'

/** The vendor, as errors name it. */
export const vendor = 'tencent'

/** The product, as errors name it. */
export const service = 'cvm'

/**
 * Decodes an answer of Tencent Cloud CVM (API 3.0, version 2017-03-12) with a codec of the fields of `Response`. Errors
 * arrive with HTTP 200; an `Error` member makes a failure whatever the status.
 *
 * Source: https://www.tencentcloud.com/document/product/213/31576
 */
export const decode: Decode = makeDecode({
  vendor,
  service,
  catalogue: {
    // Made at the first failure.
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
