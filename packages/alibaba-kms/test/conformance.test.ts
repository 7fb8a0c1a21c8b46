import * as alibabaKms from '@cloud-result/alibaba-kms'
import { describeVendor } from '@cloud-result/conformance'

import { errorResponses, successResponses } from './support/renderings.js'

describeVendor({
  module: alibabaKms,
  packageUrl: new URL('..', import.meta.url),
  errorResponses,
  successResponses
})
