import * as alibabaKms from '@cloud-result/alibaba-kms'
import { describeVendor } from '@cloud-result/conformance'

import documentedCodes from '../model/documented-codes.json' with { type: 'json' }
import { errorResponses, successResponses } from './renderings.js'

describeVendor({
  module: alibabaKms,
  packageUrl: new URL('..', import.meta.url),
  documented: Object.entries(documentedCodes).flatMap(([source, codes]) => codes.map((code) => ({ source, code }))),
  errorResponses,
  successResponses
})
