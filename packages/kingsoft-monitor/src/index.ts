import type { Decode } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'

import { parseXmlAnswer, readEnvelope } from './envelope.js'
import { entries } from './errors.js'
import { suffixes } from './suffix-rules.js'

export * from '@cloud-result/core'
export { errorCatalogue, sources } from './catalogue.js'
export type { ErrorCode } from './errors.js'
export { MonitorTimestamp } from './operation-support/monitor-timestamp.js'

/** The vendor, as errors name it. */
export const vendor = 'kingsoft'

/** The product, as errors name it. */
export const service = 'monitor'

/**
 * Decodes an answer of Kingsoft Cloud Monitor, any version, in JSON or XML, with a codec of the whole body (in XML: of the
 * root's children). An `error` in it makes a failure whatever the status, in this spelling and in the older ones; parts of
 * a batch that failed (`errorMessage`) are data of a success.
 *
 * Source: https://endocs.ksyun.com/documents/37896
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
  parseXml: parseXmlAnswer,
  requestIdHeaders: ['x-ksc-request-id']
})
