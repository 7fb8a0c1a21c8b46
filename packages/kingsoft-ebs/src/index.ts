/**
 * Decoding of the responses of Kingsoft Cloud EBS, and the catalogue of its error codes. This entry re-exports all of
 * `@cloud-result/core`.
 *
 * @module
 */
import type { Decode } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'

import { readEnvelope } from './envelope.js'
import { entries, prefixes } from './errors.js'
import { parseXmlAnswer } from './xml.js'

export * from '@cloud-result/core'
export { errorCatalogue, sources } from './catalogue.js'
export type { ErrorCode } from './errors.js'

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
export const service = 'ebs'

/**
 * Decodes a response of Kingsoft Cloud EBS (version 2016-03-04), in XML or JSON, with a codec of its fields. Only status 200 can be
 * a success. A response with an error member, an error code or `Return: false` is a failure with any status.
 *
 * Source: https://endocs.ksyun.com/documents/37593
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
  isSuccessStatus: (status) => status === 200,
  parseXml: parseXmlAnswer,
  requestIdHeaders: ['x-ksc-request-id']
})
