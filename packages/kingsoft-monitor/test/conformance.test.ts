import { describeVendor } from '@cloud-result/conformance'
import * as kingsoftMonitor from '@cloud-result/kingsoft-monitor'

import { errorResponses, successResponses } from './support/renderings.js'

describeVendor({
  module: kingsoftMonitor,
  packageUrl: new URL('..', import.meta.url),
  errorResponses,
  successResponses
})
