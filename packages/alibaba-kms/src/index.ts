import type { Decode } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'

import { readEnvelope } from './envelope.js'
import { entries, prefixes } from './errors.js'
import { suffixes } from './suffix-rules.js'
import { parseXmlAnswer } from './xml.js'

export * from '@cloud-result/core'
export { errorCatalogue, sources } from './catalogue.js'
export type { ErrorCode } from './errors.js'
export { supportDetails } from './support-details.js'
export type { SupportDetails } from './support-details.js'
export { wrappedList } from './operation-support/wrapped-list.js'
export type { WrappedListC } from './operation-support/wrapped-list.js'

/** The vendor, as errors name it. */
export const vendor = 'alibaba'

/** The product, as errors name it. */
export const service = 'kms'

/**
 * Decodes an answer of Alibaba Cloud KMS (version 2016-01-20), in JSON or XML, with a codec of its fields: those at the
 * top in JSON and inside the root element in XML. Any 2xx without the fields of an error is a success.
 *
 * Source: https://www.alibabacloud.com/help/doc-detail/69008.htm
 */
export const decode: Decode = makeDecode({
  vendor,
  service,
  catalogue: {
    // Made at the first failure.
    get rows() {
      return entries()
    },
    prefixes,
    suffixes
  },
  readEnvelope,
  parseXml: parseXmlAnswer,
  requestIdHeaders: ['x-acs-request-id'],
  retryAfterMsHeaders: ['x-acs-retry-after']
})
