import * as acmeDisks from '@cloud-result/acme-disks'
import { describeVendor } from '@cloud-result/conformance'

import { errorResponses, successResponses } from './support/renderings.js'

describeVendor({
  module: acmeDisks,
  packageUrl: new URL('..', import.meta.url),
  errorResponses,
  successResponses
})
