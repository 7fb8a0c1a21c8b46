/**
 * Decoding of the responses of Alibaba Cloud KMS, and the catalogue of its error codes. This entry re-exports all of
 * `@cloud-result/core`.
 *
 * @module
 */
import type { Decode } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'

import { readEnvelope } from './envelope.js'
import { entries, prefixes } from './errors.js'
import { readProtobufFailure } from './protobuf.js'
import { parseXmlAnswer } from './xml.js'

export * from '@cloud-result/core'
export { errorCatalogue, sources } from './catalogue.js'
export type { ErrorCode } from './errors.js'
export { supportDetails } from './support-details.js'
export type { SupportDetails } from './support-details.js'
export { wrappedList } from './operation-support/wrapped-list.js'
export type { WrappedListC } from './operation-support/wrapped-list.js'

/**
 * The `vendor` of every error of this package.
 *
 * @category Decoding
 */
export const vendor = 'alibaba'

/**
 * The `service` of every error of this package.
 *
 * @category Decoding
 */
export const service = 'kms'

/**
 * Decodes a response of Alibaba Cloud KMS (version 2016-01-20), in JSON or XML, with a codec of its fields: the top-level members
 * in JSON, and the children of the root element in XML. A response with a 2xx status and without the fields of an error is a
 * success.
 *
 * Source: https://www.alibabacloud.com/help/doc-detail/69008.htm
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
  readForeignFailure: readProtobufFailure,
  parseXml: parseXmlAnswer,
  requestIdHeaders: ['x-acs-request-id'],
  retryAfterMsHeaders: ['x-acs-retry-after']
})
