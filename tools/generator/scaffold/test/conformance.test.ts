import * as acmeDisks from '@cloud-result/acme-disks'
import { describeVendor } from '@cloud-result/conformance'

import { errorResponses, successResponses } from './support/renderings.js'

describeVendor({
  module: acmeDisks,
  packageUrl: new URL('..', import.meta.url),
  // TODO: the vendor's Authorization header, its names for the parts of an access key, and keys by their form.
  echoes: (canary) => [`Authorization: ${canary}`],
  errorResponses,
  successResponses
})
