/**
 * Decoding of the responses of Kingsoft Cloud Monitor, and the catalogue of its error codes. This entry re-exports all of
 * `@cloud-result/core`.
 *
 * @module
 */
import type { Decode } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'

import { parseXmlAnswer, readEnvelope } from './envelope.js'
import { entries, prefixes } from './errors.js'

export * from '@cloud-result/core'
export { errorCatalogue, sources } from './catalogue.js'
export type { ErrorCode } from './errors.js'
export { MonitorTimestamp } from './operation-support/monitor-timestamp.js'

/**
 * The `vendor` of every error of this package.
 *
 * @category Decoding
 */
export const vendor = 'kingsoft'

/**
 * The `service` of every error of this package.
 *
 * @category Decoding
 */
export const service = 'monitor'

/**
 * Decodes a response of Kingsoft Cloud Monitor, of any version, in JSON or XML, with a codec of the whole body (in XML, of the
 * children of the root). A response with an `error`, in this or an older spelling, is a failure with any status. Failed parts of
 * a batch (`errorMessage`) are data of a success.
 *
 * Source: https://endocs.ksyun.com/documents/37896
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
  parseXml: parseXmlAnswer,
  requestIdHeaders: ['x-ksc-request-id']
})
