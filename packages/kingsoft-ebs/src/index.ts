import type { Decode } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'

import { readEnvelope } from './envelope.js'
import { entries } from './errors.js'
import { suffixes } from './suffix-rules.js'
import { parseXmlAnswer } from './xml.js'

export * from '@cloud-result/core'
export { errorCatalogue, sources } from './catalogue.js'
export type { ErrorCode } from './errors.js'

/** The vendor, as errors name it. */
export const vendor = 'kingsoft'

/** The product, as errors name it. */
export const service = 'ebs'

/**
 * Decodes an answer of Kingsoft Cloud EBS (version 2016-03-04), XML or JSON, with a codec of its fields. Only status 200
 * succeeds; an error member, an error code or `Return: false` makes a failure whatever the status.
 *
 * Source: https://endocs.ksyun.com/documents/37593
 */
export const decode: Decode = makeDecode({
  vendor,
  service,
  catalogue: {
    // Made at the first failure.
    get rows() {
      return entries()
    },
    suffixes
  },
  readEnvelope,
  isSuccessStatus: (status) => status === 200,
  parseXml: parseXmlAnswer,
  requestIdHeaders: ['x-ksc-request-id']
})
