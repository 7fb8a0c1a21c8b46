import { describeVendor } from '@cloud-result/conformance'
import * as kingsoftEbs from '@cloud-result/kingsoft-ebs'

import { errorResponses, successResponses } from './support/renderings.js'

describeVendor({
  module: kingsoftEbs,
  packageUrl: new URL('..', import.meta.url),
  errorResponses,
  successResponses
})
