import { describeVendor } from '@cloud-result/conformance'
import * as kingsoftEbs from '@cloud-result/kingsoft-ebs'

import { documented } from './documented.js'
import { errorResponses, successResponses } from './renderings.js'

describeVendor({
  module: kingsoftEbs,
  packageUrl: new URL('..', import.meta.url),
  documented,
  errorResponses,
  successResponses
})
