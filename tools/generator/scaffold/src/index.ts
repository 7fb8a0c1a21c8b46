import type { Decode } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'

import { readEnvelope } from './envelope.js'
import { entries, prefixes } from './errors.js'

export * from '@cloud-result/core'
export { errorCatalogue, sources } from './catalogue.js'
export type { ErrorCode } from './errors.js'

/** The vendor, as errors name it. */
export const vendor = 'acme'

/** The product, as errors name it. */
export const service = 'disks'

/**
 * Decodes a response of Acme Disks with a codec of its fields. TODO: name the version of the API, say what makes a failure,
 * and where that is documented.
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
  // TODO: the headers that hold a request id, in lower case.
  requestIdHeaders: []
})
